import { notOk, ok } from '../../model/outcome.ts';
import { lineFinder } from '../lines.ts';
import { collector } from './shared/collect.ts';
import type { SrgbColour } from './shared/colour.ts';
import { type CssValue, readCssValue, wantsToBeColour } from './shared/css-value.ts';
import { tags } from './shared/markup.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { nextVar, type Resolved, resolver } from './shared/references.ts';
import { readStyling, type Styles } from './shared/svg-styles.ts';
import { atLine, reason, trouble } from './shared/words.ts';

/** Properties that put a colour into the picture. */
const paints = ['fill', 'stroke', 'stop-color', 'flood-color', 'lighting-color'];
const currentColor = /^currentcolor$/i;
/** How far into a file its first element is looked for, behind declarations and comments. */
const mostOpening = 20_000;

/**
 * The colours that an SVG states: fill, stroke, stop-color and the like, in attributes, `style` and `<style>`. Where one
 * place states a colour twice, for screens of narrow and of wide gamut, the sRGB one counts. Nothing is drawn.
 */
export const svg: PaletteReader = {
  id: 'svg',
  title: { en: 'Colours in an SVG', 'zh-Hans': 'SVG 中的颜色' },
  extensions: ['svg'],
  whenEmpty: {
    en: 'The SVG states no colour of its own: export it with colours, or give a PNG of it.',
    'zh-Hans': '此 SVG 未写明任何颜色：请带颜色重新导出，或提供它的 PNG。',
  },
  recognise(file) {
    const start = (file.text ?? '').slice(0, mostOpening).trimStart();
    const [first] = start.startsWith('<') ? tags(start) : [];
    return first?.name === 'svg' ? confidence.signature : confidence.none;
  },
  read(file) {
    if (file.text === null) return notOk(trouble('broken', { format: 'SVG' }));
    const { places, variables, hasShapes } = readStyling(file.text);
    const paintOf = remembered(resolver(variables, nextVar));
    const lineOf = lineFinder(file.text);
    const found = collector();
    const told = new Set<string>();
    let count = 0;

    for (const { styles, current, offset } of places) {
      for (const paint of paints) {
        const stated = (styles.get(paint) ?? []).map((value) =>
          currentColor.test(value) ? (current ?? value) : value,
        );
        const [original, read] = choose(stated, paintOf) ?? [];
        if (original === undefined || read === undefined) continue;
        count++;
        if ('colour' in read) {
          const colour = withOpacity(read.colour, styles, paint);
          found.add({
            name: colour.alpha < 1 ? `${colour.hex} ${percentOf(colour.alpha)}` : colour.hex,
            group: null,
            original,
            colour,
          });
        } else if (!told.has(original)) {
          told.add(original);
          found.skip(atLine(lineOf(offset)), read.why);
        }
      }
      if (found.full()) break;
    }
    if (count === 0 && hasShapes) {
      // SVG 2 §13.2: what states no fill is filled with black.
      const black = { hex: '#000000', inSrgb: true, alpha: 1 };
      found.add({ name: '#000000', group: null, original: 'black (no fill is stated)', colour: black });
    }
    return ok(found.found(null));
  },
};

const percentOf = (alpha: number): string => `${Math.round(alpha * 100)}%`;

/** Reads each value once: drawings repeat a few colours a hundred thousand times. */
function remembered(resolve: ReturnType<typeof resolver>): (value: string) => CssValue {
  const known = new Map<string, CssValue>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const read = readPaint(resolve(value), value);
    known.set(value, read);
    return read;
  };
}

function readPaint(resolved: Resolved, value: string): CssValue {
  if ('why' in resolved) return wantsToBeColour(value) ? resolved : null;
  if (currentColor.test(resolved.text)) return { why: reason('current-colour') };
  return readCssValue(resolved.text);
}

/** The first value in sRGB; else the first that is a colour or wants to be one. */
function choose(
  values: readonly string[],
  read: (value: string) => CssValue,
): readonly [string, Exclude<CssValue, null>] | null {
  let first: readonly [string, Exclude<CssValue, null>] | null = null;
  for (const value of values) {
    const paint = read(value);
    if (paint === null) continue;
    if ('colour' in paint && paint.colour.inSrgb) return [value, paint];
    first ??= [value, paint];
  }
  return first;
}

function withOpacity(colour: SrgbColour, styles: Styles, paint: string): SrgbColour {
  const [stated] = styles.get(`${paint.replace('-color', '')}-opacity`) ?? [];
  if (stated === undefined) return colour;
  const value = stated.endsWith('%') ? Number(stated.slice(0, -1)) / 100 : Number(stated);
  if (!(value >= 0 && value <= 1) || stated === '') return colour;
  return { ...colour, alpha: Math.round(colour.alpha * value * 1000) / 1000 };
}
