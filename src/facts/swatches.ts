import { packed } from '../measure/pixels.ts';
import { hexOf } from '../measure/srgb.ts';
import type { SampleFact } from '../model/facts.ts';
import { ok } from '../model/outcome.ts';
import { defineFact } from './source.ts';
import { measureSwatches } from './swatches/measure.ts';

/** Longest side of what color-thief is shown: its median cut takes milliseconds a thousand pixels. */
const lookAt = 64;
const coloursAsked = 6;
/** As color-thief-node itself leaves pixels out; a picture that has no others it calls white. */
const opaqueFrom = 125;
const lightest = 250;
const allWhite: Rgb = [255, 255, 255];

type Rgb = [red: number, green: number, blue: number];

/** The colours a picture consists of: measured, and as color-thief-node sees them at first look. */
export const swatches = defineFact({
  name: 'swatches',
  version: 1,
  from: ['sample'],
  usesRules: false,
  cached: true,
  async measure({ sample }) {
    const measured = measureSwatches(sample);
    // Of a picture without opaque pixels color-thief says white.
    return ok({ measured, firstLook: measured.length === 0 ? [] : await firstLook(sample) });
  },
});

async function firstLook(sample: SampleFact): Promise<string[]> {
  thief ??= import('color-thief-node/src/mmcq.js');
  const { quantize } = await thief;
  const cells = quantize(pixelsOf(sample), coloursAsked);
  // Its cells end at 256, one above what a channel can hold.
  const hexes = (cells ? cells.palette() : [allWhite]).map((rgb) =>
    hexOf(rgb.reduce((number, channel) => number * 256 + Math.min(255, channel), 0)),
  );
  return [...new Set(hexes)];
}

/** Kept: to ask for it again for each picture takes as long as to look at a small one. */
let thief: Promise<typeof import('color-thief-node/src/mmcq.js')> | null = null;

/** The pixels that color-thief looks at, as it wants them: of every n-th those that are opaque and not white. */
function pixelsOf({ data, width, height }: SampleFact): readonly Rgb[] {
  const step = Math.ceil(Math.max(width, height) / lookAt);
  const words = packed(data);
  let count = 0;
  for (let y = 0; y < height; y += step) {
    for (let x = 0; x < width; x += step) {
      const word = words[y * width + x]!;
      const [red, green, blue] = [word & 255, (word >> 8) & 255, (word >> 16) & 255];
      if (word >>> 24 < opaqueFrom || Math.min(red, green, blue) > lightest) continue;
      pixels[count] ??= [0, 0, 0];
      const pixel = pixels[count++]!;
      pixel[0] = red;
      pixel[1] = green;
      pixel[2] = blue;
    }
  }
  return pixels.slice(0, count);
}

/** Used again for the next picture: made anew, thousands of small arrays a picture soon lie among what V8 takes for lasting. */
const pixels: Rgb[] = [];
