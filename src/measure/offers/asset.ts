import type { CopyFact, CopyPiece } from '../../model/copy.ts';
import type { Reading } from '../../model/ledger.ts';
import type { OfferClaim } from '../../model/offers.ts';
import type { Region } from '../../model/region.ts';
import { fold } from '../words/fold.ts';
import { termsOf } from './conditions.ts';
import { extractOffers } from './extract.ts';

/** Under this an OCR line is unsure: 99 of 100 characters above it were right on seeded banners (reference measurements). */
const surely = 0.8;

/** A claim with the place where it stands. */
export interface PlacedClaim {
  readonly claim: OfferClaim;
  readonly piece: ReadPiece;
  readonly certainty: Reading;
  readonly region: Region;
}

/** One piece of copy, read. */
export interface ReadPiece {
  readonly group: number;
  readonly role: CopyPiece['role'];
  readonly text: string;
  readonly folded: string;
  readonly terms: string;
  readonly certainty: Reading;
  readonly region: Region;
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
  const folded = fold(text).text;
  const claims: PlacedClaim[] = [];
  const read: ReadPiece = {
    group,
    role,
    text,
    folded,
    terms: termsOf(folded),
    certainty,
    region,
    claims,
  };
  for (const claim of extractOffers(text, near)) {
    claims.push({ claim: withStruck(claim, piece.struck), piece: read, certainty, region: within(region, claim.span) });
  }
  return read;
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
