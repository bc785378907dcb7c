import type { FixChange, Refusal } from '../model/fix.ts';
import { fixWords } from '../report/fix-words.ts';
import { formatScore } from '../report/format.ts';
import { fixCommandWords } from './fix-words.ts';
import type { Io } from './io.ts';
import { paintFor, printable } from './summary.ts';
import { cliWords } from './words.ts';

/** What became of one asset, or of one placement made from it. */
export interface FixResult {
  readonly path: string;
  /** The placement that it was made for; null where it was fixed for those it has. */
  readonly placement: string | null;
  readonly solved: readonly { readonly check: string; readonly subject: string }[];
  /** Whether a file was made of it that stood the second judgement. */
  readonly isMade: boolean;
  readonly changes: readonly FixChange[];
  readonly score: { readonly before: number | null; readonly after: number | null };
  readonly refused: readonly { readonly check: string | null; readonly subject: string; readonly refusal: Refusal }[];
  readonly written: string | null;
  /** Something else has that name already. */
  readonly taken: boolean;
  /** The system's word for why it could not be written. */
  readonly trouble: string | null;
}

interface FixTeller {
  readonly tell: (result: FixResult) => void;
  readonly end: (results: readonly FixResult[]) => void;
}

/** Tells by lines as it goes, or all at once as JSON. */
export function createFixTeller(
  io: Io,
  { dryRun, json }: { readonly dryRun: boolean; readonly json: boolean },
): FixTeller {
  const words = fixCommandWords[io.language];
  const { change, refusal } = fixWords(io.language);
  const paint = paintFor(io);
  if (json) return { tell: () => undefined, end: (results) => io.out(`${JSON.stringify(results, null, 2)}\n`) };
  return {
    tell({ path, placement, solved, isMade, changes, score, refused, written, taken, trouble }) {
      const name = `${paint.bold(printable(path))}${placement === null ? '' : paint.dim(` → ${placement}`)}`;
      const points =
        placement === null && isMade
          ? paint.dim(`  ${words.score(formatScore(score.before), formatScore(score.after))}`)
          : '';
      io.out(`\n${name}${points}\n`);
      if (isMade) {
        const label = paint.green(dryRun ? words.wouldFix : words.fixed);
        const what = solved.map(({ check }) => check).join(', ');
        io.out(
          `  ${label}  ${changes.length === 0 ? words.asItIs : changes.map(change).join(' · ')}${what === '' ? '' : paint.dim(`  ${what}`)}\n`,
        );
      }
      for (const one of refused)
        io.out(
          `  ${paint.yellow(words.notFixed)}  ${one.check === null ? '' : `${one.check}: `}${printable(refusal(one.refusal))}\n`,
        );
      if (trouble !== null) io.err(`  ${cliWords[io.language].cantWrite(printable(path), trouble)}\n`);
      else if (taken && written !== null) io.err(`  ${words.taken(printable(written))}\n`);
      else if (written !== null) io.out(`  ${paint.dim(printable(written))}\n`);
    },
    end(results) {
      if (results.length === 0) {
        io.out(`${words.nothing}\n`);
        return;
      }
      const done = results.filter(({ isMade, taken, trouble }) => isMade && !taken && trouble === null);
      const solved = done.reduce((sum, one) => sum + Math.max(1, one.solved.length), 0);
      const left = results.reduce((sum, { refused }) => sum + refused.length, 0);
      io.out(`\n${paint.bold(words.totals(solved, done.length, left, dryRun))}\n`);
    },
  };
}
