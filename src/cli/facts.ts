import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { measureFile } from '../engine/facts-of-file.ts';
import { openKit } from '../kit/open.ts';
import { tellProblem } from '../model/problem.ts';
import { systemTrouble } from '../model/system-trouble.ts';
import { reportWords } from '../report/words.ts';
import { exitCodes } from './exit.ts';
import { factLines } from './facts-lines.ts';
import { helpWords } from './help-words.ts';
import type { Io } from './io.ts';
import { tellKitProblems } from './kit-problems.ts';
import { knownWords } from './known.ts';
import { paintFor } from './summary.ts';
import { cliWords } from './words.ts';

function unread(file: string, code: string, { language }: Io): string {
  const { factsOfFolder, noSuchFile, fileUnreadable } = cliWords[language];
  if (code === 'EISDIR') return factsOfFolder(file);
  return code === 'ENOENT' ? noSuchFile(file) : fileUnreadable(file, systemTrouble(code, language));
}

interface FactsOptions {
  readonly kit?: string;
  readonly json?: boolean;
}

/** `onbrand facts <file>`: everything that is measured of a file: lines for people, JSON for programs. */
export function factsCommand(io: Io): Command {
  const words = helpWords[io.language].facts;
  return new Command('facts')
    .summary(words.summary)
    .description(words.description)
    .argument('<file>')
    .option('-k, --kit <kit>', words.kit)
    .option('--json', words.json)
    .action(async (file: string, { kit, json = false }: FactsOptions) => {
      const content = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
      if (content instanceof Error) {
        io.err(`${unread(file, content.code ?? '', io)}\n`);
        process.exitCode = exitCodes.usage;
        return;
      }
      const opened = kit === undefined ? null : await openKit(kit, knownWords, io.language);
      if (opened !== null && !opened.ok) {
        io.err(tellKitProblems(opened.problems, io));
        process.exitCode = exitCodes.kit;
        return;
      }
      const { facts, failed } = await measureFile(basename(file), content, opened?.value ?? null);
      io.out(json || !io.terminal ? `${JSON.stringify(facts, null, 2)}\n` : factLines({ ...facts }, paintFor(io)));
      const problems = new Map(Object.values(failed).map((p) => [p.code, tellProblem(p, io.language)]));
      for (const { message, hint } of problems.values())
        io.err(`${message}${reportWords(io.language).between}${hint}\n`);
      if (problems.size > 0) process.exitCode = exitCodes.deviations;
    });
}
