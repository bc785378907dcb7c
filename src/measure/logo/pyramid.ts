import { createScratch, type Scratch } from '../scratch.ts';
import { type Maps, mapsOf } from './maps.ts';
import { halved, type Plane } from './plane.ts';
import { noiseEnergy, type Tensor, tensorOf } from './tensor.ts';

/** The picture at one size. Its edges are worked out when they are first asked for. */
export interface Level {
  /** 0 for the working size, each next one half of it. */
  readonly index: number;
  readonly width: number;
  readonly height: number;
  /** Level px per working px: exactly 1, ½, ¼ …, whatever rounding did to the size. */
  readonly scale: number;
  /** Red, green, blue. */
  readonly planes: readonly [Plane, Plane, Plane];
  readonly tensor: () => Tensor;
  readonly maps: () => Maps;
}

/** Smallest level, px: less can't hold a template. */
const [leastWidth, leastHeight] = [24, 12];

/**
 * Energy of what is noise, by level: of grain and compression less is left in each smaller copy, so that the edges of what
 * is faint and large stand out there.
 */
const noises = [1, 0.6, 0.4, 0.27].map((share) => share * noiseEnergy);

/** @param scratch what the levels' edges are worked out in, when they are asked for */
export function pyramidOf(planes: Level['planes'], scratch: Scratch = createScratch()): readonly Level[] {
  const levels: Level[] = [];
  let [r, g, b] = planes;
  for (let index = 0, scale = 1; ; index++, scale /= 2) {
    levels.push(levelOf(index, scale, [r, g, b], scratch));
    if (r.width >> 1 < leastWidth || r.height >> 1 < leastHeight) return levels;
    [r, g, b] = [halved(r), halved(g), halved(b)];
  }
}

function levelOf(index: number, scale: number, planes: Level['planes'], scratch: Scratch): Level {
  let tensor: Tensor | null = null;
  let maps: Maps | null = null;
  const [{ width, height }] = planes;
  return {
    index,
    width,
    height,
    scale,
    planes,
    tensor: () => {
      tensor ??= tensorOf(planes, scratch);
      return tensor;
    },
    maps() {
      maps ??= mapsOf(this.tensor(), noises[Math.min(index, noises.length - 1)], scratch);
      return maps;
    },
  };
}

/** The level on which a mark of `side` working px comes nearest to, and not far below, `wanted` px. */
export function levelFor(levels: readonly Level[], side: number, wanted: number): Level {
  return levels.findLast(({ scale }) => side * scale >= 0.75 * wanted) ?? levels[0]!;
}
