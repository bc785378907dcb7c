import type { Pixels } from '../measure/pixels.ts';
import { type ColourNumber, channelDistance, colourOf } from '../measure/srgb.ts';
import type { ColourMove } from '../model/fix.ts';
import { coresOf } from './cores.ts';
import { mergedBy } from './merged.ts';
import { lossless, lossy, type Spread } from './spread.ts';
import { unmix } from './unmix.ts';

/** A step between neighbours (largest channel difference) that is none to the eye. */
const noStep = 12;
/** Commonest colours that an edge too thin to have an own far side may lead to. */
const mostCommon = 12;

export interface Recoloured {
  readonly data: Uint8Array;
  /** Pixels that changed. */
  readonly changed: number;
  /** Share of the rim of what changed where a soft passage became a step, 0…1. */
  readonly seams: number;
  /** Share of the edges of what was moved that are lost, 0…1. */
  readonly merged: number;
}

/**
 * Moves flat colours, and what blends them into their surroundings. Every other pixel keeps its bytes, and alpha stays
 * as it is.
 *
 * @param isPhoto whether a pixel lies in a photograph, which is left alone but for what goes on from a flat patch
 */
export function recolour(
  { data, width, height }: Pixels,
  moves: readonly ColourMove[],
  isLossy: boolean,
  isPhoto: (x: number, y: number) => boolean,
): Recoloured {
  const spread = isLossy ? lossy : lossless;
  const colours = coloursOf(data);
  const cores = coresOf({ colours, data, width, height }, moves, spread, isPhoto);
  const rings = ringsOf(cores, width, height, spread.reach);
  const shifts = moves.map(({ from, to }) => shiftOf(colourOf(from), colourOf(to)));
  const common = commonest(colours);
  const out = new Uint8Array(data);
  const put = (i: number, red: number, green: number, blue: number): void => {
    out[i * 4] = clamp(red);
    out[i * 4 + 1] = clamp(green);
    out[i * 4 + 2] = clamp(blue);
  };
  for (let i = 0; i < cores.length; i++) {
    const move = (cores[i] || rings.near[i]!) - 1;
    if (move < 0 || data[i * 4 + 3] === 0) continue;
    const from = colourOf(moves[move]!.from);
    // Nearly the colour may be noise, or the first trace of an edge; only where nothing is lost the two can be told apart.
    if (cores[i] !== 0 && (isLossy || colours[i] === from)) {
      const [r, g, b] = shifts[move]!;
      put(i, data[i * 4]! + r, data[i * 4 + 1]! + g, data[i * 4 + 2]! + b);
      continue;
    }
    const field = { colours, data, cores, rings: rings.ring, width, height };
    const beyond = beyondOf(i, move + 1, field, spread, from);
    const slack = spread.slack + softness(data[i * 4 + 3]!);
    const parts = unmix(
      colours[i]!,
      from,
      beyond.length > 0 ? beyond : common,
      slack,
      spread.overshoot,
      beyond.length === 0,
    );
    if (parts === null) continue;
    const other = cores[parts.at];
    const [r, g, b] = shifts[move]!;
    const [r2, g2, b2] = other === undefined || other === 0 ? [0, 0, 0] : shifts[other - 1]!;
    const rest = 1 - parts.share;
    put(
      i,
      data[i * 4]! + parts.share * r + rest * r2,
      data[i * 4 + 1]! + parts.share * g + rest * g2,
      data[i * 4 + 2]! + parts.share * b + rest * b2,
    );
  }
  const after = coloursOf(out);
  return {
    data: out,
    ...difference(colours, after, data, width, spread.grows),
    merged: mergedBy({ before: colours, after, cores, width, reach: spread.reach }),
  };
}

/** What few levels of alpha leave of a colour: it may be off by so much (channel difference). */
const softness = (alpha: number): number => (alpha === 255 ? 0 : 255 / alpha);

type Shift = readonly [red: number, green: number, blue: number];
const shiftOf = (from: ColourNumber, to: ColourNumber): Shift => [
  (to >> 16) - (from >> 16),
  ((to >> 8) & 255) - ((from >> 8) & 255),
  (to & 255) - (from & 255),
];
const clamp = (value: number): number => Math.max(0, Math.min(255, Math.round(value)));

function coloursOf(data: Uint8Array): Uint32Array {
  const colours = new Uint32Array(data.length / 4);
  for (let i = 0, at = 0; i < colours.length; i++, at += 4)
    colours[i] = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
  return colours;
}

