import type { UnplacedPiece } from '../compose.ts';

/**
 * The same pieces in groups that end at the next heading, numbered from 0: what stands above a heading is none of what it
 * heads, though both stand in one cell or on one page. The picture right above a heading goes with it; a heading with
 * nothing under it heads nothing, and one that is a mere price is none.
 */
export function inSections(pieces: readonly UnplacedPiece[]): readonly UnplacedPiece[] {
  const opening = openingOf(pieces);
  const numbers = new Map<number, number>();
  let next = 0;
  return pieces.map((piece, i) => {
    const known = opening.has(i) ? undefined : numbers.get(piece.group);
    const group = known ?? next++;
    numbers.set(piece.group, group);
    return { ...piece, group };
  });
}

/** Where a section begins. */
function openingOf(pieces: readonly UnplacedPiece[]): ReadonlySet<number> {
  const lastUnder = new Map<number, number>();
  for (const [i, piece] of pieces.entries()) if (!isHeading(piece)) lastUnder.set(piece.group, i);
  const above = new Map<number, number>();
  const headed = new Set<number>();
  const upsideDown = new Set<number>();
  const opening = new Map<number, number>();
  for (const [i, piece] of pieces.entries()) {
    const { group, hidden } = piece;
    if (hidden) continue;
    const at = above.get(group) ?? -1;
    const before = pieces[at];
    above.set(group, i);
    // Two headings that follow each other are one.
    if (!isHeading(piece) || isHeading(before) || i > (lastUnder.get(group) ?? -1)) continue;
    // Prices that stand above the names of their products belong upwards: nothing is parted there.
    const isFirst = !headed.has(group);
    headed.add(group);
    if (isFirst && before !== undefined && isPrice(before.text)) upsideDown.add(group);
    opening.set(before?.role === 'alt' ? at : i, group);
  }
  return new Set([...opening].flatMap(([i, group]) => (upsideDown.has(group) ? [] : i)));
}

const isHeading = (piece: UnplacedPiece | undefined): boolean => piece?.role === 'heading' && !isPrice(piece.text);

/** Nothing but money, and words that lead to it. */
const isPrice = (text: string): boolean =>
  /\d/.test(text) &&
  !/\p{L}/u.test(
    text.replace(
      /\b(?:now|only|just|from|was|for|at|eur|usd|gbp|cny|rmb)\b|[现原售特]价|仅需?|只[要需]|低至|[元起]/gi,
      '',
    ),
  );
