import { severities } from '../../model/severity.ts';
import { homeOf } from '../../report/channels.ts';
import { formatNumber, formatScore } from '../../report/format.ts';
import { countsOf } from '../../report/statement.ts';
import type { Summarised } from '../../report/summary.ts';
import { type Context, linkTo } from './context.ts';
import { label, mark } from './marks.ts';
import { html, type Markup } from './markup.ts';
import { section } from './section.ts';

/** As many as fit on one page beside the counts. */
const listed = 12;

/** How many of each severity, what they mean, and where to begin. Null where there was nothing to judge. */
export function glance(context: Context): Markup | null {
  const { words, report, summary, assets } = context;
  if (assets.length === 0) return null;
  const departing = assets.filter(({ summary: own }) => own.verdict === 'deviates');
  return section(
    { id: 'glance', title: words.glance, lead: null },
    html`<ul class="counts">${countsOf(summary, report.language).map(
      ({ of, findings, where, meaning }) =>
        html`<li class="${findings === 0 && 'zero'}"><b>${formatNumber(findings)}</b>${label(context, of)}${where !== '' && html`<span class="spread">${where}</span>`}<span>${meaning}</span></li>`,
    )}</ul>
${
  departing.length > 0 &&
  html`<h3>${words.worstFirst}</h3>
<ol class="ranking">${departing.slice(0, listed).map((one) => row(context, one))}</ol>
${departing.length > listed && html`<p class="further">${words.further(departing.length - listed)}</p>`}`
}`,
  );
}

function row(context: Context, { asset, summary }: Summarised): Markup {
  const { report, words } = context;
  const marks = [
    ...severities.map((severity) => ({
      of: severity,
      count: summary.counts[severity],
      word: words.severity[severity].name,
    })),
    { of: 'ask' as const, count: summary.questions, word: words.question.name },
  ];
  return html`<li><span class="where">${linkTo(context, asset.path)}</span><span class="channel">${homeOf(report, asset).title ?? words.noPlacement}</span><span class="marks">${marks
    .filter(({ count }) => count > 0)
    .map(
      ({ of, count, word }) =>
        html`<span class="tick ${of}">${mark(of)}${count}<span class="hidden"> ${word}</span></span> `,
    )}</span><span class="points"><span class="hidden">${words.score} </span>${formatScore(asset.score.score)}</span></li>
`;
}
