import type { Ending } from '../../model/offers.ts';
import { addDays, dayOfNoYear, endOfMonth, isoDate, weekdayOf } from '../days.ts';
import type { Line, Unplaced } from './line.ts';
import { hanNumeral, numberOf } from './numbers.ts';

/** A day is the end of an offer only in a line that says one of these. */
const cue =
  /截止|截至|为止|结束|[日号天底]前|仅限|只限|限时|限定|最后|活动|优惠|促销|特惠|大促|即日起|期间|有效|恢复原价|恢复正价|倒计时|仅剩|只剩|还剩|剩余|到期|收官|返场|至|延长|延期/;
/** Days of delivery, returns and opening hours are no ends of an offer. */
const other = /退货|退换|质保|保修|送达|发货|配送|到货|签收|营业|在线客服|无理由/;
const extended = /延长|延期|返场|加场|续期/;
const last = /最后|末班|倒计时|仅剩|只剩|还剩|收官|最终|仅限今|只限今|今[天日晚].{0,6}(?:截止|结束|为止)/;

const month = '(\\d{1,2})\\s*月\\s*';
const day = '(\\d{1,2})\\s*[日号]?';
const year = '(?:(\\d{4})\\s*年\\s*)?';
const count = `(\\d{1,3}|${hanNumeral})`;

type Read = (groups: readonly string[]) => readonly [start: string | null, end: string | null];

/** What ends when, in a line of Chinese. `near`: the asset's own date (ISO); null where it has none. */
export function readChineseTerms(line: Line, near: string | null): void {
  // Numerals of dates are read as digits, one for one where they are one character: spans stay.
  if (!cue.test(line.whole) || other.test(line.whole)) return;
  const ending: Ending = extended.test(line.whole) ? 'extended' : last.test(line.whole) ? 'last' : 'ends';
  const after = (days: number): string | null => (near === null ? null : addDays(near, days));
  const dated = (y: string | undefined, m: string, d: string): string | null =>
    y === undefined || y === '' ? dayOfNoYear(near, Number(m), Number(d)) : isoDate(Number(y), Number(m), Number(d));
  const weekday = (name: string, weeks: number): string | null => {
    if (near === null) return null;
    const ahead = '一二三四五六日'.indexOf(name.replace('天', '日')) - weekdayOf(near);
    return addDays(near, weeks === 0 && ahead < 0 ? ahead + 7 : ahead + weeks * 7);
  };
  const thisMonth = (m: string): string | null => {
    if (near === null) return null;
    const [y = 0, own = 0] = near.split('-').map(Number);
    const wanted = m === '' ? own : Number(m);
    return endOfMonth(wanted < own ? y + 1 : y, wanted);
  };

  const rules: readonly (readonly [RegExp, Read])[] = [
    [
      new RegExp(
        `${year}${month}${day}\\s*(?:至|到|-|起至)\\s*(?:(\\d{4})\\s*年\\s*)?(?:(\\d{1,2})\\s*月\\s*)?(\\d{1,2})\\s*[日号]?`,
        'g',
      ),
      ([, y = '', m = '', d = '', y2 = '', m2 = '', d2 = '']) => [
        dated(y, m, d),
        dated(y2 === '' ? y : y2, m2 === '' ? m : m2, d2),
      ],
    ],
    [
      /(?<![\d.])(?:(\d{4})[./-])?(\d{1,2})[./](\d{1,2})\s*(?:-|至|到)\s*(?:(\d{4})[./-])?(\d{1,2})[./](\d{1,2})(?![\d.])/g,
      ([, y = '', m = '', d = '', y2 = '', m2 = '', d2 = '']) => [dated(y, m, d), dated(y2 === '' ? y : y2, m2, d2)],
    ],
    [/(\d{4})[./年-](\d{1,2})[./月-](\d{1,2})\s*日?/g, ([, y = '', m = '', d = '']) => [null, dated(y, m, d)]],
    [new RegExp(`${month}(\\d{1,2})\\s*[日号]`, 'g'), ([, m = '', d = '']) => [null, dated('', m, d)]],
    [/(?:(\d{1,2})\s*月|本?月)底/g, ([, m = '']) => [null, thisMonth(m)]],
    [new RegExp(`最后\\s*${count}\\s*[天日]`, 'g'), ([, n = '']) => [null, after(numberOf(n) - 1)]],
    [
      new RegExp(`(?:倒计时|仅剩|只剩|还剩|剩余)\\s*(?:最后)?\\s*${count}\\s*[天日]`, 'g'),
      ([, n = '']) => [null, after(numberOf(n))],
    ],
    [
      new RegExp(`(?:限时|最后|仅剩|只剩|倒计时|仅限)\\s*${count}\\s*(?:个)?小时`, 'g'),
      ([, n = '']) => [null, after(Math.ceil(numberOf(n) / 24))],
    ],
    [/最后(?:一天|几?小时)|末班车|今[天日晚夜]/g, () => [null, after(0)]],
    // What “goes back to its price tomorrow” is on offer until then.
    [/明[天日晚]/g, () => [null, after(1)]],
    [/后天/g, () => [null, after(2)]],
    [/下(?:周|星期|礼拜)([一二三四五六日天])/g, ([, d = '']) => [null, weekday(d, 1)]],
    [/(?:本|这)?(?:周|星期|礼拜)([一二三四五六日天])/g, ([, d = '']) => [null, weekday(d, 0)]],
    [/(?:本|这个?|最后一?个?)?周末/g, () => [weekday('六', 0), weekday('日', 0)]],
    [/双(?:十一|11)/g, () => [null, dated('', '11', '11')]],
    [/双(?:十二|12)/g, () => [null, dated('', '12', '12')]],
    [/(?<!\d)618(?!\d)/g, () => [null, dated('', '6', '18')]],
    [
      /(?:至|到|截止|截至)\s*(?:本月)?(\d{1,2})\s*[日号]/g,
      ([, d = '']) => [null, near === null ? null : dated('', near.slice(5, 7), d)],
    ],
  ];
  // 六月二十日 → 6月20日, padded so that nothing moves.
  const before = line.rest;
  line.rest = before.replace(/[一二三四五六七八九十]{1,3}(?=\s*[月日号])/g, (han, at: number) =>
    /[周期拜]$/.test(before.slice(0, at)) ? han : String(numberOf(han)).padStart(han.length, ' '),
  );
  if (line.rest.length !== before.length) line.rest = before;
  let found = false;
  for (const [pattern, read] of rules) {
    line.eat(pattern, ({ groups }): Unplaced | null => {
      if (found) return null;
      const [start, end] = read(groups);
      found = true;
      return { kind: 'term', ending, start, end };
    });
    if (found) return;
  }
}
