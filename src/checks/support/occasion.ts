import { extractOffers } from '../../measure/offers/extract.ts';
import { findPattern } from '../../measure/words/pattern.ts';
import { patternOf } from '../../measure/words/term.ts';
import type { CopyFact } from '../../model/copy.ts';
import type { OfferClaim } from '../../model/offers.ts';
import { type Region, whole } from '../../model/region.ts';
import type { RequiredRule, TextSpan } from '../../model/voice-rules.ts';
import { isUnsure, placeOf, shownIn } from './copy.ts';

/** What in the copy makes a phrase be asked for. */
export interface Occasion {
  /** As the copy has it; '' where the phrase is always asked for. */
  readonly text: string;
  readonly regions: readonly Region[];
  /** False where it was read from a picture and may be misread. */
  readonly isSure: boolean;
}

/** The claims that count for each word of the kit. What is taken off or has to be spent is no price of anything. */
const counts: Readonly<Record<string, (claim: OfferClaim) => boolean>> = {
  price: (claim) => claim.kind === 'price' && claim.role !== 'off' && claim.role !== 'threshold',
  percent: ({ kind }) => kind === 'percent',
  offer: (claim) =>
    claim.kind === 'percent' ||
    claim.kind === 'promotion' ||
    claim.kind === 'code' ||
    (claim.kind === 'price' && claim.role === 'was'),
  deadline: ({ kind }) => kind === 'term',
};

/** The first thing in the copy that calls for the phrase; null where nothing does. */
export function occasionFor(when: string, copy: CopyFact): Occasion | null {
  if (when === 'always') return { text: '', regions: [whole], isSure: true };
  for (const piece of shownIn(copy)) {
    const [span] = spansOf(when, piece.text, copy.date);
    if (span !== undefined)
      return {
        text: piece.text.slice(span.start, span.end),
        regions: [placeOf(piece, span)],
        isSure: !isUnsure(piece, copy),
      };
  }
  return null;
}

function spansOf(when: string, text: string, date: string | null): readonly TextSpan[] {
  const regex = patternOf(when)?.regex ?? null;
  if (regex !== null) return findPattern(regex, text);
  return extractOffers(text, date)
    .filter((claim) => counts[when]?.(claim) ?? false)
    .map(({ span: [start, end] }) => ({ start, end }));
}

const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

/**
 * Whether a phrase is in the copy's own script. A phrase in the other one is asked for only where the kit has none in the
 * copy's own for the same occasion; of copy in both scripts either may be asked for.
 */
export function inScriptOf({ script }: CopyFact, phrase: RequiredRule, all: readonly RequiredRule[]): boolean {
  const wantsChinese = script === 'hans' || script === 'hant';
  if (script === 'mixed' || isChinese(phrase.text) === wantsChinese) return true;
  return !all.some((other) => isTranslation(other, phrase));
}

/** The same demand in the other script. */
export const isTranslation = (one: RequiredRule, other: RequiredRule): boolean =>
  one.when === other.when && isChinese(one.text) !== isChinese(other.text);
