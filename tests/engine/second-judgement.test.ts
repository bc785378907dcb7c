import { expect, test } from 'vitest';
import { broughtBy } from '../../src/engine/second-judgement.ts';
import type { AssetReport } from '../../src/model/report.ts';
import type { Severity } from '../../src/model/severity.ts';

/** An asset whose one finding is its weight: only what the second judgement reads of it. */
const heavy = (severity: Severity, extent: number) =>
  ({
    judged: [
      {
        placement: 'email-hero',
        results: [
          {
            check: 'size-weight',
            deviations: [{ subject: 'weight', severity, extent, certainty: 'sure', evidence: { values: {} } }],
          },
        ],
      },
    ],
  }) as unknown as AssetReport;

test.each([
  ['refused before, advised against now, further over that lower limit', 'fail', 0.3, 'note', 2.1, 0],
  ['as bad as before', 'warn', 0.3, 'warn', 0.31, 0],
  ['further over the same limit', 'warn', 0.3, 'warn', 0.9, 1],
  ['graver', 'note', 2.1, 'fail', 0.1, 1],
] as const)('a fix brought what is worse than before: %s', (_, was, from, is, to, brought) => {
  expect(broughtBy(heavy(was, from), heavy(is, to), false)).toHaveLength(brought);
});
