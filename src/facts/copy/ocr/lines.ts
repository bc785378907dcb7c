import { type Frame, isColumn, sharedHeight, union } from './frames.ts';

/** Parts of one line stand this close, as a share of the lower one's height: the network cuts wide-set words apart. */
const joinedGap = 0.45;
/** … share this much of their height, and are at least this alike in it: “Only” is higher than “3”; less so where they overlap. */
const joinedHeight = 0.7;
const joinedAlike = 0.6;
const joinedOverlapping = 0.5;

/** Parts of lines become lines. */
export function joinParts(frames: readonly Frame[]): readonly Frame[] {
  const lines: Frame[] = [];
  for (const frame of [...frames].sort((a, b) => a.x - b.x)) {
    const at = lines.findIndex((line) => isContinuedBy(line, frame));
    const line = lines[at];
    if (line === undefined) lines.push(frame);
    else lines[at] = union(line, frame);
  }
  return lines;
}

function isContinuedBy(line: Frame, next: Frame): boolean {
  const [low, high] = [Math.min(line.height, next.height), Math.max(line.height, next.height)];
  const gap = next.x - (line.x + line.width);
  // Columns of letters beside each other are no parts of one line.
  if (isColumn(line) && isColumn(next)) return false;
  const alike = gap < 0 ? joinedOverlapping : joinedAlike;
  return low / high > alike && sharedHeight(line, next) > joinedHeight && gap < low * joinedGap;
}

/** Lines in one column stand this close, as a share of the lower one's height. */
const columnGap = 2;
/** Lines beside each other belong together only when they nearly touch. */
const rowGap = 1;

/**
 * Which lines stand in one card or column: a number for each, in order of first sight. A line that has several side by
 * side above or below it, such as a headline over two cards, belongs to none of them.
 */
export function groupsOf(lines: readonly Frame[]): readonly number[] {
  const group = lines.map((_, i) => i);
  const rootOf = (i: number): number => (group[i] === i ? i : rootOf(group[i] ?? i));
  const join = (a: number, b: number): void => {
    group[Math.max(rootOf(a), rootOf(b))] = Math.min(rootOf(a), rootOf(b));
  };
  lines.forEach((line, i) => {
    const near = lines.map((other, k) => ({ other, k })).filter(({ k }) => k !== i);
    const below = near.filter(({ other }) => isBelow(line, other));
    const above = near.filter(({ other }) => isBelow(other, line));
    for (const side of [below, above]) {
      const isSpanning = side.some((a) => side.some((b) => !overlapAcross(a.other, b.other)));
      if (!isSpanning) for (const { other, k } of side) if (!spansMore(other, lines, line)) join(i, k);
    }
    for (const { other, k } of near) if (isBeside(line, other)) join(i, k);
  });
  const order = new Map<number, number>();
  return lines.map((_, i) => {
    const root = rootOf(i);
    if (!order.has(root)) order.set(root, order.size);
    return order.get(root) ?? 0;
  });
}

/** Whether `line` has others beside `one` on the same side of it. */
const spansMore = (line: Frame, lines: readonly Frame[], one: Frame): boolean =>
  lines.some(
    (other) =>
      other !== one &&
      !overlapAcross(other, one) &&
      ((isBelow(line, other) && isBelow(line, one)) || (isBelow(other, line) && isBelow(one, line))),
  );

const overlapAcross = (a: Frame, b: Frame): boolean => Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x);

function isBelow(upper: Frame, lower: Frame): boolean {
  const gap = lower.y - (upper.y + upper.height);
  const low = Math.min(upper.height, lower.height);
  return overlapAcross(upper, lower) && gap > -low / 2 && gap < low * columnGap && lower.y > upper.y;
}

function isBeside(a: Frame, b: Frame): boolean {
  const gap = Math.max(a.x, b.x) - Math.min(a.x + a.width, b.x + b.width);
  return sharedHeight(a, b) > 0.5 && gap < Math.min(a.height, b.height) * rowGap;
}

/** From top to bottom, and from left to right within a row. */
export function inReadingOrder<T>(lines: readonly T[], frameOf: (line: T) => Frame): readonly T[] {
  const rows: T[][] = [];
  for (const line of [...lines].sort((a, b) => middleOf(frameOf(a)) - middleOf(frameOf(b)))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && sharedHeight(frameOf(first), frameOf(line)) > 0.5) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => row.sort((a, b) => frameOf(a).x - frameOf(b).x));
}

const middleOf = (frame: Frame): number => frame.y + frame.height / 2;
