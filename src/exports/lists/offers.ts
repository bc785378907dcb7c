import type { Report } from '../../model/report.ts';
import { type LedgerCell, type LedgerLine, ledgerTable } from '../../report/ledger.ts';
import { type TimelineLine, timelineView } from '../../report/timeline.ts';
import { reportWords } from '../../report/words.ts';
import type { Column } from './columns.ts';
import { listWords } from './words.ts';

/** One thing that one asset says of an offer. */
interface OfferRow {
  readonly line: LedgerLine;
  readonly channel: string;
  readonly cell: LedgerCell;
  readonly place: LedgerCell['places'][number];
}

/** The ledger place by place, in the order of all reports. */
export function offerRows(report: Report): readonly OfferRow[] {
  const { channels, lines } = ledgerTable(report);
  const { noPlacement } = reportWords(report.language);
  return lines.flatMap((line) =>
    line.cells.flatMap((cells, i) =>
      cells.flatMap((cell) =>
        cell.places.map((place) => ({ line, channel: channels[i]?.title ?? noPlacement, cell, place })),
      ),
    ),
  );
}

export function offerColumns({ language }: Report): readonly Column<OfferRow>[] {
  const words = listWords(language);
  const { ledger } = reportWords(language);
  return [
    { title: ledger.offer, width: 24, cell: ({ line }) => (line.title === '' ? ledger.unlinked : line.title) },
    { title: words.channel, width: 18, cell: ({ channel }) => channel },
    { title: words.asset, width: 44, cell: ({ place }) => place.path },
    { title: words.kind, width: 12, cell: ({ cell }) => ledger.roles[cell.role] },
    { title: words.value, width: 14, cell: ({ cell }) => cell.text },
    { title: words.until, width: 12, cell: ({ cell }) => cell.until },
    { title: words.terms, width: 18, cell: ({ cell }) => cell.terms || null },
    { title: words.contradicts, width: 16, cell: ({ cell }) => (cell.contradicts ? words.yes : null) },
    { title: words.quote, width: 60, cell: ({ place }) => place.quote },
  ];
}

export const urgencyRows = (report: Report): readonly TimelineLine[] => timelineView(report).lines;

export function urgencyColumns({ language }: Report): readonly Column<TimelineLine>[] {
  const words = listWords(language);
  const { timeline, noPlacement } = reportWords(language);
  return [
    { title: words.asset, width: 44, cell: ({ path }) => path },
    { title: words.channel, width: 18, cell: ({ channel }) => channel ?? noPlacement },
    { title: timeline.day, width: 12, cell: ({ date }) => date },
    { title: timeline.end, width: 12, cell: ({ told }) => told },
    { title: words.ending, width: 14, cell: ({ ending }) => timeline.endings[ending] || null },
    { title: words.contradicts, width: 16, cell: ({ contradicts }) => (contradicts ? words.yes : null) },
    { title: timeline.says, width: 60, cell: ({ quote }) => quote },
  ];
}
