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

/** A chapter of assets, channel by channel, with a page for each. Null where no asset stands so. */
export function findings(context: Context, verdict: Exclude<Verdict, 'conforms'>): Markup | null {
  const { report, words } = context;
  const shown = context.assets.filter(({ summary }) => summary.verdict === verdict);
  if (shown.length === 0) return null;
  const { id, title, lead } = heads(words)[verdict];
  const groups = groupByChannel(
    report,
    shown.map(({ asset }) => asset),
  );
  return html`<section class="chapter" id="${id}" aria-labelledby="${id}-title">
<div class="opening"><h2 id="${id}-title">${title} <small>${formatNumber(shown.length)}</small></h2><p>${lead}</p></div>
${groups.map(
  ({
    title: channel,
    assets,
  }) => html`<div class="group ${[...new Set(assets.flatMap((one) => kindsOf(one).split(' ')))].join(' ')}"><h3>${channel === null ? words.noPlacement : name(channel)} <small>${formatNumber(assets.length)}</small></h3>
${inBatches(assets, 20).map((batch) => html`<div class="batch" style="--count:${batch.length}">${batch.map((one) => sheet(context, one))}</div>`)}</div>
`,
)}</section>
`;
}
