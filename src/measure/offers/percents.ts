import type { Line, Met, Unplaced } from './line.ts';
import { hanNumeral, numberOf, tensOf, tensPattern } from './numbers.ts';

/** A percentage is an offer only beside one of these. */
const cue =
  /\b(?:off|saves?|saving|savings|discount\w*|extra|further|rebate|cash ?back|back in|back on|slash\w*|price cuts?|reduced|knock\w*|sale)\b|折|减|降价|直降|优惠|返|省|让利/i;
/** “100 % cotton”, “99 % of …”: what a percentage says of a product. */
const ofProduct =
  /^\s*(?:organic|cotton|recycled|natural|pure|silk|wool|linen|cashmere|leather|vegan|plant|more|less|fewer|faster|lighter|of\b|water|energy|time|space|fuel|power|electricity|cocoa|arabica|apr\b|interest|vat\b|gst\b|纯|棉|天然|真|成分|好评|以上的|的用户|含量|桑蚕丝|羊毛)/i;
const upToPattern = /\b(?:up to|as much as)\s*$|(?:最高|高达|最多|至多)[\u4e00-\u9fff]{0,4}\s*$/i;

const percent = (off: number, upTo: boolean): Unplaced | null =>
  off > 0 && off < 100 ? { kind: 'percent', off: Math.round(off * 100) / 100, upTo } : null;
const isUpTo = ({ before }: Met): boolean => upToPattern.test(before);
const isOffer = (met: Met): boolean =>
  !ofProduct.test(met.after) && cue.test(`${met.before.slice(-24)} ${met.after.slice(0, 18)}`);

/** Discounts in points off. */
export function readPercents(line: Line): void {
  line.eat(
    new RegExp(`(${hanNumeral}|\\d{1,2}(?:\\.\\d)?)\\s*折(?!叠|线|断|腾|磨|射|旧|合|页|纸|返|就|成|子|好)`, 'g'),
    (met) => {
      const kept = numberOf(met.groups[1] ?? '');
      return percent(
        100 - (kept >= 10 ? kept : kept * 10),
        /低至|最低|低到\s*$/.test(met.before) || /^\s*起/.test(met.after),
      );
    },
  );
  line.eat(/(\d{1,2}(?:\.\d)?)\s*%?\s*(?:-|to)\s*(\d{1,2}(?:\.\d)?)\s*%/g, (met) =>
    isOffer(met) ? [met.groups[1], met.groups[2]].flatMap((value) => percent(Number(value), false) ?? []) : null,
  );
  line.eat(/(?<![\d.])(\d{1,2}(?:\.\d{1,2})?)\s*(?:%|per ?cent\b)/gi, (met) =>
    isOffer(met) ? percent(Number(met.groups[1]), isUpTo(met)) : null,
  );
  line.eat(new RegExp(`\\b(${tensPattern}) per ?cent\\b`, 'gi'), (met) =>
    isOffer(met) ? percent(tensOf(met.groups[1] ?? ''), isUpTo(met)) : null,
  );
  line.eat(/\b(?:half|1\/2)[- ]?(?:price|off)\b|半价/gi, (met) => percent(50, isUpTo(met)));
  line.eat(/\b(1|2|a|one|two)[/\u2044 -](3|4|third|thirds|quarter)s? off\b/gi, ({ groups }) => {
    const part = /3|third/i.test(groups[2] ?? '') ? 100 / 3 : 25;
    return percent(Math.floor(part * (/^(?:2|two)$/i.test(groups[1] ?? '') ? 2 : 1)), false);
  });
}
