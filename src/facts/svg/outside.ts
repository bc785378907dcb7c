import { recognisable } from './prolog.ts';

/** What a drawing takes from elsewhere, up to as much of it as is told: pictures as data may be megabytes. */
const taken = /<(?:\w+:)?(?:image|use|feImage)\b[^<>]*?\s(?:xlink:)?href\s*=\s*(?:"\s*([^"]{1,80})|'\s*([^']{1,80}))/gi;
/** Its own parts, and pictures within it. */
const inside = /^(?:#|data:)/i;

/**
 * What an SVG shows that lies outside of it: a file beside it, or an address. It is never fetched, neither here nor where
 * a page shows the SVG as a picture, so that what is drawn has a hole. Null where all of it is there.
 */
export function shownFromOutside(svg: Uint8Array): string | null {
  const text = new TextDecoder().decode(recognisable(svg)).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  for (const [, double, single] of text.matchAll(taken)) {
    const reference = (double ?? single ?? '').trim();
    if (reference !== '' && !inside.test(reference)) return reference;
  }
  return null;
}
