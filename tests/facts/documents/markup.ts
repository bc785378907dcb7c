import { readDocument } from '../../../src/facts/copy/documents/index.ts';
import type { CopyFact, CopyPiece } from '../../../src/model/copy.ts';
import type { DocumentFormat } from '../../../src/model/placement.ts';
import type { Problem } from '../../../src/model/problem.ts';

/** What a document says, or what is wrong with it. */
export async function said(content: string | Uint8Array, format: DocumentFormat = 'html'): Promise<CopyFact | Problem> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readDocument(`folder/asset.${format}`, bytes, format);
  if (read.ok) return read.value;
  const [first] = read.problems;
  if (first === undefined) throw new Error('A refusal says why.');
  return first;
}

export async function pieces(
  content: string | Uint8Array,
  format: DocumentFormat = 'html',
): Promise<readonly CopyPiece[]> {
  const read = await said(content, format);
  if ('code' in read) throw new Error(`${read.code} ${JSON.stringify(read.values)}`);
  return read.pieces;
}

export const lines = async (
  content: string | Uint8Array,
  format: DocumentFormat = 'html',
): Promise<readonly string[]> => (await pieces(content, format)).map(({ text }) => text);
