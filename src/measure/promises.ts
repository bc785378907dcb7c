import { numberOf } from './offers/numbers.ts';
import { fold, unfolded } from './words/fold.ts';

/** What a brand promises beside the product itself. */
export const promiseKinds = ['free delivery', 'delivery time', 'returns', 'guarantee'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

export interface Promised {
  readonly kind: PromiseKind;
  /** In one form for every wording: days, months, or an amount with its currency; “0” is without a minimum. */
  readonly value: string;
  /** What may rightly differ: express or standard, members, a country; '' where nothing is said. */
  readonly scope: string;
  readonly span: readonly [number, number];
}

const count = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|[一二两三四五六七八九十]{1,3})';
const unitDays: Readonly<Record<string, number>> = {
  hour: 1 / 24,
  hr: 1 / 24,
  小时: 1 / 24,
  day: 1,
  天: 1,
  日: 1,
  week: 7,
  周: 7,
  month: 30,
  个月: 30,
  月: 30,
  year: 365,
  年: 365,
};
const unit = '(hour|hr|day|week|month|year|小时|天|日|周|个月|月|年)s?';
const money = '([a-z]{0,3}[$£€¥]|rmb ?)?\\s?(\\d+(?:[.,]\\d+)*)\\s*(元)?';

const inDays = (amount: string, per: string): string => {
  const days = numberOf(amount) * (unitDays[per] ?? Number.NaN);
  return days < 1 ? `${Math.round(days * 24)} h` : `${Math.round(days)} d`;
};
const amountOf = (sign: string, amount: string, yuan: string): string =>
  `${yuan === '' && !/rmb|¥/.test(sign) ? sign.trim() : '¥'}${Number(amount.replaceAll(',', ''))}`;

type Rule = readonly [PromiseKind, RegExp, (groups: readonly string[]) => string];
const rules: readonly Rule[] = [
  [
    'free delivery',
    new RegExp(`free (?:\\w+ )?(?:delivery|shipping|postage)(?: \\w+){0,3}? (?:over|above|from|of) ${money}`, 'g'),
    ([, s = '', a = '', y = '']) => amountOf(s, a, y),
  ],
  [
    'free delivery',
    new RegExp(`(?:spend|over|orders? over) ${money}[^.]{0,20}? free (?:delivery|shipping)`, 'g'),
    ([, s = '', a = '', y = '']) => amountOf(s, a, y),
  ],
  [
    'free delivery',
    new RegExp(`满\\s*${money}\\s*(?:包邮|免运费|免邮)`, 'g'),
    ([, s = '', a = '']) => amountOf(s, a, s === '' ? '元' : ''),
  ],
  [
    'free delivery',
    /free (?:delivery|shipping) on (?:all|every|any) orders?|free (?:delivery|shipping),? (?:always|no minimum)|全场包邮|全国包邮|无门槛包邮/g,
    () => '0',
  ],
  [
    'delivery time',
    /\b(next|same)[- ]day (?:delivery|dispatch|shipping)\b/g,
    ([, which]) => (which === 'same' ? '0 d' : '1 d'),
  ],
  [
    'delivery time',
    new RegExp(
      `(?:delivered|delivery|ships?|shipped|dispatched|arrives?)[^.\\d]{0,16}?(?:within|in|under) ${count}(?:-(?:\\d+))? (?:business |working )?${unit}`,
      'g',
    ),
    ([, n = '', u = '']) => inDays(n, u),
  ],
  [
    'delivery time',
    new RegExp(`${count}[- ]${unit} (?:delivery|shipping|dispatch)\\b`, 'g'),
    ([, n = '', u = '']) => inDays(n, u),
  ],
  [
    'delivery time',
    new RegExp(`${count}\\s*${unit}(?:内)?(?:发货|送达|到货)`, 'g'),
    ([, n = '', u = '']) => inDays(n, u),
  ],
  [
    'returns',
    new RegExp(
      `${count}[- ]${unit}(?:'s)?,? (?:free |easy |no[- ]fuss |money[- ]back )*(?:returns?|refunds?|to return|to change your mind|home trial|trial|money[- ]back)`,
      'g',
    ),
    ([, n = '', u = '']) => inDays(n, u),
  ],
  [
    'returns',
    new RegExp(
      `(?:returns?|refunds?|exchange|send it back)[^.\\d]{0,24}?(?:within|in|up to|for) ${count} ${unit}`,
      'g',
    ),
    ([, n = '', u = '']) => inDays(n, u),
  ],
  [
    'returns',
    new RegExp(
      `${count}\\s*${unit}(?:之?内)?(?:均|都)?(?:可以?|支持|享受?|包)?(?:无理由|无忧|免费|随时)?(?:退换货?|退货|退款|换货|无理由)`,
      'g',
    ),
    ([, n = '', u = '']) => inDays(n, u),
  ],
  [
    'guarantee',
    new RegExp(`${count}[- ]${unit}(?:'s)? (?:full |limited |free |product )*(?:guarantee|warranty)`, 'g'),
    ([, n = '', u = '']) => inDays(n, u),
  ],
  [
    'guarantee',
    new RegExp(`(?:guaranteed?|warranty)(?: \\w+){0,2}? (?:for|of) ${count} ${unit}`, 'g'),
    ([, n = '', u = '']) => inDays(n, u),
  ],
  ['guarantee', /\b(lifetime) (?:guarantee|warranty)|(终身|终生)(?:质保|保修)/g, () => 'lifetime'],
  [
    'guarantee',
    new RegExp(`(?:质保|保修|联保)\\s*${count}\\s*${unit}|${count}\\s*${unit}(?:质保|保修|联保)`, 'g'),
    ([, n = '', u = '', n2 = '', u2 = '']) => inDays(n || n2, u || u2),
  ],
];

const scopes: readonly (readonly [string, RegExp])[] = [
  ['express', /\bexpress|priority|次日达|加急/],
  ['standard', /\bstandard\b|\beconomy\b|普通快递/],
  ['members', /\bmembers?\b|会员|vip/],
  ['extended', /\bextended\b|\bholiday returns\b|延长/],
  ['abroad', /\binternational|\boverseas|\bworldwide|海外|国际|\bnew zealand\b|\beurope\b/],
  ['furniture', /\bfurniture|\bbulky|大件/],
];

/** Promises of delivery, returns and guarantee in one line of copy, in its order. */
export function readPromises(text: string): readonly Promised[] {
  if (
    !/deliver|shipp|dispatch|ships?\b|return|refund|guarant|warrant|postage|trial|arrive|[包邮郵运運货貨退换換保]/i.test(
      text,
    )
  )
    return [];
  const folded = fold(text);
  let rest = folded.text;
  const scope = scopes
    .filter(([, pattern]) => pattern.test(folded.text))
    .map(([name]) => name)
    .join(', ');
  const found: Promised[] = [];
  for (const [kind, pattern, read] of rules) {
    for (const match of rest.matchAll(pattern)) {
      const value = read(match.map((group) => group ?? ''));
      if (value.includes('NaN')) continue;
      const { start, end } = unfolded(folded, match.index, match.index + match[0].length);
      found.push({ kind, value, scope, span: [start, end] });
      rest = rest.slice(0, match.index) + ' '.repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
