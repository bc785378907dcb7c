import { readFile } from 'node:fs/promises';
import { baselineOf } from '../engine/baseline.ts';
import { writeWhole } from '../files/write-whole.ts';
import { type Baseline, baselineSchema } from '../model/baseline.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { systemTrouble } from '../model/system-trouble.ts';
import { tellUnwritten } from '../report/unwritten.ts';
import { tellReportProblem, upgradeReport } from '../report/upgrade.ts';
import type { Io } from './io.ts';
import { cliWords } from './words.ts';

/** The earlier run that a campaign is held against, from its baseline or from its whole report. Told in words where it is neither. */
export async function readBaseline(path: string, io: Io): Promise<Outcome<Baseline, string>> {
  const { noBaseline, unusable } = cliWords[io.language];
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== 'string') {
    const { code = '' } = text;
    const why =
      code === 'ENOENT'
        ? unusable.missing
        : code === 'EISDIR'
          ? unusable.folder
          : unusable.unreadable(systemTrouble(code, io.language));
    return notOk(noBaseline(path, why));
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return notOk(noBaseline(path, unusable.noJson));
  }
  const baseline = baselineSchema.safeParse(data);
  if (baseline.success) return ok(baseline.data);
  const report = upgradeReport(data);
  if (report.ok) return ok(baselineOf(report.value));
  return notOk(noBaseline(path, report.problems.map((one) => tellReportProblem(one, io.language)).join(' ')));
}

/** False where it could not be written; the reason was told. What a run that was ended early has found replaces nothing. */
export async function writeBaseline(path: string, report: Report, io: Io): Promise<boolean> {
  const words = cliWords[io.language];
  if (report.run.interrupted) {
    io.err(`${words.baselineUnfinished(path)}\n`);
    return true;
  }
  try {
    await writeWhole(path, `${JSON.stringify(baselineOf(report), null, 1)}\n`);
    io.out(`${words.baselineWritten(path)}\n`);
    return true;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    io.err(`${tellUnwritten(path, String(error.code), io.language)}\n`);
    return false;
  }
}
