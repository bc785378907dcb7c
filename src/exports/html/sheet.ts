import type { AssetReport } from '../../model/report.ts';
import type { SeenLogo } from '../../model/seen-logo.ts';
import { isOpen } from '../../report/accepted.ts';
import { acrossSet } from '../../report/across.ts';
import { logosShown } from '../../report/beside.ts';
import { formatBytes, formatScore, formatShare, formatSize } from '../../report/format.ts';
import { type LocatedDeviation, locatedDeviationsOf } from '../../report/overlay.ts';
import type { Summarised } from '../../report/summary.ts';
import { type Context, checkTitle, splitPath } from './context.ts';
import { deviationItem, placementTitle, ruleLine } from './deviation.ts';
import { html, type Markup, name } from './markup.ts';
import { annotated, zoneList } from './picture.ts';
import { bar, swatch } from './swatch.ts';

/** Classes by which the page can be narrowed to one severity. */
export const kindsOf = ({ summary }: Summarised): string =>
  [
    ...Object.entries(summary.counts).flatMap(([severity, count]) => (count > 0 ? [`has-${severity}`] : [])),
    ...(summary.questions > 0 ? ['has-ask'] : []),
  ].join(' ');

/** One asset: its picture with what was found on it, and each deviation beside it. */
export function sheet(context: Context, summarised: Summarised): Markup {
  const { asset } = summarised;
  const { words, anchors } = context;
  const { folder, file } = splitPath(asset.path);
  const deviations = locatedDeviationsOf(asset);
  const logos = logosShown(asset, deviations);
  const open = deviations.filter(({ deviation }) => isOpen(deviation));
  const sure = open.filter(({ deviation }) => deviation.certainty === 'sure');
  const asked = open.filter(({ deviation }) => deviation.certainty === 'ask');
  const accepted = deviations.filter(({ deviation }) => !isOpen(deviation));
  return html`<article class="sheet ${kindsOf(summarised)}" id="${anchors.get(asset.path) ?? ''}" aria-labelledby="${anchors.get(asset.path) ?? ''}-title">
<header><h4 id="${anchors.get(asset.path) ?? ''}-title">${folder !== '' && html`<small>${name(folder)}</small>`}${name(file)}</h4><p class="points"><span>${words.score}</span> <b>${formatScore(asset.score.score)}</b></p></header>
<figure>${annotated(context, asset, deviations)}<figcaption><p>${asset.kind === 'picture' && html`${formatSize(asset.width, asset.height)} `}<span>${asset.format.toUpperCase()}</span><span>${formatBytes(asset.bytes)}</span></p>${found(context, asset)}${zoneList(context, asset)}</figcaption></figure>
<div class="findings">${places(context, asset)}
${list(context, asset, sure, logos)}
${asked.length > 0 && html`<div class="asked"><h5>${words.questions.here}</h5>${list(context, asset, asked, logos)}</div>`}
${accepted.length > 0 && html`<div class="asked"><h5>${words.accepted.title}</h5>${list(context, asset, accepted, logos)}</div>`}
${remainder(context, summarised)}</div>
</article>
`;
}

function list(
  context: Context,
  asset: AssetReport,
  deviations: readonly LocatedDeviation[],
  logos: ReadonlyMap<number, SeenLogo>,
): Markup | null {
  const first = deviations[0];
  if (first === undefined) return null;
  // The reason belongs to the check: told with its first deviation.
  const seen = new Set<string>();
  return html`<ol class="deviations" start="${first.number}">${deviations.map((told) => {
    const withWhy = !seen.has(told.check);
    seen.add(told.check);
    return deviationItem(context, told, asset, { withWhy, logo: logos.get(told.number) });
  })}</ol>`;
}

/** What it was judged for, and how that was known. */
function places(context: Context, { judged, match }: AssetReport): Markup {
  const { words } = context;
  return html`<p class="places"><b>${judged.map(({ placement }) => placementTitle(context, placement)).join(words.separator)}</b> <span class="soft">${match.because}</span>${match.kind === 'asks' && html` <span class="soft">${words.couldBe} ${match.candidates.map(({ placement }) => placementTitle(context, placement)).join(words.separator)}.</span>`}</p>`;
}

/** Colours of one asset that are named; the bar shows them all. */
const mostSwatches = 6;
/** Smaller shares than this can't be seen in the bar. */
const leastShare = 0.01;

/** The colours it consists of: to scale, and the largest by name. */
function found({ words }: Context, { swatches }: AssetReport): Markup | null {
  if (swatches.length === 0) return null;
  const named = swatches.filter(({ share }) => share >= leastShare).slice(0, mostSwatches);
  return html`${bar(
    swatches.map(({ hex, share }) => ({ fill: hex, share })),
    words.coloursFound,
  )}<ul class="swatches">${named.map(({ hex, share }) => html`<li>${swatch(hex)}<code>${hex}</code><span>${formatShare(share)}</span></li>`)}</ul>`;
}

/** What was in order, what passed by allowance only, and what could not be judged. */
function remainder(context: Context, { asset, summary }: Summarised): Markup {
  const { words } = context;
  const results = asset.judged.flatMap((judged) => judged.results);
  const allowed = results.flatMap((result) => result.allowed.map((one) => ({ ...one, check: result.check })));
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  const across = acrossSet(context.report.set, asset.path);
  return html`<div class="remainder">${across.map(({ message }) => html`<p><a href="#set">${words.set.here}</a>${words.colon}${message}</p>`)}${allowed.map(({ subject, rule, check }) => html`<p>${words.allowed.here}${words.colon}${checkTitle(context, check)} <code>${subject}</code> ${ruleLine(context, rule)}</p>`)}${failed.map(({ check, because }) => html`<p>${words.outcome.failed}${words.colon}${checkTitle(context, check)}. ${because}</p>`)}<p>${words.tally(summary.outcomes.conforms, summary.outcomes.inapplicable)}</p></div>`;
}
