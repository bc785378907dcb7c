import type { CopyLine, CopyRun } from '../../../../src/report/copy-lines.ts';

export type Shown = Pick<CopyLine, 'piece' | 'runs'>;

/** The lines above and below the fold: after so many characters, a line break being one. */
export function foldedAt(lines: readonly Shown[], fold: number | null): readonly [readonly Shown[], readonly Shown[]] {
  const length = lines.reduce((sum, { piece }) => sum + piece.text.length + 1, -1);
  if (fold === null || length <= fold) return [lines, []];
  const before: Shown[] = [];
  const after: Shown[] = [];
  let left = fold;
  for (const line of lines) {
    const { piece } = line;
    if (left <= 0) after.push(line);
    else if (piece.text.length <= left) before.push(line);
    else {
      const [first, second] = cut(line.runs, left);
      before.push({ piece, runs: first });
      after.push({ piece, runs: second });
    }
    left -= piece.text.length + 1;
  }
  return [before, after];
}

function cut(runs: readonly CopyRun[], at: number): readonly [readonly CopyRun[], readonly CopyRun[]] {
  const first: CopyRun[] = [];
  const second: CopyRun[] = [];
  let left = at;
  for (const run of runs) {
    if (left > 0) first.push({ ...run, text: run.text.slice(0, left) });
    if (run.text.length > left) second.push({ ...run, text: run.text.slice(Math.max(0, left)) });
    left -= run.text.length;
  }
  return [first, second];
}
