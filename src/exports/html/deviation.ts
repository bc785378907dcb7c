import type { AssetReport, Deviation } from '../../model/report.ts';
import type { SeenLogo } from '../../model/seen-logo.ts';
import { formatAgainst, formatShare } from '../../report/format.ts';
import type { LocatedDeviation } from '../../report/overlay.ts';
import { shareAgainst } from '../../report/share.ts';
import { acceptedLine } from './accepted.ts';
import { beside } from './beside.ts';
import { type Context, checkTitle } from './context.ts';
import { held, label, markOf } from './marks.ts';
import { type Content, html, type Markup, name } from './markup.ts';
import { gauge, swatch } from './swatch.ts';

interface Shown {
  readonly withWhy: boolean;
  /** The logo that is shown as it stands and as it should be. */
  readonly logo: SeenLogo | undefined;
}

/** One deviation: what, how much against what limit, where, why, by which line, and what to do. */
export function deviationItem(
  context: Context,
  told: LocatedDeviation,
  asset: AssetReport,
  { withWhy, logo }: Shown,
): Markup {
  const { number, check, deviation, placements, overlay } = told;
  const { words, report } = context;
  const { whole, drawn, omitted } = overlay;
  const several = asset.judged.length > 1 && placements.length < asset.judged.length;
  return html`<li class="deviation ${markOf(deviation)}"><span class="number" aria-hidden="true">${number}</span>
<p class="kind">${label(context, markOf(deviation))} <span>${checkTitle(context, check)}</span>${held(context, deviation)}${several && html` <span class="soft">${placements.map((id) => placementTitle(context, id)).join(words.separator)}</span>`}</p>
<p class="message">${deviation.message}</p>
${deviation.waiver !== null && acceptedLine(context, deviation.waiver)}
${logo !== undefined && beside(context, asset.path, logo)}
${figures(context, deviation)}
<dl class="reasons"><dt>${words.todo}</dt><dd class="todo">${deviation.remedy}</dd>
${withWhy && report.checks[check] !== undefined && html`<dt>${words.why}</dt><dd>${report.checks[check].why}</dd>`}
${asset.kind === 'picture' && (whole || drawn > 0) && html`<dt>${words.where}</dt><dd>${whole ? words.wholePicture : words.areas(number, drawn, omitted)}</dd>`}
<dt>${words.rule}</dt><dd>${ruleLine(context, deviation.rule)}</dd></dl></li>
`;
}

export const placementTitle = ({ report, words }: Context, id: string | null): string => {
  const entry = id === null ? undefined : report.placements[id];
  return entry === undefined ? words.noPlacement : `${entry.channel} · ${entry.title}`;
};

function figures({ words, report }: Context, deviation: Deviation): Markup | null {
  const { evidence } = deviation;
  const told = formatAgainst(evidence.measured, evidence.limit, evidence.unit, report.language);
  const { found, wanted, unit } = evidence;
  // A check that measures a share says so beside the colour: not twice.
  const share = found === undefined || unit === '%' || found.share === 0 ? '' : formatShare(found.share);
  const shares = shareAgainst(deviation);
  if (shares !== null && told !== null)
    return html`<div class="evidence">${gauge(shares, `${words.measured} ${told.measured}`)}${against(words, told)}</div>`;
  if (told === null && found === undefined && wanted === undefined) return null;
  return html`<div class="evidence">${(found !== undefined || wanted !== undefined) && html`<div class="plates">${found !== undefined && plate(words.foundColour, found.hex, share)}${wanted !== undefined && plate(words.wantedColour, wanted.hex, name(wanted.name))}</div>`}${told !== null && against(words, told)}</div>`;
}

const against = (
  words: Context['words'],
  { measured, limit }: { readonly measured: string; readonly limit: string | null },
): Markup =>
  html`<dl class="against"><div><dt>${words.measured}</dt><dd>${measured}</dd></div>${limit !== null && html`<div><dt>${words.limit}</dt><dd>${limit}</dd></div>`}</dl>`;

const plate = (title: string, hex: string, told: Content): Markup =>
  html`<div>${swatch(hex)}<p><span class="soft">${title}</span> ${told}<br><code>${hex}</code></p></div>`;

/** Where the demand is written down: `brandkit.json:14 palette.colours[2]`, and whether the core or an allowance asks. */
export function ruleLine({ words }: Context, rule: Deviation['rule']): Markup {
  switch (rule.source) {
    case 'kit':
      return html`<code>brandkit.json${rule.line !== null && `:${rule.line}`} ${rule.pointer}</code> <span class="origin">${words.origin[rule.provenance]}</span>`;
    case 'placement':
      return html`<code>${rule.pointer}</code> <span class="origin">${words.origin.placement}</span>`;
    case 'check':
      return html`<code>${rule.pointer}</code> <span class="origin">${words.origin.check}</span>`;
  }
}
