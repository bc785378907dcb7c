import type { Line } from './type.ts';

/** Characters of a text, or of one of its lines, [start, end). */
export type Stretch = readonly [start: number, end: number];

/** Which characters of each line are struck out, where `struck` says which of the whole text are. */
export function struckInLines(text: string, lines: readonly Line[], struck: readonly Stretch[]): readonly Stretch[][] {
  let from = 0;
  return lines.map(({ runs }) => {
    const line = runs
      .map((run) => run.text)
      .join('')
      .trimEnd();
    const start = text.indexOf(line, from);
    // A sign that no typeface has stands there as its number: where its line is in the text can't be told.
    if (start < 0) return [];
    from = start + line.length;
    return struck
      .map(([first, last]): Stretch => [Math.max(first, start) - start, Math.min(last, from) - start])
      .filter(([first, last]) => last > first);
  });
}
