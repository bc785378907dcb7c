import { ok } from '../model/outcome.ts';
import { isDocument } from '../model/placement.ts';
import { composeCopy } from './copy/compose.ts';
import { readDocument } from './copy/documents/index.ts';
import { defineFact } from './source.ts';

/** What a document says, in the very characters that it was written in. */
export const documentCopy = defineFact({
  name: 'copy',
  version: 9,
  from: ['file'],
  usesRules: false,
  cached: true,
  measure: async ({ file: { format } }, { path, content }) =>
    isDocument(format) ? readDocument(path, content, format) : ok(composeCopy([], null)),
});
