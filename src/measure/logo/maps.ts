import { noiseEnergy, smoothed, type Tensor } from './tensor.ts';

/** Zeros around the maps, so that a mark may hang over the edge without a test at every look-up. */
export const border = 64;
/** A full response in the maps. */
export const fullResponse = 127;
/** Directions of edges that are told apart: 8 of the doubled angle, 22.5° apart. */
export const directions = 8;

/**
 * How strongly an edge of each direction runs through each px: plane k holds energy × cos(2φ − 45°·k) ÷ (energy + noise),
 * −127…127, k = 0…7. Smoothed over 3 × 3 px.
 */
export interface Maps {
  readonly data: Int8Array;
  readonly stride: number;
  /** Bytes from one plane to the next. */
  readonly plane: number;
  readonly width: number;
  readonly height: number;
  /** By direction: where, in `data`'s first plane, edges of it have their crest. */
  readonly crests: readonly Int32Array[];
}

/** Edges weaker than this share of a full response start no search. */
const weakest = 0.4;
/** Below this the response is under a tenth. */
const leastEnergy = 9;
/** A crest counts for a direction if its response there is this share of its own: bins overlap a little. */
const sideways = 0.85;

export function mapsOf(tensor: Tensor): Maps {
  const { width, height, c, s, t } = smoothed(tensor);
  const stride = width + 2 * border;
  const plane = stride * (height + 2 * border);
  const data = new Int8Array(directions * plane);
  const marks = new Uint8Array(width * height);
  const counts = new Int32Array(directions);
  for (let y = 1; y < height - 1; y++) {
    let to = (y + border) * stride + border + 1;
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++, to++) {
      const energy = t[i]!;
      if (energy < leastEnergy) continue;
      const scale = fullResponse / (energy + noiseEnergy);
      const r0 = c[i]! * scale;
      const r2 = s[i]! * scale;
      const r1 = (r0 + r2) * Math.SQRT1_2;
      const r3 = (r2 - r0) * Math.SQRT1_2;
      data[to] = r0;
      data[to + plane] = r1;
      data[to + 2 * plane] = r2;
      data[to + 3 * plane] = r3;
      data[to + 4 * plane] = -r0;
      data[to + 5 * plane] = -r1;
      data[to + 6 * plane] = -r2;
      data[to + 7 * plane] = -r3;
      const strength = Math.sqrt(r0 * r0 + r2 * r2);
      if (strength < weakest * fullResponse) continue;
      const step = acrossCrest(r0, r2, width);
      // Every second px along the edge will do: its neighbours lie within the smoothing.
      if (((step === 1 ? y : x) & 1) === 1 || t[i - step]! > energy || t[i + step]! >= energy) continue;
      const least = strength * sideways;
      const mark =
        (r0 >= least ? 1 : 0) |
        (r1 >= least ? 2 : 0) |
        (r2 >= least ? 4 : 0) |
        (r3 >= least ? 8 : 0) |
        (-r0 >= least ? 16 : 0) |
        (-r1 >= least ? 32 : 0) |
        (-r2 >= least ? 64 : 0) |
        (-r3 >= least ? 128 : 0);
      marks[i] = mark;
      for (let k = 0; k < directions; k++) counts[k]! += (mark >> k) & 1;
    }
  }
  return { data, stride, plane, width, height, crests: crestsOf(marks, counts, width, stride) };
}

/** Index step along the gradient, rounded to one of the four ways through a px. */
function acrossCrest(cos2: number, sin2: number, width: number): number {
  if (cos2 > Math.abs(sin2)) return 1;
  if (-cos2 > Math.abs(sin2)) return width;
  return sin2 > 0 ? width + 1 : width - 1;
}

function crestsOf(marks: Uint8Array, counts: Int32Array, width: number, stride: number): Int32Array[] {
  const crests = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(directions);
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark === 0) continue;
    const y = Math.floor(i / width);
    const at = (y + border) * stride + border + (i - y * width);
    for (let k = 0; k < directions; k++) {
      if (((mark >> k) & 1) === 0) continue;
      crests[k]![filled[k]!] = at;
      filled[k]! += 1;
    }
  }
  return crests;
}
