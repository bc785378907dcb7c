import { colorsNamed } from 'culori';
import { notOk, ok } from '../../model/outcome.ts';
import { collector } from './shared/collect.ts';
import { cmykColour, readCssColour, rgbColour, type SrgbColour } from './shared/colour.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { atLine, reason, trouble } from './shared/words.ts';

interface Written {
  readonly text: string;
  readonly colour: SrgbColour;
}

/** A longer line is prose or code: its colours are taken, a name is not looked for. */
const longestNamedLine = 200;
const longestName = 60;

const hex = /(?<![\w&])#[0-9a-f]{3,8}\b/gi;
const notation = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|device-cmyk|cmyk)\s?\([^()]{1,80}\)/gi;
/** As brand guides write them: "RGB 228 0 43", "CMYK: 0/100/80/10 %", "HEX E4002B". */
const spelledRgb = /\brgb\b[\s:=]*(\d{1,3})[\s,;/]+(\d{1,3})[\s,;/]+(\d{1,3})\b/i;
const spelledCmyk = /\bcmyk\b[\s:=]*(\d{1,3})%?[\s,;/]+(\d{1,3})%?[\s,;/]+(\d{1,3})%?[\s,;/]+(\d{1,3})\b/i;
/** Six hex digits without the sign, as long as they are no word and no number in a sentence. */
const bareHex = /(?<![\w#.-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{6}(?![\w.-])/gi;
const onlyDigits = /^\d{6}$/;
/** What is left of a line's notations once its colour was taken. */
const labels = /\b(?:hex|rgb|cmyk|hsl|hsb|hsv|lab)\b[\s:=\d.,;/%°-]*/gi;
const punctuation = /^[\s\-–—:;,=|•*·"'`()[\]{}<>\\/]+|[\s\-–—:;,=|•*·"'`()[\]{}<>\\/]+$/g;

/** Any text with colours in it, such as a list pasted from a brand guide: what else stands on the line is the name. */
export const text: PaletteReader = {
  id: 'text',
  title: { en: 'List of colours', 'zh-Hans': '颜色列表' },
  extensions: ['txt', 'csv', 'tsv', 'md'],
  whenEmpty: {
    en: 'Write one colour a line, such as “Brand red #E4002B” or “rgb(228 0 43)”.',
    'zh-Hans': '每行写一种颜色，例如“Brand red #E4002B”或“rgb(228 0 43)”。',
  },
  recognise: (file) => (file.text === null || file.text.trim() === '' ? confidence.none : confidence.text),
  read(file) {
    if (file.text === null) return notOk(trouble('unknown'));
    const found = collector();
    for (const [index, raw] of file.text.split('\n').entries()) {
      const line = raw.trim();
      if (line === '') continue;
      const written = coloursOf(line);
      if (written.length === 0) found.skip(atLine(index + 1), reason('no-colour', { text: line.slice(0, 80) }));
      const name = written.length === 1 ? nameOf(line, written[0]?.text ?? '') : '';
      for (const one of written) found.add({ name, group: null, original: one.text, colour: one.colour });
      if (found.full()) break;
    }
    return ok(found.found(null));
  },
};

/** The colours of a line in the surest notation that it has: one colour is often written in several. */
function coloursOf(line: string): readonly Written[] {
  if (!/[#\d(]/.test(line)) return line.length > longestNamedLine ? [] : named(line);
  for (const pattern of [hex, notation]) {
    const matches = new Set([...line.matchAll(pattern)].map(([match]) => match));
    const found = [...matches].flatMap((match) => written(match, readCssColour(match.replace(/\s\(/, '('))));
    if (found.length > 0) return found;
  }
  if (line.length > longestNamedLine) return [];
  const bare = onlyDigits.test(line) ? [line] : (line.match(bareHex) ?? []);
  if (bare.length > 0) return bare.flatMap((match) => written(match, readCssColour(`#${match}`)));
  return [...spelled(line), ...named(line)].slice(0, 1);
}

const written = (match: string, colour: SrgbColour | null): readonly Written[] =>
  colour === null ? [] : [{ text: match, colour }];

function spelled(line: string): readonly Written[] {
  const rgb = spelledRgb.exec(line);
  if (rgb !== null) {
    const [r = 0, g = 0, b = 0] = rgb.slice(1).map(Number);
    return Math.max(r, g, b) > 255 ? [] : written(rgb[0], rgbColour(r / 255, g / 255, b / 255));
  }
  const cmyk = spelledCmyk.exec(line);
  if (cmyk === null) return [];
  const [c = 0, m = 0, y = 0, k = 0] = cmyk.slice(1).map(Number);
  return Math.max(c, m, y, k) > 100 ? [] : written(cmyk[0], cmykColour(c / 100, m / 100, y / 100, k / 100));
}

/** A CSS name that is the whole line, or what follows "Name:", so that no "tan" of a sentence is taken. */
function named(line: string): readonly Written[] {
  const last = (line.split(/[:=,;\t]/).at(-1) ?? '').replace(punctuation, '');
  return Object.hasOwn(colorsNamed, last.toLowerCase()) ? written(last, readCssColour(last)) : [];
}

function nameOf(line: string, colour: string): string {
  if (line.length > longestNamedLine) return '';
  const rest = line.replace(colour, ' ').replace(labels, ' ').replace(/\s+/g, ' ').replace(punctuation, '');
  return rest.length > longestName ? '' : rest;
}
