import { packed } from '../measure/pixels.ts';
import type { RasterFact, SampleFact } from '../model/facts.ts';
import { ok } from '../model/outcome.ts';
import { defineFact } from './source.ts';

/** Longest side of the sample: shares measured on it are right to 0.1 points, at a thirtieth of the work on 2560 × 1440. */
const longestSide = 512;

/** Which of so many pixels is taken. */
export const stepOf = (longest: number): number => Math.ceil(longest / longestSide);

/** Every n-th pixel, the middle one of its n × n, so that nothing is mixed. */
export const sample = defineFact({
  name: 'sample',
  version: 1,
  from: ['picture', 'raster'],
  usesRules: false,
  cached: false,
  measure: async ({ picture: { width, height }, raster }) => ok(sampleOf(raster, { width, height })),
});

/** @param full size of the asset: where the raster leaves px out, only its header tells it exactly */
export function sampleOf(raster: RasterFact, full: SampleFact['full'] = sizeOf(raster)): SampleFact {
  const step = stepOf(Math.max(raster.width, raster.height));
  if (step === 1) {
    const { data, width, height, scale } = raster;
    return { data, width, height, scaleX: scale, scaleY: scale, full };
  }
  const width = Math.ceil(raster.width / step);
  const height = Math.ceil(raster.height / step);
  const from = packed(raster.data);
  const to = new Uint32Array(width * height);
  const middle = step >> 1;
  for (let y = 0; y < height; y++) {
    const row = Math.min(raster.height - 1, y * step + middle) * raster.width;
    takeRow(from, row + middle, row + raster.width - 1, step, to.subarray(y * width, (y + 1) * width));
  }
  return {
    data: new Uint8Array(to.buffer),
    width,
    height,
    scaleX: step * raster.scale,
    scaleY: step * raster.scale,
    full,
  };
}

/** Where the corners of sample px lie in the asset, in whole px. */
export const inAsset = (
  { scaleX, scaleY, full }: Pick<SampleFact, 'scaleX' | 'scaleY' | 'full'>,
  x: number,
  y: number,
): [number, number] => [Math.min(full.width, Math.round(x * scaleX)), Math.min(full.height, Math.round(y * scaleY))];

const sizeOf = ({ width, height, scale }: RasterFact) => ({
  width: Math.round(width * scale),
  height: Math.round(height * scale),
});

/** Every `step`-th word from `first` on, and the last one where there is none. A loop of its own: it is compiled once. */
function takeRow(from: Uint32Array, first: number, last: number, step: number, to: Uint32Array): void {
  for (let x = 0, at = first; x < to.length; x++, at += step) to[x] = from[Math.min(last, at)]!;
}
