import type { CopyFact, CopyPiece } from '../../model/copy.ts';
import type { Reading } from '../../model/ledger.ts';
import type { OfferClaim } from '../../model/offers.ts';
import type { Region } from '../../model/region.ts';
import { type Folded, fold } from '../words/fold.ts';
import { termsOf } from './conditions.ts';
import { extractOffers } from './extract.ts';
import { fallingPairs } from './former.ts';
import { sentencesIn } from './sentences.ts';

/** Under this an OCR line is unsure: 99 of 100 characters above it were right on seeded banners (reference measurements). */
const surely = 0.8;

/** A claim with the place where it stands. */
export interface PlacedClaim {
  readonly claim: OfferClaim;
  readonly piece: ReadPiece;
  readonly sentence: Sentence;
  readonly certainty: Reading;
  readonly region: Region;
}

/** One of a piece's sentences: what a price holds for, and on what condition, is said in its own. */
export interface Sentence extends Folded {
  /** Where it begins in the piece. */
  readonly at: number;
  readonly original: string;
  /** Its own conditions, and those of the sentences that state no price. */
  readonly terms: string;
}

/** One piece of copy, read. */
export interface ReadPiece {
  readonly group: number;
  readonly role: CopyPiece['role'];
  readonly text: string;
  readonly folded: string;
  readonly certainty: Reading;
  readonly region: Region;
  readonly sentences: readonly Sentence[];
  readonly claims: readonly PlacedClaim[];
}

const known = new WeakMap<CopyFact, readonly ReadPiece[]>();

/** What an asset's copy claims, piece by piece. Read once an asset, however many checks ask. */
export function readAsset(copy: CopyFact): readonly ReadPiece[] {
  const read = known.get(copy) ?? copy.pieces.map((piece) => readPiece(piece, copy.date));
  known.set(copy, read);
  return read;
}

/** Given characters are certain; what was read from pixels may be wrong. */
export const readingOf = ({ source, confidence, repaired }: CopyPiece): Reading =>
  repaired || confidence < surely ? 'unsure' : source === 'ocr' ? 'read' : 'given';

function readPiece(piece: CopyPiece, near: string | null): ReadPiece {
  const { text, group, role, region } = piece;
  const certainty = readingOf(piece);
  const stated = extractOffers(text, near).map((claim) => withStruck(claim, piece.struck));
  const pairs = fallingPairs(text, stated);
  const former = new Set<OfferClaim>(pairs.map(({ first }) => first));
  const doubtful = new Set<OfferClaim>(
    pairs.flatMap(({ first, second, isDoubtful }) => (isDoubtful ? [first, second] : [])),
  );
  const sentences = sentencesOf(text, stated);
  const claims: PlacedClaim[] = [];
  const read: ReadPiece = {
    group,
    role,
    text,
    folded: sentences.length === 1 && sentences[0] !== undefined ? sentences[0].text : fold(text).text,
    certainty,
    region,
    sentences,
    claims,
  };
  for (const claim of stated) {
    const sentence = sentences.findLast(({ at }) => at <= claim.span[0]);
    if (sentence === undefined) throw new Error(`no sentence holds “${claim.raw}”`);
    claims.push({
      claim: claim.kind === 'price' && former.has(claim) ? { ...claim, role: 'was' } : claim,
      piece: read,
      sentence,
      certainty: doubtful.has(claim) || (claim.kind === 'price' && claim.isDoubted) ? 'unsure' : certainty,
      region: within(region, claim.span),
    });
  }
  return read;
}

function sentencesOf(text: string, stated: readonly OfferClaim[]): readonly Sentence[] {
  const spans = sentencesIn(text).map(([start, end]) => ({
    start,
    original: text.slice(start, end),
    folded: fold(text.slice(start, end)),
    isPriced: stated.some(
      ({ kind, span: [at] }) => (kind === 'price' || kind === 'percent') && start <= at && at < end,
    ),
  }));
  return spans.map((one) => {
    const said = spans.filter((other) => other === one || !other.isPriced).map(({ folded }) => folded.text);
    return { ...one.folded, at: one.start, original: one.original, terms: termsOf(said.join(' ')) };
  });
}

/** A price that is struck through is what it was. */
function withStruck(claim: OfferClaim, struck: CopyPiece['struck']): OfferClaim {
  const [start, end] = claim.span;
  return claim.kind === 'price' && struck.some(([from, to]) => start < to && from < end)
    ? { ...claim, role: 'was' }
    : claim;
}

/** Part of a piece: a narrower span in a text, the whole box in a picture. */
export const within = (region: Region, [start, end]: readonly [number, number]): Region =>
  region.kind === 'span' ? { kind: 'span', start: region.start + start, end: region.start + end } : region;
