import { fold } from '../../../measure/words/fold.ts';
import { traditionalShare } from '../../../measure/words/script.ts';
import { doubted, type Read, textOf } from './decode.ts';
import type { Frame } from './frames.ts';
import type { Rgb } from './planes.ts';
import type { SecondReader, Taught } from './second-reader.ts';

/** Less sure of a Chinese character than this, the network often has it for one that it was never taught. */
const surely = 0.9;
/** What both read alike is right 99 times in 100 and more: 432 of 433 lines, on other banners than the benchmark's. */
const agreed = 0.99;

/**
 * Of 1,308 common traditional characters the network was never taught 806: it reads them simplified, as others that look
 * like them, or not at all. The second reader was taught them, and is worse at digits and letters: its Chinese is taken
 * where the network is unsure or silent. What both read is sure, any other character is doubted.
 */
export async function withTraditional(
  read: readonly Read[],
  picture: Rgb,
  line: Frame,
  second: (of: Taught) => Promise<SecondReader>,
): Promise<readonly Read[]> {
  const seen = await (await second('traditional')).read(picture, line, false);
  const isTraditional = traditionalShare(textOf(read)) > 0;
  let at = 0;
  return pairs(read, [...seen.replace(/\s/g, '')]).flatMap(([one, other]) => {
    at = one?.at ?? at;
    if (one === null) return isHan(other) ? [{ text: other, probability: doubted, at }] : [];
    if (!isHan(one.text)) return [one];
    if (other === null) return [{ ...one, probability: Math.min(one.probability, doubted) }];
    if (simplified(one.text) !== simplified(other)) {
      const text = one.probability < surely ? other : one.text;
      return [{ text, probability: Math.min(one.probability, doubted), at }];
    }
    const text = simplified(other) === other ? one.text : other;
    // The second reader writes simplified characters in traditional script, too: of a line with no other it may be wrong.
    return [{ text, probability: text === one.text || isTraditional ? agreed : doubted, at }];
  });
}

const isHan = (text: string): boolean => /\p{sc=Han}/u.test(text);
const simplified = (character: string): string => fold(character).text;

type Pair = readonly [one: Read, other: string | null] | readonly [one: null, other: string];

/** What two readings of one line have for the same character, by the fewest edits; Chinese is never paired with what is not. */
function pairs(read: readonly Read[], seen: readonly string[]): readonly Pair[] {
  const first = read.map(({ text }) => simplified(text));
  const second = seen.map(simplified);
  const changed = (i: number, j: number): number => {
    const [one = '', other = ''] = [first[i - 1], second[j - 1]];
    if (one === other) return 0;
    return isHan(one) && isHan(other) ? 1 : Number.POSITIVE_INFINITY;
  };
  /** Fewest edits between the first `i` characters of one reading and the first `j` of the other. */
  const edits: number[][] = [];
  const least = (i: number, j: number): number => edits[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 0; i <= read.length; i++) {
    const row: number[] = [];
    edits.push(row);
    for (let j = 0; j <= seen.length; j++)
      row.push(
        i + j === 0 ? 0 : Math.min(least(i - 1, j - 1) + changed(i, j), least(i - 1, j) + 1, least(i, j - 1) + 1),
      );
  }
  const found: Pair[] = [];
  for (let [i, j] = [read.length, seen.length]; i + j > 0; ) {
    const [one, other] = [read[i - 1], seen[j - 1]];
    if (one !== undefined && other !== undefined && least(i, j) === least(i - 1, j - 1) + changed(i, j)) {
      found.push([one, other]);
      [i, j] = [i - 1, j - 1];
    } else if (one !== undefined && least(i, j) === least(i - 1, j) + 1) {
      found.push([one, null]);
      i -= 1;
    } else {
      found.push([null, other ?? '']);
      j -= 1;
    }
  }
  return found.reverse();
}
