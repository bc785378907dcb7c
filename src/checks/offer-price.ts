import { grouped } from '../measure/grouped.ts';
import { stemOf } from '../measure/offers/dated.ts';
import { defineSetCheck, type Evidence } from '../model/check.ts';
import type { LedgerRow } from '../model/ledger.ts';
import { money } from '../model/money.ts';
import { type RuleRef, rule } from '../model/rules.ts';
import { besidePairs } from './support/captions.ts';
import { farLimit, nearLimit } from './support/offer-limits.ts';
import {
  contradictionIn,
  differing,
  isSameAmount,
  ledgerFor,
  pathsOf,
  placesOf,
  type ToldBy,
  toldBy,
} from './support/offers.ts';
import { plannedFor } from './support/plan.ts';
import { beforeReduction, isPrice, priceKey } from './support/prices.ts';

interface Values extends ToldBy, Readonly<Record<string, string | number>> {
  /** `beside`: a picture and its caption, where nothing else says that they are of one product. */
  readonly case: 'differ' | 'plan' | 'beside';
  readonly product: string;
  readonly role: 'now' | 'was' | 'per';
  readonly planned: string;
  /** Whose spelling the product's name is. */
  readonly name: 'kit' | 'layout';
}
type Told = Evidence<Values>;
const roles = { now: 'price', was: 'former price', per: 'price per period' } as const;
const rolesZh = { now: '价格', was: '原价', per: '周期价' } as const;

