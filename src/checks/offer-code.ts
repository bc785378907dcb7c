import { distance } from 'fastest-levenshtein';
import { grouped } from '../measure/grouped.ts';
import { defineSetCheck, type Evidence } from '../model/check.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { rule } from '../model/rules.ts';
import { ledgerFor, pathsOf, placesOf, type ToldBy, toldBy } from './support/offers.ts';

interface Values extends ToldBy, Readonly<Record<string, string>> {
  /** `typo`: nearly another asset's code; `offer`: two codes for one offer; `plan`: not in promos.csv. */
  readonly case: 'typo' | 'offer' | 'plan';
  readonly about: string;
}
type Told = Evidence<Values>;

/** Shorter codes differ by little because they are short. */
const shortest = 5;
const letters = (code: string): string => code.replace(/\d/g, '');
/** One or two letters apart; codes that differ in their digits alone (SAVE10, SAVE20) are meant to. */
const isNear = (one: string, other: string): boolean =>
  one !== other &&
  Math.min(one.length, other.length) >= shortest &&
  letters(one) !== letters(other) &&
  distance(one, other) <= (Math.min(one.length, other.length) >= 8 ? 2 : 1);

/** Characters that look alike are read for one another: from pixels, WO0L25 is WOOL25. */
const shape = (code: string): string =>
  code.replaceAll('0', 'O').replace(/[1L]/g, 'I').replaceAll('5', 'S').replaceAll('8', 'B').replaceAll('2', 'Z');
const isGiven = (found: readonly LedgerRow[]): boolean => found.some(({ certainty }) => certainty === 'given');
const isMisread = (one: readonly LedgerRow[], other: readonly LedgerRow[]): boolean =>
  !(isGiven(one) && isGiven(other)) && shape(one[0]?.code ?? '') === shape(other[0]?.code ?? '');

/** One offer has one code, spelt alike. */
export const offerCode = defineSetCheck({
  id: 'offer-code',
  category: 'copy',
  severity: 'fail',
  weight: 5,
  limits: {},
  needs: ['copy'],
  run(members, { known }) {
    const ledger = ledgerFor(members, known);
    const rows = ledger.filter(({ role }) => role === 'code');
    if (rows.length === 0) return { because: 'no-codes' };
    const codeOf = ({ code }: LedgerRow): string => code ?? '';
    const planned = [...new Set((known.promotions ?? []).flatMap(({ code }) => code?.toUpperCase() ?? []))];
    const finding = (kind: Values['case'], found: readonly LedgerRow[], about: string, certainty: 'sure' | 'ask') => {
      const [first] = found;
      if (first === undefined) return [];
      const unsure = found.every((row) => row.certainty === 'unsure' || row.certainty === 'read');
      return [
        {
          subject: `code:${[...new Set(found.map(codeOf))].sort().join('|')}`,
          regions: [first.region],
          evidence: {
            measured: codeOf(first),
            limit: about === '' ? null : about,
            unit: '' as const,
            values: { case: kind, ...toldBy(found, codeOf), about } satisfies Values,
          },
          certainty: unsure ? ('ask' as const) : certainty,
          extent: 0,
          rule: rule('check', kind === 'plan' ? 'promos.csv' : 'offer-code'),
          paths: pathsOf(found),
          places: placesOf(found),
        },
      ];
    };
    const byCode = grouped(rows, codeOf);
    if (planned.length > 0) {
      return {
        findings: [...byCode].flatMap(([code, found]) => {
          const isShaped = !isGiven(found) && planned.some((one) => shape(one) === shape(code));
          if (planned.includes(code) || isShaped) return [];
          const nearest = planned.find((one) => isNear(one, code)) ?? '';
          return finding('plan', found, nearest, nearest === '' ? 'ask' : 'sure');
        }),
      };
    }
    const codes = [...byCode];
    const typos = codes.flatMap(([code, found], i) =>
      codes.slice(i + 1).flatMap(([other, others]) => {
        if (!isNear(code, other) || isMisread(found, others)) return [];
        const certainty = isGiven(found) && isGiven(others) ? ('sure' as const) : ('ask' as const);
        return [{ codes: [code, other], found: [...found, ...others], certainty }];
      }),
    );
    const inTypo = new Set(typos.flatMap((typo) => typo.codes));
    // One sale and the same points off, yet two codes: perhaps one a channel, which is usual, so it is asked.
    const offers = ledger.filter(
      (row) => row.role === 'discount' && row.sale !== '' && row.code !== null && row.product === null,
    );
    const double = [...grouped(offers, ({ sale, value, terms }) => `${sale} ${value} ${terms}`).values()]
      .filter((same) => new Set(same.map(codeOf)).size > 1 && !same.some((row) => inTypo.has(codeOf(row))))
      .flatMap((same) => finding('offer', same, same[0]?.sale ?? '', 'ask'));
    return { findings: [...typos.flatMap(({ found, certainty }) => finding('typo', found, '', certainty)), ...double] };
  },
  words: {
    en: {
      title: 'One code for one offer',
      why: 'A code that does not work costs the sale and a call to the service desk.',
      blind:
        'Codes are told by the word that announces them (code, coupon, voucher). Letter case is not told apart. Two codes that differ in their digits alone are taken to be meant. A code of its own for each channel is usual, so that is only asked about.',
      message: ({ values: { case: kind, told, about } }: Told) =>
        ({
          typo: `Two codes differ by a letter or two: ${told}. One of them seems to be misspelt.`,
          offer: `“${about}” comes with different codes: ${told}. Is that meant?`,
          plan: `promos.csv lists no such code: ${told}.${about === '' ? '' : ` ${about} is meant, it seems.`}`,
        })[kind],
      remedy: ({ values: { case: kind, about } }: Told) =>
        kind === 'plan' && about !== '' ? `Write ${about}.` : 'Try each code in the shop, and show the one that works.',
      because: { 'no-codes': 'No code was found.' },
    },
    'zh-Hans': {
      title: '同一优惠使用同一优惠码',
      why: '无效的优惠码会丢掉订单，还会带来客服来电。',
      blind:
        '根据提示词（优惠码、口令、code 等）识别。不区分大小写。仅数字不同的两个优惠码视为有意为之。各渠道使用不同优惠码很常见，因此只作询问。',
      message: ({ values: { case: kind, toldZh, about } }: Told) =>
        ({
          typo: `两个优惠码只差一两个字母：${toldZh}，其中一个似有拼写错误。`,
          offer: `“${about}”使用了不同的优惠码：${toldZh}。是有意为之吗？`,
          plan: `promos.csv 中没有此优惠码：${toldZh}。${about === '' ? '' : `似乎应为 ${about}。`}`,
        })[kind],
      remedy: ({ values: { case: kind, about } }: Told) =>
        kind === 'plan' && about !== '' ? `请改为 ${about}。` : '请在商城逐一试用，只保留有效的优惠码。',
      because: { 'no-codes': '没有找到优惠码。' },
    },
  },
});
