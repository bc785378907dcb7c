import { readCssColour, type SrgbColour } from './colour.ts';
import { closingParenthesis, splitAtCommas } from './references.ts';
import { type Reason, reason } from './words.ts';

/** A colour; a value that wants to be one and can't be read; or null: not a colour at all. */
export type CssValue = { readonly colour: SrgbColour } | { readonly why: Reason } | null;

const colourFunction =
  /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|contrast-color|device-cmyk|light-dark)\(/i;
const hexDigits = /^#[0-9a-f]*$/i;
const keyword = /^(transparent|currentcolor|inherit|initial|unset|revert|none)$/i;
/** What only a browser works out: mixtures, relative colours, calculations. */
const computed = /^(color-mix|contrast-color)\(|\(\s*from\s|(calc|min|max|clamp)\(/i;
/** The bare "222.2 47.4% 11.2%" of themes that write `hsl(var(--primary))`. */
const bareHsl = /^-?[\d.]+(deg)?\s+[\d.]+%\s+[\d.]+%(\s*\/\s*[\d.]+%?)?$/;
/** Longer than any colour: shadows, gradients, pictures. */
const longestValue = 1000;
const lightDark = /^light-dark\((.*)\)$/is;

/** Reads a CSS value with all references replaced. `light-dark()` counts as its light colour. */
export function readCssValue(text: string): CssValue {
  if (text.length > longestValue || keyword.test(text)) return null;
  const light = lightDark.exec(text)?.[1];
  const value = light === undefined ? text : (splitAtCommas(light)[0] ?? '');
  const colour = readCssColour(bareHsl.test(value) ? `hsl(${value})` : value);
  if (colour !== null) return { colour };
  if (!colourFunction.test(value) && !hexDigits.test(value)) return null;
  return { why: reason(computed.test(value) ? 'computed' : 'not-a-colour', { text: value.slice(0, 80) }) };
}

const loneVariable = /^([\w-]*\.?[$@][\w.-]+|map[-.]get\([^()]*\))$/i;

/** Whether a value whose references can't be followed would have been a colour, as far as can be told. */
export function wantsToBeColour(value: string): boolean {
  if (/^var\(/i.test(value)) return closingParenthesis(value, 'var('.length) === value.length - 1;
  return colourFunction.test(value) || loneVariable.test(value);
}
