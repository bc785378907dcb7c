import { expect, test } from 'vitest';
import { isOneFormLeft } from '../../../src/measure/logo/in-sight.ts';

/** A letter, 60 × 60, with a roof above it that is 20 high: half as much ink, and a gap of 10 between them. */
const [width, height] = [60, 90];
const data = new Uint8Array(width * height);
for (let y = 0; y < height; y++)
  for (let x = 0; x < width; x++) if (y < 20 || (y >= 30 && (x < 15 || x >= 45 || y >= 75))) data[y * width + x] = 255;
const roofed = { width, height, ink: [{ data, width, height }] };
const letter = { ...roofed, ink: [{ data: data.map((value, i) => (i < 30 * width ? 0 : value)), width, height }] };
const picture = { width: 400, height: 300 };
const at = (x: number, y: number) => ({ x, y, sx: 1, sy: 1, angle: 0 });

test.each([
  ['whole', roofed, at(200, 150), 0, false],
  // Its top is 25 px above the picture: the roof is gone.
  ['the roof above the picture', roofed, at(200, 20), 0, true],
  ['the roof in the rim, which is not the asset’s', roofed, at(200, 60), 40, true],
  ['the roof cut in half', roofed, at(200, 35), 0, false],
  ['cut at its side', roofed, at(5, 150), 0, false],
  ['one form by itself, cut', letter, at(200, 20), 0, false],
])('%s', (_, shape, pose, rim, expected) => {
  expect(isOneFormLeft(shape, pose, picture, rim)).toBe(expected);
});
