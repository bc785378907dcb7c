import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, placementById } from '../../src/channels/index.ts';
import { zonesOf } from '../../src/measure/zones.ts';
import type { Placement, SafeZone } from '../../src/model/placement.ts';
import { box } from '../../src/model/region.ts';

const known = (id: string): Placement => {
  const placement = placementById(id);
  if (placement === null) throw new Error(`There is no ${id}.`);
  return placement;
};
const regionOf = (id: string, zone: string, width: number, height: number) =>
  zonesOf(known(id), width, height).find(({ name }) => name === zone)?.region;

describe('zones in the asset’s px', () => {
  test.each([
    // x-header: canvas 1500×500, top-bottom-60 = 0, 60, 1500×380; avatar-overlap = 0, 350, 400×150.
    ['the recommended size: as it stands', 'x-header', 'top-bottom-60', 1500, 500, box(0, 60, 1500, 380)],
    ['twice as large: everything twice', 'x-header', 'top-bottom-60', 3000, 1000, box(0, 120, 3000, 760)],
    ['too tall: 250 px go, half above', 'x-header', 'top-bottom-60', 1500, 750, box(0, 185, 1500, 380)],
    ['too wide: 500 px go, half left', 'x-header', 'avatar-overlap', 2000, 500, box(250, 350, 400, 150)],
    // facebook-cover: canvas 851×315; the phone's crop 756×315 keeps the left edge.
    ['left-aligned, doubled', 'facebook-cover', 'mobile-2.4x1-left-aligned', 1702, 630, box(0, 0, 1512, 630)],
    [
      'left-aligned, too wide: stays left',
      'facebook-cover',
      'mobile-2.4x1-left-aligned',
      1000,
      315,
      box(0, 0, 756, 315),
    ],
    [
      'centred, too wide: 146 + (1000 − 851) / 2',
      'facebook-cover',
      'legacy-phone-16x9',
      1000,
      315,
      box(220.5, 0, 560, 315),
    ],
    // 3840 / 851 = 4.51234; 315 × that = 1421.39; (2160 − 1421.39) / 2 = 369.31; 756 × 4.51234 = 3411.33.
    [
      'left-aligned, too tall',
      'facebook-cover',
      'mobile-2.4x1-left-aligned',
      3840,
      2160,
      box(0, 369.31, 3411.33, 1421.39),
    ],
    // instagram-story letterboxes: the square lies in a 1080×1920 frame from y = 420 to 1500; 269 − 420 = −151, clipped.
    [
      'letterboxed: the frame is larger than the asset',
      'instagram-story',
      'stories-reels-unified-safe',
      1080,
      1080,
      box(65, 0, 950, 828),
    ],
  ])('%s', (_, id, zone, width, height, expected) => {
    expect(regionOf(id, zone, width, height)).toEqual(expected);
  });

  test('a circle is a polygon of 24 corners on it', () => {
    const region = regionOf('x-profile', 'circle-mask', 800, 800);
    if (region?.kind !== 'polygon') throw new Error('It is no polygon.');
    expect(region.points).toHaveLength(24);
    expect(region.points[0]).toEqual([800, 400]);
    expect(region.points[6]).toEqual([400, 800]);
    for (const [x, y] of region.points) expect(Math.hypot(x - 400, y - 400)).toBeCloseTo(400, 1);
  });

  test('carries what it is and who says so', () => {
    expect(zonesOf(known('x-header'), 1500, 500).map(({ name, type, basis }) => [name, type, basis])).toEqual([
      ['top-bottom-60', 'keep-inside', 'official'],
      ['avatar-overlap', 'keep-clear', 'heuristic'],
    ]);
    expect(zonesOf(known('ebay-photo'), 1600, 1600)).toEqual([]);
  });
});

describe('zones that reach beyond the asset', () => {
  const withZone = (zone: object): Placement => ({
    ...known('x-profile'),
    recommended: { width: 100, height: 100 },
    safeZones: [{ name: 'zone', type: 'keep-clear', basis: 'kit', note: '', ...zone } as SafeZone],
  });

  test('half a circle is left of it: 24 corners have 12 r² sin 15° of area, half of that', () => {
    const [zone] = zonesOf(withZone({ shape: 'circle', cx: 0, cy: 50, r: 50 }), 100, 100);
    if (zone?.region.kind !== 'polygon') throw new Error('It is no polygon.');
    const { points } = zone.region;
    const area = points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length] ?? [0, 0];
      return sum + (x * nextY - nextX * y) / 2;
    }, 0);
    expect(area).toBeCloseTo((12 * 50 ** 2 * Math.sin(Math.PI / 12)) / 2, 0);
    expect(points.every(([x]) => x >= 0)).toBe(true);
  });

  test.each([
    ['a circle', { shape: 'circle', cx: -60, cy: 50, r: 50 }],
    ['a box', { shape: 'rect', x: 10, y: 110, width: 20, height: 20 }],
  ])('%s that lies wholly beside it is left out', (_, zone) => {
    expect(zonesOf(withZone(zone), 100, 100)).toEqual([]);
  });

  test('every zone of every placement lies on any asset', () => {
    const side = fc.integer({ min: 1, max: 8000 });
    fc.assert(
      fc.property(fc.constantFrom(...catalogue), side, side, (placement, width, height) => {
        for (const { region } of zonesOf(placement, width, height)) {
          const corners: readonly (readonly [number, number])[] =
            region.kind === 'polygon'
              ? region.points
              : region.kind === 'box'
                ? [
                    [region.x, region.y],
                    [region.x + region.width, region.y + region.height],
                  ]
                : [];
          expect(corners.length).toBeGreaterThan(0);
          // A hundredth of a px of rounding.
          for (const [x, y] of corners)
            expect(x >= 0 && y >= 0 && x <= width + 0.011 && y <= height + 0.011).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
