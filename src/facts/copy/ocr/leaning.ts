import type { Area } from './areas.ts';
import type { Frame } from './frames.ts';
import { joinParts } from './lines.ts';
import { around, type TurnedLine, turned } from './turn.ts';

/** Which way an area of text runs, in px of the picture. */
export interface Run {
  /** Degrees clockwise, −90…90. */
  readonly angle: number;
  /** Times as long as it is wide; 1 is a square or a disc, which runs nowhere. */
  readonly stretch: number;
}

/** Less stretched areas, such as a lone word of three letters, run nowhere for sure. */
const leastStretch = 3;
/** Straight lines run up to this many degrees askew, divided by their stretch: “gl” hangs to the left and rises to the right. */
const askew = 25;
/** … and never less: so much is read as well where it stands. */
const leastAngle = 3;
/** Lines that differ by less run alike. */
const alike = 4;

/** By the moments of its px: the axis about which they spread least. */
export function runOf({ rows }: Area): Run {
  let [n, sx, sy, sxx, sxy, syy] = [0, 0, 0, 0, 0, 0];
  for (const { y, from, to } of rows) {
    const many = to - from;
    const middle = (from + to) / 2;
    n += many;
    sx += many * middle;
    sy += many * y;
    sxx += many * (middle ** 2 + (many ** 2 - 1) / 12);
    sxy += many * middle * y;
    syy += many * y * y;
  }
  const [a, b, c] = [sxx / n - (sx / n) ** 2, sxy / n - (sx * sy) / n ** 2, syy / n - (sy / n) ** 2];
  const root = Math.hypot((a - c) / 2, b);
  const least = Math.max(1 / 12, (a + c) / 2 - root);
  const angle = (Math.atan2(2 * b, a - c) * 90) / Math.PI;
  return { angle, stretch: Math.sqrt(((a + c) / 2 + root) / least) };
}

/** Whether it neither lies nor stands upright. */
export function isLeaning({ angle, stretch }: Run): boolean {
  const tolerance = Math.max(leastAngle, askew / stretch);
  return stretch >= leastStretch && Math.abs(angle) > tolerance && Math.abs(angle) < 90 - tolerance;
}

/** An area with what it takes to look at it in any direction. */
export interface Found {
  readonly run: Run;
  readonly frame: Frame;
  /** As grown as its frame, in a plane turned by `angle`. */
  readonly frameAt: (angle: number) => Frame;
}

/**
 * Lines that lean, and what is not part of any. Those that run alike are joined in one plane; what runs nowhere for
 * sure, such as a short word, is of such a line where it goes on with it.
 */
export function leaningIn(found: readonly Found[]): { lines: readonly TurnedLine[]; others: readonly Found[] } {
  const lines: TurnedLine[] = [];
  let others = found.filter(({ run }) => !isLeaning(run));
  const leaning = found.filter(({ run }) => isLeaning(run)).sort((a, b) => a.run.angle - b.run.angle);
  while (leaning.length > 0) {
    const first = leaning[0]?.run.angle ?? 0;
    const same = leaning.splice(0, leaning.filter(({ run }) => run.angle < first + alike).length);
    const angle = same.reduce((sum, { run }) => sum + run.angle, 0) / same.length;
    const own = same.map(({ frameAt }) => frameAt(angle));
    const short = others.filter(({ run }) => run.stretch < leastStretch || Math.abs(run.angle - angle) < alike);
    const joined = joinParts([...own, ...short.map(({ frameAt }) => frameAt(angle))]).filter((line) =>
      own.some((part) => holds(line, part)),
    );
    lines.push(...joined.map((frame) => ({ angle, frame })));
    // What stands in the midst of a line is a part of it that a seam cut off.
    others = others.filter((one) => !joined.some((line) => isAmid(line, one.frameAt(angle))));
  }
  return { lines, others };
}

const holds = (line: Frame, part: Frame): boolean =>
  part.x >= line.x &&
  part.y >= line.y &&
  part.x + part.width <= line.x + line.width + 0.01 &&
  part.y + part.height <= line.y + line.height + 0.01;

const isAmid = (line: Frame, { x, y, width, height }: Frame): boolean => {
  const [across, down] = [x + width / 2 - line.x, y + height / 2 - line.y];
  return across > 0 && across < line.width && down > 0 && down < line.height;
};

/** The ends of an area's rows, turned: what it spans in that plane. */
export const spanAt = ({ rows }: Area, angle: number): Frame =>
  around(
    rows.flatMap(({ y, from, to }) =>
      [from, to].flatMap((x) => [turned({ x, y }, angle), turned({ x, y: y + 1 }, angle)]),
    ),
  );
