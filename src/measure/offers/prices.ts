import type { Price } from '../../model/offers.ts';
import { isAside, isHistory, isMillions } from './asides.ts';
import type { Line, Met, Unplaced } from './line.ts';
import { amountPattern, hanNumeral, numberOf, spacedPattern } from './numbers.ts';

/** Signs and names of currencies, the longer first. A bare `$` may be any country's. */
const currencies: Readonly<Record<string, string>> = {
  AU$: 'AUD', A$: 'AUD', US$: 'USD', NZ$: 'NZD', HK$: 'HKD', NT$: 'TWD', CA$: 'CAD', C$: 'CAD', S$: 'SGD',
  USD: 'USD', AUD: 'AUD', NZD: 'NZD', CAD: 'CAD', SGD: 'SGD', HKD: 'HKD', TWD: 'TWD', GBP: 'GBP', EUR: 'EUR', JPY: 'JPY',
  CHF: 'CHF', SEK: 'SEK', NOK: 'NOK', DKK: 'DKK', KR: 'kr',
  CNY: 'CNY', RMB: 'CNY', 人民币: 'CNY', 港币: 'HKD', 港元: 'HKD', 新台币: 'TWD', 台币: 'TWD', 日元: 'JPY', 美元: 'USD', 欧元: 'EUR', 英镑: 'GBP',
  元: 'CNY', 块: 'CNY', 圆: 'CNY', '¥': 'CNY', '£': 'GBP', '€': 'EUR', $: '$',
}; // biome-ignore format: a table reads better than a column
const shown = (sign: string): string | null => currencies[sign.toUpperCase()] ?? null;
const signs = (names: readonly string[]): string =>
  [...names]
    .sort((a, b) => b.length - a.length)
    // Letters end with their word: 10 europe, 5 krispy.
    .map((name) => (/^[A-Z]+$/.test(name) ? `${name}(?![a-z])` : name.replaceAll('$', '\\$')))
    .join('|');
const before = signs(Object.keys(currencies).filter((name) => !/^[元块圆]$/.test(name)));
const after = signs(Object.keys(currencies).filter((name) => !/[$£¥]/.test(name)));
const times: Readonly<Record<string, number>> = { k: 1000, 千: 1000, 万: 10_000 };

const wasBefore =
  /(?:\b(?:was|were|rrp|msrp|reg(?:ular)?(?:ly)?(?: price)?|list(?: price)?|orig(?:inal(?:ly)?)?(?: price)?|instead of|statt|down from|usually|normally|compare at|full price)|原价|划线价|日常价|市场价|吊牌价|平日价|门市价|参考价)\W*$/i;
const fromBefore = /(?:\b(?:from|start(?:s|ing) (?:at|from)|as low as|prices? start at|ab)|低至|最低|低到|起价)\W*$/i;
const offBefore =
  /(?:\b(?:saves?|saving(?: of)?|minus)(?: up to| an extra)?|立减|[满再下直]减|立省|省|直降|返现?|抵扣?|优惠|送)\W*$/i;
const boundBefore =
  /(?:\b(?:over|above|under|below|spend|orders? of|minimum|min|more than|less than|worth|valued at|value)|满|消费|价值|以上)\W*$/i;
const offAfter = /^\s*(?:off\b|discount|gift ?card|voucher|credit|cash ?back|优惠券|代金券|抵用券|红包|券)/i;
const boundAfter = /^\s*(?:or more|minimum|and over|以上|以下)/i;
const fromAfter = /^\s*(?:起|and up|\+(?!\s*[a-z]{0,3}[$£€¥\d]))/i;
const perAfter =
  /^\s*(?:\/\s*(?!\d)|per\b|a (?:day|week|month|year|night|person)\b|p\.?m\.?\b|每?[月年天晚周]\b|each month|monthly|weekly)|^\s*[/每][一]?[月年天晚周日人件斤]/i;

function roleOf(met: Met): Price['role'] {
  const { before, after } = met;
  if (isHistory(met)) return 'aside';
  if (wasBefore.test(before)) return 'was';
  if (offAfter.test(after) || offBefore.test(before)) return 'off';
  if (boundBefore.test(before) || boundAfter.test(after)) return 'threshold';
  if (isAside(met)) return 'aside';
  if (perAfter.test(after)) return 'per';
  return fromBefore.test(before) || fromAfter.test(after) ? 'from' : 'now';
}

const price = (met: Met, amount: number, currency: string | null): Unplaced | null =>
  Number.isFinite(amount) && !isMillions(met)
    ? { kind: 'price', amount: Math.round(amount * 100) / 100, currency, role: roleOf(met) }
    : null;

/** Words after 一块, 三元 that make it something else: 三元桥, 一元复始, 元旦. */
const noMoney = /^[\s]*[桥旦宵素气首老蛋糕布钱币]/;
/** A number without a unit is a price after one of these. */
const bareCue =
  '(?:券后价?|到手价?|低至|仅需|只要|只需|现价|特价|秒杀价|会员价|活动价|促销价|售价|抢购价|拼团价|惊喜价|折后价?|仅售)';
