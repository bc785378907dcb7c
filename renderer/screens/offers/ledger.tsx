import { useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
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
  /** What assets are called, by path. */
  readonly names: ReadonlyMap<string, string>;
  /** What scrolls: the whole screen, so that one bar is enough; null until it is there. */
  readonly scroll: HTMLElement | null;
}

/** Height of a line before it is measured, in px. */
const guessed = 72;

/** Product × channel. Only the lines in view are drawn: a shop has thousands. */
export function Ledger({ ledger, isNarrowed, names, scroll }: LedgerProps) {
  const words = useWords(offersWords);
  const language = useLanguage();
  const told = reportWords(language).ledger;
  const read = offerWords[language];
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(distance(body.current, scroll)), [scroll]);
  const lines = isNarrowed ? ledger.lines.filter(({ contradicts }) => contradicts) : ledger.lines;
  const columns = ledger.channels
    .map(({ id, title }, at) => ({ id: id ?? '', title: title ?? words.noPlacement, at }))
    .filter(({ at }) => lines.some(({ cells }) => (cells[at] ?? []).length > 0));
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll,
    estimateSize: () => guessed,
    overscan: 8,
    scrollMargin: top,
  });
  const shown = rows.getVirtualItems();
  const [first, last] = [shown[0], shown.at(-1)];
  return (
    <table className={style.table} aria-rowcount={lines.length + 1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">{told.offer}</th>
          {columns.map(({ id, title }) => (
            <th scope="col" key={id}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {first !== undefined && first.start > top && <Gap height={first.start - top} />}
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
              {columns.map(({ id, title, at }) => (
                <td key={id} data-channel={title}>
                  {line.cells[at]?.map((cell) => (
                    <Entry
                      key={`${cell.role} ${cell.text} ${cell.until} ${cell.terms} ${cell.certainty} ${cell.contradicts}`}
                      cell={cell}
                      names={names}
                    />
                  ))}
                </td>
              ))}
            </tr>
          );
        })}
        {last !== undefined && <Gap height={rows.getTotalSize() + top - last.end} />}
      </tbody>
    </table>
  );
}

/** From the top of what scrolls to the top of what stands in it, however far it is scrolled; in px. */
const distance = (part: HTMLElement | null, scroll: HTMLElement | null): number =>
  part === null || scroll === null
    ? 0
    : part.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop;

/** Stands for the lines that are not drawn. */
const Gap = ({ height }: { readonly height: number }) => (
  <tr className={style.gap}>
    <td style={{ height }} />
  </tr>
);

function Entry({ cell, names }: Pick<LedgerProps, 'names'> & { readonly cell: LedgerCell }) {
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
      {until !== null && (
        <>
          {' '}
          <span className={`soft ${style.until}`}>{told.until(until)}</span>
        </>
      )}
      <small className="soft">
        {names.get(first.path) ?? first.path}
        {more}
      </small>
      <span className="hidden">{words.open(first.path, first.quote)}</span>
    </button>
  );
}
