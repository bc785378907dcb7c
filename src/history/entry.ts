import type { Entry, RecordedFinding, Tally } from '../model/history.ts';
import type { CheckResult, Deviation, Report } from '../model/report.ts';
import { channelOf } from '../report/channels.ts';

/** What a history keeps of a report. `partial`: only some checks or channels were asked for. */
export function entryOf(report: Report, partial: boolean): Entry {
  const findings = findingsOf(report);
  const standing = findings.filter(({ accepted }) => !accepted);
  const sure = standing.filter(({ certainty }) => certainty === 'sure');
  const count = (severity: RecordedFinding['severity']): number =>
    sure.filter((finding) => finding.severity === severity).length;
  return {
    run: {
      name: report.campaign.name,
      startedAt: report.run.startedAt,
      kit: { name: report.kit.name, digest: report.kit.digest },
      tool: report.tool.version,
      partial: partial || report.run.interrupted,
      score: report.score,
      assets: report.assets.length,
      counts: { fail: count('fail'), warn: count('warn'), note: count('note') },
      questions: standing.length - sure.length,
      accepted: findings.length - standing.length,
    },
    tallies: talliesOf(report),
    findings,
    assets: report.assets.map(({ path, score }) => ({ path, score: score.score })),
  };
}

function findingsOf(report: Report): readonly RecordedFinding[] {
  const kept = new Map<string, RecordedFinding>();
  const keep = (check: string, path: string | null, deviation: Deviation): void => {
    const { fingerprint, severity, certainty, message } = deviation;
    kept.set(fingerprint, {
      fingerprint,
      check,
      path,
      severity,
      certainty,
      accepted: isAccepted(deviation),
      message,
    });
  };
  for (const { path, judged } of report.assets)
    for (const { results } of judged)
      for (const { check, deviations } of results) for (const one of deviations) keep(check, path, one);
  for (const { check, deviations } of report.set)
    for (const one of deviations) keep(check, one.paths?.[0] ?? null, one);
  return [...kept.values()];
}

function talliesOf(report: Report): readonly Tally[] {
  const tallies = new Map<string, Tally>();
  const count = (channel: string | null, title: string | null, { check, outcome, deviations }: CheckResult): void => {
    if (outcome === 'inapplicable' || outcome === 'failed') return;
    const key = JSON.stringify([channel, check]);
    const known = tallies.get(key) ?? { channel, title, check, judged: 0, deviating: 0, asking: 0 };
    const open = deviations.filter((deviation) => !isAccepted(deviation));
    const sure = open.some(({ certainty }) => certainty === 'sure');
    tallies.set(key, {
      ...known,
      judged: known.judged + 1,
      deviating: known.deviating + (sure ? 1 : 0),
      asking: known.asking + (!sure && open.length > 0 ? 1 : 0),
    });
  };
  for (const { judged } of report.assets) {
    for (const { placement, results } of judged) {
      const { id, title } = channelOf(report, placement);
      for (const result of results) count(id, title, result);
    }
  }
  for (const result of report.set) count(null, null, result);
  return [...tallies.values()];
}

/** Whether somebody accepted it. */
const isAccepted = ({ waiver }: Deviation): boolean => waiver !== null;
