import { homeOf } from '../../report/channels.ts';
import { formatNumber } from '../../report/format.ts';
import type { Summarised } from '../../report/summary.ts';
import { inBatches } from './batches.ts';
import { type Context, splitPath } from './context.ts';
import { html, type Markup, name } from './markup.ts';
import { plain } from './picture.ts';

/** What conforms, as a quiet contact sheet: seen, and passed over. Null where nothing does. */
export function contact(context: Context): Markup | null {
  const { words } = context;
  const shown = context.assets.filter(({ summary }) => summary.verdict === 'conforms');
  if (shown.length === 0) return null;
  return html`<section class="chapter" id="conforming" aria-labelledby="conforming-title">
<div class="opening"><h2 id="conforming-title">${words.conforming.title} <small>${formatNumber(shown.length)}</small></h2><p>${words.conforming.lead}</p></div>
${inBatches(shown, 60).map((batch) => html`<ul class="contact" style="--count:${batch.length}">${batch.map((one) => frame(context, one))}</ul>`)}
</section>
`;
}

function frame(context: Context, { asset, summary }: Summarised): Markup {
  const { report, words, anchors } = context;
  const ratio = asset.kind === 'document' ? 1 : Math.min(Math.max(asset.width / asset.height, 0.56), 3.6);
  return html`<li id="${anchors.get(asset.path) ?? ''}" style="--grow:${Math.round(ratio * 100) / 100}">${plain(context, asset)}<p>${name(splitPath(asset.path).file)}</p><p class="soft">${homeOf(report, asset).title ?? words.noPlacement}${summary.outcomes.failed > 0 && html` · ${words.outcome.failed} ${formatNumber(summary.outcomes.failed)}`}</p></li>
`;
}
