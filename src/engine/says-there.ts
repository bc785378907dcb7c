import type { Part } from '../measure/mean-colours.ts';
import { writingOf } from '../measure/words/script.ts';
import type { CopyFact } from '../model/copy.ts';
import type { Size } from '../model/placement.ts';
import type { AcceptedPlace } from '../model/waiver.ts';

/** A line that lies in a place by half is there. */
const within = 0.5;
/**
 * Confidence from which a line is held against another reading of it. Measured on lines of the sample's pictures and of 36
 * drawn banners, each exported anew as JPEG and WebP of quality 60 to 85 at 90 to 110 % of the size: of 898 lines in
 * English and simplified Chinese that were read so both times, 895 had the same letters (all had, of the sample's 503); of
 * 102 in traditional Chinese 98, and all the same numbers.
 */
const sure = 0.8;
const sureInChinese = 0.9;
/** A page of terms is no sticker. */
const mostLines = 24;

const han = /\p{Script=Han}/u;

const isWhole = ({ width, height }: Part): boolean => width === 1 && height === 1;

/** What is read in a place, line by line; null for a line that is not read for sure. */
type Lines = readonly (string | null)[];

/** What a place says; nothing where it is a page. */
export function saysIn(part: Part, copy: CopyFact | null, { width, height }: Size): Lines {
  if (copy === null) return [];
  const [left, top] = [part.x * width, part.y * height];
  const [right, bottom] = [left + part.width * width, top + part.height * height];
  const there = copy.pieces.filter(({ region }) => {
    if (region.kind !== 'box') return false;
    const across = Math.min(region.x + region.width, right) - Math.max(region.x, left);
    const down = Math.min(region.y + region.height, bottom) - Math.max(region.y, top);
    return Math.max(0, across) * Math.max(0, down) >= within * region.width * region.height;
  });
  if (there.length > mostLines) return [];
  return there.map(({ text, confidence, repaired }) =>
    confidence < (han.test(text) ? sureInChinese : sure) || repaired ? null : text,
  );
}

/** Whether places still say what was accepted: of “–25 %” for “–20 %”, or “never” for “ever”, the colours tell little. */
export const saysAlike = (
  places: readonly AcceptedPlace[],
  asset: Size & { readonly copy: CopyFact | null },
): boolean =>
  places.every((place) => {
    if (place.says === undefined) return true;
    const now = saysIn(place, asset.copy, asset);
    if (now.length === 0) return true;
    if (isNew(now, place.says)) return false;
    // A whole picture was read without a kit: the letters of its logo stand among the words, and no later run has them there.
    return isWhole(place) || !isNew(place.says, now);
  });

/**
 * A line that is surely not among others, all of which are known. Lines may be cut and joined in another way, but only
 * between words: “ever” is not in “never”, nor “20” in “200”.
 */
function isNew(lines: Lines, among: Lines): boolean {
  if (among.includes(null)) return false;
  const words = among.flatMap((line) => wordsOf(line ?? ''));
  const all = words.join('');
  const edges = new Set([0]);
  let end = 0;
  for (const word of words) {
    end += word.length;
    edges.add(end);
  }
  const isThere = (letters: string): boolean => {
    for (let at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at + 1))
      if (edges.has(at) && edges.has(at + letters.length)) return true;
    return false;
  };
  return lines.some((line) => line !== null && !isThere(wordsOf(line).join('')));
}

const word = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/**
 * Letters and digits alone, word by word, each Chinese character a word: signs are read less well, and so are traditional
 * characters.
 */
function wordsOf(line: string): readonly string[] {
  const words = line.normalize('NFKC').toLowerCase().match(word) ?? [];
  return writingOf(line) === 'hant' ? words.filter((one) => !han.test(one)) : words;
}
