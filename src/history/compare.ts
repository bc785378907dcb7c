import type { Caveat, Comparison, RecordedFinding, RecordedRun } from '../model/history.ts';
import { pointsGained } from '../report/format.ts';

/** One run with what it found. */
export interface Standing {
  readonly run: RecordedRun;
  readonly findings: readonly RecordedFinding[];
  /** Paths of the assets that were judged. */
  readonly assets: ReadonlySet<string>;
}

/**
 * What became of the findings between two runs.
 * `seen`: fingerprints of all that was found in the campaign before the earlier of the two.
 */
export function compareRuns(
  before: Standing,
  after: Standing,
  seen: ReadonlySet<string>,
  sameCampaign: boolean,
): Comparison {
  const then = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
  const now = new Map(after.findings.map((finding) => [finding.fingerprint, finding]));
  const gone = before.findings.filter(({ fingerprint, accepted }) => !accepted && !now.has(fingerprint));
  const isThere = ({ path }: RecordedFinding): boolean => path === null || after.assets.has(path);
  const open = after.findings.filter(({ accepted }) => !accepted);
  const added = open.filter(({ fingerprint }) => !then.has(fingerprint));
  const accepted = after.findings.filter((f) => f.accepted && then.get(f.fingerprint)?.accepted === false);
  const reopened = open.filter(({ fingerprint }) => then.get(fingerprint)?.accepted === true);
  const caveats: readonly (readonly [Caveat, boolean])[] = [
    ['other-campaign', !sameCampaign],
    ['other-kit', before.run.kit.digest !== after.run.kit.digest],
    ['other-tool', before.run.tool !== after.run.tool],
    ['partial', before.run.partial || after.run.partial],
  ];
  return {
    before: before.run,
    after: after.run,
    caveats: caveats.flatMap(([caveat, holds]) => (holds ? [caveat] : [])),
    points:
      before.run.score.score === null || after.run.score.score === null
        ? null
        : pointsGained(before.run.score.score, after.run.score.score),
    fixed: gone.filter(isThere),
    fresh: added.filter(({ fingerprint }) => !seen.has(fingerprint)),
    back: added.filter(({ fingerprint }) => seen.has(fingerprint)),
    accepted,
    reopened,
    still: open.length - added.length - reopened.length,
    left: gone.filter((finding) => !isThere(finding)).length,
  };
}
