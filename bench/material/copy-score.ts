import type { CopyPiece } from '../../src/model/copy.ts';
import type { CopyBanner } from './copy-banners.ts';

/** How well the words of one banner were read. */
export interface CopyScore {
  readonly characters: number;
  readonly wrongCharacters: number;
  readonly words: number;
  readonly foundWords: number;
  readonly prices: number;
  readonly exactPrices: number;
  /** Prices that stand nowhere in the banner, read as if they were sure of them. */
  readonly wrongPrices: readonly string[];
  /** … and those that only raise a question. */
  readonly unsurePrices: readonly string[];
  /** Lines that are taken at their word, and those of them of which letters, digits or currency are wrong. */
  readonly stated: number;
  readonly wronglyStated: readonly string[];
  readonly missed: readonly { readonly line: string; readonly by: number }[];
  readonly missedPrices: readonly string[];
}

/** From here on a piece is taken at its word: `src/checks` asks below it. */
const sure = 0.8;
const price = /(?:US|AU|CA|HK|NT|S)?[$£€¥]\s?\d[\d.,]*\d|(?:US|AU|CA|HK|NT|S)?[$£€¥]\s?\d|\d[\d.,]*\s?[€元]/g;

const folded = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
/** Without its other marks: ’ for ' misleads nobody. */
const lettersOf = (text: string): string => folded(text).replace(/[^\p{L}\p{N}\p{Sc}%]/gu, '');
const pricesIn = (text: string): readonly string[] => (text.normalize('NFKC').match(price) ?? []).map(priceOf);

/** Currency and amount, however the thousands are set: what a reader would pay. */
function priceOf(found: string): string {
  const amount = Number(
    found
      .replace(/,(?=\d{3}(?!\d))/g, '')
      .replace(',', '.')
      .replace(/[^\d.]|\.$/g, ''),
  );
  return `${found.replace(/[\d.,\s]/g, '').replace('元', '¥')}${amount}`;
}

export function scoreCopy(banner: CopyBanner, pieces: readonly CopyPiece[]): CopyScore {
  const read = folded(pieces.map(({ text }) => text).join(''));
  const lines = banner.lines.map(({ text }) => ({ line: text, by: leastEdits(folded(text), read) }));
  const found = pieces
    .map(({ text }) => text)
    .join(' ')
    .split(/\s+/);
  const words = banner.lines.flatMap(({ text }) => text.split(/\s+/));
  const truth = banner.lines.flatMap(({ text }) => pricesIn(text));
  const said = pieces.flatMap((piece) =>
    pricesIn(piece.text).map((value) => ({ value, isSure: piece.confidence >= sure && !piece.repaired })),
  );
  const written = lettersOf(banner.lines.map(({ text }) => text).join(''));
  const stated = pieces.filter(({ confidence, repaired }) => confidence >= sure && !repaired).map(({ text }) => text);
  const strange = said.filter(({ value }) => !truth.includes(value));
  const exact = truth.filter((value) => said.some((one) => one.value === value));
  return {
    characters: lines.reduce((sum, { line }) => sum + folded(line).length, 0),
    wrongCharacters: lines.reduce((sum, { by }) => sum + by, 0),
    words: words.length,
    foundWords: words.filter((word) => takeOut(found, word)).length,
    prices: truth.length,
    exactPrices: exact.length,
    wrongPrices: strange.filter(({ isSure }) => isSure).map(({ value }) => value),
    unsurePrices: strange.filter(({ isSure }) => !isSure).map(({ value }) => value),
    stated: stated.length,
    wronglyStated: stated.filter((text) => !written.includes(lettersOf(text))),
    missed: lines.filter(({ by }) => by > 0),
    missedPrices: truth.filter((value) => !exact.includes(value)),
  };
}

function takeOut(from: string[], word: string): boolean {
  const at = from.indexOf(word);
  if (at >= 0) from.splice(at, 1);
  return at >= 0;
}

/** Least number of edits (Levenshtein) from `text` to any part of `inside`. */
export function leastEdits(text: string, inside: string): number {
  let row = Array.from({ length: inside.length + 1 }, () => 0);
  for (let i = 1; i <= text.length; i++) {
    const next = [i];
    for (let j = 1; j <= inside.length; j++) {
      const same = text[i - 1] === inside[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}
