import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { formatNumber } from '../../../src/report/format.ts';
import type { CampaignTable, Cell } from '../../../src/report/table.ts';
import { reportWords } from '../../../src/report/words.ts';
import { call } from '../../client.ts';
import { everything } from '../../store/arrange.ts';
import { useStore } from '../../store/index.ts';
import { Mark, type MarkKind } from '../../ui/mark.tsx';
import { ScreenState } from '../../ui/state.tsx';
import { commonWords } from '../../words/common.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import style from './matrix.module.css';
import { campaignWords } from './words.ts';

/** Channel × check of the whole campaign. A cell leads to the assets behind it. */
export function Matrix() {
  const table = useTable();
  const words = useWords(campaignWords);
  const { noPlacement } = useWords(commonWords);
  const isRunning = useStore((state) => state.campaign?.run.kind === 'running');
  const { category } = reportWords(useLanguage());
  if (table === 'coming') return <ScreenState level={2} title={words.table.coming} />;
  if (table === null || table.columns.length === 0)
    return <ScreenState level={2} title={isRunning ? words.table.running : words.table.empty} />;
  const columns = table.columns.map(({ id, title, assets }) => ({ id: id ?? '', title: title ?? noPlacement, assets }));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={style.scroll} tabIndex={0} aria-label={words.views.table}>
      <table className={style.table}>
        <caption>{words.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.checkFilter}</th>
            <th scope="col" className={style.column}>
              {words.table.all}
            </th>
            {columns.map(({ id, title, assets }) => (
              <th key={id} scope="col" className={style.column}>
                {title} <span className="number">{formatNumber(assets)}</span>
              </th>
            ))}
          </tr>
        </thead>
        {table.groups.map(({ category: id, rows }) => (
          <tbody key={id}>
            <tr>
              <th colSpan={columns.length + 2} scope="rowgroup" className={style.category}>
                {category[id] ?? id}
              </th>
            </tr>
            {rows.map(({ check, cells, whole }) => (
              <Row key={check} check={check} cells={cells} whole={whole} columns={columns} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

interface RowProps {
  readonly check: string;
  readonly cells: readonly Cell[];
  readonly whole: Cell;
  readonly columns: readonly { readonly id: string; readonly title: string }[];
}

function Row({ check, cells, whole, columns }: RowProps) {
  const known = useStore((state) => state.campaign?.checks[check]);
  const look = useStore((state) => state.look);
  const setView = useStore((state) => state.setView);
  const show = useStore((state) => state.show);
  const words = useWords(campaignWords);
  const title = known?.title ?? check;
  const ofSet = cells.length === 0;
  const open = (channel: string | null): void => {
    if (ofSet) show('set');
    else {
      look({ ...everything, check, channel });
      setView('pictures');
    }
  };
  return (
    <tr>
      <th scope="row" title={known?.why}>
        {title}
      </th>
      <td>
        <CellMark cell={whole} of={[title, ofSet ? words.table.wholeSet : words.table.all]} onOpen={() => open(null)} />
      </td>
      {ofSet ? (
        <td colSpan={columns.length} className="soft">
          {words.table.wholeSet}
        </td>
      ) : (
        columns.map((column, i) => {
          const cell = cells[i];
          return (
            <td key={column.id}>
              {cell !== undefined && <CellMark cell={cell} of={[title, column.title]} onOpen={() => open(column.id)} />}
            </td>
          );
        })
      )}
    </tr>
  );
}

interface CellProps {
  readonly cell: Cell;
  /** The check and the channel, for screen readers. */
  readonly of: readonly [check: string, channel: string];
  readonly onOpen: () => void;
}

function CellMark({ cell: { outcome, worst, counts }, of: [check, channel], onOpen }: CellProps) {
  const words = useWords(campaignWords);
  const { severity } = useWords(commonWords);
  const names = reportWords(useLanguage()).outcome;
  const kind: MarkKind =
    outcome === 'deviates'
      ? (worst ?? 'note')
      : outcome === 'review'
        ? 'ask'
        : outcome === 'conforms'
          ? 'conforms'
          : 'unjudged';
  const count = outcome === 'deviates' || outcome === 'review' ? counts.deviates + counts.review : 0;
  const told = outcome === 'deviates' && worst !== null ? severity[worst] : names[outcome];
  const label = words.table.cell(check, channel, told, count);
  if (count === 0)
    return (
      <span className={style.quiet} title={told}>
        {outcome === 'inapplicable' ? (
          <span className="hidden">{told}</span>
        ) : (
          <Mark kind={kind}>
            <span className="hidden">{told}</span>
          </Mark>
        )}
      </span>
    );
  return (
    <Button className={style.cell ?? ''} aria-label={label} onPress={onOpen}>
      <Mark kind={kind}>
        <span className="number">{formatNumber(count)}</span>
      </Mark>
    </Button>
  );
}

/** The table of the last run that ended; null where there is none. */
function useTable(): CampaignTable | 'coming' | null {
  const summary = useStore((state) => state.campaign?.summary ?? null);
  const language = useLanguage();
  const [table, setTable] = useState<CampaignTable | 'refused' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another language means other words.
  useEffect(() => {
    if (summary === null) return;
    let isOver = false;
    void call('campaign.table', {}).then((reply) => {
      if (isOver) return;
      setTable(reply.ok ? reply.value : 'refused');
      if (!reply.ok) useStore.getState().tell(reply.problem);
    });
    return () => {
      isOver = true;
    };
  }, [summary, language]);
  if (table === 'refused') return null;
  return table ?? (summary === null ? null : 'coming');
}
