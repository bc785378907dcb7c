import type { AssetReport } from '../../model/report.ts';
import type { NumberedDeviation } from '../../report/deviations.ts';
import { saidBy } from '../../report/said.ts';
import type { Context } from './context.ts';
import { html, type Markup } from './markup.ts';

/** What a document says around the places that were found, each behind the number of its finding. */
export function said({ words }: Context, asset: AssetReport, deviations: readonly NumberedDeviation[]): Markup {
  const lines = saidBy(asset, deviations);
  if (lines === null) return html`<p class="soft">${words.noPreview}</p>`;
  return html`<blockquote class="said">${lines.map((line) => html`<p>${line === null ? '…' : line.runs.map(({ text, numbers }) => (numbers.length === 0 ? text : html`<mark>${numbers.map((number) => html`<b>${number}</b> `)}${text}</mark>`))}</p>`)}</blockquote>`;
}
