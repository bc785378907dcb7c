import type { CheckResult, Score } from '../model/report.ts';
import { bySeverity, type Severity } from '../model/severity.ts';

/** The whole scoring policy; `docs/scoring.md` explains it. */

/** The part of a check's weight that its worst sure deviation costs. */
const cost: Readonly<Record<Severity, number>> = { fail: 1, warn: 0.5, note: 0.15 };

/** The most that is left to an asset by its worst sure deviation: below 60 it must change, below 90 it should. */
const ceiling: Readonly<Record<Severity, number>> = { fail: 59, warn: 89, note: 100 };

/** The most that is left to a campaign while anything in it must change: however large it is, it is not ready. */
const notReady = 89;
const mustChange = 60;

/** Rounded down, so that 100 says that nothing was lost; 0.58 × 100 is 57.999999999999993. */
const points = (value: number): number => Math.floor(value * 10 + 1e-6) / 10;
const part = (value: number): number => Math.round(value * 1000) / 1000;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const worstOf = ({ deviations }: CheckResult): Severity | null =>
  deviations
    .filter(({ certainty, waiver }) => certainty === 'sure' && waiver === null)
    .map(({ severity }) => severity)
    .sort(bySeverity)[0] ?? null;

/**
 * Points of one asset in one placement, and how much of what applies could be judged.
 * `isOpen`: whether a check that does not apply would, if it were known which placement the asset is for.
 */
export function scoreResults(
  results: readonly CheckResult[],
  weightOf: (check: string) => number,
  isOpen: (check: string) => boolean = () => false,
): Score {
  let judged = 0;
  let open = 0;
  let asked = 0;
  let lost = 0;
  let most = 100;
  for (const result of results) {
    const weight = weightOf(result.check);
    if (result.outcome === 'failed') open += weight;
    else if (result.outcome === 'review') asked += weight;
    else if (result.outcome !== 'inapplicable') judged += weight;
    else if (isOpen(result.check)) open += weight;
    const worst = worstOf(result);
    if (worst === null || weight === 0) continue;
    lost += weight * cost[worst];
    most = Math.min(most, ceiling[worst]);
  }
  const applicable = judged + asked + open;
  return {
    // A question keeps its weight here, so that asking neither costs nor earns.
    score: judged === 0 ? null : points(most * (1 - lost / (judged + asked))),
    coverage: applicable === 0 ? 0 : part(judged / applicable),
  };
}

const scored = (scores: readonly Score[]): readonly number[] =>
  scores.flatMap(({ score }) => (score === null ? [] : [score]));

const meanCoverage = (scores: readonly Score[]): number =>
  scores.length === 0 ? 0 : part(sum(scores.map(({ coverage }) => coverage)) / scores.length);

/** An asset is as good as where it stands worst; what was not judged lowers the coverage. */
export function scoreAsset(placements: readonly Score[]): Score {
  const all = scored(placements);
  return { score: all.length === 0 ? null : Math.min(...all), coverage: meanCoverage(placements) };
}

/**
 * The mean of the assets; the set as a whole counts as one asset more, where anything of it was judged. One asset is no
 * set: what was found there, against the campaign's lists, is its own.
 */
export function scoreCampaign(assets: readonly Score[], set: Score): Score {
  const [only, ...others] = assets;
  if (only !== undefined && others.length === 0) return { ...only, score: scoreAsset([only, set]).score };
  const members = set.score === null ? assets : [...assets, set];
  const all = scored(members);
  const most = all.some((score) => score < mustChange) ? notReady : 100;
  return {
    score: all.length === 0 ? null : Math.min(most, points(sum(all) / all.length)),
    coverage: meanCoverage(members),
  };
}
