import { expect, test } from 'vitest';
import { trendTable } from '../../renderer/screens/history/trend-table.ts';
import type { RecordedRun, Tally } from '../../src/model/history.ts';

const tally = (check: string, channel: string | null, judged: number, deviating: number): Tally => ({
  check,
  channel,
  title: channel === null ? null : channel.toUpperCase(),
  judged,
  deviating,
  asking: 0,
});
const run = (...tallies: readonly Tally[]) => ({ run: {} as RecordedRun, tallies });

test('the set stands in a column of its own, apart from what has no placement', () => {
  const { columns, checks, shares } = trendTable(
    [
      run(tally('offer-price', null, 1, 1), tally('colour-palette', 'x', 4, 1), tally('colour-palette', null, 2, 2)),
      run(tally('offer-price', null, 1, 0), tally('colour-palette', 'facebook', 3, 0), tally('size-ratio', 'x', 4, 0)),
    ],
    ['offer-price'],
  );
  expect(columns.map(({ kind, id }) => [kind, id])).toEqual([
    ['channel', 'facebook'],
    ['channel', 'x'],
    ['none', ''],
    ['set', '*'],
  ]);
  expect(checks).toEqual(['colour-palette', 'offer-price']);
  expect(shares('offer-price', '*')).toEqual([1, 0]);
  expect(shares('offer-price', '')).toEqual([null, null]);
  expect(shares('colour-palette', '')).toEqual([1, null]);
  expect(shares('colour-palette', 'x')).toEqual([0.25, null]);
});
