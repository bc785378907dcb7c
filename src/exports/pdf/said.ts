import type { AssetReport } from '../../model/report.ts';
import type { NumberedDeviation } from '../../report/deviations.ts';
import { saidBy } from '../../report/said.ts';
import type { Context } from './context.ts';
import { column, ink, paper } from './press.ts';

/** pt: type as it is read, not as it is skimmed. */
const size = 10;

/** What a document says around the places that were found, each behind its number. */
export function said({ press, words }: Context, asset: AssetReport, deviations: readonly NumberedDeviation[]): void {
  const parts = saidBy(asset, deviations);
  if (parts === null) {
    press.text(words.noPreview, { size: 8.5, colour: ink.soft });
    return;
  }
  const text = parts.map(({ text, number }) => (number === null ? text : `[${number}] ${text}`)).join('');
  for (const paragraph of text.split('\n')) {
    const options = { x: paper.margin + 14, width: column - 120, size, colour: ink.soft };
    press.room(press.heightOf(paragraph, options));
    press.text(paragraph, options);
  }
}
