import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { otherThanJudged, signOffFileName, signOffOf, writeSignOff } from '../engine/sign-off.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { tellProblem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { summariseCampaign } from '../report/summary.ts';
import { tellReportProblem, upgradeReport } from '../report/upgrade.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { printable } from './summary.ts';
import { waiveWords } from './waive-words.ts';

interface SignOptions {
  readonly campaign?: string;
  readonly by: string;
  readonly role?: string;
}

/** Assets that are named where they differ; the rest is counted. */
const mostNamed = 5;

export function signCommand(io: Io): Command {
  const { signHelp } = waiveWords[io.language];
  return new Command('sign')
    .summary(signHelp.summary)
    .description(signHelp.description)
    .argument('<report.json>', signHelp.report)
    .option('--campaign <folder>', signHelp.campaign)
    .requiredOption('--by <name>', signHelp.by)
    .option('--role <role>', signHelp.role)
    .addHelpText('after', signHelp.examples)
    .action(async (path: string, options: SignOptions) => {
      process.exitCode = await sign(path, options, io);
    });
}

async function sign(path: string, { campaign, by, role }: SignOptions, io: Io): Promise<number> {
  const words = waiveWords[io.language];
  const wrong = (text: string): number => {
    io.err(`${text}\n`);
    return exitCodes.usage;
  };
  if (by.trim() === '') return wrong(words.needs('--by'));
  const read = await readReport(path, io);
  if (!read.ok) return wrong(read.problems.join('\n'));
  const report = read.value;
  const folder = campaign ?? dirname(path);
  if (!(await stat(folder).catch(() => null))?.isDirectory()) return wrong(words.noFolder(folder));
  const others = await otherThanJudged(folder, report);
  if (others.length > 0)
    return wrong(
      words.otherAssets(folder, others.slice(0, mostNamed).map(printable), Math.max(0, others.length - mostNamed)),
    );
  const trouble = await writeSignOff(folder, signOffOf(report, by, role ?? null, new Date().toISOString()));
  if (trouble !== null) {
    const { message, hint } = tellProblem(trouble, io.language);
    return wrong(`${message} ${hint}`);
  }
  const { counts, accepted } = summariseCampaign(report);
  io.out(`${words.signed(join(folder, signOffFileName), counts.fail + counts.warn + counts.note, accepted)}\n`);
  return exitCodes.conforms;
}

async function readReport(path: string, io: Io): Promise<Outcome<Report, string>> {
  const { notAReport } = waiveWords[io.language];
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== 'string') return notOk(notAReport(path, `${text.code}.`));
  try {
    const read = upgradeReport(JSON.parse(text));
    if (read.ok) return ok(read.value);
    return notOk(notAReport(path, read.problems.map((one) => tellReportProblem(one, io.language)).join(' ')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return notOk(notAReport(path, `${error.message}.`));
  }
}
