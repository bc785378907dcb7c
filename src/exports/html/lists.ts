import type { Deviation } from '../../model/report.ts';
import { formatNumber } from '../../report/format.ts';
import { type Context, checkTitle, linkTo } from './context.ts';
import { ruleLine } from './deviation.ts';
import { html, type Markup, name } from './markup.ts';
import { section } from './section.ts';

/** Files that could not be read, and other trouble with the run. Null where there was none. */
export function problems(context: Context): Markup | null {
  const { words, report } = context;
  if (report.problems.length === 0) return null;
  return section(
    { id: 'problems', ...words.problems, count: formatNumber(report.problems.length) },
    html`<ul class="rows">${report.problems.map(
      ({ path, message, hint }) =>
        html`<li>${path !== null && html`<p class="path">${linkTo(context, path)}</p>`}<p>${message} <span class="soft">${hint}</span></p></li>
`,
    )}</ul>`,
  );
}

/** Assets named at once; the rest is counted. */
const mostPaths = 12;

/** Pictures that no placement was found for, so that nobody takes them for judged. Null where there are none. */
export function unplaced(context: Context): Markup | null {
  const { words, report } = context;
  const found = report.assets.filter(({ match }) => match.kind === 'none').map(({ path }) => path);
  if (found.length === 0) return null;
  return section(
    { id: 'unplaced', ...words.unplaced, count: formatNumber(found.length) },
    html`<p class="paths">${listed(context, found)}</p>`,
  );
}

/** Links to the first of them; the rest is counted. */
function listed(context: Context, paths: readonly string[]): Markup {
  const shown = paths.slice(0, mostPaths);
  const more = paths.length - shown.length;
  return html`${shown.map((path, i) => html`${i > 0 && context.words.separator}${linkTo(context, path)}`)}${more > 0 && html` <span class="soft">+${formatNumber(more)}</span>`}`;
}

/** What passed only by a channel's allowance, by the line that allows it. Null where nothing did. */
export function allowed(context: Context): Markup | null {
  const { words, assets } = context;
  const lines = new Map<
    string,
    { check: string; rule: Deviation['rule']; subjects: Set<string>; paths: Set<string> }
  >();
  for (const { asset } of assets) {
    for (const { check, allowed: passed } of asset.judged.flatMap(({ results }) => results)) {
      for (const { subject, rule } of passed) {
        const key = `${check} ${rule.pointer}`;
        const line = lines.get(key) ?? { check, rule, subjects: new Set(), paths: new Set() };
        lines.set(key, line);
        line.subjects.add(subject);
        line.paths.add(asset.path);
      }
    }
  }
  if (lines.size === 0) return null;
  return section(
    { id: 'allowed', ...words.allowed },
    html`<ul class="rows">${[...lines.values()].map(({ check, rule, subjects, paths }) => {
      return html`<li><p><b>${checkTitle(context, check)}</b> ${[...subjects].map((subject) => html`<code>${name(subject)}</code> `)}</p><p>${ruleLine(context, rule)}</p><p class="paths">${listed(context, [...paths])}</p></li>
`;
    })}</ul>`,
  );
}
