import { decodeText } from '../copy/documents/decode-text.ts';
import type { MessageRead } from '../copy/documents/message.ts';
import { isBuiltAsMail } from '../markup/measure.ts';
import type { MarkupReading } from '../markup/walk.ts';
import { bytesOf, contentIdOf, heldIn, partNamed } from './pictures.ts';

/** A picture that a mail brings with it. */
export interface PictureInside {
  /** What the mail calls it, else what it is: `hero.png`, `picture-2.gif`. Unique in the mail, and a file's name anywhere. */
  readonly name: string;
  readonly content: Uint8Array;
  /** By what its HTML shows it, as written; empty for an attachment. */
  readonly sources: readonly string[];
}

/** Longer side in px, as shown, up to which a picture is a sign rather than a picture: of a network, of a map, of nothing. */
export const iconUpTo = 48;
/** More than these no mail has. */
const mostPictures = 60;

/**
 * The pictures that lie in a mail: parts of a message, and those that its HTML holds itself (`data:`). Without the signs:
 * a network's is in the network's colours. Empty for a page, and for what can't be read: the report says elsewhere why.
 */
export async function picturesInside(path: string, content: Uint8Array): Promise<readonly PictureInside[]> {
  const format = /\.(eml|mjml)$/i.exec(path)?.[1]?.toLowerCase() ?? 'html';
  const latin = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  // Most mails hold none: they are not taken apart.
  if (format !== 'eml')
    return latin.includes('data:image/') ? heldBy(path, content, format === 'mjml' ? 'mjml' : 'html') : [];
  if (!/^content-type:\s*(?:image\/|multipart\/|text\/html)/im.test(latin.toString('latin1'))) return [];
  const { readMessage } = await import('../copy/documents/message.ts');
  const read = await readMessage(path, content);
  return read.ok ? picturesOfMessage(read.value) : [];
}

export function picturesOfMessage({ html, files }: Pick<MessageRead, 'html' | 'files'>): readonly PictureInside[] {
  const shown = html?.reading.images ?? [];
  const parts = files.flatMap((file): readonly Unnamed[] => {
    const { filename: name, mimeType: type, content } = file;
    const uses = shown.filter(({ src }) => partNamed(src.trim()) === contentIdOf(file));
    if (!type.startsWith('image/') || isIcon(uses)) return [];
    return [{ name, type, content: bytesOf(content), sources: uses.map(({ src }) => src) }];
  });
  return named([...parts, ...held(shown)]);
}

/** The pictures that HTML or MJML holds itself. */
export const picturesHeld = ({ images }: MarkupReading): readonly PictureInside[] => named(held(images));

async function heldBy(path: string, content: Uint8Array, format: 'html' | 'mjml'): Promise<readonly PictureInside[]> {
  const text = decodeText(content);
  if (text === null || (format === 'html' && !isBuiltAsMail(text))) return [];
  const { readHtml } = await import('../copy/documents/html.ts');
  const read = readHtml(path, text, format);
  return read.ok ? picturesHeld(read.value.reading) : [];
}

type Shown = MarkupReading['images'][number];

/** Shown somewhere, and nowhere larger than a sign. */
const isIcon = (shown: readonly Shown[]): boolean =>
  shown.length > 0 &&
  shown.every(({ width, height }) => Math.max(width ?? height ?? Infinity, height ?? width ?? Infinity) <= iconUpTo);

interface Unnamed {
  readonly name: string | null;
  readonly type: string;
  readonly content: Uint8Array;
  readonly sources: readonly string[];
}

const held = (shown: readonly Shown[]): readonly Unnamed[] =>
  [...new Set(shown.map(({ src }) => src))].flatMap((src) => {
    const content = isIcon(shown.filter((one) => one.src === src)) ? null : heldIn(src.trim());
    const type = /^\s*data:([^;]+)/i.exec(src)?.[1] ?? '';
    return content === null ? [] : [{ name: null, type, content, sources: [src] }];
  });

/** What Windows takes for a device, whatever it ends with. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Letters of a name, and of its ending: with four bytes a letter, and a number behind it, still a file's name everywhere. */
const longestStem = 40;
const longestEnding = 8;

/** A long name without its middle: the beginning says what it is, the ending of which kind. */
function shortened(name: string): string {
  const [stem = name, ending = ''] = /^(.+)(\.[^.]*)$/su.exec(name)?.slice(1) ?? [];
  return `${[...stem].slice(0, longestStem).join('').trimEnd()}${[...ending].slice(0, longestEnding).join('')}`;
}

function named(pictures: readonly Unnamed[]): readonly PictureInside[] {
  const taken = new Set<string>();
  return pictures.slice(0, mostPictures).map(({ name, type, content, sources }, i) => {
    // A type is what the sender wrote, and may be a path.
    const kind = /^image\/([a-z\d]+)/i.exec(type.replace('svg+xml', 'svg'))?.[1]?.toLowerCase() ?? 'png';
    // Neither a way out of the folder nor a letter that some system refuses.
    const bare = (name ?? '')
      .replace(/^.*[/\\]/s, '')
      .replace(/[\p{C}<>:"|?*]/gu, '')
      .replace(/^[. ]+|[. ]+$/g, '')
      .replace(device, '_$&');
    const whole = bare === '' ? `picture-${i + 1}.${kind === 'jpeg' ? 'jpg' : kind}` : shortened(bare);
    let free = whole;
    for (let n = 2; taken.has(free.toLowerCase()); n += 1) free = whole.replace(/(\.[^.]*)?$/, `-${n}$1`);
    taken.add(free.toLowerCase());
    return { name: free, content, sources };
  });
}
