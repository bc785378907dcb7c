import { baselineLine } from '../../report/baseline.ts';
import { formatCoverage, formatDate, formatNumber, formatScore } from '../../report/format.ts';
import { signOffLine, sinceSigning, statementsOf } from '../../report/statement.ts';
import type { Context } from './context.ts';
import { html, type Markup, name } from './markup.ts';
import { since } from './since.ts';
import { swatch } from './swatch.ts';

/** The first page: whose brand, which campaign, when, how it stands, and the brand's colours. */
export function cover(context: Context): Markup {
  const { report, words, summary } = context;
  const { score, coverage } = report.score;
  const judged = formatCoverage(coverage);
  const [verdict = '', ...rest] = statementsOf(report, summary);
  return html`<header class="cover">
<div class="masthead"><p>${words.title}</p><p><time datetime="${report.run.today}">${formatDate(report.run.today, report.language)}</time></p><p class="maker">Onbrand</p></div>
<p class="brand">${name(report.kit.name)}</p>
<h1>${name(report.campaign.name)}</h1>
<div class="verdict">
<p class="statement">${verdict}${rest.length > 0 && html`${words.between}<span>${rest.join(words.between)}</span>`}</p>
<dl class="figures">
<div class="score"><dt>${words.score}</dt><dd><b>${formatScore(score)}</b>${score !== null && html`<small>/100</small>`}</dd><dd class="note">${score === null ? words.noCoverage : words.coverage(judged)}</dd></div>
${figure(words.assets, report.assets.length)}
${figure(words.channels, summary.channels)}
${figure(words.checks, Object.keys(report.checks).length)}
</dl>
</div>
${since(context)}
${heldAgainst(context)}
${signed(context)}
${strip(context)}
</header>`;
}

/** How it stands against an earlier run. */
function heldAgainst({ report }: Context): Markup | null {
  const line = baselineLine(report);
  return line === null ? null : html`<p class="signed">${line}</p>`;
}

/** Who answers for it, and what is another thing since. */
function signed({ report, words }: Context): Markup | null {
  const { signOff, language } = report;
  if (signOff === null) return null;
  const told = [signOffLine(signOff, language), ...sinceSigning(report)];
  return html`<p class="signed">${told.join(words.between)}</p>`;
}

const figure = (title: string, count: number): Markup =>
  html`<div><dt>${title}</dt><dd><b>${formatNumber(count)}</b></dd></div>`;

/** The palette as the kit wants it: as broad as its wanted shares, where it states any. */
function strip({ report, words }: Context): Markup | null {
  const { palette } = report.kit;
  if (palette.length === 0) return null;
  const stated = palette.reduce((sum, { share }) => sum + (share ?? 0), 0);
  const free = palette.filter(({ share }) => share === null).length;
  const rest = free === 0 ? 0 : Math.max(100 - stated, 100 / palette.length / 2) / free;
  return html`<ul class="strip" style="--colours:${palette.length}">${palette.map(
    ({ name: colour, hex, role, share }) =>
      html`<li style="--share:${Math.round((share ?? rest) * 10) / 10}">${swatch(hex)}<b>${name(colour)}</b><code>${hex}</code><span>${words.palette.role[role] ?? role}</span></li>`,
  )}</ul>`;
}
