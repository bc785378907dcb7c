import { frameOf } from '../measure/offers/frame.ts';
import { timelineOf } from '../measure/offers/timeline.ts';
import { defineSetCheck, type Evidence } from '../model/check.ts';
import { rule } from '../model/rules.ts';
import type { Doubt } from './support/doubt.ts';
import { ledgerFor, pathsOf, placesOf, saidBy } from './support/offers.ts';
import { againstPlan } from './support/planned-end.ts';
import { doubtsIn } from './support/urgency.ts';

interface Values extends Readonly<Record<string, string | number>> {
  readonly kind: Doubt['kind'];
  /** What came back is urgent in its words, or plainly names a day. */
  readonly again: 'urgent' | 'plain';
  readonly end: string;
  /** The asset whose day is past. */
  readonly first: string;
  readonly other: string;
  readonly day: string;
  readonly days: number;
  /** Whose day gave the year to one that was said without; '' where none did. */
  readonly yearFrom: string;
}
type Told = Evidence<Values>;

/** Who says that time runs out means it. */
export const urgencyRepeated = defineSetCheck({
  id: 'urgency-repeated',
  category: 'copy',
  severity: 'warn',
  weight: 6,
  limits: {
    near: {
      default: 7,
      min: 0,
      max: 365,
      unit: 'count',
      why: {
        en: 'Days after an announced end within which a comparable offer is a risk. The UK’s CMA is reported to object to one a week later.',
        'zh-Hans': '宣布结束后多少天内再次出现类似优惠视为风险。据报道，英国竞争与市场管理局反对一周后重复。',
      },
    },
    far: {
      default: 28,
      min: 0,
      max: 365,
      unit: 'count',
      why: {
        en: 'Days after an announced end within which a comparable offer is worth a note; later, it is another occasion.',
        'zh-Hans': '宣布结束后多少天内再次出现类似优惠会给出提示；更晚则视为另一次活动。',
      },
    },
  },
  needs: ['copy'],
  run(members, { limits, limitRule, known }) {
    const ledger = ledgerFor(members, known);
    const said = saidBy(members);
    const claims = timelineOf(said, ledger, frameOf(known));
    if (claims.length === 0) return { because: 'no-urgency' };
    const dates = new Map(said.flatMap(({ path, copy }) => (copy.date === null ? [] : [[path, copy.date] as const])));
    const doubts = [...againstPlan(claims, known), ...doubtsIn(claims, ledger, dates, limits.far)];
    return {
      findings: doubts.map(({ kind, first, alike, second, gap, certainty, planned }) => {
        const places = [first, ...alike, ...(second === null ? [] : [second])];
        const isFar = planned === null && gap > limits.near;
        const isRead = places.some((place) => place.certainty !== 'given');
        return {
          subject: `urgency:${kind}:${second?.path ?? first.path}:${first.end}`,
          regions: [(second ?? first).region],
          evidence: {
            measured: gap,
            limit: isFar ? limits.far : limits.near,
            unit: 'count',
            values: {
              kind,
              again: second?.ending === 'ends' ? 'plain' : 'urgent',
              end: first.end ?? '',
              first: first.path,
              other: second?.path ?? '',
              day:
                planned?.end ??
                (kind === 'extended' || kind === 'differ' ? second?.end : second?.date) ??
                second?.end ??
                first.date ??
                '',
              days: gap,
              yearFrom: first.yearless?.from ?? second?.yearless?.from ?? '',
            } satisfies Values,
          },
          certainty,
          // The sooner it comes back, the worse.
          extent: isFar ? 0 : Math.max(0, 1 - gap / Math.max(limits.near, 1)),
          rule: planned === null ? limitRule(isFar ? 'far' : 'near') : rule('check', `promos.csv:${planned.line}`),
          ...(isFar || isRead ? { atMost: 'note' as const } : {}),
          paths: pathsOf(places),
          places: placesOf(places),
        };
      }),
    };
  },
  words: {
    en: {
      title: 'Last days that are the last',
      why: 'A “last day” that comes back teaches customers to wait, and authorities in several countries look at it as pressure that may mislead. This is a risk to look at, not a verdict on the law.',
      blind:
        'Weekdays and “tomorrow” are counted from the day that the asset itself names: a mail’s date, the front matter, a date in its name; never the file’s time. The year of a day without one is taken from the campaign’s other days where they leave no doubt, and then it is only asked about. Offers are comparable by code, name of the sale, promotion, or nearly the same points off the same.',
      message: ({ values: { kind, again, first, end, other, day, days, yearFrom } }: Told) =>
        `${
          {
            past: `${first} is dated ${day}, but what it announces ended on ${end}, ${days} ${days === 1 ? 'day' : 'days'} before.`,
            repeated: `What was to end on ${end} is back ${days} ${days === 1 ? 'day' : 'days'} later${again === 'urgent' ? ', and urgent again' : ', with another last day'} (${other}).`,
            extended: `What was to end on ${end} is put off in ${other}${day === '' || day === end ? '' : `, to ${day}`}.`,
            continued: `What was to end on ${end} is still offered on ${day} (${other}).`,
            differ: `One offer has two last days: ${end}, and ${day} in ${other}.`,
            plan: `${first} names ${end} as the last day; promos.csv says ${day}.`,
          }[kind]
        }${yearFrom === '' ? '' : ` The year is taken from ${yearFrom}.`}`,
      remedy: ({ values: { kind } }: Told) =>
        ({
          past: 'Correct the date, or take the claim out.',
          repeated: 'Say what is new about it, or drop the urgency.',
          extended: 'Keep to the first date, or have the extension approved by whoever answers for such claims.',
          continued: 'Check that the offer did end; if it goes on, it had no last day.',
          differ: 'Find out which day is right and show it everywhere.',
          plan: 'State the planned day, or correct promos.csv.',
        })[kind],
      because: { 'no-urgency': 'Nothing says that time runs out.' },
    },
    'zh-Hans': {
      title: '最后一天说到做到',
      why: '“最后一天”一再出现，会让顾客学会等待；多个国家的监管部门也把它视为可能误导的施压手段。这里指出风险，不作法律判断。',
      blind:
        '星期几和“明天”按素材自身注明的日期计算：邮件日期、正文前置信息或文件名中的日期，绝不使用文件时间。未写年份的日期，仅在活动的其他日期无歧义时推定年份，且只提问。优惠码、活动名称、促销方式相同，或对同一对象的折扣相近，才视为类似优惠。',
      message: ({ values: { kind, again, first, end, other, day, days, yearFrom } }: Told) =>
        `${
          {
            past: `${first} 的日期为 ${day}，但所宣布的活动已在 ${days} 天前（${end}）结束。`,
            repeated: `原定 ${end} 结束的优惠在 ${days} 天后再次${again === 'urgent' ? '限时' : ''}出现${again === 'urgent' ? '' : '，并有新的截止日'}（${other}）。`,
            extended: `原定 ${end} 结束的优惠在 ${other} 中被延后${day === '' || day === end ? '' : `至 ${day}`}。`,
            continued: `原定 ${end} 结束的优惠在 ${day} 仍在提供（${other}）。`,
            differ: `同一优惠有两个截止日：${end} 与 ${other} 中的 ${day}。`,
            plan: `${first} 所写截止日为 ${end}，promos.csv 中为 ${day}。`,
          }[kind]
        }${yearFrom === '' ? '' : `年份取自 ${yearFrom}。`}`,
      remedy: ({ values: { kind } }: Told) =>
        ({
          past: '请更正日期，或删除该说法。',
          repeated: '请说明有何不同，或去掉限时说法。',
          extended: '请遵守最初的日期，或请负责人批准延期。',
          continued: '请确认优惠是否真的结束；若仍在继续，就不存在“最后一天”。',
          differ: '请确认哪个日期正确，并在所有渠道统一。',
          plan: '请改为计划的日期，或更正 promos.csv。',
        })[kind],
      because: { 'no-urgency': '没有限时的说法。' },
    },
  },
});
