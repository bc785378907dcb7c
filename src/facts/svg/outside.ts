import { recognisable } from './prolog.ts';

/** What a drawing takes from elsewhere, up to as much of it as is told: pictures as data may be megabytes. */
const taken = [
  /<(?:\w+:)?(?:image|use|feImage)\b[^<>]*?\s(?:xlink:)?href\s*=\s*(?:"\s*([^"]{1,80})|'\s*([^']{1,80}))/gi,
  /<\?xml-stylesheet\b[^<>]*?\shref\s*=\s*(?:"\s*([^"]{1,80})|'\s*([^']{1,80}))/gi,
];
/** What its styles take: style sheets, and fills, masks or filters that another file holds. */
const styled = /(?:@import|\burl\()\s*(?:(?:["']|&quot;|&apos;|&#3[49];)\s*)?(?!url\()([^\s"')&;]{1,80})/gi;
/** Its own parts, and pictures within it. */
const inside = /^(?:#|data:)/i;
/** A style sheet that by its address only brings typefaces: without it the words are drawn in another. */
const typefaces = /font/i;

/**
 * What an SVG needs that lies outside of it: a file beside it, or an address. It is never fetched, neither here nor where
 * a page shows the SVG as a picture, so that what is drawn has a hole or other colours. Null where all of it is there.
 * Typefaces do not count.
 */
export function neededFromOutside(svg: Uint8Array): string | null {
  const text = new TextDecoder().decode(recognisable(svg)).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  for (const [, double, single] of taken.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const reference = (double ?? single ?? '').trim();
    if (reference !== '' && !inside.test(reference)) return reference;
  }
  for (const [, reference = ''] of withoutTypefaces(text).matchAll(styled)) {
    if (!inside.test(reference) && !typefaces.test(reference)) return reference;
  }
  return null;
}

/** Without what styles say of typefaces, and without comments in them. */
const withoutTypefaces = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .split(/@font-face\b/i)
    .map((part, i) => (i === 0 ? part : part.slice(part.indexOf('}') + 1)))
    .join('');
