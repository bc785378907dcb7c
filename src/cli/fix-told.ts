import { byReason } from '../report/fix-told.ts';
import { fixWords } from '../report/fix-words.ts';
import { formatScore } from '../report/format.ts';
import { refusalWords } from '../report/refusal-words.ts';
import { tellUnwritten } from '../report/unwritten.ts';
import { reportWords } from '../report/words.ts';
import { type FixLeft, type FixOutcome, type FixResult, stands, totalsOf } from './fix-result.ts';
import { fixCommandWords } from './fix-words.ts';
import type { Io } from './io.ts';
import { paintFor, printable } from './summary.ts';
import { cliWords } from './words.ts';

/** A screenful of files of which nothing could be fixed: the worst come first, the rest is counted. */
const leftShown = 20;

interface FixTeller {
  readonly tell: (result: FixResult) => void;
  readonly end: (outcome: FixOutcome) => void;
}

interface Asked {
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly to: readonly string[];
  readonly check: readonly string[];
}

/** Tells by lines as it goes, or all at once as JSON. */
export function createFixTeller(io: Io, { dryRun, json, to, check }: Asked): FixTeller {
  const words = fixCommandWords[io.language];
  const { set: ofSet } = cliWords[io.language];
  const { separator, colon } = reportWords(io.language);
  const said = fixWords(io.language);
  const refusal = refusalWords(io.language);
  const paint = paintFor(io);
  if (json) return { tell: () => undefined, end: (outcome) => io.out(`${asJson(outcome, refusal)}\n`) };
  const tellLeft = (left: readonly FixLeft[]): void => {
    // A size that was made of a master may keep what departs in the master.
    const notDone = left.some(({ check }) => check === null) ? words.notMade : said.notFixed;
    for (const [why, checks] of byReason(left.map((one) => ({ check: one.check ?? '', why: refusal(one.refusal) })))) {
      const what = checks.filter((check) => check !== '').join(separator);
      io.out(`  ${paint.yellow(notDone)}  ${what === '' ? '' : `${what}${colon}`}${printable(why)}\n`);
    }
  };
  const hidden: FixResult[] = [];
  let shown = 0;
  return {
    tell(result) {
      const { path, placement, solved, isMade, changes, score, left, written, taken, trouble } = result;
      if (!isMade && placement === null) shown += 1;
      if (!isMade && shown > leftShown) {
        hidden.push(result);
        return;
      }
      const name = `${paint.bold(printable(path))}${placement === null ? '' : paint.dim(` → ${placement}`)}`;
      const points =
        placement === null && isMade
          ? paint.dim(`  ${words.score(formatScore(score.before), formatScore(score.after))}`)
          : '';
      io.out(`\n${name}${points}\n`);
      if (isMade) {
        const done = placement === null ? words.fixed(dryRun) : words.madeOne(dryRun);
        const label = stands(result) ? paint.green(done) : paint.yellow(words.notWritten);
        const what = solved.map(({ check }) => check).join(separator);
        io.out(
          `  ${label}  ${changes.length === 0 ? words.asItIs : changes.map(said.change).join(' · ')}${what === '' ? '' : paint.dim(`  ${what}`)}\n`,
        );
      }
      tellLeft(left);
      if (trouble !== null) io.err(`  ${tellUnwritten(printable(path), trouble, io.language)}\n`);
      else if (taken && written !== null) io.err(`  ${words.taken(printable(written))}\n`);
      else if (written !== null) io.out(`  ${paint.dim(printable(written))}\n`);
    },
    end(outcome) {
      const { set, unread, results } = outcome;
      if (hidden.length > 0)
        io.out(
          `\n${paint.dim(
            words.more(
              hidden.length,
              hidden.reduce((sum, { left }) => sum + left.length, 0),
            ),
          )}\n`,
        );
      if (set.length > 0) {
        io.out(`\n${paint.bold(ofSet)}\n`);
        tellLeft(set);
      }
      if (unread > 0) io.out(`\n${words.unread(unread)}\n`);
      const totals = totalsOf(outcome);
      const inAll =
        to.length > 0
          ? words.made(totals.files, results.length - totals.files, totals.kept, dryRun)
          : totals.findings === 0 && check.length > 0
            ? words.nothingOf(check)
            : said.totals(totals, dryRun);
      io.out(`\n${paint.bold(inAll)}\n`);
    },
  };
}

function asJson(outcome: FixOutcome, refusal: (one: FixLeft['refusal']) => string): string {
  const worded = ({ refusal: why, ...one }: FixLeft) => ({ ...one, ...why, message: refusal(why) });
  const { results, set, unread } = outcome;
  const told = {
    ...totalsOf(outcome),
    unread,
    results: results.map(({ left, ...result }) => ({ ...result, left: left.map(worded) })),
    set: set.map(worded),
  };
  return JSON.stringify(told, null, 2);
}
