import type { AssetReport } from '../../model/report.ts';
import { groupByChannel } from '../../report/channels.ts';
import { formatNumber } from '../../report/format.ts';
import type { Verdict } from '../../report/summary.ts';
import type { ReportWords } from '../../report/words.ts';
import { inBatches } from './batches.ts';
import type { Context } from './context.ts';
import { html, type Markup, name } from './markup.ts';
import { kindsOf, sheet } from './sheet.ts';

const heads = ({ deviations, questions, unjudged }: ReportWords) => ({
  deviates: { id: 'deviations', ...deviations },
  review: { id: 'questions', ...questions },
  unjudged: { id: 'unjudged', ...unjudged },
});

type Shown = Exclude<Verdict, 'conforms'>;

/** A chapter of assets, channel by channel, with a page for each: piece by piece, for there may be thousands. Null where no asset stands so. */
export function findings(context: Context, verdict: Shown): Generator<Markup> | null {
  const assets = context.assets.flatMap(({ asset, summary }) => (summary.verdict === verdict ? [asset] : []));
  return assets.length === 0 ? null : chapter(context, verdict, assets);
}

function* chapter(context: Context, verdict: Shown, shown: readonly AssetReport[]): Generator<Markup> {
  const { report, words } = context;
  const { id, title, lead } = heads(words)[verdict];
  yield html`<section class="chapter" id="${id}" aria-labelledby="${id}-title">
<div class="opening"><h2 id="${id}-title">${title} <small>${formatNumber(shown.length)}</small></h2><p>${lead}</p></div>
`;
  for (const { title: channel, assets } of groupByChannel(report, shown)) {
    const kinds = new Set(assets.flatMap((one) => kindsOf(one).split(' ')));
    yield html`<div class="group ${[...kinds].join(' ')}"><h3>${channel === null ? words.noPlacement : name(channel)} <small>${formatNumber(assets.length)}</small></h3>
`;
    for (const batch of inBatches(assets, 20))
      yield html`<div class="batch" style="--count:${batch.length}">${batch.map((one) => sheet(context, one))}</div>`;
    yield html`</div>
`;
  }
  yield html`</section>
`;
}
