import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { notOk, type Outcome, ok } from '../../../model/outcome.ts';
import { type Problem, problem } from '../../../model/problem.ts';
import type { UnplacedPiece } from '../compose.ts';
import { type HtmlRead, readHtml } from './html.ts';
import { folded, given, type Read } from './pieces.ts';

export interface MessageRead extends Read {
  /** The HTML of the message, and what was read of it; null for one of plain text. */
  readonly html: (HtmlRead & { readonly text: string }) | null;
  /** Pieces that come before those of the HTML: sender and subject. */
  readonly head: number;
  /** Files that came with it: pictures that its HTML names by `cid:`, and attachments. */
  readonly files: readonly Attachment[];
}

/** Parts within parts; forwarded messages reach five. */
const deepestParts = 40;
const format = 'EML';

/** Reads a saved message: sender, subject, and what its HTML (else its plain text) says. */
export async function readMessage(path: string, content: Uint8Array): Promise<Outcome<MessageRead, Problem>> {
  const broken = (detail: string) => notOk(problem('document-broken', path, { format, detail }));
  if (isTruncated(content)) return notOk(problem('document-truncated', path));
  let mail: Email;
  try {
    mail = await PostalMime.parse(content, { maxNestingDepth: deepestParts });
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error));
  }
  const known = mail.headers.some(({ key }) => /^(from|to|subject|date|mime-version|content-type)$/.test(key));
  if (!known) return broken('no header of a message');
  const head = headOf(mail);
  const date = dayOf(mail);
  const about = { date, head: head.length, files: mail.attachments };
  if (mail.html === undefined) {
    const pieces = linesOf(mail.text ?? '').map(({ text, group }) => given(text, 'body', 'email', group + 1));
    return ok({ ...about, pieces: [...head, ...pieces], html: null });
  }
  const read = readHtml(path, mail.html, 'email');
  if (!read.ok) return read;
  const pieces = read.value.pieces.map((piece) => ({ ...piece, group: piece.group + 1 }));
  return ok({ ...about, pieces: [...head, ...pieces], html: { ...read.value, text: mail.html } });
}

function headOf({ from, subject }: Email): readonly UnplacedPiece[] {
  const sender =
    folded(from?.name ?? '') || (from !== undefined && 'address' in from ? folded(from.address ?? '') : '');
  const title = folded(subject ?? '');
  return [
    ...(sender === '' ? [] : [given(sender, 'sender', 'email', 0)]),
    ...(title === '' ? [] : [given(title, 'subject', 'email', 0)]),
  ];
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day as the sender's clock had it: a mail of 23:30 in London is not of the next day because it is read in Beijing. */
function dayOf({ headers }: Email): string | null {
  const value = headers.find(({ key }) => key === 'date')?.value ?? '';
  const [, day = '', name = '', year = ''] = /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})/.exec(value) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  if (month === 0 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Lines of plain text; paragraphs are groups. */
export function linesOf(text: string): readonly { readonly text: string; readonly group: number }[] {
  return text
    .split(/\n[^\S\n]*\n/)
    .flatMap((paragraph, group) => paragraph.split('\n').map((line) => ({ text: folded(line), group })))
    .filter((line) => line.text !== '');
}

const latin1 = new TextDecoder('latin1');

/** A message in parts says where its last one ends (RFC 2046 §5.1.1); one that was cut off does not. */
function isTruncated(content: Uint8Array): boolean {
  const text = latin1.decode(content.subarray(0, 65_536));
  const [header = ''] = text.split(/\r?\n\r?\n/, 1);
  const unfolded = header.replace(/\r?\n[ \t]+/g, ' ');
  const [, quoted, bare] =
    /^content-type:\s*multipart\/[^;]+;.*?boundary=(?:"([^"]+)"|([^\s;]+))/im.exec(unfolded) ?? [];
  const boundary = quoted ?? bare;
  return (
    boundary !== undefined &&
    !Buffer.from(content.buffer, content.byteOffset, content.length).includes(`--${boundary}--`)
  );
}
