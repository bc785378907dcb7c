import { colourDifference } from '../delta-e.ts';
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
  /** Whether enough px lie clear of the edges: else the found colour is a blend with the ground. */
  readonly pure: boolean;
}

/** Colours of the drawing nearer than this (CIEDE2000) are one; smaller shares of the ink are left out. */
const together = 12;
const leastShare = 0.03;
const mostColours = 6;
const mostGroups = 24;
/** px that make a median worth having. */
const enough = 12;
/** px whose colour is compared one by one. */
const mostCompared = 150;

interface Group {
  readonly colour: number;
  readonly at: number[];
  /** From 1. */
  readonly number: number;
}

/** Holds the colours of one variant's drawing (RGBA, of the shape's size) against the picture. */
export function inkColours(patch: Patch, rgba: Uint8Array): readonly InkColour[] {
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
      };
    });
}

/** Share of the ground that thin strokes may take on, or chroma that a JPEG keeps at half the size. */
const mostBlended = 0.5;

/**
 * What is left of the difference (CIEDE2000) if the ink took on some of the ground's lightness, and some of its chroma:
 * small marks always do, and are no other colour for that.
 */
export function unblendedDifference({ wanted, found }: InkColour, ground: number): number {
  const [from, to, seen] = [ycc(wanted), ycc(ground), ycc(found)];
  const share = (axes: readonly number[]): number => {
    const way = axes.reduce((sum, k) => sum + (to[k]! - from[k]!) ** 2, 0);
    const gone = axes.reduce((sum, k) => sum + (seen[k]! - from[k]!) * (to[k]! - from[k]!), 0);
    return way === 0 ? 0 : Math.max(0, Math.min(mostBlended, gone / way));
  };
  const [light, chroma] = [share([0]), share([1, 2])];
  const [y, cb, cr] = from.map((value, k) => value + (k === 0 ? light : chroma) * (to[k]! - value)) as [
    number,
    number,
    number,
  ];
  const [r, b] = [y + cr, y + cb];
  const blended = [r, (y - 0.299 * r - 0.114 * b) / 0.587, b].reduce(
    (colour, value) => (colour << 8) | Math.max(0, Math.min(255, Math.round(value))),
    0,
  );
  return colourDifference(blended, found);
}

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
