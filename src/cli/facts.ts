import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { measureFile } from '../engine/facts-of-file.ts';
import { openKit } from '../kit/open.ts';
import { tellProblem } from '../model/problem.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { tellKitProblems } from './kit-problems.ts';
import { knownWords } from './known.ts';
import { cliWords } from './words.ts';

/** `onbrand facts <file>`: everything that is measured of a file, as JSON. */
export function factsCommand(io: Io): Command {
  return new Command('facts')
    .summary('everything measured of a file, for the curious')
    .description(
      'Prints everything that Onbrand measures of a file, as JSON. With --kit also every pixel held against the palette.',
    )
    .argument('<file>')
    .option('-k, --kit <kit>', 'a brand kit to hold the colours against')
    .action(async (file: string, { kit }: { readonly kit?: string }) => {
      const content = await readFile(file).catch(() => null);
      if (content === null) {
        io.err(`${cliWords[io.language].noSuchPath(file)}\n`);
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
      io.out(`${JSON.stringify(facts, null, 2)}\n`);
      const problems = new Map(Object.values(failed).map((p) => [p.code, tellProblem(p, io.language)]));
      for (const { message, hint } of problems.values()) io.err(`${message} ${hint}\n`);
      if (problems.size > 0) process.exitCode = exitCodes.deviations;
    });
}
