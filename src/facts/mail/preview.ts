import type { DocumentFormat } from '../../model/placement.ts';
import { composeCopy } from '../copy/compose.ts';
import { decodeText } from '../copy/documents/decode-text.ts';
import type { MessageRead } from '../copy/documents/message.ts';
import { cascadeOf } from '../markup/cascade.ts';
import { isElement, type Query } from '../markup/dom.ts';
import { isBuiltAsMail } from '../markup/measure.ts';
import { type Drawing, drawMail } from './draw.ts';
import { type Found, marksOf } from './marks.ts';
import { type Beside, boxFor, type NamedPicture, picturesOf } from './pictures.ts';
import { type Appearance, hasDarkStyles } from './safe-css.ts';

/** A mail or a page as it will be seen. */
export interface MailPreview {
  /** A page that can do nothing but be looked at; holds all that it shows. */
  readonly html: string;
  readonly isMail: boolean;
  /** Whether it says itself how it looks in the dark; null: the light was asked for. */
  readonly hasDarkStyles: boolean | null;
  /** Pictures that it names and that are shown as boxes: on the web, or nowhere to be found. */
  readonly remote: number;
  readonly missing: number;
}

/** Draws the HTML of a document for a screen. Null for what has none, or can't be read: the report says why elsewhere. */
export async function previewMail(
  path: string,
  content: Uint8Array,
  format: DocumentFormat,
  appearance: Appearance,
  found: readonly Found[],
  beside: Beside,
): Promise<MailPreview | null> {
  const read = await readBy(path, content, format);
  if (read === null || read.html === null) return null;
  const { query, reading, text } = read.html;
  const placed = composeCopy(read.pieces, null).pieces.slice(read.head);
  const root = query.root().toArray()[0];
  if (root === undefined) return null;
  const marks = marksOf(reading, placed, found);
  const cascade = format === 'mjml' ? cascadeOf(query) : () => new Map();
  const isAsked = appearance === 'dark';
  const hasOwn = hasDarkStyles(query('style').text());
  const recolours = isAsked && !hasOwn;
  const isDark = recolours || (isAsked && asksForDark(query));
  const hasPageGround = reading.paints.some(
    ({ node, use }) => use === 'ground' && node !== null && isElement(node) && node.name === 'html',
  );
  const dressing = {
    appearance,
    recolours,
    canvas: isDark ? ('dark' as const) : ('light' as const),
    cascade,
    hasPageGround,
  };

  // Which pictures it needs is known once it is drawn.
  const images = new Set<string>();
  const grounds = new Set<string>();
  const ask = (all: Set<string>) => (src: string) => {
    all.add(src);
    return '';
  };
  drawMail(root, marks, { ...dressing, picture: ask(grounds), image: ask(images) });
  const made = await picturesOf(
    path,
    [...new Set([...images, ...grounds])].filter((src) => src !== ''),
    read.files,
    beside,
  );
  const drawn = drawMail(root, marks, { ...dressing, ...standIns(made) });
  const count = (kind: NamedPicture['kind']): number => [...made.values()].filter((one) => one.kind === kind).length;
  return {
    html: drawn,
    isMail: format === 'eml' || format === 'mjml' || isBuiltAsMail(text),
    hasDarkStyles: isAsked ? hasOwn : null,
    remote: count('remote'),
    missing: count('missing'),
  };
}

const standIns = (made: ReadonlyMap<string, NamedPicture>): Pick<Drawing, 'picture' | 'image'> => {
  const picture = (src: string): string | null => {
    const known = made.get(src);
    return known?.kind === 'shown' ? known.uri : null;
  };
  return { picture, image: (src, width, height) => picture(src) ?? boxFor(src, width, height) };
};

type HtmlOf = Pick<MessageRead, 'pieces' | 'html' | 'head' | 'files'>;

async function readBy(path: string, content: Uint8Array, format: DocumentFormat): Promise<HtmlOf | null> {
  if (format === 'eml') {
    const { readMessage } = await import('../copy/documents/message.ts');
    const read = await readMessage(path, content);
    return read.ok ? read.value : null;
  }
  if (format !== 'html' && format !== 'mjml') return null;
  const text = decodeText(content);
  if (text === null) return null;
  const { readHtml } = await import('../copy/documents/html.ts');
  const read = readHtml(path, text, format);
  return read.ok ? { pieces: read.value.pieces, html: { ...read.value, text }, head: 0, files: [] } : null;
}

/** Whether it asks for the dark ground and light letters of the program's own, where it states none. */
const asksForDark = (query: Query): boolean =>
  query('meta[name$="color-scheme"], meta[name$="color-schemes"]')
    .toArray()
    .some((node) => /dark/i.test(query(node).attr('content') ?? ''));
