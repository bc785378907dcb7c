import { colourDifference } from '../delta-e.ts';
import type { GroundModel } from './ground.ts';
import type { Patch } from './patch.ts';

/** One of a mark's colours, and what stands in its place. Colours are 0xrrggbb. */
export interface InkColour {
  readonly wanted: number;
  readonly found: number;
  /** CIEDE2000 between the two. */
  readonly deltaE: number;
  /** Mean CIEDE2000 of single px: large where half of them are another colour, whatever the median says. */
  readonly spread: number;
  /** Of the mark's ink, 0…1. */
  readonly share: number;
  /** Whether enough px lie clear of the edges: else the found colour is a blend with what lies beside it. */
  readonly pure: boolean;
  /** What is to be seen around those px by the drawing: ground, and the mark's other colours. So far lightness, and hue, blend. */
  readonly beside: { readonly near: number; readonly wide: number };
}

/** Colours of the drawing nearer than this (CIEDE2000) are one; smaller shares of the ink are left out. */
const together = 12;
const leastShare = 0.03;
const mostColours = 6;
const mostGroups = 24;
/** px that make a median worth having. */
const enough = 12;
/** px whose colour is compared one by one; and whose surroundings are looked at. */
const mostCompared = 150;
const mostSurrounded = 60;
/** Working px over which drawing and scaling blend lightness, and a JPEG with chroma at half the size hue. */
const blends = { near: 2, wide: 4 } as const;

interface Group {
  readonly colour: number;
  readonly at: number[];
  /** From 1. */
  readonly number: number;
}

/**
 * Holds the colours of one variant's drawing (RGBA, of the shape's size) against the picture.
 *
 * @param shrink px of the patch per working px
 */
export function inkColours(patch: Patch, rgba: Uint8Array, ground: GroundModel, shrink: number): readonly InkColour[] {
  const { columns, alpha, own, seen } = patch;
  const groups: Group[] = [];
  const groupOf = new Map<number, Group | null>();
  const member = new Uint8Array(own.length);
  let total = 0;
  for (let i = 0; i < own.length; i++) {
    const from = own[i]!;
    if (from < 0 || seen[i] === 0 || rgba[from + 3]! < 200 || alpha[i]! < 128) continue;
    total += 1;
    const colour = (rgba[from]! << 16) | (rgba[from + 1]! << 8) | rgba[from + 2]!;
    // Drawings have few colours, and those of their anti-aliased edges: each is compared once.
    let group = groupOf.get(colour);
    if (group === undefined) {
      group = groups.find((known) => colourDifference(known.colour, colour, together) <= together);
      if (group === undefined && groups.length < mostGroups) {
        group = { colour, at: [], number: groups.length + 1 };
        groups.push(group);
      }
      groupOf.set(colour, group ?? null);
    }
    if (group == null) continue;
    group.at.push(i);
    member[i] = group.number;
  }
  return groups
    .filter(({ at }) => at.length >= leastShare * total)
    .sort((a, b) => b.at.length - a.at.length)
    .slice(0, mostColours)
    .map(({ at, number }) => {
      const clear = at.filter(
        (i) =>
          member[i - 1] === number &&
          member[i + 1] === number &&
          member[i - columns] === number &&
          member[i + columns] === number,
      );
      const pure = clear.length >= enough;
      const used = pure ? clear : [...at].sort((a, b) => alpha[b]! - alpha[a]!).slice(0, Math.max(4, at.length / 4));
      const wanted = medianColour(used, (i, k) => rgba[own[i]! + k]!);
      const found = medianColour(used, (i, k) => patch.rgb[3 * i + k]!);
      const every = Math.max(1, Math.floor(used.length / mostCompared));
      const compared = used.filter((_, k) => k % every === 0);
      const off = compared.reduce((sum, i) => sum + colourDifference(wanted, colourAt(patch.rgb, 3 * i)), 0);
      return {
        wanted,
        found,
        deltaE: colourDifference(wanted, found),
        spread: off / Math.max(1, compared.length),
        share: at.length / total,
        pure,
        beside: {
          near: surroundings(used, Math.round(blends.near * shrink), patch, rgba, ground),
          wide: surroundings(used, Math.round(blends.wide * shrink), patch, rgba, ground),
        },
      };
    });
}

