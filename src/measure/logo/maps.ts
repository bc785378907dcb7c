import { createScratch, type Scratch } from '../scratch.ts';
import { noiseEnergy, type Tensor } from './tensor.ts';

/** Zeros around the maps, so that a mark may hang over the edge without a test at every look-up. */
export const border = 64;
/** A full response in the maps. */
export const fullResponse = 127;
/** Directions of edges that are told apart: 8 of the doubled angle, 22.5° apart. */
export const directions = 8;
/** Planes of the maps: a direction and the one at right angles to it are one, with opposite sign. */
export const ways = 4;

/**
 * How strongly an edge of each direction runs through each px: plane k holds energy × cos(2φ − 45°·k) ÷ (energy + noise),
 * −127…127, k = 0…3; direction k + 4 is the same with its sign turned. Smoothed over 3 × 3 px.
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
const weakest = 0.5;
/** Share of the noise below which the response is under a tenth. */
const leastEnergy = 0.12;
/** A crest counts for a direction if its response there is this share of its own: bins overlap a little. */
const sideways = 0.85;

/** @param noise energy of what is noise: less of it is left in a smaller copy */
export function mapsOf(
  { c, s, t, width, height }: Tensor,
  noise: number = noiseEnergy,
  scratch: Scratch = createScratch(),
): Maps {
  const stride = width + 2 * border;
  const plane = stride * (height + 2 * border);
  const data = new Int8Array(scratch.bytes(ways * plane).buffer, 0, ways * plane);
  const energies = scratch.floats(width * height);
  const least = leastEnergy * noise;
  for (let y = 1; y < height - 1; y++) {
    const first = y * width + 1;
    // Of the two columns before, which roll along so that each is added up once.
    let c0 = columnSum(c, first - 1, width);
    let c1 = columnSum(c, first, width);
    let s0 = columnSum(s, first - 1, width);
    let s1 = columnSum(s, first, width);
    let t0 = columnSum(t, first - 1, width);
    let t1 = columnSum(t, first, width);
    let to = (y + border) * stride + border + 1;
    for (let i = first, end = first + width - 2; i < end; i++, to++) {
      const c2 = columnSum(c, i + 1, width);
      const s2 = columnSum(s, i + 1, width);
      const t2 = columnSum(t, i + 1, width);
      const energy = (t0 + t1 + t2) / 9;
      const along = c0 + c1 + c2;
      const across = s0 + s1 + s2;
      [c0, c1, s0, s1, t0, t1] = [c1, c2, s1, s2, t1, t2];
      if (energy < least) continue;
      energies[i] = energy;
      const scale = fullResponse / (9 * (energy + noise));
      const r0 = along * scale;
      const r2 = across * scale;
      data[to] = r0;
      data[to + plane] = (r0 + r2) * Math.SQRT1_2;
      data[to + 2 * plane] = r2;
      data[to + 3 * plane] = (r2 - r0) * Math.SQRT1_2;
    }
  }
  const maps = { data, stride, plane, width, height };
  return { ...maps, crests: crestsOf(maps, energies) };
}

const columnSum = (values: Float32Array, i: number, width: number): number =>
  values[i - width]! + values[i]! + values[i + width]!;

/** Where edges of each direction have their crest; every second px along an edge, as its neighbours lie within the smoothing. */
function crestsOf({ data, stride, plane, width, height }: Omit<Maps, 'crests'>, energies: Float32Array): Int32Array[] {
  const crests = Array.from({ length: directions }, () => new Places());
  const leastSquare = (weakest * fullResponse) ** 2;
  for (let y = 1; y < height - 1; y++) {
    let at = (y + border) * stride + border + 1;
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++, at++) {
      const energy = energies[i]!;
      if (energy === 0) continue;
      const r0 = data[at]!;
      const r2 = data[at + 2 * plane]!;
      const square = r0 * r0 + r2 * r2;
      if (square < leastSquare) continue;
      const step = acrossCrest(r0, r2, width);
      if (((step === 1 ? y : x) & 1) === 1 || energies[i - step]! > energy || energies[i + step]! >= energy) continue;
      const least = Math.sqrt(square) * sideways;
      for (let k = 0; k < ways; k++) {
        const response = data[at + k * plane]!;
        if (response >= least) crests[k]!.add(at);
        else if (-response >= least) crests[k + ways]!.add(at);
      }
    }
  }
  return crests.map((places) => places.all());
}

/** A list of places that grows without a look at each. */
class Places {
  private list = new Int32Array(256);
  private count = 0;

  add(at: number): void {
    if (this.count === this.list.length) {
      const longer = new Int32Array(2 * this.count);
      longer.set(this.list);
      this.list = longer;
    }
    this.list[this.count++] = at;
  }

  all(): Int32Array {
    return this.list.subarray(0, this.count);
  }
}

/** Index step along the gradient, rounded to one of the four ways through a px. */
function acrossCrest(cos2: number, sin2: number, width: number): number {
  if (cos2 > Math.abs(sin2)) return 1;
  if (-cos2 > Math.abs(sin2)) return width;
  return sin2 > 0 ? width + 1 : width - 1;
}
