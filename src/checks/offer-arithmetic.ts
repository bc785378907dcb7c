import { grouped } from '../measure/grouped.ts';
import { type PlacedClaim, readAsset } from '../measure/offers/asset.ts';
import { rounded } from '../measure/rounded.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { money } from '../model/money.ts';
import type { Price } from '../model/offers.ts';

interface Values extends Readonly<Record<string, string>> {
  readonly case: 'percent' | 'amount';
  readonly was: string;
  readonly now: string;
  readonly claimed: string;
  readonly comes: string;
}
type Told = Evidence<Values>;

const pricesOf = (claims: readonly PlacedClaim[], role: Price['role']): readonly Price[] =>
  claims.flatMap(({ claim }) => (claim.kind === 'price' && claim.role === role ? claim : []));
const one = <T>(values: readonly T[]): T | null => (values.length === 1 ? (values[0] ?? null) : null);

/** Two prices with what is claimed to be saved; null where two of anything stand there: which belongs to which can't be told. */
function savingIn(claims: readonly PlacedClaim[]) {
  const [was, now] = [one(pricesOf(claims, 'was')), one(pricesOf(claims, 'now'))];
  if (was === null || now === null || was.currency !== now.currency || was.amount <= now.amount) return null;
  const percent = one(claims.flatMap(({ claim }) => (claim.kind === 'percent' && !claim.upTo ? claim.off : [])));
  const saved = one(pricesOf(claims, 'off').map(({ amount }) => amount));
  const involved = claims.filter(({ claim }) => claim.kind === 'percent' || claim.kind === 'price');
  return percent === null && saved === null ? null : { was, now, percent, saved, involved };
}

/** What is claimed to be saved is what the two prices come to. */
export const offerArithmetic = defineAssetCheck({
  id: 'offer-arithmetic',
  category: 'copy',
  severity: 'fail',
  weight: 5,
  limits: {
    points: {
      default: 1,
      min: 0,
      max: 10,
      unit: 'points',
      why: {
        en: 'Points by which the claimed discount may differ from what the two prices come to: prices and percentages are rounded.',
        'zh-Hans': '所称折扣与两个价格折算结果可相差的百分点：价格和百分比都会取整。',
      },
    },
  },
  needs: ['copy'],
  run({ copy }, { limits, limitRule }) {
    const cards = [...grouped(readAsset(copy), ({ group }) => group).values()].flatMap((pieces) => {
      // A line that says it all stands for itself; else its card is worked out as a whole.
      const lines = pieces.flatMap(({ claims }) => savingIn(claims) ?? []);
      return lines.length > 0 ? lines : (savingIn(pieces.flatMap(({ claims }) => claims)) ?? []);
    });
    if (cards.length === 0) return { because: 'nothing-to-work-out' };
    return {
      findings: cards.flatMap(({ was, now, percent, saved, involved }, i) => {
        const comes = { percent: (1 - now.amount / was.amount) * 100, amount: was.amount - now.amount };
        const off = percent === null ? 0 : Math.abs(percent - comes.percent);
        const short = saved === null ? 0 : (Math.abs(saved - comes.amount) / was.amount) * 100;
        if (Math.max(off, short) <= limits.points + 1e-9) return [];
        const isPercent = off > limits.points + 1e-9;
        const unsure = involved.some(({ certainty }) => certainty === 'unsure');
        return [
          {
            subject: `saving:${i + 1}`,
            regions: involved.map(({ region }) => region),
            evidence: {
              measured: rounded(isPercent ? (percent ?? 0) : (saved ?? 0), 2),
              limit: rounded(isPercent ? comes.percent : comes.amount, 2),
              unit: isPercent ? ('%' as const) : ('' as const),
              values: {
                case: isPercent ? 'percent' : 'amount',
                was: money(was.amount, was.currency),
                now: money(now.amount, now.currency),
                claimed: isPercent ? `${percent} %` : money(saved ?? 0, now.currency),
                comes: isPercent ? `${rounded(comes.percent, 1)} %` : money(comes.amount, now.currency),
              } satisfies Values,
            },
            certainty: unsure ? ('ask' as const) : ('sure' as const),
            extent: Math.max(off, short) / Math.max(limits.points, 1) - 1,
            rule: limitRule('points'),
            ...(involved.some(({ certainty }) => certainty === 'read') ? { atMost: 'warn' as const } : {}),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Savings that add up',
      why: 'A saving that is larger than the two prices allow is the first thing that a watchful customer, or an authority, works out.',
      blind:
        'Worked out only where one card states one former price, one present price and one saving. “Up to” claims are left out.',
      message: ({ values: { was, now, claimed, comes } }: Told) =>
        `From ${was} to ${now} is ${comes} less; ${claimed} is claimed.`,
      remedy: ({ values: { comes } }: Told) => `Claim ${comes}, or correct the prices.`,
      because: { 'nothing-to-work-out': 'No card states a former price, a present one and a saving.' },
    },
    'zh-Hans': {
      title: '优惠算得对',
      why: '优惠幅度大于两个价格之差时，细心的顾客和监管部门最先算出来。',
      blind: '仅在同一卡片写明一个原价、一个现价和一个优惠幅度时才计算。“最高”类说法不计算。',
      message: ({ values: { was, now, claimed, comes } }: Told) =>
        `从 ${was} 到 ${now} 少 ${comes}，文案却称 ${claimed}。`,
      remedy: ({ values: { comes } }: Told) => `请改为 ${comes}，或更正价格。`,
      because: { 'nothing-to-work-out': '没有同时写明原价、现价和优惠幅度的卡片。' },
    },
  },
});
