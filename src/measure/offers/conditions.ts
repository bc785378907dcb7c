import type { Condition } from '../../model/offers.ts';
import { fold } from '../words/fold.ts';

/** How a condition is worded. Prices on different conditions may differ. */
const conditions: readonly (readonly [terms: Condition, pattern: RegExp])[] = [
  ['members', /\bmembers?\b|\bloyalty\b|\brewards? (?:price|members?)|会员|vip/i],
  ['students', /\bstudents?\b|\beducation (?:price|pricing)|学生|教育优惠/i],
  [
    'first order',
    /\b(?:first|1st) (?:order|purchase|box|month|bag)\b|\bnew (?:customers?|subscribers?)\b|首单|新人|新客|首月/i,
  ],
  ['coupon', /券后|领券|用券|\bwith (?:the |this |a )?(?:coupon|voucher)\b/i],
  ['subscription', /\bsubscri(?:be|ption)|订阅|包月|连续包/i],
  ['trade-in', /\btrade[- ]?in\b|以旧换新/i],
  ['pre-order', /\bpre-?orders?\b|预售|预订价|定金/i],
  ['refurbished', /\brefurbished|\bopen[- ]box\b|二手|翻新/i],
  ['with code', /\b(?:with|use|using|enter|apply)\b.{0,16}\bcode\b|优惠码|折扣码|口令/i],
];
// “2 for £5”, and “£5 for 2 tins”; but “£5 for 100 g” has a size.
const bundle =
  /(?<![$£€¥\d.,] ?)\b(?:(?:any |set of |pack of |pair of )?(\d{1,2}|two|three|four|five|six)) for (?=\D{0,3}\d)|[$£€¥] ?\d[\d.,]* for (\d{1,2}|two|three|four|five|six)(?![\d.,])(?! ?(?:ml|cl|l|litres?|g|kg|oz|lb|cm|mm|gb|tb)\b)|\b(?:set|pack|pair|bundle) of (\d{1,2}|two|three|four|five|six)\b|([二三四五六两\d]{1,2})\s*[支件盒瓶双条片]装/i;

/** '' for everybody; else the conditions, in a fixed order. */
export function termsOf(text: string): string {
  const met: readonly string[] = conditions.filter(([, pattern]) => pattern.test(text)).map(([terms]) => terms);
  const several = bundle.exec(text);
  const count = several?.slice(1).find((group) => group !== undefined);
  return [...met, ...(count === undefined ? [] : [`for ${count.toLowerCase()}`])].join(', ');
}

const size =
  /(?<![\d.,$£€¥])(\d+(?:\.\d+)?)\s?(ml|cl|l|litres?|g|kg|oz|lb|cm|mm|inch|in\b|"|gb|tb|w\b|pcs?|pack|tablets?|capsules?|毫升|升|克|千克|公斤|厘米|英寸|寸|片|粒|袋|包|瓶|盒|支|只装)(?![a-z])/i;
// “Full price”, “plus postage”, “double points” and “small print” are no sizes.
const named =
  /\b(?:small(?! print)|medium|large|mini|maxi|king|queen|twin|full(?! (?:price|refund|range|details|terms))|double(?! (?:points|the|discount))|single|pro(?! rata)|max(?! \d)|(?<!(?:\d|\p{P}) ?)plus(?= ?(?:\p{Sc}|\p{P}|$)| size)|lite)\b|(?:小|中|大|特大|迷你)(?:号|杯|份|瓶)/iu;

/** Size or pack that stands beside a product: "500 ml". A price of another size is another price. */
export function variantOf(text: string): string {
  const measured = size.exec(text);
  return (measured === null ? (named.exec(text)?.[0] ?? '') : `${measured[1]} ${measured[2]}`).toLowerCase();
}

/** Every measured size in a text, with where it stands. */
export const variantsIn = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  [...text.matchAll(new RegExp(size, 'gi'))].map(({ 1: amount, 2: unit, index }) => ({
    at: index,
    text: `${amount} ${unit}`.toLowerCase(),
  }));

/** A line without the sizes in it, each as wide as it was. */
export const withoutSizes = (text: string): string =>
  text.replace(new RegExp(size, 'gi'), (found) => ' '.repeat(found.length));

const occasion =
  "summer|winter|spring|autumn|fall|mid[- ]?(?:season|year)|end[- ]of[- ](?:season|year|financial year)|boxing day|black friday|cyber (?:monday|week)|easter|christmas|xmas|holiday|new year'?s?|lunar new year|anniversary|birthday|flash|clearance|warehouse|outlet|friends (?:and|&) family|vip|members'?|harvest|back[- ]to[- ]school|mother'?s day|father'?s day|valentine'?s(?: day)?|singles'? day|eofy|stocktake|weekend|midweek|launch|opening|memorial day|labou?r day|midnight|garden|bedding";
const sale = new RegExp(
  `\\b((?:${occasion}) (?:sale|event|deals|days|week|festival|clearance|offers?))\\b|\\b(black friday|cyber monday|boxing day|singles'? day)\\b|([春夏秋冬]季?(?:大促|特卖|清仓|焕新)|年[中终]大?促|双十[一二]|双1[12]|(?<!\\d)618(?!\\d)|黑色?星期五|黑五|周年庆|店庆|会员日|开学季|年货节|女神节|品牌日|超级品牌日|新年特惠|中秋特惠|国庆特惠)`,
  'i',
);

/** What a sale may be called by its own name: capitals before “Sale”, as in “Spring Thaw Sale”. */
const called = /(?:\p{Lu}[\p{L}\p{N}'’&-]*\s+){1,4}(?:Sale|SALE|Festival|FESTIVAL|Clearance|CLEARANCE)(?![\p{L}-])/u;
/** Words in capitals that are no name: headlines have them at every word. */
const uncalled =
  /^(?:the|our|this|that|a|an|your|my|on|in|at|for|of|to|with|from|by|and|big(?:gest)?|huge|great|final|last|next|new|now|today|tonight|only|still|online|shop|store|site-?wide|save|get|enjoy|join|see|more|all|every(?:thing)?|up|off|half|price|end|ends|ending|starts?|early|private|secret|public|garage|yard|jumble|first|half-price|pre|extra|special|super|mega|exclusive|hot|best|point|items?|is|are|it's|we're|here|back|again|don't|miss)$/i;

/** Name of the sale that a line speaks of; '' where it names none. */
export function saleOf(text: string): string {
  const known = sale.exec(fold(text).text)?.[0];
  if (known !== undefined) return known.replaceAll("'", '');
  const words = called.exec(text)?.[0].split(/\s+/) ?? [];
  const own = words.slice(words.findLastIndex((word) => uncalled.test(word)) + 1);
  return own.length < 2 ? '' : fold(own.join(' ')).text.replaceAll("'", '');
}
