import type { Acceptance } from '../../model/waiver.ts';
import { acceptedIn } from '../../report/accepted.ts';
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

/** What departs and was accepted, each with its reason. Null where nothing was. */
export function accepted(context: Context): Markup | null {
  const { words, report } = context;
  const all = acceptedIn(report);
  if (all.length === 0) return null;
  return section(
    { id: 'accepted', title: words.accepted.title, lead: words.accepted.lead, count: formatNumber(all.length) },
    html`<ul class="rows">${all.map(
      ({ check, deviation, waiver, paths }) =>
        html`<li><p><b>${checkTitle(context, check)}</b> ${paths.map((path, i) => html`${i > 0 && words.separator}${linkTo(context, path)}`)}</p><p>${deviation.message}</p>${acceptedLine(context, waiver)}</li>
`,
    )}</ul>`,
  );
}
