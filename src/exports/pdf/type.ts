import LineBreaker from 'linebreak';
import type { Language } from '../../model/language.ts';
import type { Typeface, Typefaces, Weight } from '../studio.ts';

/** Letters of one text that are set in one typeface. */
export interface Run {
  /** Of the font, as it is registered in the document. */
  readonly font: string;
  readonly text: string;
  /** pt */
  readonly width: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

export interface Style {
  /** pt */
  readonly size: number;
  readonly weight: Weight;
  /** Between letters, in pt. */
  readonly spacing: number;
}

/** Breaks text into lines of runs, each in a typeface that has its signs. */
export interface Typesetter {
  readonly lines: (text: string, style: Style, width: number) => readonly Line[];
  readonly line: (text: string, style: Style) => Line;
}

/** Names a font by the place of its typeface: what the document registers, and what runs refer to. */
export const fontName = (place: number, weight: Weight): string => `${place}-${weight}`;

/** The typefaces of a document in the order in which they are asked. */
export const typefacesInOrder = ({ own, chinese }: Typefaces) => [...own, ...(chinese === null ? [] : [chinese])];

/** Signs that Latin and Chinese both have, and that are as broad as a Chinese sign in a Chinese text. */
const shared = /[‘’“”—…·]/u;

/** `widthOf`: of a text in a registered font, in pt. */
export function createTypesetter(
  typefaces: Typefaces,
  language: Language,
  widthOf: (font: string, size: number, text: string) => number,
): Typesetter {
  const all = typefacesInOrder(typefaces);
  const places = new Map<string, number | null>();
  const placeOf = (sign: string): number | null => {
    const known = places.get(sign);
    if (known !== undefined) return known;
    const has = (typeface: Typeface): boolean => typeface.has(sign.codePointAt(0) ?? 0);
    const place =
      language === 'zh-Hans' && shared.test(sign) && typefaces.chinese !== null
        ? all.length - 1
        : all.findIndex(({ regular }) => has(regular));
    const found = place === -1 ? null : place;
    places.set(sign, found);
    return found;
  };

  const runsOf = (text: string, { size, weight, spacing }: Style): readonly Run[] => {
    const parts: { place: number; text: string }[] = [];
    for (const sign of told(text, placeOf)) {
      const last = parts.at(-1);
      // A space takes the typeface before it: runs stay long.
      const place = sign === ' ' && last !== undefined ? last.place : (placeOf(sign) ?? 0);
      if (last?.place === place) last.text += sign;
      else parts.push({ place, text: sign });
    }
    return parts.map((part) => {
      const font = fontName(part.place, weight);
      return { font, text: part.text, width: widthOf(font, size, part.text) + spacing * [...part.text].length };
    });
  };
  const line = (text: string, style: Style): Line => {
    const runs = runsOf(text, style);
    return { runs, width: runs.reduce((sum, { width }) => sum + width, 0) };
  };

  return {
    line,
    lines: (text, style, width) => {
      const set: Line[] = [];
      let current = '';
      const end = (): void => {
        if (current !== '') set.push(ended(line(current.trimEnd(), style), current));
        current = '';
      };
      for (const { piece, required } of piecesOf(text)) {
        for (const part of fitting(piece, width, (text) => line(text.trimEnd(), style).width)) {
          if (current !== '' && line((current + part).trimEnd(), style).width > width) end();
          current += part;
        }
        if (required) end();
      }
      end();
      return set;
    },
  };
}

/** The space at which a line was broken stays in it, unseen: who copies the text, or has it read out, needs it. */
function ended({ runs, width }: Line, text: string): Line {
  const last = runs.at(-1);
  if (last === undefined || text.trimEnd() === text) return { runs, width };
  return { runs: [...runs.slice(0, -1), { ...last, text: `${last.text} ` }], width };
}

/** A sign that no typeface here has is told by its number: better than an empty box. */
function* told(text: string, placeOf: (sign: string) => number | null): Generator<string> {
  for (const sign of text.replace(/\p{Cc}|\p{Cf}|\p{Surrogate}|\p{Variation_Selector}/gu, '')) {
    if (placeOf(sign) !== null) yield sign;
    else if (/\s/u.test(sign)) yield ' ';
    else yield* `[U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;
  }
}

function* piecesOf(text: string): Generator<{ readonly piece: string; readonly required: boolean }> {
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    yield { piece: text.slice(from, next.position), required: next.required === true };
    from = next.position;
  }
}

/** A piece in parts that fit a line each: file names have no place to break. */
function fitting(piece: string, width: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(piece) <= width) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const sign of piece) {
    if (part !== '' && widthOf(part + sign) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}
