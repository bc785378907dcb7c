import type { CheckResult, Score } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';

/**
 * The whole scoring policy. A conforming check earns its weight; a deviating one loses the part that its worst sure
 * deviation costs. Questions (`review`) cost nothing, but count as not judged: they lower the coverage.
 */
const cost: Readonly<Record<Severity, number>> = { fail: 1, warn: 0.5, note: 0.15 };

interface Weighed {
  readonly earned: number;
  readonly judged: number;
  readonly applicable: number;
}

function weigh(result: CheckResult, weight: number): Weighed {
  switch (result.outcome) {
    case 'conforms':
      return { earned: weight, judged: weight, applicable: weight };
    case 'deviates': {
      const worst = Math.max(...result.deviations.filter((d) => d.certainty === 'sure').map((d) => cost[d.severity]));
      return { earned: weight * (1 - worst), judged: weight, applicable: weight };
    }
    case 'review':
    case 'failed':
      return { earned: 0, judged: 0, applicable: weight };
    case 'inapplicable':
      return { earned: 0, judged: 0, applicable: 0 };
  }
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

/** Points of one asset in one placement, and how much of what applies could be judged. */
export function scoreResults(results: readonly CheckResult[], weightOf: (check: string) => number): Score {
  const weighed = results.map((result) => weigh(result, weightOf(result.check)));
  const sum = (pick: (w: Weighed) => number): number => weighed.reduce((total, w) => total + pick(w), 0);
  const judged = sum((w) => w.judged);
  const applicable = sum((w) => w.applicable);
  return {
    score: judged === 0 ? null : round((100 * sum((w) => w.earned)) / judged, 1),
    coverage: applicable === 0 ? 0 : round(judged / applicable, 3),
  };
}

/** The mean of scores that exist; coverage counts those that do not as nothing judged. */
export function meanScore(scores: readonly Score[]): Score {
  const scored = scores.flatMap(({ score }) => (score === null ? [] : [score]));
  const coverage = scores.reduce((total, s) => total + s.coverage, 0);
  return {
    score: scored.length === 0 ? null : round(scored.reduce((total, s) => total + s, 0) / scored.length, 1),
    coverage: scores.length === 0 ? 0 : round(coverage / scores.length, 3),
  };
}
