import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { type PictureSide, pictureSides } from './address.ts';
import type { HostCalls } from './host-calls.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The page may run and load what comes from here, and nothing else; nothing may frame it or send a form. Inline styles
 * pass because react-aria adds a style element of its own.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const guards: Readonly<Record<string, string>> = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Headers that every answer of a door carries. */
export const withGuards = (headers: Readonly<Record<string, string>> = {}): Headers =>
  new Headers({ ...guards, ...headers });

const forEver = 'private, max-age=31536000, immutable';

/**
 * What a window may load: its own files, and pictures of the open campaign. One answer for both doors: Electron's
 * protocol and the loopback server. Only the path of the address is looked at.
 */
export function createContent(
  windowFolder: string,
  pictures: Pick<HostCalls, 'picture'>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return nothing(405);
    const path = decoded(new URL(request.url).pathname);
    if (path === null) return nothing(400);
    const asked = /^\/picture\/([0-9a-f]{64})\/(\w+)$/.exec(path);
    return asked === null ? windowFile(windowFolder, path) : picture(pictures, asked[1] ?? '', asked[2] ?? '');
  };
}

async function picture({ picture }: Pick<HostCalls, 'picture'>, digest: string, asked: string): Promise<Response> {
  const side: PictureSide | undefined = pictureSides.find((one) => String(one) === asked);
  const made = side === undefined ? null : await picture({ digest, side });
  return made === null ? nothing(404) : found(await openAsBlob(made.file), made.mediaType, forEver);
}

async function windowFile(folder: string, path: string): Promise<Response> {
  const inside = join(folder, path === '/' ? 'index.html' : path);
  const mediaType = mediaTypes[extname(inside)];
  if (!inside.startsWith(folder + sep) || mediaType === undefined) return nothing(404);
  if (!((await stat(inside).catch(() => null))?.isFile() ?? false)) return nothing(404);
  // The build names its files after their content, but for the pages.
  const caching = extname(inside) === '.html' ? 'no-cache' : forEver;
  // Packed, it lies in Electron's archive, which the ordinary calls can read and `openAsBlob` can't.
  return found(await readFile(inside), mediaType, caching);
}

function found(body: Blob | Uint8Array<ArrayBuffer>, mediaType: string, caching: string): Response {
  return new Response(body, { headers: withGuards({ 'content-type': mediaType, 'cache-control': caching }) });
}

const nothing = (status: number): Response => new Response(null, { status, headers: withGuards() });

/** Null where it is no valid encoding, or hides what a file system would read otherwise. */
function decoded(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    return /[\\\0]/.test(path) ? null : path;
  } catch {
    return null;
  }
}
