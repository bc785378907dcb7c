import { expect, test } from 'vitest';
import { border, fullResponse, mapsOf } from '../../../src/measure/logo/maps.ts';
import type { Plane } from '../../../src/measure/logo/plane.ts';
import { noiseEnergy, tensorOf } from '../../../src/measure/logo/tensor.ts';

/** Half dark, half light, parted by a line through the middle whose normal points at `degrees`. */
function halves(degrees: number, dark: number, light: number): Plane {
  const [width, height] = [48, 48];
  const [nx, ny] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  const data = Uint8Array.from({ length: width * height }, (_, i) => {
    const across = (i % width) - 23.5;
    const down = Math.floor(i / width) - 23.5;
    const t = Math.max(0, Math.min(1, across * nx + down * ny + 0.5));
    return Math.round(dark + t * (light - dark));
  });
  return { data, width, height };
}

test.each([0, 22.5, 45, 67.5, 90, 112.5, 135, 157.5])('an edge at %s° is told by its direction', (degrees) => {
  const { c, s, width } = tensorOf([halves(degrees, 20, 220)]);
  const i = 24 * width + 24;
  const doubled = (Math.atan2(s[i] ?? 0, c[i] ?? 0) * 180) / Math.PI;
  const off = Math.abs(((doubled - 2 * degrees + 540) % 360) - 180);
  expect(off).toBeLessThan(6);
});

test('dark on light is light on dark', () => {
  const [a, b] = [tensorOf([halves(30, 20, 220)]), tensorOf([halves(30, 220, 20)])];
  for (const [i, value] of a.c.entries()) expect(Math.abs(value - (b.c[i] ?? 0))).toBeLessThan(40);
});

test('a flat picture has no edges, and a faint one next to none', () => {
  expect(tensorOf([halves(0, 90, 90)]).t.every((energy) => energy === 0)).toBe(true);
  const { t } = tensorOf([halves(0, 90, 96)]);
  expect(Math.max(...t)).toBeLessThan(noiseEnergy);
});

test('the crest of an edge is listed under its direction, in the maps as in the list', () => {
  const maps = mapsOf(tensorOf([halves(45, 20, 220)]));
  const at = maps.crests[2]?.[4] ?? -1;
  expect(at).toBeGreaterThan(border * maps.stride);
  expect((maps.data[at + 2 * maps.plane] ?? 0) / fullResponse).toBeGreaterThan(0.8);
  expect(maps.crests[6]).toHaveLength(0);
  const across = mapsOf(tensorOf([halves(135, 20, 220)]));
  const there = across.crests[6]?.[4] ?? -1;
  expect((across.data[there + 2 * across.plane] ?? 0) / fullResponse).toBeLessThan(-0.8);
  expect(across.crests[2]).toHaveLength(0);
});

test('a faint edge counts for more where less noise is left', () => {
  const faint = tensorOf([halves(0, 120, 132)]);
  const strongest = (noise: number): number => mapsOf(faint, noise).data.reduce((most, one) => Math.max(most, one), 0);
  expect(strongest(noiseEnergy) / fullResponse).toBeLessThan(0.3);
  expect(strongest(noiseEnergy / 4) / fullResponse).toBeGreaterThan(0.5);
});
