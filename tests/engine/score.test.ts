import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreAsset, scoreCampaign, scoreResults } from '../../src/engine/score.ts';
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
  fix: null,
  waiver: null,
  baselineState: null,
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
    ['one of two fails: half of at most 59', [result('conforms'), result('deviates', [deviation('fail')])], 29.5, 1],
    [
      'one of two warns: three quarters of at most 89',
      [result('conforms'), result('deviates', [deviation('warn')])],
      66.7,
      1,
    ],
    ['a note costs little', [result('deviates', [deviation('note')])], 85, 1],
    [
      'the worst counts, not the number',
      [result('deviates', [deviation('note'), deviation('warn'), deviation('warn')])],
      44.5,
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
    ['only questions are no pass', [result('review', [deviation('fail', 'ask')])], null, 0],
    ['what failed to run is not judged', [result('conforms'), result('failed')], 100, 0.5],
    ['what does not apply is left out', [result('conforms'), result('inapplicable')], 100, 1],
    ['nothing judged is no pass', [result('failed'), result('inapplicable')], null, 0],
    ['nothing at all is no pass', [], null, 0],
  ];
  test.each(cases)('%s', (_, results, score, coverage) => {
    expect(scoreResults(results, () => 1)).toEqual({ score, coverage });
  });

  const named = (check: string, one: CheckResult): CheckResult => ({ ...one, check });

  test('weights count: a check of weight 3 that fails beside one of weight 1', () => {
    const results = [named('light', result('conforms')), named('heavy', result('deviates', [deviation('fail')]))];
    expect(scoreResults(results, (check) => (check === 'heavy' ? 3 : 1)).score).toBe(14.7);
  });

  test('a check of weight 0 costs nothing', () => {
    const results = [named('light', result('conforms')), named('none', result('deviates', [deviation('fail')]))];
    expect(scoreResults(results, (check) => (check === 'none' ? 0 : 1))).toEqual({ score: 100, coverage: 1 });
  });

  test('what waits for the placement to be known is not judged', () => {
    const results = [named('colour', result('conforms')), named('size', result('inapplicable'))];
    const weightOf = (check: string) => (check === 'size' ? 3 : 1);
    expect(scoreResults(results, weightOf, (check) => check === 'size')).toEqual({ score: 100, coverage: 0.25 });
  });

  const outcomes = ['conforms', 'inapplicable', 'failed'] as const satisfies readonly CheckOutcome[];
  const deviations = fc.array(
    fc.record({ severity: fc.constantFrom(...severities), certainty: fc.constantFrom('sure', 'ask') }),
    { minLength: 1, maxLength: 3 },
  );
  const resultOf = (found: readonly Deviation[]): CheckResult =>
    found.length === 0
      ? result('conforms')
      : result(found.some(({ certainty }) => certainty === 'sure') ? 'deviates' : 'review', [...found]);
  const anyResult = fc.oneof(
    fc.constantFrom(...outcomes).map((outcome) => result(outcome)),
    deviations.map((found) => resultOf(found.map(({ severity, certainty }) => deviation(severity, certainty)))),
  );
  /** Results of checks of several weights, and one of them that applies. */
  const applying = fc
    .tuple(fc.array(anyResult, { minLength: 1, maxLength: 12 }), fc.array(fc.nat(10), { minLength: 12, maxLength: 12 }))
    .map(([results, weights]) => ({
      results: results.map((one, i) => named(String(i), one)),
      weightOf: (check: string) => weights[Number(check)] ?? 0,
      at: results.findIndex(({ outcome }) => outcome !== 'inapplicable' && outcome !== 'failed'),
    }))
    .filter(({ at }) => at >= 0);
  const withFound = (results: readonly CheckResult[], at: number, found: readonly Deviation[]) =>
    results.map((one, i) => (i === at ? { ...resultOf(found), check: one.check } : one));

  test('never passes without a judged check, and stays in its range', () => {
    fc.assert(
      fc.property(fc.array(anyResult, { maxLength: 12 }), (results) => {
        const { score, coverage } = scoreResults(results, () => 1);
        const judged = results.some((r) => r.outcome === 'conforms' || r.outcome === 'deviates');
        expect(score === null).toBe(!judged);
        expect(coverage >= 0 && coverage <= 1).toBe(true);
        if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
      }),
    );
  });

  test('one deviation more never raises it, one that is mended never lowers it', () => {
    fc.assert(
      fc.property(applying, fc.constantFrom(...severities), ({ results, weightOf, at }, severity) => {
        const before = scoreResults(results, weightOf).score;
        const found = [...(results[at]?.deviations ?? []), deviation(severity)];
        const after = scoreResults(withFound(results, at, found), weightOf).score;
        if (before !== null && after !== null) expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  test('a question never costs', () => {
    fc.assert(
      fc.property(applying, fc.constantFrom(...severities), ({ results, weightOf, at }, severity) => {
        const before = scoreResults(results, weightOf).score;
        const found = [...(results[at]?.deviations ?? []), deviation(severity, 'ask')];
        const after = scoreResults(withFound(results, at, found), weightOf).score;
        if (after !== null) expect(after).toBe(before);
      }),
    );
  });

  test('what must change stays below 60, what should change below 90', () => {
    fc.assert(
      fc.property(applying, ({ results, weightOf }) => {
        const { score } = scoreResults(results, weightOf);
        const sure = results
          .filter(({ check }) => weightOf(check) > 0)
          .flatMap((one) => one.deviations.filter(({ certainty }) => certainty === 'sure'));
        const has = (severity: Severity) => sure.some((d) => d.severity === severity);
        if (score !== null) expect(score).toBeLessThanOrEqual(has('fail') ? 59 : has('warn') ? 89 : 100);
        if (score === 100) expect(sure).toEqual([]);
      }),
    );
  });
});

const of = (score: number | null, coverage = 1) => ({ score, coverage });
const nothing = of(null, 0);

describe('the score of an asset with several placements', () => {
  test('is that of the one where it stands worst', () =>
    expect(scoreAsset([of(100), of(42, 0.5)])).toEqual(of(42, 0.75)));
  test('is none where nothing was judged', () => expect(scoreAsset([nothing, nothing])).toEqual(nothing));
});

describe('the score of a campaign', () => {
  const cases: readonly [
    name: string,
    assets: ReturnType<typeof of>[],
    set: ReturnType<typeof of>,
    score: ReturnType<typeof of>,
  ][] = [
    [
      'the mean of those that have one; the others lower the coverage',
      [of(100), of(80), nothing],
      nothing,
      of(90, 0.667),
    ],
    ['never ready while one must change', [...Array<ReturnType<typeof of>>(99).fill(of(100)), of(50)], nothing, of(89)],
    ['the set counts as one asset more', [of(100), of(100)], of(85), of(95)],
    ['one asset is no set', [of(39, 0.8)], of(100), of(39, 0.8)],
    ['what the set finds of one asset is its own', [of(100, 0.8)], of(59), of(59, 0.8)],
    ['nothing judged is no pass', [nothing], nothing, nothing],
    ['nothing at all is no pass', [], nothing, nothing],
  ];
  test.each(cases)('%s', (_, assets, set, score) => expect(scoreCampaign(assets, set)).toEqual(score));
});
