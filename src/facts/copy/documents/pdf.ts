import { extractText, getDocumentProxy } from 'unpdf';
import { notOk, type Outcome, ok } from '../../../model/outcome.ts';
import { type Problem, problem } from '../../../model/problem.ts';
import { folded, given, type Read } from './pieces.ts';

/** A brochure has forty; a book is no campaign asset. */
const mostPages = 200;

/** Reads the text layer of a PDF, one piece a line, pages as groups. A scanned one has none, and says nothing. */
export async function readPdf(path: string, content: Uint8Array): Promise<Outcome<Read, Problem>> {
  try {
    // The library takes the buffer for itself.
    const document = await getDocumentProxy(content.slice());
    if (document.numPages > mostPages)
      return notOk(problem('document-too-large', path, { size: document.numPages, limit: mostPages }));
    const { text } = await extractText(document, { mergePages: false });
    const pieces = text.flatMap((page, group) =>
      page
        .split('\n')
        .map(folded)
        .filter((line) => line !== '')
        .map((line) => given(line, 'body', 'pdf', group)),
    );
    return ok({ pieces, date: null });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return notOk(problem('document-broken', path, { format: 'PDF', detail: detail.split('\n')[0] ?? detail }));
  }
}
