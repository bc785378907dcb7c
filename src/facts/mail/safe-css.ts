import { type CssNode, generate, type List, parse, walk } from 'css-tree';
import { parse as colourIn } from 'culori';
import { isReadable } from '../markup/css.ts';
import { darkened } from './dark.ts';

export type Appearance = 'light' | 'dark';

/** How a mail is to look: whose wishes for light or dark are met, and what stands for the pictures that it names. */
export interface Dressing {
  readonly appearance: Appearance;
  /** Recolours it, as programs do with mails that have no dark styles of their own. */
  readonly recolours: boolean;
  /** A picture's data URI; null: it is not shown. */
  readonly picture: (src: string) => string | null;
}

/**
 * Functions that a value may call: colours, arithmetic, gradients, shapes. Whatever could name a file or run code
 * (`image-set`, `src`, `expression`, and `url` in a spelling that the parser does not know) is not among them, and takes its
 * declaration with it.
 */
const functions = new Set(
  (
    'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp var env ' +
    'linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient -webkit-linear-gradient ' +
    'translate translatex translatey translate3d scale scalex scaley rotate skew skewx skewy matrix ' +
    'rect inset circle ellipse polygon minmax repeat fit-content counter counters attr ' +
    'blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia'
  ).split(' '),
);
/** Motion would move what is measured, and few mail programs know it; the others are old ways to run code. */
const droppedProperty = /^(?:(?:-webkit-|-moz-)?(?:animation|transition)|behavior|-moz-binding|cursor)|\\/i;
const atRules = new Set(['media', 'supports']);
const inkProperty = /^(?:color|-webkit-text-fill-color|text-decoration(?:-color)?)$/;
const groundProperty = /^(?:background(?:-color)?|border.*|outline.*)$/;
const options = { parseCustomProperty: true, onParseError: () => undefined } as const;

/** A style sheet in which nothing names a file of the web, and nothing runs; '' where it can't be read. */
export function safeSheet(css: string, dressing: Dressing): string {
  if (!isReadable(css)) return '';
  const sheet = parse(css, options);
  if (sheet.type !== 'StyleSheet') return '';
  tame(sheet.children, dressing);
  return written(sheet);
}

/** The same for a style attribute. */
export function safeStyle(css: string, dressing: Dressing): string {
  if (!isReadable(css)) return '';
  const list = parse(css, { ...options, context: 'declarationList' });
  if (list.type !== 'DeclarationList') return '';
  tame(list.children, dressing);
  return written(list);
}

/** Text of a style element ends at `</`, whatever CSS thinks of it. */
const written = (css: CssNode): string => generate(css).replaceAll('</', '<\\/');

function tame(list: List<CssNode>, dressing: Dressing): void {
  list.forEach((node, item) => {
    if (!isKept(node, dressing)) list.remove(item);
  });
}

function isKept(node: CssNode, dressing: Dressing): boolean {
  switch (node.type) {
    case 'Rule':
      if (node.prelude.type === 'Raw') return false;
      tame(node.block.children, dressing);
      return true;
    case 'Atrule': {
      if (!atRules.has(node.name.toLowerCase()) || node.block === null || node.prelude === null) return false;
      const asked = preferenceMet(generate(node.prelude), dressing.appearance);
      node.prelude = { type: 'Raw', value: asked };
      tame(node.block.children, dressing);
      return true;
    }
    case 'Declaration': {
      const property = node.property.toLowerCase();
      if (droppedProperty.test(property)) return false;
      if (node.value.type === 'Raw') return !/[(\\]/.test(node.value.value);
      return isTamed(node.value, property, dressing);
    }
    default:
      return false;
  }
}

/** What a mail asks of the screen's appearance is answered here: every browser then shows the same, whatever its own. */
const preferenceMet = (asked: string, appearance: Appearance): string =>
  asked.replace(/\(\s*prefers-color-scheme\s*(?::\s*(\w+)\s*)?\)/gi, (_, wish?: string) =>
    (wish ?? 'light').toLowerCase() === appearance || wish === undefined ? '(min-width:0px)' : '(max-width:0px)',
  );

/** Gives pictures and colours of a value their stand-ins; false where it asks for what is not to be had. */
function isTamed(value: CssNode, property: string, { recolours, picture }: Dressing): boolean {
  let isFine = true;
  const use = inkProperty.test(property) ? 'ink' : groundProperty.test(property) ? 'ground' : null;
  walk(value, (node, item, list) => {
    switch (node.type) {
      case 'Function':
        isFine &&= functions.has(node.name.toLowerCase());
        break;
      case 'Raw':
        isFine &&= !/[(\\]/.test(node.value);
        break;
      case 'Url': {
        const shown = picture(node.value);
        if (shown === null) list?.replace(item, list.createItem({ type: 'Identifier', name: 'none' }));
        else node.value = shown;
        break;
      }
    }
    if (!recolours || use === null || list === null) return;
    if (node.type !== 'Hash' && node.type !== 'Identifier' && node.type !== 'Function') return;
    const written = generate(node);
    const changed = colourIn(written) === undefined ? null : darkened(written, use);
    if (changed !== null) list.replace(item, list.createItem({ type: 'Hash', value: changed.slice(1) }));
  });
  return isFine;
}

/** Whether a sheet says itself how the mail looks in the dark. */
export const hasDarkStyles = (css: string): boolean => /prefers-color-scheme\s*:\s*dark/i.test(css);