const noPriceAfter = /^\s*(?:[%折天日号月年岁时分秒件个款人次片支盒层倍元块万千kgml/:-]|小时|公里|\d)/i;

/** After these an amount begins, and after a mark or nothing; after another word a number may belong to that. */
const begins =
  /(?:^|[^\p{L}\p{N}\s]|\p{Script=Han}|(?<!\p{L})(?:from|for|now|only|just|was|at|to|save|over|under|ab|für|um|nur|jetzt|statt|bis|de|à|pour|prix|seulement|fra|från|kun|bara|endast|nu|nå))\s*$/iu;
/** After these a number is how many, not the thousands of a price. */
const counts = /(?<!\p{L})(?:buy|any|get|take|set of|pack of|pair of|kauf\p{L}*|nimm|achete[zr]|lot de|köp)\s*$/iu;

/** Where an amount ends: “$24 350 ml” is a price and a size. */
const ends = /^\s*(?:$|[^\p{L}\p{N}\s])/u;

/** Prices whose thousands ordinary spaces part; asked about where the first digits may be another number. */
function readSpacedPrices(line: Line): void {
  line.eat(new RegExp(`(?<![\\d.,]|\\d )(${spacedPattern})\\s*(${after})`, 'gi'), (met) => {
    const [, digits = '', sign = ''] = met.groups;
    const amount = counts.test(met.before) ? digits.replace(/^.* /, '') : digits.replaceAll(' ', '');
    const one = price(met, numberOf(amount), shown(sign));
    return one?.kind === 'price' && !begins.test(met.before) ? { ...one, isDoubted: true } : one;
  });
  line.eat(new RegExp(`(?<![a-z\\d])(${before})\\s*(${spacedPattern})`, 'gi'), (met) => {
    const [, sign = '', digits = ''] = met.groups;
    return ends.test(met.after) ? price(met, numberOf(digits.replaceAll(' ', '')), shown(sign)) : null;
  });
}

/** Prices, with what they are for. */
export function readPrices(line: Line): void {
  readSpacedPrices(line);
  line.eat(/(?<!\d)(\d{1,4})\s*块\s*(\d)(?!\d)/g, (met) =>
    price(met, Number(`${met.groups[1]}.${met.groups[2]}`), 'CNY'),
  );
  line.eat(new RegExp(`(?<![a-z\\d])(${before})\\s*(${amountPattern})\\s*([k千万](?![a-z]))?(?:,-)?`, 'gi'), (met) => {
    const [, sign = '', amount = '', many = ''] = met.groups;
    // Letters of a currency are capitals: “cad1” is part of some number in hexadecimal.
    if (/^[a-z]{3}$/.test(sign) && !/^[A-Z]{3}/.test(met.raw)) return null;
    const yen = sign === '¥' && /[\u3040-\u30ff]/.test(line.whole);
    const one = price(met, numberOf(amount) * (times[many] ?? 1), yen ? 'JPY' : shown(sign));
    // “$50k” is a figure; no shop writes a price so.
    return many === 'k' && one?.kind === 'price' ? { ...one, role: 'aside' } : one;
  });
  line.eat(new RegExp(`(?<![\\d.])(${amountPattern}|${hanNumeral})\\s*([千万])?\\s*(${after})`, 'gi'), (met) => {
    const [, amount = '', many = '', sign = ''] = met.groups;
    const stands =
      /[价需要减售付省送返满仅只]\s*$/.test(met.before) || /^\s*(?:起|\/|包邮|优惠|券|立减)/.test(met.after);
    if (noMoney.test(met.after)) return null;
    // 一块, 一元 are words as often as prices.
    if (/^[元块圆]$/.test(sign) && /^[一二两三四五六七八九十百千万]{1,2}$/.test(amount) && !stands) return null;
    return price(met, numberOf(amount) * (times[many] ?? 1), shown(sign));
  });
  line.eat(/(?<![\d.])(\d{1,2})\s*(?:¢|cents?\b)/g, (met) => price(met, Number(met.groups[1]) / 100, '$'));
  line.eat(/(?<![\d.])(\d{2})p\b/g, (met) => price(met, Number(met.groups[1]) / 100, 'GBP'));
  line.eat(new RegExp(`(${bareCue})\\s*[:：]?\\s*(${amountPattern})(起)?`, 'g'), (met) => {
    if (noPriceAfter.test(met.after)) return null;
    const from = met.groups[3] !== '' || met.groups[1] === '低至';
    const one = price({ ...met, before: '' }, numberOf(met.groups[2] ?? ''), 'CNY');
    return one?.kind === 'price' ? { ...one, role: from ? 'from' : 'now' } : null;
  });
}
