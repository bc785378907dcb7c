import type { OfferClaim } from '../../model/offers.ts';
import { readCodes } from './codes.ts';
import { lineOf } from './line.ts';
import { readPercents } from './percents.ts';
import { readPrices } from './prices.ts';
import { readPromotions } from './promotions.ts';
import { readChineseTerms } from './terms-chinese.ts';
import { readEnglishTerms } from './terms-english.ts';

const hasHan = /\p{Script=Han}/u;
/** Templates: what stands there is not yet copy. */
const unfilled = /\{\{.*?\}\}|\*\|.*?\|\*|<%.*?%>/g;
/** Most of what could say something of an offer; most lines of copy don't, and are left at once. */
const worthReading =
  /[\d$£€¥％%折价半买购送滿满元天日号晚周月底时码]|\b(?:off|code|free|today|tonight|tomorrow|day|days|weekend|hours|month|friday|half|per ?cent|ends?|bogof?)\b|day\b/iu;

/**
 * What one line of copy claims of an offer, in the order in which it says it. Each rule blanks what it has read, so their
 * order matters: promotions, discounts, prices, codes, and what is left may be a date. `near` is the asset's own date.
 */
export function extractOffers(text: string, near: string | null): readonly OfferClaim[] {
  if (!worthReading.test(text)) return [];
  const line = lineOf(text);
  line.rest = line.rest.replace(unfilled, (found) => ' '.repeat(found.length));
  readPromotions(line);
  readPercents(line);
  readPrices(line);
  readCodes(line);
  if (hasHan.test(line.rest)) readChineseTerms(line, near);
  if (!line.claims.some(({ kind }) => kind === 'term') && /[a-z]{3}/i.test(line.rest)) readEnglishTerms(line, near);
  return line.claims.sort((a, b) => a.span[0] - b.span[0]);
}
