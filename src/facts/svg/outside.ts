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
  const text = markupOf(svg);
  for (const [, double, single] of taken.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const reference = (double ?? single ?? '').trim();
    if (reference !== '' && !inside.test(reference)) return reference;
  }
  for (const [, reference = ''] of withoutTypefaces(text).matchAll(styled)) {
    if (!inside.test(reference) && !typefaces.test(reference)) return reference;
  }
  return null;
}

/**
 * Whether it holds a page (`foreignObject`) that shows something, words or pictures: no library draws it, a browser does.
 * Within a `switch` something else stands in for it, as drawing programs write it. An empty one only blurs what is behind.
 */
export const holdsPage = (svg: Uint8Array): boolean =>
  markupOf(svg)
    .split(/<\/(?:\w+:)?switch\s*>/i)
    .map((part, i, { length }) => (i === length - 1 ? part : before(part, /<(?:\w+:)?switch\b/i)))
    .flatMap((part) => part.split(/<(?:\w+:)?foreignObject\b/i).slice(1))
    .some((page) =>
      /<(?:\w+:)?(?:img|svg|canvas|video)\b|>\s*[^\s<]/i.test(before(page, /<\/(?:\w+:)?foreignObject\b/i)),
    );

function before(text: string, sign: RegExp): string {
  const end = text.search(sign);
  return end === -1 ? text : text.slice(0, end);
}

const markupOf = (svg: Uint8Array): string =>
  new TextDecoder().decode(recognisable(svg)).replace(/<!--[\s\S]*?(?:-->|$)/g, '');

/** Without what styles say of typefaces, and without comments in them. */
const withoutTypefaces = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '')
    .split(/@font-face\b/i)
    .map((part, i) => (i === 0 ? part : part.slice(part.indexOf('}') + 1)))
    .join('');
