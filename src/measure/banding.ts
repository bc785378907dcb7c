import { type Box, box } from '../model/region.ts';
import type { Pixels } from './detail.ts';

/** Every n-th row and column is walked. */
const everyLine = 4;
/** Pixels of a run differ from its first by this much at most (8-bit levels): compression's ripple is no step. */
const ripple = 1;
/** Shortest run of a slow gradient, in px: a steeper one can't show bands. */
const shortestRun = 4;
/** A run longer than this part of its line is an area, not a band. */
const longestRunPart = 1 / 4;
/** Neighbouring bands are about equally wide. */
const widestRatio = 4;
/** Steps that the eye takes for smooth, and those that it sees as bands. Above, somebody drew them. */
const smoothStep = 2;
const bandStep = 12;
/** As many steps in one direction make a gradient. */
const fewestSteps = 5;
/** Least part of what was walked that must be slow gradient. */
const leastGradient = 0.02;
/** Side of the squares, in px, in which bands are located. */
const cell = 64;

export interface Bands {
  /** Share of slow gradients that run in visible steps, 0…1; null where there is hardly any slow gradient. */
  readonly share: number | null;
  /** Where they are, in px of the picture. */
  readonly boxes: readonly Box[];
}

/**
 * Walks rows and columns and follows runs of one colour. Five or more runs of at least 4 px, whose steps go in one
 * direction, are a slow gradient: a smooth one where the steps are up to 2 levels, a banded one from 3 to 12.
 */
export function bandsOf({ data, width, height }: Pixels): Bands {
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const marked = new Uint8Array(columns * rows);
  let smooth = 0;
  let banded = 0;
  let walked = 0;
  const walk = (start: number, stride: number, length: number): void => {
    walked += length;
    followRuns(data, start, stride, length, (from, to, isBanded) => {
      if (!isBanded) smooth += to - from;
      else {
        banded += to - from;
        for (let i = from; i < to; i += cell >> 1) {
          const pixel = start + i * stride;
          marked[Math.floor(Math.floor(pixel / width) / cell) * columns + Math.floor((pixel % width) / cell)] = 1;
        }
      }
    });
  };
  for (let y = everyLine >> 1; y < height; y += everyLine) walk(y * width, 1, width);
  for (let x = everyLine >> 1; x < width; x += everyLine) walk(x, width, height);
  if (smooth + banded < walked * leastGradient) return { share: null, boxes: [] };
  const boxes = boxesOf(marked, columns, rows).map(([left, top, right, bottom]) =>
    box(
      left * cell,
      top * cell,
      Math.min(width, right * cell) - left * cell,
      Math.min(height, bottom * cell) - top * cell,
    ),
  );
  return { share: banded / (smooth + banded), boxes };
}

type Found = (from: number, to: number, banded: boolean) => void;

/** Tells every slow gradient along one line: `length` pixels from `start` on, `stride` apart. */
function followRuns(data: Uint8Array, start: number, stride: number, length: number, found: Found): void {
  const longestRun = length * longestRunPart;
  let runStart = 0;
  let runLength = 0;
  let kind = 0; // of the steps so far: 0 none, 1 smooth, 2 banded
  let steps = 0;
  let gradientStart = 0;
  // per channel: -1 falls, 1 rises, 0 has not moved yet
  let red = 0;
  let green = 0;
  let blue = 0;
  const end = (at: number): void => {
    if (steps >= fewestSteps) found(gradientStart, at, kind === 2);
    steps = 0;
    kind = 0;
  };
  for (let i = 1; i <= length; i++) {
    const a = (start + runStart * stride) * 4;
    const b = (start + i * stride) * 4;
    let dr = 0;
    let dg = 0;
    let db = 0;
    let step = 255;
    if (i < length) {
      dr = data[b]! - data[a]!;
      dg = data[b + 1]! - data[a + 1]!;
      db = data[b + 2]! - data[a + 2]!;
      step = Math.max(Math.abs(dr), Math.abs(dg), Math.abs(db));
      if (step <= ripple) continue;
    }
    const run = i - runStart;
    const here = run < shortestRun || run > longestRun ? 0 : step <= smoothStep ? 1 : step <= bandStep ? 2 : 0;
    const goesOn =
      here !== 0 &&
      here === kind &&
      dr * red >= 0 &&
      dg * green >= 0 &&
      db * blue >= 0 &&
      Math.max(run, runLength) <= widestRatio * Math.min(run, runLength);
    if (!goesOn) {
      end(runStart);
      kind = here;
      gradientStart = runStart;
      red = 0;
      green = 0;
      blue = 0;
    }
    if (here !== 0) {
      steps++;
      if (Math.abs(dr) > ripple) red = Math.sign(dr);
      if (Math.abs(dg) > ripple) green = Math.sign(dg);
      if (Math.abs(db) > ripple) blue = Math.sign(db);
    }
    runStart = i;
    runLength = run;
  }
  end(length);
}

/** Boxes around the connected marked cells: left, top, right, bottom in cells. */
function boxesOf(marked: Uint8Array, columns: number, rows: number): readonly [number, number, number, number][] {
  const left = marked.slice();
  const boxes: [number, number, number, number][] = [];
  for (let first = 0; first < left.length; first++) {
    if (left[first] === 0) continue;
    const bounds: [number, number, number, number] = [columns, rows, 0, 0];
    const open = [first];
    left[first] = 0;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const x = at % columns;
      const y = Math.floor(at / columns);
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x + 1);
      bounds[3] = Math.max(bounds[3], y + 1);
      for (const [dx, dy] of [
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const next = at + dx + dy * columns;
        if (x + dx < 0 || x + dx >= columns || left[next] !== 1) continue;
        left[next] = 0;
        open.push(next);
      }
    }
    boxes.push(bounds);
  }
  return boxes;
}
