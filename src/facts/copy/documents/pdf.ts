import { extractTextItems, getDocumentProxy, type StructuredTextItem } from 'unpdf';
import { notOk, type Outcome, ok } from '../../../model/outcome.ts';
import { type Problem, problem } from '../../../model/problem.ts';
import type { UnplacedPiece } from '../compose.ts';
import { lineOf, strokesOn } from './pdf-struck.ts';
import { given, type Read } from './pieces.ts';
import { inSections } from './sections.ts';

/** A brochure has forty; a book is no campaign asset. */
const mostPages = 200;

/** What is drawn on a page is looked at only where a former price may stand: it takes longer than all its text. */
const isPriced = /\p{Sc}|元|EUR|USD|GBP|CNY|RMB/u;

/** A heading is set in so many times the size of most letters on its page; prices are set large too, and are none. */
const larger = 1.2;

/** Reads a PDF, one piece a line; groups are pages, and in them what a heading stands over: their text, and the pictures of a page that has none, as a scan. */
export async function readPdf(path: string, content: Uint8Array): Promise<Outcome<Read, Problem>> {
  try {
    // The library takes the bytes for itself, and refuses a Buffer, which is what a file is read into.
    const document = await getDocumentProxy(new Uint8Array(content), { verbosity: 0 });
    if (document.numPages > mostPages)
      return notOk(problem('document-too-large', path, { size: document.numPages, limit: mostPages }));
    const { items } = await extractTextItems(document);
    const pieces: UnplacedPiece[] = [];
    let isUnread = false;
    let group = 0;
    for (const [page, said] of items.entries()) {
      const strokes = said.some(({ str }) => isPriced.test(str)) ? await strokesOn(document, page + 1) : [];
      const usual = usualSize(said);
      const lines = linesOf(said)
        .map((line) => ({ ...lineOf(line, strokes), isLarge: sizeOf(line) >= usual * larger }))
        .filter(({ text }) => text !== '');
      if (lines.length > 0) {
        for (const { text, struck, isLarge } of lines)
          pieces.push(given(text, isLarge && !isPriced.test(text) ? 'heading' : 'body', 'pdf', group, { struck }));
        group += 1;
        continue;
      }
      const pictured = await (await import('./pdf-pictures.ts')).readPictures(document, page + 1);
      isUnread ||= pictured.kind === 'unread';
      if (pictured.kind !== 'read') continue;
      // A place in the picture is no place in the document: the words are found by what they say.
      for (const { region: _, size: __, ...piece } of pictured.pieces)
        pieces.push({ ...piece, group: group + piece.group });
      group += pictured.pieces.length;
    }
    return pieces.length === 0 && isUnread
      ? notOk(problem('document-unread', path))
      : ok({ pieces: inSections(pieces), date: null });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return notOk(problem('document-broken', path, { format: 'PDF', detail: detail.split('\n')[0] ?? detail }));
  }
}

function linesOf(items: readonly StructuredTextItem[]): readonly (readonly StructuredTextItem[])[] {
  const lines: StructuredTextItem[][] = [[]];
  for (const item of items) {
    lines.at(-1)?.push(item);
    if (item.hasEOL) lines.push([]);
  }
  return lines;
}

const sizeOf = (line: readonly StructuredTextItem[]): number =>
  Math.max(0, ...line.flatMap(({ str, fontSize }) => (str.trim() === '' ? [] : fontSize)));

/** The size that most letters of a page are set in, in points; 0 where it has none. */
function usualSize(items: readonly StructuredTextItem[]): number {
  const letters = new Map<number, number>();
  for (const { str, fontSize } of items) {
    const size = Math.round(fontSize * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + str.length);
  }
  const [most] = [...letters].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? 0;
}
