import { extractOffers } from '../../measure/offers/extract.ts';
import { findPattern } from '../../measure/words/pattern.ts';
import { writingOf } from '../../measure/words/script.ts';
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

/** What is taken off, has to be spent, or is postage, a gift card, a cost: money, but no price of what is offered. */
const noPrice: readonly string[] = ['off', 'threshold', 'aside'];
/** The claims that count for each word of the kit. */
const counts: Readonly<Record<string, (claim: OfferClaim) => boolean>> = {
  price: (claim) => claim.kind === 'price' && !noPrice.includes(claim.role),
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
    if (span === undefined) continue;
    const text = piece.text.slice(span.start, span.end);
    return { text, regions: [placeOf(piece, span)], isSure: !isUnsure(piece) };
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

/**
 * Whether a phrase is the one to ask for in copy of this script: of those for one occasion the nearest to the copy's own
 * writing. Of copy in both languages any may be asked for.
 */
export function inScriptOf({ script }: CopyFact, phrase: RequiredRule, all: readonly RequiredRule[]): boolean {
  if (script === 'mixed' || script === 'none') return true;
  const nearness = ({ text }: RequiredRule): number => {
    const writing = writingOf(text);
    if (writing === script) return 2;
    return writing !== 'latin' && script !== 'latin' ? 1 : 0;
  };
  return !all.some((other) => isTranslation(other, phrase) && nearness(other) > nearness(phrase));
}

/** The same demand in other writing: English, simplified or traditional Chinese. */
export const isTranslation = (one: RequiredRule, other: RequiredRule): boolean =>
  one.when === other.when && writingOf(one.text) !== writingOf(other.text);
