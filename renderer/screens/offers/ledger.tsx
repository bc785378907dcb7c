import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { LedgerCell, LedgerTable } from '../../../src/report/ledger.ts';
import { offerWords } from '../../../src/report/offer-words.ts';
import { reportWords } from '../../../src/report/words.ts';
import { useStore } from '../../store/index.ts';
import { Mark } from '../../ui/mark.tsx';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './offers.module.css';
import { offersWords } from './words.ts';

interface LedgerProps {
  readonly ledger: LedgerTable;
  readonly isNarrowed: boolean;
}

/** Height of a line before it is measured, in px. */
const guessed = 72;

/** Product × channel. Only the lines in view are drawn: a shop has thousands. */
export function Ledger({ ledger, isNarrowed }: LedgerProps) {
  const words = useWords(offersWords);
  const language = useLanguage();
  const told = reportWords(language).ledger;
  const read = offerWords[language];
  const scroll = useRef<HTMLDivElement>(null);
  const lines = isNarrowed ? ledger.lines.filter(({ contradicts }) => contradicts) : ledger.lines;
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => guessed,
    overscan: 8,
  });
  const shown = rows.getVirtualItems();
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className={style.scroll} ref={scroll} tabIndex={0}>
      <table className={style.table} aria-rowcount={lines.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col">{told.offer}</th>
            {ledger.channels.map(({ id, title }) => (
              <th scope="col" key={id ?? ''}>
                {title ?? words.noPlacement}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {first !== undefined && first.start > 0 && <Gap height={first.start} />}
          {shown.map(({ index, key }) => {
            const line = lines[index];
            if (line === undefined) return null;
            return (
              <tr key={key} ref={rows.measureElement} data-index={index} aria-rowindex={index + 2}>
                <th scope="row">
                  {line.title === '' ? told.unlinked : line.title}
                  {(line.kind === 'code' || line.kind === 'sale') && (
                    <small className="soft">{told.kinds[line.kind]}</small>
                  )}
                  {line.isNameRead && <small className="soft">{read.nameRead}</small>}
                </th>
                {line.cells.map((cells, column) => (
                  <td key={ledger.channels[column]?.id ?? ''}>
                    {cells.map((cell) => (
                      <Entry
                        key={`${cell.role} ${cell.text} ${cell.until} ${cell.terms} ${cell.certainty} ${cell.contradicts}`}
                        cell={cell}
                      />
                    ))}
                  </td>
                ))}
              </tr>
            );
          })}
          {last !== undefined && <Gap height={rows.getTotalSize() - last.end} />}
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the lines that are not drawn. */
const Gap = ({ height }: { readonly height: number }) => (
  <tr>
    <td style={{ height, padding: 0, border: 0 }} />
  </tr>
);

function Entry({ cell }: { readonly cell: LedgerCell }) {
  const words = useWords(offersWords);
  const told = reportWords(useLanguage()).ledger;
  const openAsset = useStore((state) => state.openAsset);
  const { role, text, until, terms, certainty, contradicts, places } = cell;
  const [first] = places;
  if (first === undefined) return null;
  const more = places.length > 1 ? ` +${places.length - 1}` : '';
  return (
    <button
      type="button"
      className={style.entry}
      data-disputed={contradicts ? '' : undefined}
      title={`${first.path}${more}\n${first.quote}`}
      onClick={() => openAsset(first.path)}
    >
      {contradicts && (
        <Mark kind="fail">
          <span className="hidden">{told.contradicts}</span>
        </Mark>
      )}{' '}
      <span className="soft">{told.roles[role]}</span> <b>{text}</b>
      {certainty === 'unsure' && <span className="soft"> {told.unsure}</span>}
      {terms !== '' && <span className="soft"> {terms}</span>}
      {until !== null && <span className="soft"> {told.until(until)}</span>}
      <small className="soft">
        {first.path.split('/').at(-1)}
        {more}
      </small>
      <span className="hidden">{words.open(first.path, first.quote)}</span>
    </button>
  );
}
