import type { Attachment } from 'postal-mime';
import { decoded, pathBeside } from '../../measure/path-beside.ts';
import { view } from '../view.ts';

/** What a picture of a mail is, by how the mail names it. */
export type NamedPicture =
  /** A data URI of the picture as we drew it, never of the file itself. */
  | { readonly kind: 'shown'; readonly uri: string }
  /** On the web: never fetched. */
  | { readonly kind: 'remote' }
  /** Named, but neither in the campaign nor in the mail, or not to be drawn. */
  | { readonly kind: 'missing' };

/** Longest side in px: a mail of 600 px on a dense screen. */
const side = 1280;
/** More pictures than these no mail has; the others are boxes. */
const mostPictures = 60;
/** Of those, drawings: each may take seconds. */
const mostDrawings = 8;
const mostBytes = 20_000_000;

/** Reads a picture of the campaign by its path from the campaign's root; null where there is none. */
export type Beside = (path: string) => Promise<Uint8Array | null>;

/**
 * The pictures that a mail names: files of the campaign, parts of the message (`cid:`), and what it holds itself (`data:`).
 * Nothing is fetched, and nothing is read that is not an asset of the campaign.
 */
export async function picturesOf(
  path: string,
  sources: readonly string[],
  files: readonly Attachment[],
  beside: Beside,
): Promise<ReadonlyMap<string, NamedPicture>> {
  const parts = new Map(files.map((file) => [contentIdOf(file), bytesOf(file.content)]));
  const made = new Map<string, NamedPicture>();
  let drawings = 0;
  for (const [i, src] of sources.entries()) {
    if (/^(?:https?:)?\/\//i.test(src)) {
      made.set(src, { kind: 'remote' });
      continue;
    }
    const content = i < mostPictures ? await contentOf(src) : null;
    const isSvg = content !== null && isDrawing(content);
    if (isSvg) drawings += 1;
    made.set(
      src,
      content === null || (isSvg && drawings > mostDrawings) ? { kind: 'missing' } : await shown(content, isSvg),
    );
  }
  return made;

  async function contentOf(src: string): Promise<Uint8Array | null> {
    const id = partNamed(src);
    if (id !== null) return parts.get(id) ?? null;
    const within = heldIn(src);
    if (within !== null) return within;
    // Any other scheme is nothing that a mail shows.
    return /^[a-z][a-z\d+.-]*:/i.test(src) ? null : beside(pathBeside(path, src));
  }

  async function shown(content: Uint8Array, isSvg: boolean): Promise<NamedPicture> {
    if (content.byteLength > mostBytes) return { kind: 'missing' };
    const drawn = await view(path, content, isSvg, side);
    if (!drawn.ok) return { kind: 'missing' };
    return { kind: 'shown', uri: `data:image/webp;base64,${Buffer.from(drawn.value).toString('base64')}` };
  }
}

/** What a part of a message is called in its HTML; '' for one that is called nothing. */
export const contentIdOf = ({ contentId }: Attachment): string => contentId?.replace(/^<|>$/g, '') ?? '';

/** `cid:hero%40mail` → `hero@mail`; null where a source names no part of the message. */
export const partNamed = (src: string): string | null => (/^cid:/i.test(src) ? decoded(src.slice(4)) : null);

/** The picture that a source holds itself; null where it holds none. */
export function heldIn(src: string): Uint8Array | null {
  const [, data] = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]+)$/i.exec(src) ?? [];
  return data === undefined ? null : Buffer.from(data, 'base64');
}

export const bytesOf = (content: Attachment['content']): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);

const isDrawing = (content: Uint8Array): boolean =>
  /^\s*(?:<\?xml|<!--|<!doctype svg|<svg)/i.test(
    Buffer.from(content.subarray(0, 200))
      .toString('utf8')
      .replace(/^\ufeff/, ''),
  );

/** Where a picture states no height: about what such pictures have. */
const usualShape = 0.5;
const usualWidth = 280;
/** A tracking pixel: nobody is meant to see it. */
const unseenUpTo = 3;
const nothing = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** A box of the size that the picture would have, with the name of its file and where it lies. */
export function boxFor(src: string, width: number | null, height: number | null): string {
  const [w, h] = [
    width ?? (height === null ? usualWidth : height / usualShape),
    height ?? (width ?? usualWidth) * usualShape,
  ];
  if (Math.min(w, h) <= unseenUpTo) return nothing;
  const [, host = ''] = /^(?:https?:)?\/\/([^/?#]+)/i.exec(src) ?? [];
  const bare = src.replace(/[?#].*$/, '');
  const name = /^data:/i.test(src) ? 'data:' : bare.slice(bare.lastIndexOf('/') + 1);
  const size = Math.max(8, Math.min(14, w / 20));
  const most = Math.max(4, Math.floor(w / (size * 0.62)) - 2);
  const line = (text: string, dy: number, fill: string): string =>
    text === '' || h < size * 3
      ? ''
      : `<text x="50%" y="50%" dy="${dy}em" font-family="Arial,Helvetica,sans-serif" font-size="${size}" text-anchor="middle" fill="${fill}">${lettersOf(text, most)}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}"><rect width="100%" height="100%" fill="#e3e3e3"/><path d="M0 0L${w} ${h}M${w} 0L0 ${h}" stroke="#cfcfcf"/><rect x=".5" y=".5" width="${w - 1}" height="${h - 1}" fill="none" stroke="#9a9a9a" stroke-dasharray="4 3"/>${line(name, host === '' ? 0.35 : -0.2, '#333')}${line(host, 1.2, '#5c5c5c')}</svg>`;
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

function lettersOf(text: string, most: number): string {
  const letters = [...decoded(text)];
  const cut = letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
  return cut
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
