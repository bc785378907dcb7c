import type { CopyLine } from '../../report/copy-lines.ts';
import { type Block, half, words as wordsOf } from './columns.ts';
import type { Context } from './context.ts';
import { ink } from './press.ts';
import type { Stretch } from './struck.ts';

/** What a document says around the places that were found, each behind its number; null where nothing read it. */
export function said({ press, words }: Context, lines: readonly (CopyLine | null)[] | null): readonly Block[] {
  const options = { width: half - 10, size: 8.5, colour: ink.soft };
  if (lines === null) return [wordsOf(press, words.noPreview, options, 6)];
  return lines.map((line, i) => {
    const { text, struck } = line === null ? { text: '…', struck: [] } : numbered(line);
    return wordsOf(press, text, { ...options, struck }, i === lines.length - 1 ? 8 : 2);
  });
}

/** The words of a line with their numbers, and which characters of all that are struck out. */
function numbered({ runs }: CopyLine): { readonly text: string; readonly struck: readonly Stretch[] } {
  let text = '';
  const struck: Stretch[] = [];
  for (const run of runs) {
    if (run.numbers.length > 0) text += `[${run.numbers.join(', ')}] `;
    if (run.struck) struck.push([text.length, text.length + run.text.length]);
    text += run.text;
  }
  return { text, struck };
}
