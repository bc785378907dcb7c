import { grouped } from '../measure/grouped.ts';
import { rounded } from '../measure/rounded.ts';
import { defineSetCheck, type Evidence } from '../model/check.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { rule } from '../model/rules.ts';
import { type Discount, discountsOf } from './support/discounts.ts';
import { farLimit, nearLimit } from './support/offer-limits.ts';
import { contradictionIn, differing, ledgerFor, pathsOf, placesOf, type ToldBy, toldBy } from './support/offers.ts';
import { plannedByCode, plannedOff, plannedOffBy } from './support/plan.ts';

interface Values extends ToldBy, Readonly<Record<string, string>> {
  readonly kind: Discount['kind'];
  readonly about: string;
  readonly planned: string;
  /** What the rows of a code in promos.csv come to; '' where they don't say. */
  readonly listed: string;
}
type Told = Evidence<Values>;
const percent = (value: LedgerRow['value']): string => `${rounded(Number(value), 1)} %`;

const statesCode = ({ code, quote }: LedgerRow): number => Number(code !== null && quote.toUpperCase().includes(code));
const listed = (off: readonly [number, number] | null): string =>
  off === null ? '' : [...new Set(off.map((points) => `${Math.round(points)} %`))].join(' – ');

/** One offer takes the same off on all channels. */
export const offerDiscount = defineSetCheck({
  id: 'offer-discount',
  category: 'copy',
  severity: 'fail',
  weight: 6,
  limits: {
    points: {
      default: 1,
      min: 0,
      max: 10,
      unit: 'points',
      why: {
        en: 'Points by which two discounts may differ: prices are rounded, so what they come to is seldom a whole number.',
        'zh-Hans': '两个折扣可相差的百分点：价格经过取整，折算结果很少是整数。',
      },
    },
    near: nearLimit,
    far: farLimit,
  },
  needs: ['copy'],
  run(members, { limits, limitRule, known }) {
    const discounts = discountsOf(ledgerFor(members, known));
    if (discounts.length === 0) return { because: 'no-discounts' };
    const isSame = (one: LedgerRow['value'], other: LedgerRow['value']): boolean =>
      Math.abs(Number(one) - Number(other)) <= limits.points + 1e-9;
    return {
      findings: [...grouped(discounts, ({ key }) => key)].flatMap(([key, same]) => {
        const [first] = same;
        if (first === undefined) return [];
        const { kind, about } = first;
        // Of an asset's lines, the one that states the code itself stands for it.
        const rows = same
          .map(({ row }) => row)
          .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : statesCode(b) - statesCode(a)));
        const isPlain = first.row.terms === '' && first.row.variant === '';
        const plan =
          kind === 'code'
            ? plannedOffBy(about, known)
            : kind === 'product' && isPlain
              ? plannedOff(about, known)
              : null;
        const off = plan === null ? [] : rows.filter(({ value }) => !isSame(value, plan.off));
        const found =
          plan === null
            ? contradictionIn(rows, isSame, limits)
            : {
                rows: off,
                certainty: off.some(({ certainty }) => certainty !== 'unsure') ? ('sure' as const) : ('ask' as const),
                isRead: !off.some(({ certainty }) => certainty === 'given'),
              };
        const [shown] = found?.rows ?? [];
        if (found === null || shown === undefined) return [];
        // A sale may take different points off different things, and a threshold may differ by channel: only a code or a product is one offer for sure.
        const isOne = kind === 'product' || kind === 'code';
        const values = found.rows.map(({ value }) => Number(value));
        const wanted = plan?.off ?? Math.min(...values);
        const worst = Math.max(...values.map((value) => Math.abs(value - wanted)));
        return [
          {
            subject: `discount:${key}:${differing(values)}`,
            regions: [shown.region],
            evidence: {
              measured: rounded(Math.max(...values), 1),
              limit: rounded(wanted, 1),
              unit: kind === 'spend' ? ('' as const) : ('%' as const),
              values: {
                kind,
                about,
                ...toldBy(found.rows, ({ value }) => (kind === 'spend' ? String(value) : percent(value))),
                planned: plan === null ? '' : percent(plan.off),
                listed: kind === 'code' ? listed(plannedByCode(about, known)) : '',
              } satisfies Values,
            },
            certainty: isOne ? found.certainty : ('ask' as const),
            extent: worst / Math.max(limits.points, 1),
            rule: plan === null ? limitRule('points') : rule('check', `promos.csv:${plan.line}`),
            ...(found.isRead ? { atMost: 'warn' as const } : {}),
            paths: pathsOf(found.rows),
            places: placesOf(found.rows),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'One discount for one offer',
      why: 'Whoever comes with the higher discount in mind is told no at the till.',
      blind:
        'Discounts are compared where they share a product, a code or the name of a sale; two that share none may be two offers. “Up to 50 %” is not compared.',
      message: ({ values: { kind, about, told, planned } }: Told) =>
        planned !== ''
          ? `By promos.csv, “${about}” is ${planned} off, but here it is ${told}.`
          : {
              product: `“${about}” is not reduced alike everywhere: ${told}.`,
              code: `Code ${about} does not take the same off everywhere: ${told}.`,
              sale: `“${about}” does not offer the same everywhere: ${told}. Is it one offer?`,
              spend: `Who spends ${about} does not save the same everywhere: ${told}. Is it one offer?`,
            }[kind],
      remedy: ({ values: { planned, listed } }: Told) =>
        planned !== ''
          ? `State ${planned}, or correct promos.csv.`
          : listed === ''
            ? 'Find out which discount is right and state it everywhere.'
            : `By promos.csv it is ${listed}: state that everywhere, or correct promos.csv.`,
      because: { 'no-discounts': 'No discount was found that belongs to a product, a code or a named sale.' },
    },
    'zh-Hans': {
      title: '同一优惠折扣一致',
      why: '记着更高折扣来的顾客，会在结账时被拒绝。',
      blind: '只有属于同一产品、同一优惠码或同名活动的折扣才会比较，否则可能是两项优惠。“最高 50%”不参与比较。',
      message: ({ values: { kind, about, toldZh, planned } }: Told) =>
        planned !== ''
          ? `按 promos.csv，“${about}”应优惠 ${planned}，素材中却是 ${toldZh}。`
          : {
              product: `“${about}”的折扣不一致：${toldZh}。`,
              code: `优惠码 ${about} 的折扣不一致：${toldZh}。`,
              sale: `“${about}”的优惠不一致：${toldZh}。是同一活动吗？`,
              spend: `满 ${about} 的减免不一致：${toldZh}。是同一活动吗？`,
            }[kind],
      remedy: ({ values: { planned, listed } }: Told) =>
        planned !== ''
          ? `请改为 ${planned}，或更正 promos.csv。`
          : listed === ''
            ? '请确认哪个折扣正确，并在所有渠道统一。'
            : `按 promos.csv 应为 ${listed}：请在所有渠道统一，或更正 promos.csv。`,
      because: { 'no-discounts': '没有属于产品、优惠码或具名活动的折扣。' },
    },
  },
});
