import type { CopyLine } from '../../report/copy-lines.ts';
import { type Block, half, words as wordsOf } from './columns.ts';
import type { Context } from './context.ts';
import { ink } from './press.ts';

/** What a document says around the places that were found, each behind its number; null where nothing read it. */
export function said({ press, words }: Context, lines: readonly (CopyLine | null)[] | null): readonly Block[] {
  const options = { width: half - 10, size: 8.5, colour: ink.soft };
  if (lines === null) return [wordsOf(press, words.noPreview, options, 6)];
  return lines.map((line, i) => {
    const text =
      line === null
        ? '…'
        : line.runs
            .map(({ text, numbers }) => (numbers.length === 0 ? text : `[${numbers.join(', ')}] ${text}`))
            .join('');
    return wordsOf(press, text, options, i === lines.length - 1 ? 8 : 2);
  });
}
