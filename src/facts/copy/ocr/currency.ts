import { doubted, type Read, textOf } from './decode.ts';
import type { Frame } from './frames.ts';
import type { Rgb } from './planes.ts';
import type { SecondReader, Taught } from './second-reader.ts';

/** A number that may have a currency sign which was not read, or was read as a letter. */
interface Suspect {
  /** Which characters are the number, [from, to). */
  readonly from: number;
  readonly to: number;
  /** The same with a letter before or after it that may be the sign. */
  readonly start: number;
  readonly end: number;
  /** What to look at again: from the letter before it to the one after. */
  readonly frame: Frame;
}

/** What £ and € are taken for. */
const likeSign = /^[fEeCc∈SLF]$/;
/** Numbers that are no prices: dates, times, years, shares, ordinals, measures, codes. */
const noPriceBefore =
  /(?:[£€$¥#+:/.-]|\p{L}|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\p{L}*\.?\s)$/iu;
const noPriceAfter =
  /^(?:\s?[%£€$¥°:/+]|[-–]\d|\s?(?:st|nd|rd|th|px|ml|cm|mm|kg|g|km|m|l|h|hrs?|min|am|pm|years?|days?|hours?|x)\b|\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\p{L}{2})/iu;
const year = /^(?:19|20)\d\d$/;

/** Half a letter and some: so much is left out beside a neighbour, in middle distances between letters. */
const beside = 0.65;
/** So much is added where the line ends with the number: the network does not always see the sign as text. */
const outside = 1.9;

/** Finds numbers beside which a sign may have been missed. In lines with Chinese characters none: theirs are read. */
export function suspectsIn(read: readonly Read[], line: Frame): readonly Suspect[] {
  const text = textOf(read);
  if (/\p{sc=Han}/u.test(text)) return [];
  const pitch = Math.max(pitchOf(read), (line.height / line.width) * 0.25);
  return [...text.matchAll(/\d(?:[\d.,]*\d)?/g)].flatMap((match) => {
    const [from, to] = [match.index, match.index + match[0].length];
    const isLetterBefore = likeSign.test(text[from - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[from - 2] ?? ' ');
    const afterwards = /^\s?[EC∈](?![\p{L}\p{N}])/u.exec(text.slice(to))?.[0].length ?? 0;
    const [start, end] = [isLetterBefore ? from - 1 : from, to + afterwards];
    if (noPriceBefore.test(text.slice(0, start)) || (afterwards === 0 && noPriceAfter.test(text.slice(to)))) return [];
    if (year.test(match[0]) && !isLetterBefore && afterwards === 0) return [];
    const previous = read.slice(0, start).findLast((one) => one.text !== ' ');
    // A full stop is narrower than what is left out for a neighbour.
    const next = read.slice(end).find((one) => /[\p{L}\p{N}]/u.test(one.text));
    const left = previous === undefined ? -pitch * (outside - 1) : previous.at + pitch * beside;
    const right = next === undefined ? 1 + pitch * outside : next.at - pitch * beside;
    const frame = { ...line, x: line.x + left * line.width, width: (right - left) * line.width };
    return [{ from, to, start, end, frame }];
  });
}

/** Mean distance between the middles of neighbouring letters, as a share of the line. */
function pitchOf(read: readonly Read[]): number {
  const [first, last] = [read[0], read.at(-1)];
  return first === undefined || last === undefined || read.length < 2 ? 0 : (last.at - first.at) / (read.length - 1);
}

/** From here on a letter may well be one, as in the name of a product. */
const surelyLetter = 0.9;

/**
 * Puts in the signs that a second reader sees beside numbers. It looks twice, with the ground and without: it is believed
 * where both readers read the same digits and both looks know of one sign only; else the number is doubted.
 */
export async function withSigns(
  read: readonly Read[],
  picture: Rgb,
  line: Frame,
  second: (of: Taught) => Promise<SecondReader>,
): Promise<readonly Read[]> {
  let mended = read;
  for (const { from, to, start, end, frame } of suspectsIn(read, line).toReversed()) {
    const number = read.slice(from, to);
    const reader = await second('signs');
    const looks = [await reader.read(picture, frame, false), await reader.read(picture, frame, true)];
    const { before, digits, after } = looks.map(seenIn).find(hasSign) ?? unseen;
    if (before === '' && after === '') continue;
    const isSame = digitsOf(digits) === digitsOf(textOf(number)) && signsOf(looks).size === 1;
    const letters = [...read.slice(start, from), ...read.slice(to, end)];
    const isCertain = isSame && letters.every((one) => one.text === ' ' || one.probability < surelyLetter);
    const sure = (one: Read): Read => (isCertain ? one : { ...one, probability: Math.min(one.probability, doubted) });
    const sign = (text: string): Read => sure({ text, probability: 1, at: number[0]?.at ?? 0 });
    const put = before === '' ? [...number, sign(' '), sign(after)] : [sign(before), ...number];
    mended = [...mended.slice(0, start), ...put.map(sure), ...mended.slice(end)];
  }
  return mended;
}

interface Seen {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** The first number with its signs; what is left of a letter before the sign may look like a digit. */
function seenIn(text: string): Seen {
  const found = /([£€$]?)\s?(\d[\d.,]*)\s?(€?)/.exec(text.replace(/^\d(?=[£€$])/, ''));
  return { before: found?.[1] ?? '', digits: found?.[2] ?? '', after: found?.[3] ?? '' };
}

const hasSign = ({ before, after }: Seen): boolean => before !== '' || after !== '';

const unseen: Seen = { before: '', digits: '', after: '' };

/** £ and € differ by little once the ground is gone: each look may take one for the other. */
const signsOf = (looks: readonly string[]): ReadonlySet<string> => new Set(looks.join('').match(/[£€$]/g));

const digitsOf = (text: string): string => text.replace(/\D/g, '');
