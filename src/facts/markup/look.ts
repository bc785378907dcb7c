import { colourAmong, colourIn, pixelsIn, wordsOf } from './colours.ts';
import type { Declared } from './css.ts';
import { attribute, type Element } from './dom.ts';
import type { Run } from './line.ts';

/** How text looks at a place of the document: what elements hand down to what stands in them. */
export interface Look {
  /** Taken out of what is shown, with all that stands in it. */
  readonly gone: boolean;
  /** Gone, or set so small or in such a colour that nobody sees it; what stands in it may be set otherwise. */
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly transform: Run['transform'];
  readonly href: string | null;
  /** As stated, `#rrggbb`; null where nothing states it, or a picture lies there. */
  readonly ink: string | null;
  readonly ground: string | null;
  /** px; null where it is not stated in px. */
  readonly size: number | null;
  /** The font stack as stated; null where nothing states it. */
  readonly families: string | null;
  readonly heading: boolean;
  readonly button: boolean;
}

export const plainLook: Look = {
  gone: false,
  hidden: false,
  struck: false,
  transform: null,
  href: null,
  ink: null,
  ground: null,
  // What every browser and mail program takes where nothing is stated.
  size: 16,
  families: null,
  heading: false,
  button: false,
};

const links = new Set(['a', 'area', 'mj-button', 'mj-navbar-link', 'mj-social-element']);
/** Letters of this height (px) or less are there to be hidden: preheaders are set in 1 px. */
const unreadable = 2;

export function lookOf(element: Element, stated: Declared, above: Look): Look {
  const { name } = element;
  const size = sizeOf(stated, usualSize(name, above.size));
  const ground = groundOf(stated, attribute(element, 'background'), above.ground);
  const ink = inkOf(stated, above.ink);
  const href = links.has(name) ? (attribute(element, 'href') ?? above.href) : above.href;
  const gone = above.gone || isGone(stated);
  return {
    gone,
    hidden: gone || (size !== null && size <= unreadable) || (ink !== null && ink === ground),
    struck: above.struck || /^(s|strike|del)$/.test(name) || /line-through/.test(decoration(stated)),
    transform: transformOf(stated.get('text-transform'), above.transform),
    href,
    ink,
    ground,
    size,
    families: stated.get('font-family') ?? above.families,
    heading: above.heading || /^h[1-6]$/.test(name),
    button: above.button || isButton(element, stated),
  };
}

const decoration = (stated: Declared): string =>
  `${stated.get('text-decoration') ?? ''} ${stated.get('text-decoration-line') ?? ''}`;

const isZero = (value: string | undefined): boolean => value !== undefined && /^0(\.0+)?([a-z]+|%)?$/.test(value);

function isGone(stated: Declared): boolean {
  return (
    stated.get('display') === 'none' ||
    stated.get('visibility') === 'hidden' ||
    isZero(stated.get('opacity')) ||
    isZero(stated.get('max-height'))
  );
}

/** Headings by the style sheet of browsers (HTML Standard, 15.3.6), in multiples of what is around them. */
const headings: Readonly<Record<string, number>> = { h1: 2, h2: 1.5, h3: 1.17, h4: 1, h5: 0.83, h6: 0.67 };
const usualSize = (name: string, above: number | null): number | null =>
  above === null ? null : above * (headings[name] ?? 1);

function sizeOf(stated: Declared, above: number | null): number | null {
  const value = stated.get('font-size');
  if (value === undefined) return above;
  return isZero(value) ? 0 : pixelsIn(value);
}

function inkOf(stated: Declared, above: string | null): string | null {
  const value = stated.get('color');
  return value === undefined || /^(inherit|currentcolor)$/.test(value) ? above : colourIn(value);
}

function groundOf(stated: Declared, picture: string | undefined, above: string | null): string | null {
  const shorthand = stated.get('background') ?? '';
  if (picture !== undefined || /url\(|gradient\(/.test(`${shorthand} ${stated.get('background-image') ?? ''}`))
    return null;
  const value = stated.get('background-color');
  if (value === undefined && shorthand === '') return above;
  const words = value ?? shorthand;
  if (/^(transparent|inherit|none|initial|unset|0)$/.test(words)) return above;
  return value === undefined ? colourAmong(shorthand) : colourIn(value);
}

/** The colours that an element itself paints: its ground, and its border where there is one. */
export function paintOf(stated: Declared): { readonly ground: string | null; readonly borders: readonly string[] } {
  const borders = [...stated].flatMap(([property, value]) => {
    if (!/^border(-(top|right|bottom|left))?$/.test(property)) return [];
    const words = wordsOf(value);
    if (words.some((word) => word === 'none' || word === 'hidden' || isZero(word))) return [];
    return colourAmong(value) ?? [];
  });
  return { ground: groundOf(stated, undefined, null), borders: [...new Set(borders)] };
}

function transformOf(value: string | undefined, above: Run['transform']): Run['transform'] {
  switch (value) {
    case undefined:
    case 'inherit':
      return above;
    case 'uppercase':
    case 'lowercase':
    case 'capitalize':
      return value;
    default:
      return null;
  }
}

/** Drawn as a button: called one, or a link that is painted or framed as one. */
function isButton(element: Element, stated: Declared): boolean {
  const { name } = element;
  if (name === 'button' || name === 'mj-button' || attribute(element, 'role') === 'button') return true;
  if (name !== 'a') return false;
  const called = /(^|[\s_-])(btn|button|cta)/i.test(attribute(element, 'class') ?? '');
  const padded = [...stated.keys()].some((key) => key.startsWith('padding') || key === 'line-height');
  const paint = paintOf(stated);
  return called || (padded && (paint.ground !== null || paint.borders.length > 0));
}
