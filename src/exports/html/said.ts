import type { AssetReport } from '../../model/report.ts';
import { type CopyLine, copyLines } from '../../report/copy-lines.ts';
import type { NumberedDeviation } from '../../report/deviations.ts';
import { type Envelope, envelopeOf, isOfEnvelope } from '../../report/envelope.ts';
import { saidBy } from '../../report/said.ts';
import type { Context } from './context.ts';
import { type Content, html, type Markup } from './markup.ts';

/**
 * What a document says around the places that were found, each behind the number of its finding; above it, what an inbox
 * shows of a mail.
 */
export function said({ words }: Context, asset: AssetReport, deviations: readonly NumberedDeviation[]): Markup {
  const lines = saidBy(asset, deviations);
  if (lines === null || asset.copy === null) return html`<p class="soft">${words.noPreview}</p>`;
  const envelope = envelopeOf(copyLines(asset.copy, deviations));
  const body = lines.filter((line) => line === null || !isOfEnvelope(line));
  return html`${envelope !== null && inbox(envelope)}<blockquote class="said">${body.map((line) => html`<p>${line === null ? '…' : marked(line)}</p>`)}</blockquote>`;
}

const marked = ({ runs }: CopyLine): readonly Content[] =>
  runs.map(({ text, numbers, struck }) => {
    const shown = struck ? html`<s>${text}</s>` : text;
    return numbers.length === 0
      ? shown
      : html`<mark>${numbers.map((number) => html`<b>${number}</b> `)}${shown}</mark>`;
  });

/** The row of an inbox, cut where it ends. */
const inbox = ({ sender, subject, preheader, rest }: Envelope): Markup =>
  html`<p class="inbox">${sender !== null && html`<b>${marked(sender)}</b>`}${subject !== null && html`<b>${marked(subject)}</b>`}<span>${preheader.map((line) => html`${marked(line)} `)}${rest}</span></p>`;
