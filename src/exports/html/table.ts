import { formatNumber } from '../../report/format.ts';
import { type Cell, campaignTable, type TableRow } from '../../report/table.ts';
import { type Context, checkTitle } from './context.ts';
import { mark, outcomeMark } from './marks.ts';
import { html, type Markup, name } from './markup.ts';
import { section } from './section.ts';

/** Up to this many channels, their names stand upright above the columns. */
const mostUpright = 8;

/** The one table of the whole campaign: every check on every channel. Null where there was nothing to judge. */
export function table(context: Context): Markup | null {
  const { words } = context;
  const { columns, groups } = campaignTable(context.report);
  if (columns.length === 0) return null;
  const heads = columns.length > mostUpright ? 'turned' : 'across';
  return section(
    { id: 'table', title: words.table.title, lead: words.table.lead },
    html`<div class="scroll" role="group" aria-labelledby="table-title" tabindex="0"><table class="matrix" style="--columns:${columns.length + 1}">
<thead><tr><th scope="col">${words.table.check}</th>${columns.map(
      ({ title, assets }) =>
        html`<th scope="col" class="${heads}"><span>${name(title ?? words.noPlacement)} <small>${formatNumber(assets)}</small></span></th>`,
    )}<th scope="col" class="${heads} all"><span>${words.table.all}</span></th></tr></thead>
${groups.map(
  ({
    category,
    rows,
  }) => html`<tbody><tr class="category"><th scope="rowgroup" colspan="${columns.length + 2}">${words.category[category] ?? category}</th></tr>
${rows.map((row) =>
  line(
    context,
    row,
    columns.map(({ title }) => title ?? words.noPlacement),
  ),
)}</tbody>
`,
)}</table></div>`,
    heads === 'turned' ? 'wide' : '',
  );
}

function line(context: Context, { check, cells, whole }: TableRow, columns: readonly string[]): Markup {
  const { words } = context;
  const head = html`<th scope="row">${checkTitle(context, check)}</th>`;
  if (context.report.checks[check]?.scope === 'set')
    return html`<tr>${head}<td class="set" colspan="${columns.length + 1}"><a href="#set">${words.wholeSet} ${sign(context, whole)}</a></td></tr>
`;
  return html`<tr>${head}${cells.map((cell) => html`<td>${linked(context, cell)}</td>`)}<td class="all">${sign(context, whole)}</td></tr>
`;
}

const linked = (context: Context, cell: Cell): Markup => {
  const anchor = cell.path === null ? undefined : context.anchors.get(cell.path);
  const content = sign(context, cell);
  return anchor === undefined || cell.outcome === 'conforms' || cell.outcome === 'inapplicable'
    ? content
    : html`<a href="#${anchor}">${content}</a>`;
};

/** The worst outcome as a shape, how many assets have it, and both in words for who can't see the shape. */
function sign({ words }: Context, { outcome, worst, counts }: Cell): Markup {
  const shape = outcomeMark(outcome, worst);
  const judged = counts.conforms + counts.deviates + counts.review + counts.failed;
  const severity = worst === null ? '' : `${words.comma}${words.severity[worst].name}`;
  const told = `${words.outcome[outcome]}${severity}${judged === 0 ? '' : `${words.comma}${words.ofAssets(counts[outcome], judged)}`}`;
  const counted = outcome === 'deviates' || outcome === 'review' || outcome === 'failed';
  return html`<span class="sign ${outcome} ${worst ?? ''}" title="${told}">${shape === null ? html`<span aria-hidden="true">·</span>` : mark(shape)}${counted && html`<span aria-hidden="true">${formatNumber(counts[outcome])}</span>`}<span class="hidden">${told}</span></span>`;
}
