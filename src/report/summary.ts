import type { AssetReport, CheckOutcome, CheckResult, Deviation, Report } from '../model/report.ts';
import { bySeverity, type Severity, severities } from '../model/severity.ts';
import { isOpen } from './accepted.ts';
import { worstAcross } from './across.ts';
import { deviationsOf } from './deviations.ts';

/** How an asset, or a whole campaign, stands. Nothing judged is `unjudged`, never a pass. */
export type Verdict = 'deviates' | 'review' | 'conforms' | 'unjudged';
type SeverityCounts = Readonly<Record<Severity, number>>;

export interface AssetSummary {
  readonly verdict: Verdict;
  /** Severity of the worst sure deviation; of the set's, where only that names it. */
  readonly worst: Severity | null;
  /** Sure deviations by severity. */
  readonly counts: SeverityCounts;
  /** Deviations that a person is asked about. Which placement it is for is asked apart (`match`), and counted nowhere. */
  readonly questions: number;
  /** Deviations that a person accepted; counted nowhere else. */
  readonly accepted: number;
  /** Results by outcome, over all placements. */
  readonly outcomes: Readonly<Record<CheckOutcome, number>>;
  /** How far past its limit the worst deviation is; sorts assets of one severity. */
  readonly extent: number;
}

/** `across`: the worst sure finding of the set that names the asset. It is counted with the set. */
export function summariseAsset(asset: AssetReport, across: Deviation | undefined): AssetSummary {
  const all = deviationsOf(asset).map(({ deviation }) => deviation);
  const deviations = all.filter(isOpen);
  const accepted = all.length - deviations.length;
  const sure = deviations.filter(({ certainty }) => certainty === 'sure');
  const counts = countSeverities(sure.map(({ severity }) => severity));
  const outcomes = countOutcomes(asset.judged.flatMap(({ results }) => results.map(({ outcome }) => outcome)));
  const questions = deviations.length - sure.length;
  return {
    verdict:
      sure.length > 0 || across !== undefined
        ? 'deviates'
        : // Until it is known which placement it is for, its size was not judged.
          questions > 0 || asset.match.kind === 'asks'
          ? 'review'
          : outcomes.conforms + accepted > 0
            ? 'conforms'
            : 'unjudged',
    worst: severities.find((severity) => counts[severity] > 0) ?? across?.severity ?? null,
    counts,
    questions,
    accepted,
    outcomes,
    extent: deviations[0]?.extent ?? 0,
  };
}

export function countOutcomes(outcomes: readonly CheckOutcome[]): Record<CheckOutcome, number> {
  const counts = { conforms: 0, deviates: 0, review: 0, inapplicable: 0, failed: 0 };
  for (const outcome of outcomes) counts[outcome] += 1;
  return counts;
}

function countSeverities(found: readonly Severity[]): Record<Severity, number> {
  const counts = { fail: 0, warn: 0, note: 0 };
  for (const severity of found) counts[severity] += 1;
  return counts;
}

const mapSeverities = <T>(of: (severity: Severity) => T): Record<Severity, T> => ({
  fail: of('fail'),
  warn: of('warn'),
  note: of('note'),
});

/** An asset with its summary: what lists and sections are made from. */
export interface Summarised {
  readonly asset: AssetReport;
  readonly summary: AssetSummary;
}

const rankOfVerdict: Readonly<Record<Verdict, number>> = { deviates: 0, review: 1, unjudged: 2, conforms: 3 };

/** What decides how far up an asset stands. */
export type Ranked = Pick<AssetSummary, 'verdict' | 'worst' | 'counts' | 'extent'> &
  Pick<AssetReport, 'score' | 'path'>;

/**
 * Sorts the worst first: verdict, score, worst severity, how many of it, how far past the limit, path. What must change
 * has less than 60 points (`engine/score`), so that the score alone nearly always puts it first.
 */
