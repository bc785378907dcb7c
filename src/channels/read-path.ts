import type { Size } from '../model/placement.ts';

/** One word of a path. */
export interface Token {
  /** As it stands in the path. */
  readonly raw: string;
  /** Lower case, compatibility characters resolved; what it is looked up by. */
  readonly text: string;
}

/** Words that are known as such, so that run-together names can be taken apart. */
export interface Lexicon {
  readonly words: ReadonlySet<string>;
  /** Letters of the longest word: how far a match is looked for. */
  readonly longest: number;
}

/** A size in px (both sides two digits or more), a ratio, a density such as @2x, letters, digits, or Chinese. */
const pieces =
  /\d{2,5}\s?[x×*]\s?\d{2,5}(?![\da-z])|\d{1,2}(?:\.\d{1,2})?[x×:比]\d{1,2}(?![\da-z])|@?\d(?:\.\d)?x(?![\da-z])|[a-z]+|\d+|\p{Script=Han}+/giu;
const density = /^@?\d(?:\.\d)?x$/i;
const sizeForm = /^(\d{2,5})\s?[x×*]\s?(\d{2,5})$/i;
const ratioForm = /^([\d.]+)[x×:比](\d+)$/i;
/** `IGStory` → IG Story, `AppIcon` → App Icon. */
const humps = /[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+/g;

/** The words of one folder or file name (without its extension). */
export function readName(name: string, lexicon: Lexicon): readonly Token[] {
  const plain = name.normalize('NFKC');
  const tokens: Token[] = [];
  for (const [piece] of plain.matchAll(pieces)) {
    if (density.test(piece) && !lexicon.words.has(piece)) continue;
    const size = sizeForm.exec(piece);
    const ratio = ratioForm.exec(piece);
    if (size !== null && isPixels(Number(size[1]), Number(size[2]))) {
      tokens.push({ raw: piece, text: `${Number(size[1])}x${Number(size[2])}` });
    } else if (ratio !== null) tokens.push({ raw: piece, text: `${Number(ratio[1])}x${Number(ratio[2])}` });
    else if (/\d/.test(piece)) tokens.push({ raw: piece, text: String(Number(piece)) });
    else if (/[a-z]/i.test(piece)) tokens.push(...latin(piece, lexicon));
    else tokens.push(...chinese(piece, lexicon));
  }
  return joined(tokens, lexicon);
}

/** The folders and the file name of a path, each in its words. The last is the file's. */
export function readPath(path: string, lexicon: Lexicon): readonly (readonly Token[])[] {
  const names = path.split('/').filter((name) => name !== '' && name !== '.');
  return names.map((name, i) =>
    readName(i === names.length - 1 ? name.replace(/\.[a-z][a-z\d]{1,4}$/i, '') : name, lexicon),
  );
}

/** The size that a token states: `1080x1350`; null where it states none. */
export function namedSize(text: string): Size | null {
  const size = sizeForm.exec(text);
  if (size === null) return null;
  const [width, height] = [Number(size[1]), Number(size[2])];
  return isPixels(width, height) ? { width, height } : null;
}

/** The ratio that a token states, width ÷ height: `4x5` → 0.8; null where it states none. */
export function namedRatio(text: string): number | null {
  const ratio = ratioForm.exec(text);
  return ratio === null || namedSize(text) !== null ? null : Number(ratio[1]) / Number(ratio[2]);
}

/** `16x10` is a ratio, `28x28` an emote: from 24 px on, both sides are taken for pixels. */
const isPixels = (width: number, height: number): boolean => width >= 24 && height >= 24;

const known = (text: string, { words }: Lexicon): string | null => {
  if (words.has(text)) return text;
  const singular = text.endsWith('s') ? text.slice(0, -1) : text;
  return words.has(singular) ? singular : null;
};

function latin(run: string, lexicon: Lexicon): readonly Token[] {
  const whole = takenApart(run, lexicon);
  if (whole !== null) return whole;
  return (run.match(humps) ?? [run]).flatMap(
    (part) => takenApart(part, lexicon) ?? [{ raw: part, text: part.toLowerCase() }],
  );
}

/** `fbcover` → fb cover: only where known words make up the whole of it; null otherwise. */
function takenApart(run: string, lexicon: Lexicon): readonly Token[] | null {
  const text = run.toLowerCase();
  const whole = known(text, lexicon);
  if (whole !== null) return [{ raw: run, text: whole }];
  // A short head such as "fb" or "x" is believed only before a longer word: "xheader" yes, "tinpin" no.
  for (let cut = Math.min(text.length - 3, lexicon.longest); cut >= 1; cut -= 1) {
    const head = text.slice(0, cut);
    if (!lexicon.words.has(head)) continue;
    const tail = takenApart(run.slice(cut), lexicon);
    if (tail !== null) return [{ raw: run.slice(0, cut), text: head }, ...tail];
  }
  return null;
}

/** Longest known word first; what lies between known words stays together. */
function chinese(run: string, lexicon: Lexicon): readonly Token[] {
  const tokens: Token[] = [];
  let unknown = '';
  const flush = () => {
    if (unknown !== '') tokens.push({ raw: unknown, text: unknown });
    unknown = '';
  };
  for (let i = 0; i < run.length; ) {
    let length = Math.min(lexicon.longest, run.length - i);
    while (length > 0 && !lexicon.words.has(run.slice(i, i + length))) length -= 1;
    if (length === 0) {
      unknown += run[i] ?? '';
      i += 1;
      continue;
    }
    flush();
    tokens.push({ raw: run.slice(i, i + length), text: run.slice(i, i + length) });
    i += length;
  }
  flush();
  return tokens;
}

/** `You Tube` → youtube, `b 站` → b站: neighbours that make one known word together. */
function joined(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    let taken = 1;
    for (let count = Math.min(3, tokens.length - i); count > 1; count -= 1) {
      const group = tokens.slice(i, i + count);
      const text = group.map((token) => token.text).join('');
      if (!lexicon.words.has(text) || /^\d+$/.test(text)) continue;
      out.push({ raw: group.map((token) => token.raw).join(' '), text });
      taken = count;
      break;
    }
    const single = tokens[i];
    if (taken === 1 && single !== undefined) out.push(single);
    i += taken;
  }
  return out;
}
