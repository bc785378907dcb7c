import { type LedgerCell, type LedgerLine, ledgerTable } from '../../report/ledger.ts';
import { offerWords } from '../../report/offer-words.ts';
import { type Context, linkTo } from './context.ts';
import { mark } from './marks.ts';
import { html, type Markup, name } from './markup.ts';
import { section } from './section.ts';

/** What all channels say of offers, product × channel. Null where nothing is said of any. */
export function ledger(context: Context): Markup | null {
  const { words, report } = context;
  if (report.ledger.length === 0) return null;
  const { channels, lines } = ledgerTable(report);
  const told = words.ledger;
  return section(
    { id: 'offers', title: told.title, lead: told.lead },
    html`<div class="scroll" role="group" aria-labelledby="offers-title" tabindex="0"><table class="ledger"><thead><tr><th scope="col">${told.offer}</th>${channels.map(({ title }) => html`<th scope="col">${title === null ? words.noPlacement : name(title)}</th>`)}</tr></thead>
<tbody>${lines.map((line) => row(context, line))}</tbody></table></div>`,
  );
}

const row = (context: Context, { kind, title, isNameRead, cells }: LedgerLine): Markup =>
  html`<tr><th scope="row">${title === '' ? context.words.ledger.unlinked : name(title)}${(kind === 'code' || kind === 'sale') && html` <small>${context.words.ledger.kinds[kind]}</small>`}${isNameRead && html` <small>${offerWords[context.report.language].nameRead}</small>`}</th>${cells.map((cell) => html`<td>${cell.map((one) => entry(context, one))}</td>`)}</tr>
`;

function entry(context: Context, { role, text, until, terms, certainty, contradicts, places }: LedgerCell): Markup {
  const { ledger: told } = context.words;
  const [first, ...others] = places;
  return html`<p class="${contradicts ? 'disputed' : ''}">${contradicts && html`${mark('fail')}<span class="hidden">${told.contradicts} </span>`}<span class="soft">${told.roles[role]}</span> <b>${text}</b>${certainty === 'unsure' && html` <span class="soft">${told.unsure}</span>`}${terms !== '' && html` <span class="soft">${terms}</span>`}${until !== null && html` <span class="soft day">${told.until(until)}</span>`}<br><small>${first !== undefined && linkTo(context, first.path)}${others.length > 0 && ` +${others.length}`}</small></p>`;
}
