import { describe, expect, test } from 'vitest';
import { campaignTable } from '../../src/report/table.ts';
import { asks, asset, deviates, deviation, judged, report, result } from './fixture.ts';

const told = report({
  assets: [
    asset('x/fine.png', { judged: [judged('x-header', [result('size-dimensions'), result('palette-colours')])] }),
    asset('x/warns.png', {
      judged: [judged('x-header', [deviates('size-dimensions', deviation({ severity: 'warn', extent: 5 }))])],
    }),
    asset('x/fails.png', {
      judged: [
        judged('x-header', [deviates('size-dimensions', deviation({ severity: 'fail' })), asks('palette-colours')]),
        judged('email-header', [result('size-dimensions', { outcome: 'failed', because: 'damaged' })]),
      ],
    }),
    asset('lost.png', {
      judged: [judged(null, [result('size-dimensions', { outcome: 'inapplicable', because: 'unknown' })])],
    }),
  ],
  set: [deviates('set-duplicates', deviation({ severity: 'note' }))],
});
const table = campaignTable(told);
const row = (check: string) => table.groups.flatMap(({ rows }) => rows).find((one) => one.check === check);

describe('channel × check', () => {
  test('a column for each channel by name, what has no placement last, with its assets', () => {
    expect(table.columns).toEqual([
      { id: 'email', title: 'E-mail', assets: 1 },
      { id: 'x', title: 'X (Twitter)', assets: 3 },
      { id: null, title: null, assets: 1 },
    ]);
  });

  test('a row for each check that ran, by category', () => {
    expect(table.groups.map(({ category, rows }) => [category, rows.map(({ check }) => check)])).toEqual([
      ['size', ['size-dimensions']],
      ['file', ['file-weight', 'set-duplicates']],
      ['picture', ['picture-enlarged']],
      ['colour', ['palette-colours', 'palette-shares']],
    ]);
  });

  test('a cell tells the worst outcome, how many have it, and the asset to look at first', () => {
    expect(row('size-dimensions')?.cells).toEqual([
      {
        outcome: 'failed',
        worst: null,
        counts: { conforms: 0, deviates: 0, review: 0, inapplicable: 0, failed: 1 },
        path: 'x/fails.png',
      },
      {
        outcome: 'deviates',
        worst: 'fail',
        counts: { conforms: 1, deviates: 2, review: 0, inapplicable: 0, failed: 0 },
        path: 'x/fails.png',
      },
      {
        outcome: 'inapplicable',
        worst: null,
        counts: { conforms: 0, deviates: 0, review: 0, inapplicable: 1, failed: 0 },
        path: 'lost.png',
      },
    ]);
    expect(row('palette-colours')?.cells[1]).toMatchObject({ outcome: 'review', worst: null, path: 'x/fails.png' });
    expect(row('size-dimensions')?.whole.counts).toEqual({
      conforms: 1,
      deviates: 2,
      review: 0,
      inapplicable: 1,
      failed: 1,
    });
  });

  test('a check that no asset came under is there, and empty', () => {
    expect(row('picture-enlarged')?.cells.map(({ outcome, path }) => [outcome, path])).toEqual([
      ['inapplicable', null],
      ['inapplicable', null],
      ['inapplicable', null],
    ]);
  });

  test('a check of the set has no channels', () => {
    expect(row('set-duplicates')).toMatchObject({ cells: [], whole: { outcome: 'deviates', worst: 'note' } });
  });
});
