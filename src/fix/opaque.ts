import { colourDifference } from '../measure/delta-e.ts';
import { contrastRatio } from '../measure/logo/contrast.ts';
import type { Pixels } from '../measure/pixels.ts';
import { type ColourNumber, channelDistance, colourOf, hexOf } from '../measure/srgb.ts';
import { nearEnough } from '../model/fix.ts';

/** Largest channel difference, and share of what lies beside a hole, by which that is one colour. */
const alike = 8;
const oneColour = 0.9;
/** Px between a hole and what is looked at beside it: past the edge's own softness. */
const past = 2;

/** Share of the picture up to which a see-through corner is one that was rounded off: a circle leaves 5.4 % in each. */
const mostRounded = 0.06;
/**
 * WCAG contrast (as `logo-contrast` asks) and ΔE00 from which a colour stands out from a ground, and the share of all that
 * lies beside the holes from which a flat colour counts: under that it is an edge's blending, or a photograph's.
 */
const leastContrast = 1.9;
const leastApart = nearEnough;
const leastShare = 0.05;
/** Alpha from which a see-through pixel is something drawn, and not an edge or a shadow. */
const drawnFrom = 128;

/**
 * A picture that nothing shows through. Where at its edge nothing but corners is see-through, each is filled with the colour beside
 * it where that is one, so that a rounded corner becomes a square one. All else is laid on the first of `grounds` that
 * whatever is drawn beside stands out from: the colour beside would hide that. Null where it stands out from none.
 */
export function opaque(
  pixels: Pixels,
  grounds: readonly string[],
): { readonly pixels: Pixels; readonly grounds: readonly string[] } | null {
  const { data, width, height } = pixels;
  const out = new Uint8Array(data);
  const seen = new Uint8Array(width * height);
  const holes: (readonly number[])[] = [];
  for (let from = 0; from < seen.length; from++)
    if (seen[from] === 0 && data[from * 4 + 3] !== 255) holes.push(holeAt(from, pixels, seen));
  const edges = holes.map((hole) => reaches(hole, pixels));
  const isRounded = holes.every(
    (hole, n) => edges[n] === 'within' || (edges[n] === 'corner' && hole.length <= mostRounded * seen.length),
  );
  const laid = new Set<string>();
  const rest: (readonly number[])[] = [];
  const fill = (hole: readonly number[], ground: ColourNumber): void => {
    const under = [ground >> 16, (ground >> 8) & 255, ground & 255];
    for (const i of hole) {
      const alpha = data[i * 4 + 3]! / 255;
      for (const c of [0, 1, 2]) out[i * 4 + c] = Math.round(data[i * 4 + c]! * alpha + under[c]! * (1 - alpha));
      out[i * 4 + 3] = 255;
    }
    laid.add(hexOf(ground));
  };
  for (const [n, hole] of holes.entries()) {
    const ground = isRounded && edges[n] === 'corner' ? colourBeside(hole, pixels) : null;
    if (ground === null) rest.push(hole);
    else fill(hole, ground);
  }
  if (rest.length > 0) {
    const ground = groundFor(rest, pixels, grounds);
    if (ground === null) return null;
    for (const hole of rest) fill(hole, ground);
  }
  return { pixels: { data: out, width, height }, grounds: [...laid].sort() };
}

/** How far a hole reaches: into a corner of the picture, to its edge alone, or neither. */
function reaches(hole: readonly number[], { width, height }: Pixels): 'corner' | 'edge' | 'within' {
  let reach: 'edge' | 'within' = 'within';
  for (const i of hole) {
    const [x, y] = [i % width, Math.floor(i / width)];
    const [across, down] = [x === 0 || x === width - 1, y === 0 || y === height - 1];
    if (across && down) return 'corner';
    if (across || down) reach = 'edge';
  }
  return reach;
}

/** The first ground from which all that is drawn beside the holes, or half in them, stands out. */
function groundFor(
  holes: readonly (readonly number[])[],
  pixels: Pixels,
  grounds: readonly string[],
): ColourNumber | null {
  const { data } = pixels;
  const counts = new Map<ColourNumber, number>();
  let all = 0;
  for (const hole of holes) {
    for (const [colour, count] of coloursBeside(hole, pixels)) {
      counts.set(colour, (counts.get(colour) ?? 0) + count);
      all += count;
    }
    for (const i of hole) {
      if (data[i * 4 + 3]! < drawnFrom) continue;
      const colour = colourAt(data, i);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      all++;
    }
  }
  const flat = [...counts].filter(([, count]) => count >= leastShare * all).map(([colour]) => colour);
  const found = grounds.find((hex) =>
    flat.every(
      (colour) =>
        contrastRatio(colour, colourOf(hex)) >= leastContrast && colourDifference(colour, colourOf(hex)) >= leastApart,
    ),
  );
  return found === undefined ? null : colourOf(found);
}

const colourAt = (data: Uint8Array, i: number): ColourNumber =>
  (data[i * 4]! << 16) | (data[i * 4 + 1]! << 8) | data[i * 4 + 2]!;

/** Pixels that are not opaque and hang together. Marks them as seen. */
function holeAt(from: number, { data, width }: Pixels, seen: Uint8Array): readonly number[] {
  const hole = [from];
  seen[from] = 1;
  for (let n = 0; n < hole.length; n++) {
    const i = hole[n]!;
    const x = i % width;
    for (const next of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
      if (next < 0 || next >= seen.length || seen[next] === 1 || data[next * 4 + 3] === 255) continue;
      seen[next] = 1;
      hole.push(next);
    }
  }
  return hole;
}

/** The opaque colours that lie round a hole, each with how often. */
function coloursBeside(hole: readonly number[], { data, width }: Pixels): ReadonlyMap<ColourNumber, number> {
  const counts = new Map<ColourNumber, number>();
  for (const i of hole) {
    const x = i % width;
    for (const j of [x >= past ? i - past : -1, x < width - past ? i + past : -1, i - past * width, i + past * width]) {
      if (j < 0 || j * 4 >= data.length || data[j * 4 + 3] !== 255) continue;
      const colour = colourAt(data, j);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  return counts;
}

/** The one colour that lies round a hole; null where there are several, or it takes all. */
function colourBeside(hole: readonly number[], pixels: Pixels): ColourNumber | null {
  const counts = coloursBeside(hole, pixels);
  if (counts.size === 0) return null;
  const [most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  let [near, all] = [0, 0];
  for (const [colour, count] of counts) {
    all += count;
    if (channelDistance(colour, most) <= alike) near += count;
  }
  return near >= oneColour * all ? most : null;
}