/** Mean colour of the drawing on its ground, up to `reach` px around the px. */
function surroundings(
  at: readonly number[],
  reach: number,
  { columns, rows, alpha, own }: Patch,
  rgba: Uint8Array,
  ground: GroundModel,
): number {
  const every = Math.max(1, Math.floor(at.length / mostSurrounded));
  const sums = [0, 0, 0];
  let count = 0;
  for (let n = 0; n < at.length; n += every) {
    const [column, row] = [at[n]! % columns, Math.floor(at[n]! / columns)];
    for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
      for (let x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
        const i = y * columns + x;
        const ink = own[i]! < 0 ? 0 : alpha[i]! / 255;
        for (let k = 0; k < 3; k++)
          sums[k]! += (ink === 0 ? 0 : ink * rgba[own[i]! + k]!) + (1 - ink) * ground.value(x, y, k);
        count += 1;
      }
    }
  }
  return packed(sums.map((sum) => sum / Math.max(1, count)));
}

/**
 * What is left of the difference (CIEDE2000) if the ink took on some of the lightness beside it, and some of the hue: thin
 * strokes and small marks always do, and are no other colour for that.
 */
export function unblendedDifference({ wanted, found, beside }: InkColour): number {
  const [from, seen] = [ycc(wanted), ycc(found)];
  const [near, wide] = [ycc(beside.near), ycc(beside.wide)];
  const to = [near[0], wide[1], wide[2]];
  const share = (axes: readonly number[]): number => {
    const way = axes.reduce((sum, k) => sum + (to[k]! - from[k]!) ** 2, 0);
    const gone = axes.reduce((sum, k) => sum + (seen[k]! - from[k]!) * (to[k]! - from[k]!), 0);
    return way === 0 ? 0 : Math.max(0, Math.min(1, gone / way));
  };
  const [light, hue] = [share([0]), share([1, 2])];
  const [y, cb, cr] = from.map((value, k) => value + (k === 0 ? light : hue) * (to[k]! - value)) as [
    number,
    number,
    number,
  ];
  const [r, b] = [y + cr, y + cb];
  return colourDifference(packed([r, (y - 0.299 * r - 0.114 * b) / 0.587, b]), found);
}

const packed = (channels: readonly number[]): number =>
  channels.reduce((colour, value) => (colour << 8) | Math.max(0, Math.min(255, Math.round(value))), 0);

/** Luma, and by how much blue and red lie over it: what a JPEG keeps. */
function ycc(colour: number): readonly [number, number, number] {
  const [r, g, b] = [colour >> 16, (colour >> 8) & 255, colour & 255];
  const y = 0.299 * r + 0.587 * g + 0.114 * b;
  return [y, b - y, r - y];
}

const colourAt = (rgb: Uint8Array, at: number): number => (rgb[at]! << 16) | (rgb[at + 1]! << 8) | rgb[at + 2]!;

function medianColour(at: readonly number[], value: (i: number, channel: number) => number): number {
  return [0, 1, 2].reduce((colour, channel) => {
    const values = Uint8Array.from(at, (i) => value(i, channel)).sort();
    return (colour << 8) | (values[values.length >> 1] ?? 0);
  }, 0);
}

/** Mean difference of single px over the ink, CIEDE2000. */
export const inkDifference = (colours: readonly InkColour[]): number => {
  const shares = colours.reduce((sum, { share }) => sum + share, 0);
  return shares === 0 ? 0 : colours.reduce((sum, { spread, share }) => sum + spread * share, 0) / shares;
};
