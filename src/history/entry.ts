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
      language: report.language,
    },
    tallies: talliesOf(report),
    findings,
    assets: report.assets.map(({ path, digest, score }) => ({ path, score: score.score, digest })),
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

type Counted = { -readonly [Key in keyof Tally]: Tally[Key] };

function talliesOf(report: Report): readonly Tally[] {
  // By channel, then check: thousands of assets have dozens of results each.
  const tallies = new Map<string | null, Map<string, Counted>>();
  const count = (channel: string | null, title: string | null, { check, outcome, deviations }: CheckResult): void => {
    if (outcome === 'inapplicable' || outcome === 'failed') return;
    const inChannel = tallies.get(channel) ?? new Map<string, Counted>();
    tallies.set(channel, inChannel);
    const tally = inChannel.get(check) ?? { channel, title, check, judged: 0, deviating: 0, asking: 0 };
    inChannel.set(check, tally);
    tally.judged += 1;
    const open = deviations.filter((deviation) => !isAccepted(deviation));
    if (open.some(({ certainty }) => certainty === 'sure')) tally.deviating += 1;
    else if (open.length > 0) tally.asking += 1;
  };
  for (const { judged } of report.assets) {
    for (const { placement, results } of judged) {
      const { id, title } = channelOf(report, placement);
      for (const result of results) count(id, title, result);
    }
  }
  for (const result of report.set) count(null, null, result);
  return [...tallies.values()].flatMap((inChannel) => [...inChannel.values()]);
}

/** Whether somebody accepted it. */
const isAccepted = ({ waiver }: Deviation): boolean => waiver !== null;
