import { colorsNamed } from 'culori';
import { notOk, ok } from '../../model/outcome.ts';
import { lineFinder } from '../lines.ts';
import { collector } from './shared/collect.ts';
import { type CssValue, readCssValue, wantsToBeColour } from './shared/css-value.ts';
import { type Declaration, declarations } from './shared/declarations.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { nextVar, resolver } from './shared/references.ts';
import { atLine, reason, trouble } from './shared/words.ts';

const customProperty = /(^|[\s;{])--[\w-]+\s*:/;

/**
 * CSS custom properties, in `:root`, in Tailwind 4's `@theme`, anywhere. A name counts once: as it is declared without
 * condition (not the dark or the print version), and in sRGB where the author also wrote that.
 */
export const css: PaletteReader = {
  id: 'css',
  title: { en: 'CSS custom properties', 'zh-Hans': 'CSS 自定义属性' },
  extensions: ['css', 'pcss', 'postcss'],
  whenEmpty: {
    en: 'Colours are read from custom properties, such as “--brand-red: #e4002b;”.',
    'zh-Hans': '颜色从自定义属性中读取，例如“--brand-red: #e4002b;”。',
  },
  recognise: (file) => (customProperty.test(file.text ?? '') ? confidence.shape : confidence.none),
  read(file) {
    if (file.text === null) return notOk(trouble('broken', { format: 'CSS' }));
    const byName = new Map<string, Declaration[]>();
    for (const declaration of declarations(file.text, (name) => name.startsWith('--'))) {
      const all = byName.get(declaration.name);
      if (all === undefined) byName.set(declaration.name, [declaration]);
      else all.push(declaration);
    }
    const base = new Map<string, Declaration>();
    for (const [name, all] of byName) {
      const first = all.find((d) => d.when === 'always') ?? all[0];
      if (first !== undefined) base.set(name, first);
    }
    const resolve = resolver(new Map([...base].map(([name, { value }]) => [name, value])), nextVar);
    const evaluate = ({ value }: Declaration): CssValue => {
      const resolved = resolve(value);
      if ('text' in resolved) return readCssValue(resolved.text);
      return wantsToBeColour(value) ? resolved : null;
    };

    const lineOf = lineFinder(file.text);
    const found = collector();
    for (const [name, first] of base) {
      const all = byName.get(name) ?? [];
      const [chosen, value] = preferSrgb(first, all, evaluate);
      if (value === null) {
        if (isColourName.test(name) && isWord.test(first.value) && !isKeyword.test(first.value))
          found.skip(atLine(lineOf(first.offset)), reason('not-a-colour', { text: first.value.slice(0, 80) }));
        continue;
      }
      if ('why' in value) {
        found.skip(atLine(lineOf(chosen.offset)), value.why);
        continue;
      }
      found.add({ name, group: null, original: chosen.value, colour: value.colour });
      for (const other of all.slice(0, mostVariants)) {
        if (other.block === first.block || other.when === 'gamut') continue;
        const variant = evaluate(other);
        if (variant === null || 'why' in variant || variant.colour.hex === value.colour.hex) continue;
        found.skip(atLine(lineOf(other.offset)), reason('other-value', { name, text: other.value.slice(0, 80) }));
      }
      if (found.full()) break;
    }
    return ok(found.found(null));
  },
};

/** A name that promises a colour: "--link-color", "--brand-red". */
const isColourName = new RegExp(`colou?r|(?<![a-z])(${Object.keys(colorsNamed).join('|')})(?![a-z]|-space)`, 'i');
const isWord = /^[a-z][\w-]*$/i;
const isKeyword = /^(transparent|currentcolor|inherit|initial|unset|revert|revert-layer|none)$/i;

/** An author writes two or three versions of a colour; mapping each of a hundred thousand would take long. */
const mostVariants = 32;

/** Fallback and wide-gamut versions stand in the same block or under @supports/@media (color-gamut). */
function preferSrgb(
  first: Declaration,
  all: readonly Declaration[],
  evaluate: (declaration: Declaration) => CssValue,
): readonly [Declaration, CssValue] {
  const value = evaluate(first);
  if (value !== null && 'colour' in value && value.colour.inSrgb) return [first, value];
  for (const other of all.slice(0, mostVariants)) {
    if (other === first || (other.block !== first.block && other.when !== 'gamut')) continue;
    const variant = evaluate(other);
    if (variant !== null && 'colour' in variant && variant.colour.inSrgb) return [other, variant];
  }
  return [first, value];
}
