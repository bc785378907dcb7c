import type { KitProblem } from '../model/open-kit.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { kitWords } from './kit-words.ts';
import { paintFor, printable } from './summary.ts';

/** How a command ends that could not write: what the system refuses is known by its code, ENOSPC. */
export const exitCodeOfUnwritten = (problems: readonly KitProblem[]): number =>
  problems.some(({ found }) => /^E[A-Z0-9]+$/.test(found)) ? exitCodes.internal : exitCodes.usage;

/** Every problem of a kit: file, line and key to jump to, then what is wrong and what to do; a count where there are several. */
export function tellKitProblems(problems: readonly KitProblem[], io: Io): string {
  const paint = paintFor(io);
  const errors = problems.filter(({ level }) => level === 'error').length;
  const told = problems.map(({ file, line, key, level, message }) => {
    const sign = level === 'error' ? paint.red('✖') : paint.yellow('⚠');
    const place = line === null ? file : `${file}:${line}`;
    return `${sign} ${paint.bold(printable(place))}${key === '' ? '' : `  ${printable(key)}`}\n  ${printable(message)}\n`;
  });
  if (problems.length > 1) told.push(`${kitWords[io.language].counted(errors, problems.length - errors)}\n`);
  return told.join('\n');
}
