import { ciede2000, colourDifference } from '../../measure/delta-e.ts';
import { type ColourNumber, colourOf, writeLab } from '../../measure/srgb.ts';
import type { ColourRules } from '../../model/rules.ts';
import type { Area } from './areas.ts';
import type { Canvas } from './canvas.ts';
import { rampOf, spaces } from './gradient.ts';
import type { Judge } from './verdict.ts';

/** Pixels that a plane is laid through, spread evenly; fewer than the least tell nothing. */
const looks = 2000;
const fewest = 200;
/** Root of the mean square by which they may lie off it, in levels of 0…255: rounding makes 0.3, dithering up to 1. */
const offPlane = 1.5;
/** Levels by which a channel may run across the others' direction over the whole area: two colours make one direction. */
const across = 4;
/** ΔE00 between the ends from which colours run: nobody takes them for one. */
const leastRun = 10;
/** Tolerances that an end must lie away from every permitted colour, and from every mixture of two, of which there are many. */
const far = 3;
const farFromMixtures = 2;
const shifts = [16, 8, 0] as const;
const channel = (colour: ColourNumber, shift: number): number => (colour >> shift) & 255;

/** The two colours between which an area runs, and how far the one that is less so lies from what is permitted. */
export interface Ends {
  readonly from: ColourNumber;
  readonly to: ColourNumber;
  /** ΔE00 of the nearer end to its nearest permitted colour, and the tolerance there. */
  readonly nearest: ReturnType<Judge['nearest']>;
}

/**
 * The ends of a straight gradient that somebody drew between two colours far from the brand's; null for any other area.
 * Mixed in sRGB, as design tools and CSS mix, each channel of it is a plane over the picture to within its rounding:
 * light on a wall, a sky, a glow or a shadow is none.
 */
export function foreignEnds(
  area: Area,
  labels: Int32Array,
  canvas: Canvas,
  judge: Judge,
  rules: ColourRules,
): Ends | null {
  const ends = straightEnds(area, labels, canvas);
  if (ends === null || colourDifference(ends[0], ends[1]) < leastRun) return null;
  const mixtures = mixturesOf(rules);
  const near = ends.map((end) => judge.nearest(end));
  const isFar = ends.every((end, i) => {
    const { deltaE, tolerance } = near[i]!;
    const least = farFromMixtures * tolerance;
    const lab = labOf(end);
    return (
      deltaE > far * tolerance &&
      mixtures.every((at) => ciede2000(lab[0]!, lab[1]!, lab[2]!, at[0]!, at[1]!, at[2]!, least) > least)
    );
  });
  if (!isFar) return null;
  return { from: ends[0], to: ends[1], nearest: near[0]!.deltaE < near[1]!.deltaE ? near[0]! : near[1]! };
}

/** The colours at both ends of a plane through the inner pixels of an area, or null where they lie on none. */
function straightEnds(
  { pixels, label }: Area,
  labels: Int32Array,
  { width, colours }: Canvas,
): readonly [ColourNumber, ColourNumber] | null {
  const step = Math.max(1, Math.floor(pixels.length / looks));
  const points: { readonly x: number; readonly y: number; readonly colour: ColourNumber }[] = [];
  for (let i = 0; i < pixels.length; i += step) {
    const at = pixels[i]!;
    // An edge is a mixture with what lies beside it.
    if ([at - 1, at + 1, at - width, at + width].some((other) => labels[other] !== label)) continue;
    points.push({ x: at % width, y: Math.floor(at / width), colour: colours[at]! });
  }
  if (points.length < fewest) return null;
  const mean = (of: (point: (typeof points)[number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [mx, my] = [mean(({ x }) => x), mean(({ y }) => y)];
  const [xx, xy, yy] = [
    mean(({ x }) => (x - mx) ** 2),
    mean(({ x, y }) => (x - mx) * (y - my)),
    mean(({ y }) => (y - my) ** 2),
  ];
  const determinant = xx * yy - xy * xy;
  if (determinant <= 1) return null;
  const planes = shifts.map((shift) => {
    const middle = mean(({ colour }) => channel(colour, shift));
    const x = mean((p) => (p.x - mx) * (channel(p.colour, shift) - middle));
    const y = mean((p) => (p.y - my) * (channel(p.colour, shift) - middle));
    return { shift, middle, dx: (x * yy - y * xy) / determinant, dy: (y * xx - x * xy) / determinant };
  });
  const square = mean(({ x, y, colour }) =>
    planes.reduce(
      (sum, { shift, middle, dx, dy }) =>
        sum + (middle + dx * (x - mx) + dy * (y - my) - channel(colour, shift)) ** 2 / shifts.length,
      0,
    ),
  );
  if (Math.sqrt(square) > offPlane) return null;

  const { dx, dy } = planes.reduce((a, b) => (Math.hypot(b.dx, b.dy) > Math.hypot(a.dx, a.dy) ? b : a));
  const slope = Math.hypot(dx, dy);
  if (slope === 0) return null;
  const [ux, uy] = [dx / slope, dy / slope];
  const spans = points.map(({ x, y }) => ({
    along: (x - mx) * ux + (y - my) * uy,
    aside: (y - my) * ux - (x - mx) * uy,
  }));
  const extent = (of: (span: (typeof spans)[number]) => number): readonly [number, number] =>
    spans.reduce<readonly [number, number]>(
      ([least, most], span) => [Math.min(least, of(span)), Math.max(most, of(span))],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
  const [left, right] = extent(({ aside }) => aside);
  if (planes.some((plane) => Math.abs(plane.dy * ux - plane.dx * uy) * (right - left) > across)) return null;
  const [first, last] = extent(({ along }) => along);
  const colourAt = (along: number): ColourNumber =>
    planes.reduce((colour, plane) => {
      const level = Math.round(plane.middle + (plane.dx * ux + plane.dy * uy) * along);
      return colour | (Math.max(0, Math.min(255, level)) << plane.shift);
    }, 0);
  return [colourAt(first), colourAt(last)];
}

const mixtures = new WeakMap<ColourRules, readonly Float64Array[]>();

/** Every mixture of two permitted colours, or of one with black or white: a tint, a shade, a light. */
function mixturesOf(rules: ColourRules): readonly Float64Array[] {
  const known = mixtures.get(rules);
  if (known !== undefined) return known;
  const bases = [
    ...rules.colours.filter(({ permitted }) => permitted).map(({ hex }) => colourOf(hex)),
    0x000000,
    0xffffff,
  ];
  const made = bases.flatMap((from, i) =>
    bases.slice(i + 1).flatMap((to) => spaces.flatMap((space) => rampOf(from, to, space))),
  );
  mixtures.set(rules, made);
  return made;
}

function labOf(colour: ColourNumber): Float64Array {
  const lab = new Float64Array(3);
  writeLab(colour, lab);
  return lab;
}