/** One product has one price on all channels, and the one that was planned. */
export const offerPrice = defineSetCheck({
  id: 'offer-price',
  category: 'copy',
  severity: 'fail',
  weight: 8,
  limits: { near: nearLimit, far: farLimit },
  needs: ['copy'],
  run(members, { limits, limitRule, known }) {
    const ledger = ledgerFor(members, known);
    const rows = ledger.filter((row) => row.product !== null && isPrice(row));
    const pairs = besidePairs(ledger);
    const isBefore = beforeReduction(rows);
    if (rows.length === 0 && pairs.length === 0) return { because: 'no-prices' };
    const finding = (
      kind: Values['case'],
      found: readonly LedgerRow[],
      sure: boolean,
      isRead: boolean,
      asked: { readonly planned: number | null; readonly rule: RuleRef },
    ) => {
      const [first] = found;
      if (first === undefined) return [];
      const amounts = found.map(({ value }) => Number(value));
      const wanted = asked.planned ?? Math.min(...amounts);
      const worst = amounts.reduce(
        (far, amount) => (Math.abs(amount - wanted) > Math.abs(far - wanted) ? amount : far),
        wanted,
      );
      return [
        {
          // With what is said: another price is another contradiction, which nobody accepted.
          subject: [
            ...['price', kind, ...(kind === 'beside' ? [stemOf(first.path)] : priceKey(first).split('\n'))],
            differing(amounts),
          ].join(':'),
          regions: [first.region],
          evidence: {
            measured: worst,
            limit: asked.planned,
            unit: '' as const,
            values: {
              case: kind,
              product: first.product ?? '',
              role: first.role === 'was' || first.role === 'per' ? first.role : 'now',
              ...toldBy(found, ({ value, currency }) => money(Number(value), currency)),
              planned: asked.planned === null ? '' : money(asked.planned, first.currency),
              name: first.isNameRead ? 'layout' : 'kit',
            } satisfies Values,
          },
          certainty: sure ? ('sure' as const) : ('ask' as const),
          extent: wanted === 0 ? 0 : Math.abs(worst - wanted) / wanted,
          rule: asked.rule,
          ...(isRead ? { atMost: 'warn' as const } : {}),
          paths: pathsOf(found),
          places: placesOf(found),
        },
      ];
    };
    /** What the plan speaks of is held against it alone; what lies before or after it, against its like. */
    const groupOf = (row: LedgerRow): string => `${priceKey(row)}\n${plannedFor(row, known)?.line ?? ''}`;
    const found = [...grouped(rows, groupOf).values()].flatMap((same) => {
      const [first] = same;
      const planned = first === undefined ? null : plannedFor(first, known);
      if (planned !== null) {
        const { price, former } = planned;
        // “$119 $89”, the first struck out by a mere line: an asset that shows the planned price too may show the one before it.
        const right = new Set(same.flatMap(({ path, value }) => (isSameAmount(value, price) ? path : [])));
        const off = same.filter(
          ({ path, value }) => !isSameAmount(value, price) && !(right.has(path) && isSameAmount(value, former ?? '')),
        );
        const sure = off.filter(({ path, certainty }) => certainty !== 'unsure' && !right.has(path));
        const asked = { planned: price, rule: rule('check', `promos.csv:${planned.line}`) };
        return finding('plan', off, sure.length > 0, !sure.some(({ certainty }) => certainty === 'given'), asked);
      }
      const told = contradictionIn(same, isSameAmount, limits, isBefore);
      if (told === null) return [];
      return finding('differ', told.rows, told.certainty === 'sure', told.isRead, {
        planned: null,
        rule: limitRule('near'),
      });
    });
    const besides = pairs
      .filter(
        (pair) => !found.some(({ places }) => places.some(({ region }) => pair.some((row) => row.region === region))),
      )
      .flatMap((pair) => finding('beside', pair, false, true, { planned: null, rule: rule('check', 'offer-price') }));
    return { findings: [...found, ...besides] };
  },
  words: {
    en: {
      title: 'One price for one product',
      why: 'A customer who sees two prices for one product trusts neither, and in many places may insist on the lower one.',
      blind:
        'Prices are compared only where the layout says which product they belong to: the same card or line, or an asset about one product. Names of products come from the kit (voice.names) and from promos.csv; a name that only stands beside the price is no more than a question, and only where two assets call it alike. Of a picture and the caption of its name, the one price of each is compared, as a question. Other sizes, currencies and conditions are other prices.',
      message: ({ values: { case: kind, product, role, told, planned } }: Told) =>
        kind === 'plan'
          ? `The ${roles[role]} of “${product}” is ${planned} in promos.csv, but here it is ${told}.`
          : kind === 'beside'
            ? `A picture and the caption beside it state different prices: ${told}. Are they of one product?`
            : `The ${roles[role]} of “${product}” is not the same everywhere: ${told}.`,
      remedy: ({ values: { case: kind, planned, name } }: Told) =>
        kind === 'plan'
          ? `Show ${planned}, or correct promos.csv.`
          : `Find out which one is right and show it everywhere.${name === 'layout' ? ' If it is a product, add it to voice.names in the kit.' : ''}`,
      because: { 'no-prices': 'No price could be linked to a product.' },
    },
    'zh-Hans': {
      title: '同一产品价格一致',
      why: '顾客看到同一产品有两个价格时，两个都不会相信；在许多地方还可以要求按较低的价格成交。',
      blind:
        '仅在版面能说明价格属于哪个产品时才比较：同一卡片或同一行，或整个素材只讲一个产品。产品名称取自品牌套件（voice.names）和 promos.csv；仅写在价格旁的名称只会提问，且须两个素材写法相同。图片与同名文案各只有一个价格时也会比较，仅作提问。规格、货币或条件不同视为不同价格。',
      message: ({ values: { case: kind, product, role, toldZh, planned } }: Told) =>
        kind === 'plan'
          ? `“${product}”的${rolesZh[role]}在 promos.csv 中为 ${planned}，素材中却是 ${toldZh}。`
          : kind === 'beside'
            ? `图片与同名文案的价格不同：${toldZh}。是同一产品吗？`
            : `“${product}”的${rolesZh[role]}不一致：${toldZh}。`,
      remedy: ({ values: { case: kind, planned, name } }: Told) =>
        kind === 'plan'
          ? `请改为 ${planned}，或更正 promos.csv。`
          : `请确认哪个价格正确，并在所有渠道统一。${name === 'layout' ? '若确为产品，请加入套件的 voice.names。' : ''}`,
      because: { 'no-prices': '没有可以对应到产品的价格。' },
    },
  },
});
