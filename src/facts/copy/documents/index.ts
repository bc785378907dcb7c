import type { CopyFact } from '../../../model/copy.ts';
import { assertNever, notOk, type Outcome, ok } from '../../../model/outcome.ts';
import type { DocumentFormat } from '../../../model/placement.ts';
import { type Problem, problem } from '../../../model/problem.ts';
import { composeCopy } from '../compose.ts';
import { decodeText } from './decode-text.ts';
import type { Read } from './pieces.ts';

/** What a document says. The parsers are loaded with the first document of their kind: most campaigns have none. */
export async function readDocument(
  path: string,
  content: Uint8Array,
  format: DocumentFormat,
): Promise<Outcome<CopyFact, Problem>> {
  const read = await readBy(path, content, format);
  return read.ok ? ok(composeCopy(read.value.pieces, read.value.date)) : read;
}

async function readBy(path: string, content: Uint8Array, format: DocumentFormat): Promise<Outcome<Read, Problem>> {
  if (format === 'pdf') return (await import('./pdf.ts')).readPdf(path, content);
  if (format === 'eml') return (await import('./message.ts')).readMessage(path, content);
  const text = decodeText(content);
  if (text === null) return notOk(problem('document-broken', path, { format: format.toUpperCase(), detail: 'binary' }));
  switch (format) {
    case 'html':
    case 'mjml': {
      const read = (await import('./html.ts')).readHtml(path, text, format);
      return read.ok ? ok({ pieces: read.value.pieces, date: null }) : read;
    }
    case 'txt':
    case 'md':
      return ok((await import('./plain.ts')).readPlain(text, format));
    default:
      return assertNever(format);
  }
}
