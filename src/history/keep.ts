import { ok } from '../model/outcome.ts';
import { type Problem, tellProblem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { entryOf } from './entry.ts';
import { newUploadKey, uploadAgain } from './key.ts';
import { type History, openHistory } from './store.ts';

/** Runs whose scores a report draws. */
const drawn = 12;

/**
 * Keeps a run, and gives its report with what became of the findings since the whole run before it. Trouble is told, by
 * message and hint, and costs the run nothing. `place`: what tells the campaign from others; null for an upload.
 */
export function keepRun(
  place: string | null,
  report: Report,
  isPartial: boolean,
  tell: (line: string) => void,
): Report {
  const opened = openHistory();
  const told = (problems: readonly Problem[]): Report => {
    for (const { message, hint } of problems.map((p) => tellProblem(p, report.language))) tell(`${message} ${hint}`);
    return report;
  };
  if (!opened.ok) return told(opened.problems);
  const history = opened.value;
  try {
    const entry = entryOf(report, isPartial);
    const known = place === null ? history.uploads(entry.run.name) : ok([]);
    if (!known.ok) return told(known.problems);
    const again = uploadAgain(known.value, { kit: entry.run.kit.name, assets: entry.assets });
    const campaign = place ?? again ?? newUploadKey(entry.run.name, entry.run.startedAt);
    const kept = history.record(campaign, entry);
    if (!kept.ok) return told(kept.problems);
    const since = sinceLast(history, campaign, kept.value);
    return since === null ? report : { ...report, run: { ...report.run, since } };
  } finally {
    history.close();
  }
}

/** What a run shows beside the whole run before it; null for the first one, and for a part. */
function sinceLast(history: History, campaign: string, id: number): Report['run']['since'] | null {
  const runs = history.runs(campaign);
  if (!runs.ok) return null;
  const whole = runs.value.map(({ run }) => run).filter(({ partial }) => !partial);
  const [before, now] = [whole.at(-2), whole.at(-1)];
  if (before === undefined || now?.id !== id) return null;
  const compared = history.compare(before.id, id);
  if (!compared.ok) return null;
  const { points, fixed, fresh, back, accepted, reopened } = compared.value;
  return {
    startedAt: before.startedAt,
    points,
    fixed: fixed.length,
    fresh: fresh.length,
    back: back.length,
    accepted: accepted.length,
    reopened: reopened.length,
    sameKit: before.kit.digest === now.kit.digest,
    kit: before.kit.name,
    scores: whole
      .slice(-drawn)
      .map(({ score, kit }) => ({ score: score.score, sameKit: kit.digest === now.kit.digest })),
  };
}
