import { notOk, ok } from '../../model/outcome.ts';
import { lineFinder } from '../lines.ts';
import { type Collector, collector } from './shared/collect.ts';
import { readCssColour, type SrgbColour } from './shared/colour.ts';
import { type CssValue, readCssValue, wantsToBeColour } from './shared/css-value.ts';
import { type Declaration, declarations } from './shared/declarations.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { type Reference, resolver, splitAtCommas } from './shared/references.ts';
import { atLine, atName, reason, trouble } from './shared/words.ts';

const variable = /(^|[\s;{}])[$@][\w-]+\s*:/;
const flags = /!(default|global|important)\b/gi;
/** Functions of Sass and Less that CSS does not know; most make one colour out of others. */
const computing =
  /^(hsva?|darken|lighten|saturate|desaturate|mix|tint|shade|spin|fade|fadein|fadeout|fade-in|fade-out|opacify|transparentize|complement|invert|grayscale|greyscale|adjust-hue|adjust-color|scale-color|change-color|shift-color|tint-color|shade-color|color\.(adjust|scale|change|mix|complement|invert|grayscale))\(/i;
/** Sass's own `rgba(#e4002b, 0.5)`: a colour and an opacity. */
const colourAndAlpha = /^rgba?\(\s*([^,]+?)\s*,\s*([\d.]+%?)\s*\)$/i;
/** `map-get($greys, "100")`, also `map.get`. */
const mapGet = /^map[-.]get\(\s*([$][\w-]+)\s*,\s*["']?([^"')]+?)["']?\s*\)$/;
const longestMapGet = 200;
/** Maps inside maps; bounds the recursion. */
const deepest = 8;

interface Entry extends Declaration {
  /** Keys inside a map, joined by points: "$greys.100". */
  readonly path: string;
  readonly group: string | null;
}

/** Variables of SCSS (`$red: …`) and Less (`@red: …`), and literal colours in Sass maps. Functions are not computed. */
export const sass: PaletteReader = {
  id: 'sass',
  title: { en: 'SCSS or Less variables', 'zh-Hans': 'SCSS 或 Less 变量' },
  extensions: ['scss', 'less', 'sass'],
  whenEmpty: {
    en: 'Colours are read from variables, such as “$brand-red: #e4002b;” or “@brand-red: #e4002b;”.',
    'zh-Hans': '颜色从变量中读取，例如“$brand-red: #e4002b;”或“@brand-red: #e4002b;”。',
  },
  recognise: (file) => (variable.test(file.text ?? '') ? confidence.shape : confidence.none),
  read(file) {
    if (file.text === null) return notOk(trouble('broken', { format: 'SCSS' }));
    const text = withoutLineComments(file.text);
    const variables = lastDefinitions(declarations(text, (name) => /^(\$|@|--)/.test(name)));
    const entries = [...variables.values()].flatMap((declaration) => unfoldMap(declaration));
    const named = new Map(entries.map(({ path, value }) => [path, value]));
    const resolve = resolver(named, nextVariable);
    /** Map entries that a variable gives a name of its own: `$grey-1: map-get($greys, "1")`. */
    const renamed = new Set(entries.map(({ value }) => mapEntry(value)));

    const lineOf = lineFinder(text);
    const found = collector();
    for (const { path, group, value, offset } of entries) {
      const inMap = group !== null;
      // A map or custom property made of variables repeats what was counted already.
      const repeats = (inMap || path.startsWith('--')) && nextVariable(value, 0) !== null;
      if (repeats || (inMap && renamed.has(path))) continue;
      const resolved = resolve(mapEntry(value) ?? value);
      const read = 'text' in resolved ? readValue(resolved.text) : wantsToBeColour(value) ? resolved : null;
      if (read !== null) report(found, read, { path, group, value, line: lineOf(offset) });
      if (found.full()) break;
    }
    return ok(found.found(null));
  },
};

function report(
  found: Collector,
  read: Exclude<CssValue, null>,
  at: { readonly path: string; readonly group: string | null; readonly value: string; readonly line: number },
): void {
  if ('colour' in read) found.add({ name: at.path, group: at.group, original: at.value, colour: read.colour });
  else found.skip(at.group === null ? atLine(at.line) : atName(at.path), read.why);
}

/** Sass: the last assignment counts, one with !default only where there was none; what is set inside a block is local. */
function lastDefinitions(all: readonly Declaration[]): ReadonlyMap<string, Declaration> {
  const last = new Map<string, Declaration>();
  for (const declaration of all) {
    const weak = /!default\b/i.test(declaration.value) || declaration.depth > 0;
    if (weak && last.has(declaration.name)) continue;
    last.set(declaration.name, { ...declaration, value: declaration.value.replace(flags, '').trim() });
  }
  return last;
}

/** A map as its entries, anything else as it is. */
function unfoldMap(declaration: Declaration, path = declaration.name, group: string | null = null): readonly Entry[] {
  const { value } = declaration;
  const isMap = value.startsWith('(') && value.endsWith(')');
  if (!isMap || path.split('.').length > deepest) return [{ ...declaration, path, group }];
  return splitAtCommas(value.slice(1, -1)).flatMap((pair) => {
    const [, key, entry] = /^["']?([\w-]+)["']?\s*:\s*(.+)$/s.exec(pair) ?? [];
    if (key === undefined || entry === undefined) return [];
    return unfoldMap({ ...declaration, value: entry.trim() }, `${path}.${key}`, path);
  });
}

/** `$name`, `#{$name}`, `namespace.$name`, `@name`, `@{name}`, and the map entries named by `mapEntry`. */
function nextVariable(text: string, from: number): Reference | null {
  const use = /#\{([$][\w.-]+)\}|@\{([\w-]+)\}|(?:(?<![\w-])[\w-]+\.)?([$@][\w-]+(?:\.[\w-]+)*)/g;
  use.lastIndex = from;
  const match = use.exec(text);
  if (match === null) return null;
  const [whole, inSass, inLess, plain] = match;
  const name = inSass ?? (inLess === undefined ? (plain ?? '') : `@${inLess}`);
  return { name, start: match.index, end: match.index + whole.length, fallback: null };
}

/** The map entry that a value takes: "$greys.100"; null for any other value. */
function mapEntry(value: string): string | null {
  const [, map, key] = value.length > longestMapGet ? [] : (mapGet.exec(value) ?? []);
  return map === undefined ? null : `${map}.${key}`;
}

function readValue(text: string): CssValue {
  if (computing.test(text)) return { why: reason('computed', { text: text.slice(0, 80) }) };
  const [, inner, alpha] = colourAndAlpha.exec(text) ?? [];
  const colour = inner === undefined ? null : readCssColour(inner);
  return colour === null || alpha === undefined ? readCssValue(text) : { colour: withAlpha(colour, alpha) };
}

function withAlpha(colour: SrgbColour, alpha: string): SrgbColour {
  const value = alpha.endsWith('%') ? Number(alpha.slice(0, -1)) / 100 : Number(alpha);
  return { ...colour, alpha: Number.isNaN(value) ? colour.alpha : Math.min(1, value) };
}

/** Every alternative matches where it begins, closed or not, so that the whole is one pass. */
const stringsAndComments =
  /"(?:[^"\\\n]+|\\[\s\S])*"?|'(?:[^'\\\n]+|\\[\s\S])*'?|\/\*[\s\S]*?(?:\*\/|$)|url\([^)"'\n]*\)?|\/\/[^\n]*/g;

/** Blanks out `// …`, which css-tree does not know; every offset stays. */
const withoutLineComments = (text: string): string =>
  text.replace(stringsAndComments, (piece) => (piece.startsWith('//') ? ' '.repeat(piece.length) : piece));
