import { type Timeline, type TimelineLine, timelineView } from '../../report/timeline.ts';
import { type Context, linkTo } from './context.ts';
import { mark } from './marks.ts';
import { html, type Markup, name } from './markup.ts';
import { section } from './section.ts';

const wide = 640;
const high = 34;
/** Letters of a name that have room above a line. */
const longest = 50;
/** Room for the days above the lines. */
const top = 26;

/** Every claim that time runs out: a plot, and the same as a table. Null where nothing is urgent. */
export function timeline(context: Context): Markup | null {
  const { words, report } = context;
  if (report.timeline.length === 0) return null;
  const view = timelineView(report);
  const told = words.timeline;
  return section(
    { id: 'urgency', title: told.title, lead: told.lead },
    html`${view.first !== null && plot(view)}
<div class="scroll" role="group" aria-labelledby="urgency-title" tabindex="0"><table class="ledger"><thead><tr><th scope="col">${told.asset}</th><th scope="col">${told.day}</th><th scope="col">${told.end}</th><th scope="col">${told.says}</th></tr></thead>
<tbody>${view.lines.map((line) => row(context, line))}</tbody></table></div>`,
  );
}

/** Drawn beside the table that says the same. */
const plot = ({ ticks, lines }: Timeline): Markup => {
  const drawn = lines.filter(({ from }) => from !== null);
  const x = (at: number): string => (8 + at * (wide - 96)).toFixed(1);
  return html`<svg class="urgency" viewBox="0 0 ${wide} ${top + drawn.length * high}" aria-hidden="true">${ticks.map(({ day, at }) => html`<line class="tick" x1="${x(at)}" x2="${x(at)}" y1="${top - 6}" y2="${top + drawn.length * high}"/><text x="${x(at)}" y="14">${day}</text>`)}${drawn.map(
    ({ path, from, to, contradicts }, i) => {
      const y = top + i * high + (high * 3) / 4;
      // Its asset's name stands above the line, from the side where there is room.
      const isLate = (from ?? 0) > 0.5;
      const shown = path.slice(path.lastIndexOf('/') + 1);
      const label = html`<text x="${x((isLate ? to : from) ?? 0)}" y="${y - 9}" text-anchor="${isLate ? 'end' : 'start'}">${shown.length > longest ? `${shown.slice(0, longest - 1)}…` : shown}</text>`;
      return html`<g class="${contradicts ? 'disputed' : ''}"><line x1="${x(from ?? 0)}" x2="${x(to ?? 0)}" y1="${y}" y2="${y}"/><circle cx="${x(from ?? 0)}" cy="${y}" r="3.5"/><path d="M${x(to ?? 0)} ${y - 7}v14"/>${label}</g>`;
    },
  )}</svg>`;
};

const row = (
  context: Context,
  { path, channel, date, told: end, ending, quote, contradicts }: TimelineLine,
): Markup => {
  const { timeline: told } = context.words;
  return html`<tr><th scope="row">${linkTo(context, path)}${channel !== null && html` <small>${name(channel)}</small>`}</th><td>${date ?? told.unknown}</td><td>${contradicts && html`${mark('warn')}<span class="hidden">${told.doubtful} </span>`}${end ?? told.unknown} <small>${told.endings[ending]}</small></td><td>${name(quote)}</td></tr>
`;
};
