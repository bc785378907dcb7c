import type { CopyFact } from '../../model/copy.ts';
import type { LogoSighting } from '../../model/logos.ts';

/** From here on a sighting is stated: pixels that fit so well are the mark's, whatever a reader makes of them. */
const stated = 0.95;
/** A line that is read as surely as this is text, and not a row of signs. */
const sure = 0.8;
/** Of the line's height: how far beyond it a sighting may stand, and how wide it may be, to be one of its letters. */
const margin = 0.15;
const widest = 1.5;
/** From an end of the line, in its heights: a mark stands before or behind a name, and a reader takes it for a letter of it. */
const atEnd = 1;

/**
 * Sightings without those that are a letter in the midst of a line that was read: the “o” of “Slow”, for a small round
 * mark. All limits were chosen by judgement.
 */
export function withoutLetters(sightings: readonly LogoSighting[], copy: CopyFact): readonly LogoSighting[] {
  const lines = copy.pieces.flatMap(({ source, region, confidence, text }) =>
    source === 'ocr' && region.kind === 'box' && confidence >= sure && letters(text) >= 3 ? [region] : [],
  );
  return sightings.filter(({ confidence, quad }) => {
    if (confidence >= stated) return true;
    const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const middle = (left + right) / 2;
    return !lines.some(
      ({ x, y, width, height }) =>
        right - left <= widest * height &&
        top >= y - margin * height &&
        bottom <= y + (1 + margin) * height &&
        middle >= x + atEnd * height &&
        middle <= x + width - atEnd * height,
    );
  });
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