export function byWorst(one: Ranked, other: Ranked): number {
  const first = rankOfVerdict[one.verdict] - rankOfVerdict[other.verdict] || shown(one) - shown(other);
  if (first !== 0) return first;
  if (one.worst !== null && other.worst !== null) {
    const byWorstSeverity = bySeverity(one.worst, other.worst) || other.counts[one.worst] - one.counts[one.worst];
    if (byWorstSeverity !== 0) return byWorstSeverity;
  }
  return other.extent - one.extent || (one.path < other.path ? -1 : 1);
}
/** The score as it is read beside the name: an order that can be seen. */
const shown = ({ score: { score } }: Ranked): number => Math.floor(score ?? 0);

interface Judged {
  readonly assets: readonly AssetReport[];
  /** Of the set as a whole. */
  readonly set: readonly CheckResult[];
}

/** All assets, the worst first. */
export function worstFirst({ assets, set }: Judged): readonly Summarised[] {
  const across = worstAcross(set);
  const rankOf = ({ asset: { score, path }, summary }: Summarised): Ranked => ({ ...summary, score, path });
  return assets
    .map((asset) => ({ asset, summary: summariseAsset(asset, across.get(asset.path)) }))
    .map((summarised) => ({ summarised, rank: rankOf(summarised) }))
    .sort((a, b) => byWorst(a.rank, b.rank))
    .map(({ summarised }) => summarised);
}

/** Where the findings of one kind are: in so many assets, and so many of them in the set as a whole. */
export interface Spread {
  /** Those that the set's gravest finding names among them, as a filter by that kind shows them. */
  readonly assets: number;
  readonly set: number;
}

export interface CampaignSummary {
  readonly verdict: Verdict;
  /** Assets by verdict. */
  readonly assets: Readonly<Record<Verdict, number>>;
  /** Sure deviations by severity: those of assets and those of the set. */
  readonly counts: SeverityCounts;
  /** Open questions: those of assets and those of the set. */
  readonly questions: number;
  /** Of the deviations by severity and of the questions. */
  readonly spread: Readonly<Record<Severity | 'ask', Spread>>;
  readonly accepted: number;
  /** Channels that at least one asset was judged for. */
  readonly channels: number;
}

export function summariseCampaign(report: Report): CampaignSummary {
  const across = worstAcross(report.set);
  const summaries = report.assets.map((asset) => summariseAsset(asset, across.get(asset.path)));
  const named = report.assets.map(({ path }) => across.get(path)?.severity);
  const assets = { deviates: 0, review: 0, conforms: 0, unjudged: 0 };
  for (const { verdict } of summaries) assets[verdict] += 1;
  const allOfSet = report.set.flatMap(({ deviations }) => deviations);
  const ofSet = allOfSet.filter(isOpen);
  const sureOfSet = ofSet.filter(({ certainty }) => certainty === 'sure');
  const counts = countSeverities(sureOfSet.map(({ severity }) => severity));
  for (const summary of summaries) for (const severity of severities) counts[severity] += summary.counts[severity];
  const questions = summaries.reduce((total, s) => total + s.questions, 0) + ofSet.length - sureOfSet.length;
  const judgedIn = report.assets.flatMap(({ judged }) => judged.map(({ placement }) => placement));
  const sure = severities.some((severity) => counts[severity] > 0);
  return {
    verdict: sure
      ? 'deviates'
      : questions > 0 || assets.review > 0
        ? 'review'
        : assets.conforms > 0
          ? 'conforms'
          : 'unjudged',
    assets,
    counts,
    questions,
    spread: {
      ...mapSeverities((severity) => ({
        assets: summaries.filter(({ counts: own }, i) => own[severity] > 0 || named[i] === severity).length,
        set: sureOfSet.filter((deviation) => deviation.severity === severity).length,
      })),
      ask: {
        assets: summaries.filter((summary) => summary.questions > 0).length,
        set: ofSet.length - sureOfSet.length,
      },
    },
    accepted: summaries.reduce((total, s) => total + s.accepted, 0) + allOfSet.length - ofSet.length,
    channels: new Set(judgedIn.flatMap((id) => report.placements[id ?? '']?.channelId ?? [])).size,
  };
}
