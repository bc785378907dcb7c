import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanScore, scoreResults } from '../../src/engine/score.ts';
import type { CheckOutcome, CheckResult, Deviation } from '../../src/model/report.ts';
import { type Severity, severities } from '../../src/model/severity.ts';

const deviation = (severity: Severity, certainty: Deviation['certainty'] = 'sure'): Deviation => ({
  fingerprint: '0',
  subject: 's',
  severity,
  certainty,
  extent: 1,
  message: '',
  remedy: '',
  regions: [{ kind: 'whole' }],
  evidence: { measured: 1, limit: 0, unit: '', values: {} },
  rule: { source: 'check', pointer: '', line: null, provenance: 'core' },
});
const result = (outcome: CheckOutcome, deviations: Deviation[] = []): CheckResult => ({
  check: 'c',
  outcome,
  deviations,
  allowed: [],
  because: null,
});

describe('the score of one asset', () => {
  const cases: readonly [name: string, results: readonly CheckResult[], score: number | null, coverage: number][] = [
    ['all conform', [result('conforms'), result('conforms')], 100, 1],
    ['one of two fails', [result('conforms'), result('deviates', [deviation('fail')])], 50, 1],
    ['one of two warns', [result('conforms'), result('deviates', [deviation('warn')])], 75, 1],
    ['a note costs little', [result('deviates', [deviation('note')])], 85, 1],
    [
      'the worst counts, not the number',
      [result('deviates', [deviation('note'), deviation('warn'), deviation('warn')])],
      50,
      1,
    ],
    [
      'a question beside a note costs what the note costs',
      [result('deviates', [deviation('fail', 'ask'), deviation('note')])],
      85,
      1,
    ],
    [
      'a question costs nothing, and is not judged',
      [result('conforms'), result('review', [deviation('fail', 'ask')])],
      100,
      0.5,
    ],
    ['what failed to run is not judged', [result('conforms'), result('failed')], 100, 0.5],
    ['what does not apply is left out', [result('conforms'), result('inapplicable')], 100, 1],
    ['nothing judged is no pass', [result('failed'), result('inapplicable')], null, 0],
    ['nothing at all is no pass', [], null, 0],
  ];
  test.each(cases)('%s', (_, results, score, coverage) => {
    expect(scoreResults(results, () => 1)).toEqual({ score, coverage });
  });

  test('weights count: a check of weight 3 that fails beside one of weight 1', () => {
    const results = [
      { ...result('conforms'), check: 'light' },
      { ...result('deviates', [deviation('fail')]), check: 'heavy' },
    ];
    expect(scoreResults(results, (check) => (check === 'heavy' ? 3 : 1)).score).toBe(25);
  });

  const anyResult = fc.oneof(
    fc.constantFrom<CheckOutcome>('conforms', 'inapplicable', 'failed').map((o) => result(o)),
    fc.constantFrom(...severities).map((s) => result('deviates', [deviation(s)])),
    fc.constantFrom(...severities).map((s) => result('review', [deviation(s, 'ask')])),
  );
  test('never passes without a judged check, and stays in its range', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 12 }), (results) => {
        const { score, coverage } = scoreResults(results, () => 1);
        const judged = results.some((r) => r.outcome === 'conforms' || r.outcome === 'deviates');
        expect(score === null).toBe(!judged);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
      }),
    );
  });
});

test('a set’s score is the mean of those that have one; the others lower the coverage', () => {
  expect(
    meanScore([
      { score: 100, coverage: 1 },
      { score: 50, coverage: 1 },
      { score: null, coverage: 0 },
    ]),
  ).toEqual({ score: 75, coverage: 0.667 });
  expect(meanScore([])).toEqual({ score: null, coverage: 0 });
});