/** How many px a pixel lies from the nearest core (0: further than `reach`, or a core), and which move that core has. */
function ringsOf(cores: Uint8Array, width: number, height: number, reach: number) {
  const ring = new Uint8Array(cores.length);
  const near = new Uint8Array(cores.length);
  let edge: number[] = [];
  for (let i = 0; i < cores.length; i++) {
    const isInside = cores[i - 1] !== 0 && cores[i + 1] !== 0 && cores[i - width] !== 0 && cores[i + width] !== 0;
    if (cores[i] !== 0 && !isInside) edge.push(i);
  }
  for (let r = 1; r <= reach; r++) {
    const next: number[] = [];
    for (const i of edge) {
      const move = cores[i] || near[i]!;
      for (const j of around(i, width, height)) {
        if (cores[j] !== 0 || ring[j] !== 0) continue;
        ring[j] = r;
        near[j] = move;
        next.push(j);
      }
    }
    edge = next;
  }
  return { ring, near };
}

function around(i: number, width: number, height: number): readonly number[] {
  const x = i % width;
  const y = (i - x) / width;
  const found: number[] = [];
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) {
      if (dx === 0 && dy === 0) continue;
      if (x + dx < 0 || x + dx >= width || y + dy < 0 || y + dy >= height) continue;
      found.push(i + dy * width + dx);
    }
  return found;
}

interface Field extends Pixels {
  readonly colours: Uint32Array;
  readonly cores: Uint8Array;
  readonly rings: Uint8Array;
}

/** What lies on the far side of the edge that a pixel belongs to: no blend, and not of its own core, which has the move `own`. */
function beyondOf(
  i: number,
  own: number,
  { colours, data, cores, rings, width, height }: Field,
  { reach, even, slack }: Spread,
  from: ColourNumber,
): readonly { readonly colour: ColourNumber; readonly at: number }[] {
  const x = i % width;
  const y = (i - x) / width;
  // The inside of a stroke; what is nearly the colour itself is its own noise.
  const isInside = (j: number): boolean =>
    channelDistance(colours[j]!, from) > slack && isEven(colours, j, width, height, even);
  const found = new Map<ColourNumber, number>();
  for (const [dx, dy] of ways) {
    for (let far = 1; far <= reach + 1; far++) {
      const [fx, fy] = [x + dx * far, y + dy * far];
      if (fx < 0 || fx >= width || fy < 0 || fy >= height) break;
      const j = fy * width + fx;
      if (data[j * 4 + 3] === 0) break;
      const isPure = cores[j] !== 0 ? cores[j] !== own : rings[j] === 0 || isInside(j);
      if (isPure) found.set(colours[j]!, j);
    }
  }
  return [...found].map(([colour, at]) => ({ colour, at }));
}

const ways = [
  [-1, -1],
  [0, -1],
  [1, -1],
  [-1, 0],
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

/** Whether a pixel is like its neighbours: the inside of a stroke is, an edge is not. */
function isEven(colours: Uint32Array, i: number, width: number, height: number, even: number): boolean {
  return around(i, width, height).every((j) => channelDistance(colours[i]!, colours[j]!) <= even);
}

/** Colours that the picture has most of; for edges so thin that their far side never comes out pure. */
function commonest(colours: Uint32Array): readonly { readonly colour: ColourNumber; readonly at: number }[] {
  const counts = new Map<ColourNumber, number>();
  const step = Math.max(1, Math.floor(colours.length / 100_000));
  for (let i = 0; i < colours.length; i += step) counts.set(colours[i]!, (counts.get(colours[i]!) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostCommon);
  return [...most.map(([colour]) => colour), 0xffffff, 0x000000].map((colour) => ({ colour, at: -1 }));
}

/** How much changed, and where a soft passage is one no more. */
function difference(before: Uint32Array, after: Uint32Array, data: Uint8Array, width: number, grows: number) {
  let changed = 0;
  let rim = 0;
  let seams = 0;
  for (let i = 0; i < before.length; i++) {
    if (before[i] === after[i]) continue;
    changed++;
    const x = i % width;
    for (const j of [x > 0 ? i - 1 : -1, (i + 1) % width > 0 ? i + 1 : -1, i - width, i + width]) {
      if (j < 0 || j >= before.length || before[j] !== after[j] || data[j * 4 + 3] === 0) continue;
      rim++;
      const step = channelDistance(before[i]!, before[j]!);
      if (step <= noStep && channelDistance(after[i]!, after[j]!) > step + grows) seams++;
    }
  }
  return { changed, seams: rim === 0 ? 0 : seams / rim };
}
