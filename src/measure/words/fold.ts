import { Converter } from 'opencc-js/t2cn';

/** A text as it is compared, and where each of its characters stands in the text it was made from. */
export interface Folded {
  /** NFKC, small letters, simplified Chinese, plain quotes and hyphens, single spaces and none beside Han characters. */
  readonly text: string;
  /** For each UTF-16 unit of `text`: [start, end) of what it stands for in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Zero-width characters and soft hyphens: seen by nobody, in the way of every comparison. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};
/** A character with the marks that belong to it. */
const cluster = /\P{M}\p{M}*|\p{M}+/suy;
/** Below this no character is a mark (Unicode: combining diacritical marks). */
const firstMark = 0x300;
export const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);

interface Cluster {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The text as it is compared: `Ｃｈｅａｐ`, `cheap` and `CHEAP` are one, as are 便宜, 便 宜 and 便宜 in traditional script (優惠, 优惠). */
export function fold(original: string): Folded {
  const read: Cluster[] = [];
  for (let start = 0, end = 0; start < original.length; start = end) {
    const found = clusterAt(original, start);
    end = start + found.length;
    if (unseen.test(found)) continue;
    const text = /^\s/u.test(found) ? ' ' : (plain[found] ?? compared(found));
    if (text === ' ' && read.at(-1)?.text === ' ') continue;
    read.push({ text, start, end });
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let joined = '';
  for (const [i, { text, start, end }] of read.entries()) {
    if (text === ' ' && (isEdge(read[i - 1]?.text) || isEdge(read[i + 1]?.text))) continue;
    joined += text;
    for (let unit = 0; unit < text.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { text: simplified(joined), starts, ends };
}

function clusterAt(text: string, at: number): string {
  if (text.charCodeAt(at) < firstMark && !(text.charCodeAt(at + 1) >= firstMark)) return text[at] ?? '';
  cluster.lastIndex = at;
  return cluster.exec(text)?.[0] ?? '';
}

/** ASCII is its own NFKC; what follows a Chinese character chooses among its shapes (variation selectors), not words. */
const compared = (character: string): string =>
  (character.length === 1 && character < '\u0080' ? character : character.normalize('NFKC'))
    .toLowerCase()
    .replace(/(?<=\p{Script=Han})\p{M}+/gu, '');

/** Beside a Chinese character a space is looks, between it and Latin letters as well: VIP 专享 is VIP专享. */
const isEdge = (text: string | undefined): boolean => text !== undefined && isHan(text);

/** Traditional characters as simplified ones, each in its place: by phrases (後來, 皇后), else one for one. */
function simplified(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  const whole = converter()(text);
  if (whole.length === text.length) return whole;
  return [...text]
    .map((character) => {
      const one = converter()(character);
      return one.length === character.length ? one : character;
    })
    .join('');
}

/** Made when the first Chinese is met: its tables take some ten milliseconds. */
let made: ((text: string) => string) | null = null;
function converter(): (text: string) => string {
  made ??= Converter({ from: 't', to: 'cn' });
  return made;
}

/** Where a part of the folded text stands in the original. */
export const unfolded = ({ starts, ends }: Folded, start: number, end: number) => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
});
