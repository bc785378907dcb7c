import type { CopyFact, CopyPiece } from '../../model/copy.ts';
import type { LogoSighting } from '../../model/logos.ts';
import { scriptOf } from '../words/script.ts';

/** From here on a sighting is told, if only as a question: the words in it are told with it. */
const told = 0.75;
/** Share of a line's box that lies in the logo's, grown by `margin` of its height: readers frame words generously. */
const within = 0.7;
const margin = 0.15;

/** Copy without the lines that are read off a logo: letters of a mark are no text (WCAG 2.2, 1.4.3: “Logotypes”). */
export function withoutLogoWords(copy: CopyFact, sightings: readonly LogoSighting[]): CopyFact {
  const logos = sightings.filter(({ confidence }) => confidence >= told).map(boxOf);
  const pieces = copy.pieces.filter((piece) => !logos.some((logo) => isWithin(piece, logo)));
  if (pieces.length === copy.pieces.length) return copy;
  const text = pieces.map((piece) => piece.text).join('\n');
  return { ...copy, pieces, text, script: scriptOf(text) };
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf({ quad }: LogoSighting): Edges {
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  const grown = (Math.max(...ys) - Math.min(...ys)) * margin;
  return {
    left: Math.min(...xs) - grown,
    top: Math.min(...ys) - grown,
    right: Math.max(...xs) + grown,
    bottom: Math.max(...ys) + grown,
  };
}

function isWithin({ source, region }: CopyPiece, logo: Edges): boolean {
  if (source !== 'ocr' || region.kind !== 'box') return false;
  const across = Math.min(region.x + region.width, logo.right) - Math.max(region.x, logo.left);
  const down = Math.min(region.y + region.height, logo.bottom) - Math.max(region.y, logo.top);
  return Math.max(0, across) * Math.max(0, down) >= within * region.width * region.height;
}
