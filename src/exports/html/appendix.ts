import { formatDate, formatNumber, formatSize } from '../../report/format.ts';
import type { Context } from './context.ts';
import { placementTitle } from './deviation.ts';
import { mark } from './marks.ts';
import { html, type Markup } from './markup.ts';
import { section } from './section.ts';

/** The checks that ran, the placements they were held against with their sources, and the run itself. */
export function appendix(context: Context): Markup {
  const { words } = context;
  return section({ id: 'appendix', ...words.appendix }, html`${checks(context)}${placements(context)}${run(context)}`);
}

const checks = ({ report, words }: Context): Markup | false =>
  Object.keys(report.checks).length > 0 &&
  html`<h3>${words.checks}</h3>
<dl class="legend">${Object.values(report.checks).map(
    ({ title, why, severity }) =>
      html`<dt>${mark(severity)}<span class="hidden">${words.severity[severity].name}</span> ${title}</dt><dd>${why}</dd>
`,
  )}</dl>`;

function placements(context: Context): Markup | null {
  const { report, words } = context;
  const entries = Object.entries(report.placements);
  if (entries.length === 0) return null;
  return html`<h3 id="placements-title">${words.placements}</h3>
<div class="scroll" role="group" aria-labelledby="placements-title" tabindex="0"><table class="places"><thead><tr><th scope="col">${words.placement}</th><th scope="col">${words.size}</th><th scope="col">${words.sources}</th><th scope="col">${words.reviewed}</th></tr></thead><tbody>${entries.map(
    ([id, entry]) =>
      html`<tr><th scope="row">${placementTitle(context, id)}</th><td>${formatSize(entry.width, entry.height)}</td><td>${words.confidence[entry.confidence] ?? entry.confidence}${entry.sources.map(source)}</td><td>${entry.lastReviewed}</td></tr>
`,
  )}</tbody></table></div>`;
}

/** Only web addresses become links: a kit's own placement may name anything as its source. */
const source = ({
  url,
  title,
  date,
}: {
  readonly url: string;
  readonly title: string;
  readonly date: string;
}): Markup =>
  html` <small>${/^https?:\/\//i.test(url) ? html`<a href="${url}" rel="noreferrer">${title}</a>` : title} ${date}</small>`;

function run({ report, words }: Context): Markup {
  const { tool, kit, campaign, run: made, language } = report;
  return html`<h3>${words.run.title}</h3>
<dl class="legend">
<dt>${words.run.madeBy}</dt><dd>Onbrand ${tool.version}</dd>
<dt>${words.run.kit}</dt><dd>${kit.name} <code>${kit.digest.slice(0, 12)}</code></dd>
<dt>${words.run.started}</dt><dd>${words.run.at(formatDate(made.startedAt, language), made.startedAt.slice(11, 16))}${words.run.took(formatNumber(made.seconds), made.jobs)}</dd>
${campaign.otherFiles > 0 && html`<dt>${words.run.otherFilesHead}</dt><dd>${words.run.otherFiles(campaign.otherFiles)}</dd>`}
</dl>`;
}
