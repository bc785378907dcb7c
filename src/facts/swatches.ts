import { packed } from '../measure/pixels.ts';
import { hexOf } from '../measure/srgb.ts';
import type { SampleFact } from '../model/facts.ts';
import { ok } from '../model/outcome.ts';
import { defineFact } from './source.ts';
import { measureSwatches } from './swatches/measure.ts';

/** Longest side of what color-thief is shown: its median cut takes milliseconds a thousand pixels. */
const lookAt = 64;
const coloursAsked = 6;

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
  const small = everyNth(sample, Math.ceil(Math.max(sample.width, sample.height) / lookAt));
  const everyPixel = 1;
  const { getPaletteFromURL } = await import('color-thief-node');
  const found = await getPaletteFromURL(small, coloursAsked, everyPixel);
  // Its cells end at 256, one above what a channel can hold.
  const hexes = found.map((rgb) => hexOf(rgb.reduce((number, channel) => number * 256 + Math.min(255, channel), 0)));
  return [...new Set(hexes)];
}

function everyNth({ data, width, height }: SampleFact, step: number) {
  const columns = Math.ceil(width / step);
  const rows = Math.ceil(height / step);
  const from = packed(data);
  const to = new Uint32Array(columns * rows);
  for (let row = 0, i = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, i++) to[i] = from[row * step * width + column * step]!;
  }
  return { data: new Uint8Array(to.buffer), width: columns, height: rows };
}
