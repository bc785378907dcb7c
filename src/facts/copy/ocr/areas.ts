/** A pixel is text above this; PaddleOCR's `det_db_thresh`. */
const isText = 0.3;
/** Least mean of an area that counts; PaddleOCR's `det_db_box_thresh` is 0.6, faint disclaimers need less. */
const leastMean = 0.5;
/** Fewer px, or a thinner area, is no letter. */
const leastPixels = 12;
const leastSide = 3;

/** Text px side by side in one row, [from, to). */
export interface Row {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Text px that touch each other. */
export interface Area {
  readonly rows: readonly Row[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Run extends Row {
  readonly sum: number;
  /** The area it became part of; itself, as long as it is its own. */
  into: Run | null;
}

/** Connected areas of text (8 neighbours) in a map of probabilities. */
export function areasIn(map: Float32Array, width: number, height: number): readonly Area[] {
  const all: Run[] = [];
  let above: readonly Run[] = [];
  for (let y = 0; y < height; y++) {
    const row = runsIn(map.subarray(y * width, (y + 1) * width), y);
    let first = 0;
    for (const run of row) {
      while ((above[first]?.to ?? width + 1) < run.from) first += 1;
      for (let i = first; (above[i]?.from ?? width + 1) <= run.to; i++) {
        const other = above[i];
        if (other === undefined) break;
        unite(rootOf(other), rootOf(run));
      }
    }
    all.push(...row);
    above = row;
  }
  const areas = new Map<Run, Run[]>();
  for (const run of all) {
    const root = rootOf(run);
    const known = areas.get(root);
    if (known === undefined) areas.set(root, [run]);
    else known.push(run);
  }
  return [...areas.values()].flatMap((runs) => {
    const pixels = runs.reduce((sum, { from, to }) => sum + to - from, 0);
    const likely = runs.reduce((sum, run) => sum + run.sum, 0);
    const area = areaOf(runs);
    const side = Math.min(area.right - area.left, area.bottom - area.top);
    return pixels >= leastPixels && likely / pixels > leastMean && side >= leastSide ? [area] : [];
  });
}

function areaOf(rows: readonly Row[]): Area {
  const ends = { left: Number.POSITIVE_INFINITY, right: 0, top: Number.POSITIVE_INFINITY, bottom: 0 };
  for (const { y, from, to } of rows) {
    ends.left = Math.min(ends.left, from);
    ends.right = Math.max(ends.right, to);
    ends.top = Math.min(ends.top, y);
    ends.bottom = Math.max(ends.bottom, y + 1);
  }
  return { rows, ...ends };
}

function runsIn(row: Float32Array, y: number): readonly Run[] {
  const runs: Run[] = [];
  for (let x = 0; x < row.length; x++) {
    if ((row[x] ?? 0) <= isText) continue;
    const from = x;
    let sum = 0;
    for (; (row[x] ?? 0) > isText; x++) sum += row[x] ?? 0;
    runs.push({ y, from, to: x, sum, into: null });
  }
  return runs;
}

const rootOf = (run: Run): Run => (run.into === null ? run : rootOf(run.into));

/** The one that begins higher takes the other in. */
function unite(a: Run, b: Run): void {
  if (a === b) return;
  const [into, from] = a.y <= b.y ? [a, b] : [b, a];
  from.into = into;
}
