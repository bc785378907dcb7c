/** What may stand before the root beside a document type: white space, declarations, instructions, comments. */
const aside = /\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y;
/** A document type, with its own declarations or without; Illustrator's files need theirs. */
const doctype = /<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*')*(?:\[[\s\S]*?\]\s*)?>/iy;
const root = /<(?:svg:)?svg[\s>/]/y;

/** How far into a file we look for the root. */
const searched = 64 * 1024;
/** How far libvips looks (SVG_HEADER_SIZE in its svgload.c). */
const searchedByLibvips = 1000;

/** Where the root starts, and the document type before it; null where the text is no SVG. */
function findRoot(text: string): { readonly start: number; readonly doctype: string } | null {
  let at = 0;
  let found = '';
  const skip = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text)?.[0] ?? null;
    at += match?.length ?? 0;
    return match;
  };
  for (;;) {
    if (skip(aside) !== null) continue;
    const type = skip(doctype);
    if (type === null) break;
    found = type;
  }
  root.lastIndex = at;
  return root.test(text) ? { start: at, doctype: found } : null;
}

/** As XML 1.0, appendix F: the byte order mark, else the first `<`, else the declaration, else UTF-8. */
function encodingOf(content: Uint8Array): string {
  const [a, b] = content;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const declared = /^[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(decode(content.subarray(0, 200), 'latin1'))?.[1];
  return declared ?? 'utf-8';
}

function decode(content: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding).decode(content);
  } catch {
    return new TextDecoder().decode(content); // an encoding that nobody knows: librsvg will say so
  }
}

/** Whether the content is XML whose root is `svg`. */
export const isSvg = (content: Uint8Array): boolean =>
  findRoot(decode(content.subarray(0, searched), encodingOf(content))) !== null;

/** The same SVG in a form that libvips knows as one: it looks for the root in UTF-8 near the beginning only. */
export function recognisable(svg: Uint8Array): Uint8Array {
  const encoding = encodingOf(svg);
  const head = findRoot(decode(svg.subarray(0, searchedByLibvips - 'ß<svg>'.length), encoding));
  if (head !== null && !encoding.startsWith('utf-16')) return svg;
  const text = decode(svg, encoding);
  const found = findRoot(text);
  return found === null ? svg : new TextEncoder().encode(found.doctype + text.slice(found.start));
}
