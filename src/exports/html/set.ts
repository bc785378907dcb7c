import type { AssetReport, CheckResult, Deviation } from '../../model/report.ts';
import { acceptedLine } from './accepted.ts';
import { type Context, checkTitle, linkTo } from './context.ts';
import { ruleLine } from './deviation.ts';
import { held, label, mark, markOf, outcomeMark } from './marks.ts';
import { html, type Markup, name } from './markup.ts';
import { plain } from './picture.ts';
import { section } from './section.ts';

/** Pictures shown for one deviation of the set; all of them are linked. */
const mostPictures = 4;

/** What shows only when all assets lie side by side. Null where no check judged the set. */
export function set(context: Context): Markup | null {
  const { words, report } = context;
  if (report.set.length === 0) return null;
  const departing = report.set.filter(({ deviations }) => deviations.length > 0);
  const others = report.set.filter(({ deviations }) => deviations.length === 0);
  return section(
    { id: 'set', title: words.set.title, lead: words.set.lead },
    html`${departing.flatMap(({ check, deviations }) => deviations.map((deviation) => item(context, check, deviation)))}${others.map(
      (result) => quiet(context, result),
    )}`,
  );
}

function item(context: Context, check: string, deviation: Deviation): Markup {
  const { words, report } = context;
  const paths = deviation.paths ?? [];
  const byPath = new Map(report.assets.map((asset) => [asset.path, asset]));
  // Of a text, the line that matters is quoted beneath.
  const isShown = ({ kind }: AssetReport): boolean => deviation.places === undefined || kind === 'picture';
  const shown = paths
    .flatMap((path) => byPath.get(path) ?? [])
    .filter(isShown)
    .slice(0, mostPictures);
  return html`<article class="together"><p class="kind">${label(context, markOf(deviation))} <span>${checkTitle(context, check)}</span>${held(context, deviation)}</p>
<p class="message">${deviation.message}</p>
${deviation.waiver !== null && acceptedLine(context, deviation.waiver)}
${shown.length > 0 && html`<div class="side">${shown.map((asset) => plain(context, asset))}</div>`}
<ul class="paths">${deviation.places === undefined ? paths.map((path) => html`<li>${linkTo(context, path)}</li>`) : deviation.places.map(({ path, quote }) => html`<li>${linkTo(context, path)} <q>${name(quote)}</q></li>`)}</ul>
<dl class="reasons"><dt>${words.todo}</dt><dd class="todo">${deviation.remedy}</dd><dt>${words.why}</dt><dd>${report.checks[check]?.why ?? ''}</dd><dt>${words.rule}</dt><dd>${ruleLine(context, deviation.rule)}</dd></dl></article>
`;
}

const quiet = (context: Context, { check, outcome, because }: CheckResult): Markup => {
  const shape = outcomeMark(outcome, null);
  return html`<p class="quiet">${shape === null ? '·' : mark(shape)} <b>${checkTitle(context, check)}</b> <span class="soft">${because ?? context.words.outcome[outcome]}</span></p>
`;
};
