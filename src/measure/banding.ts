import { type Box, box } from '../model/region.ts';
import { type Pixels, packed } from './pixels.ts';

/** Every n-th row and column is walked. */
const everyLine = 8;
/** Shortest run of a slow gradient, in px: a steeper one can't show bands. */
const shortestRun = 4;
/** A run longer than this part of its line is an area, not a band. */
const longestRunPart = 1 / 4;
/** Neighbouring bands are about equally wide. */
const widestRatio = 4;
/** Steps (8-bit levels) that the eye takes for smooth, and those that it sees as bands. Above, somebody drew them. */
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
 * Walks rows and columns and follows runs of one colour. Six or more runs of at least 4 px that touch, and whose steps go
 * in one direction, are a slow gradient: a smooth one where the steps are up to 2 levels, a banded one from 3 to 12.
 * For lossless pictures only: compression blurs steps, and makes others where its blocks meet.
 */
export function bandsOf({ data, width, height }: Pixels): Bands {
  const colours = packed(data);
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const marked = new Uint8Array(columns * rows);
  let smooth = 0;
  let banded = 0;
  let walked = 0;
  /** `start` and `stride` say where the line lies in the picture. */
  const walk = (line: Uint32Array, start: number, stride: number): void => {
    walked += line.length;
    for (const { from, to, isBanded } of gradientsIn(line)) {
      if (!isBanded) smooth += to - from;
      else {
        banded += to - from;
        for (let i = from; i < to; i += cell >> 1) {
          const pixel = start + i * stride;
          marked[Math.floor(Math.floor(pixel / width) / cell) * columns + Math.floor((pixel % width) / cell)] = 1;
        }
      }
    }
  };
  const first = everyLine >> 1;
  for (let y = first; y < height; y += everyLine) walk(colours.subarray(y * width, (y + 1) * width), y * width, 1);
  const turned = columnsOf(colours, width, height);
  for (let i = 0; (i + 1) * height <= turned.length; i++) {
    walk(turned.subarray(i * height, (i + 1) * height), first + i * everyLine, width);
  }
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

/** The columns that are walked, one after the other: to read each down through the picture is to wait for memory at each pixel. */
function columnsOf(colours: Uint32Array, width: number, height: number): Uint32Array {
  const first = everyLine >> 1;
  const turned = new Uint32Array(Math.max(0, Math.ceil((width - first) / everyLine)) * height);
  for (let y = 0; y < height; y++) {
    for (let x = first, to = y; x < width; x += everyLine, to += height) turned[to] = colours[y * width + x]!;
  }
  return turned;
}

/** A stretch of one colour along a line. */
interface Run {
  readonly from: number;
  readonly to: number;
  /** Blue, green and red of the pixel's word, on all machines of today; without alpha, for a number of 32 bits V8 keeps apart. */
  readonly colour: number;
}
interface Gradient {
  readonly from: number;
  readonly to: number;
  readonly isBanded: boolean;
}

/** Every slow gradient along one line. */
function gradientsIn(line: Uint32Array): readonly Gradient[] {
  const runs = runsIn(line);
  const found: Gradient[] = [];
  const directions = [0, 0, 0]; // of red, green and blue: -1 falls, 1 rises, 0 has not moved yet
  let first = 0;
  let kind = 0; // of the steps since `first`
  for (let i = 1; i <= runs.length; i++) {
    const before = runs[i - 1]!;
    const here = i < runs.length ? stepKind(before, runs[i]!) : 0;
    if (here !== 0 && here === kind && keepsDirection(before, runs[i]!, directions)) continue;
    if (kind !== 0 && i - 1 - first >= fewestSteps) {
      found.push({ from: runs[first]!.from, to: before.to, isBanded: kind === 2 });
    }
    first = i - 1;
    kind = here;
    directions.fill(0);
    if (here !== 0) keepsDirection(before, runs[i]!, directions);
  }
  return found;
}

function runsIn(line: Uint32Array): readonly Run[] {
  const longest = line.length * longestRunPart;
  const runs: Run[] = [];
  for (let i = 0; i < line.length; ) {
    const from = i;
    const colour = line[i++]!;
    while (i < line.length && line[i] === colour) i++;
    if (i - from >= shortestRun && i - from <= longest) runs.push({ from, to: i, colour: colour & 0xffffff });
  }
  return runs;
}

/** 1 for a smooth step, 2 for a band's, 0 where the two runs are not of one gradient. */
function stepKind(a: Run, b: Run): 0 | 1 | 2 {
  const [before, after] = [a.to - a.from, b.to - b.from];
  if (b.from !== a.to || before > widestRatio * after || after > widestRatio * before) return 0;
  let step = 0;
  for (let shift = 0; shift < 24; shift += 8) {
    step = Math.max(step, Math.abs(((a.colour >> shift) & 255) - ((b.colour >> shift) & 255)));
  }
  return step <= smoothStep ? 1 : step <= bandStep ? 2 : 0;
}

/** Whether no channel turns back; notes where it goes. */
function keepsDirection(a: Run, b: Run, directions: number[]): boolean {
  for (let channel = 0; channel < 3; channel++) {
    const change = Math.sign(((b.colour >> (8 * channel)) & 255) - ((a.colour >> (8 * channel)) & 255));
    if (directions[channel]! * change < 0) return false;
    if (change !== 0) directions[channel] = change;
  }
  return true;
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
