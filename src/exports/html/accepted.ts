import type { Deviation } from '../../model/report.ts';
import type { Acceptance } from '../../model/waiver.ts';
import { formatDate, formatNumber } from '../../report/format.ts';
import { type Context, checkTitle, linkTo } from './context.ts';
import { html, type Markup, name } from './markup.ts';
import { section } from './section.ts';

/** Who accepted it, until when, and why. */
export function acceptedLine({ words, report }: Context, { author, date, until, reason }: Acceptance): Markup {
  const { language } = report;
  const when = words.accepted.by(
    author,
    formatDate(date, language),
    until === null ? null : formatDate(until, language),
  );
  return html`<p class="accepted"><span class="soft">${when}${words.colon}</span>${name(reason)}</p>`;
}

interface Accepted {
  readonly check: string;
  readonly deviation: Deviation;
  readonly waiver: Acceptance;
  readonly paths: readonly string[];
}

/** What departs and was accepted, each with its reason. Null where nothing was. */
export function accepted(context: Context): Markup | null {
  const { words, report } = context;
  const found = [
    ...report.assets.flatMap(({ path, judged }) =>
      judged.flatMap(({ results }) => results.map((result) => ({ result, path }))),
    ),
    ...report.set.map((result) => ({ result, path: '' })),
  ].flatMap(({ result: { check, deviations }, path }) =>
    deviations.flatMap((deviation): readonly Accepted[] =>
      deviation.waiver === null
        ? []
        : [{ check, deviation, waiver: deviation.waiver, paths: deviation.paths ?? [path] }],
    ),
  );
  // One asset in two placements departs once.
  const once = new Map(found.map((one) => [JSON.stringify([one.check, one.paths, one.deviation.subject]), one]));
  if (once.size === 0) return null;
  return section(
    { id: 'accepted', title: words.accepted.title, lead: words.accepted.lead, count: formatNumber(once.size) },
    html`<ul class="rows">${[...once.values()].map(
      ({ check, deviation, waiver, paths }) =>
        html`<li><p><b>${checkTitle(context, check)}</b> ${paths.map((path) => html`${linkTo(context, path)} `)}</p><p>${deviation.message}</p>${acceptedLine(context, waiver)}</li>
`,
    )}</ul>`,
  );
}
