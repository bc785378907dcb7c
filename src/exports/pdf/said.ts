import type { AssetReport } from '../../model/report.ts';
import type { NumberedDeviation } from '../../report/deviations.ts';
import { saidBy } from '../../report/said.ts';
import type { Context } from './context.ts';
import { column, ink, paper } from './press.ts';

/** pt: type as it is read, not as it is skimmed. */
const size = 10;

/** What a document says around the places that were found, each behind its number. */
export function said({ press, words }: Context, asset: AssetReport, deviations: readonly NumberedDeviation[]): void {
  const lines = saidBy(asset, deviations);
  if (lines === null) {
    press.text(words.noPreview, { size: 8.5, colour: ink.soft });
    return;
  }
  const options = { x: paper.margin + 14, width: column - 120, size, colour: ink.soft };
  for (const line of lines) {
    const text =
      line === null
        ? '…'
        : line.runs
            .map(({ text, numbers }) => (numbers.length === 0 ? text : `[${numbers.join(', ')}] ${text}`))
            .join('');
    press.room(press.heightOf(text, options));
    press.text(text, options);
  }
}
