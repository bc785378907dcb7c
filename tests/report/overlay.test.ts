import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { box, type Region, whole } from '../../src/model/region.ts';
import { boxesOf, overlayOf, placeMarkers } from '../../src/report/overlay.ts';

const size = { width: 1000, height: 500 };
const polygon = (...points: readonly (readonly [number, number])[]): Region => ({
  kind: 'polygon',
  points: points.map(([x, y]) => [x, y]),
});

describe('regions become one path in asset px', () => {
  test('a box', () => {
    expect(overlayOf([box(10, 20, 300, 40)], size)).toEqual({
      path: 'M10 20h300v40h-300z',
      limits: '',
      closed: '',
      markers: [box(10, 20, 300, 40)],
      whole: false,
      drawn: 1,
      omitted: 0,
    });
  });

  test('what things are held to has a line of its own and no number, and the picture is closed beyond it', () => {
    const zone = { ...box(100, 50, 800, 400), limit: 'inside' } as const;
    expect(overlayOf([box(80, 60, 200, 40), zone], size)).toEqual({
      path: 'M80 60h200v40h-200z',
      limits: 'M100 50h800v400h-800z',
      closed: 'M0 0h1000v500h-1000zM100 50h800v400h-800z',
      markers: [box(80, 60, 200, 40)],
      whole: false,
      drawn: 1,
      omitted: 0,
    });
    expect(boxesOf([box(80, 60, 200, 40), zone], size, 4)).toEqual([box(80, 60, 200, 40)]);
  });

  test('what stays clear is closed within', () => {
    const free = { ...box(100, 100, 300, 200), limit: 'clear' } as const;
    const { closed, drawn } = overlayOf([box(150, 150, 200, 100), free, box(390, 180, 60, 40)], size);
    expect(closed).toBe('M100 100h300v200h-300z');
    expect(drawn).toBe(2);
  });

  test('a polygon, without corners that do not show', () => {
    const region = polygon([0, 0], [100, 0], [200, 0], [200, 0.3], [200, 100], [0, 100]);
    expect(overlayOf([region], size).path).toBe('M0 0L200 0L200 100L0 100z');
  });

  test('a round polygon is drawn round, a corner stays a corner', () => {
    const round = Array.from({ length: 16 }, (_, i) => {
      const angle = (i / 16) * 2 * Math.PI;
      return [Math.round(500 + 100 * Math.cos(angle)), Math.round(250 + 100 * Math.sin(angle))] as const;
    });
    const disc = overlayOf([polygon(...round)], size).path;
    expect(disc.match(/Q/g)).toHaveLength(16);
    expect(disc).not.toContain('L');
    // A plate with one end rounded: two corners, and the curve begins in the middle of an edge.
    const plate = polygon([0, 0], [200, 0], [230, 10], [250, 30], [260, 60], [0, 60]);
    expect(overlayOf([plate], size).path).toBe('M0 0L100 0Q200 0 215 5Q230 10 240 20Q250 30 255 45L260 60L0 60z');
  });

  test('a speck is framed so that it is seen', () => {
    expect(overlayOf([box(500, 250, 1, 1)], size).path).toBe('M494.3 244.3h12.5v12.5h-12.5z');
    expect(overlayOf([polygon([500, 250], [500.1, 250], [500, 250.1])], size).path).toMatch(/^M493\.8 243\.8h12\.5/);
  });

  test('the largest first; too many are counted, and only the largest are numbered', () => {
    const wide = { width: 10_000, height: 4_000 };
    const many = Array.from({ length: 50 }, (_, i) => box((i % 10) * 900, Math.floor(i / 10) * 700, 201 + i, 40));
    const { omitted, markers, path } = overlayOf(many, wide);
    expect(omitted).toBe(10);
    expect(path.split('z').length - 1).toBe(40);
    expect(markers.map(({ x, y }) => [x, y])).toEqual([9, 8, 7, 6].map((column) => [column * 900, 4 * 700 - 42.5]));
  });

  test('the counters of a letter, and the letters of a word, share one number', () => {
    const word = [box(100, 100, 60, 80), box(120, 120, 15, 20), box(170, 100, 50, 80)];
    expect(overlayOf(word, size).markers).toEqual([box(100, 100, 60, 80)]);
    expect(overlayOf([...word, box(700, 300, 50, 80)], size).markers).toEqual([
      box(100, 100, 60, 80),
      box(700, 300, 50, 80),
    ]);
  });

  test('what lies in a numbered frame, far from its number, has one of its own', () => {
    const { markers } = overlayOf([box(10, 10, 600, 300), box(30, 30, 560, 260), box(400, 240, 80, 30)], size);
    expect(markers).toEqual([box(10, 10, 600, 300), box(400, 240, 80, 30)]);
  });

  test('the whole picture has no outline', () => {
    expect(overlayOf([whole], size)).toMatchObject({
      path: '',
      limits: '',
      markers: [],
      whole: true,
      drawn: 0,
      omitted: 0,
    });
    expect(overlayOf([{ kind: 'span', start: 0, end: 4 }], size).path).toBe('');
  });

  test('boxes beyond the picture are drawn within it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer(), fc.integer(), fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        (boxes, width, height) => {
          const { path } = overlayOf(
            boxes.map(([x, y, w, h]) => box(x % 6000, y % 6000, w, h)),
            { width, height },
          );
          for (const [, x = '', y = '', w = '', h = ''] of path.matchAll(/M(\S+) (\S+?)h(\S+?)v(\S+?)h/g)) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            // Rounding to a tenth may add up.
            expect(Number(x) + Number(w)).toBeLessThanOrEqual(width + 0.11);
            expect(Number(y) + Number(h)).toBeLessThanOrEqual(height + 0.11);
          }
          expect(path).not.toMatch(/NaN|Infinity|e/);
        },
      ),
    );
  });
});

describe('numbers on the picture', () => {
  // The room of a number is 60 px there, and it stands 24 px from what it marks.
  test.each([
    ['outside the corner', [box(400, 200, 100, 50)], [[376, 176]]],
    ['at another corner, where there is no room', [box(0, 0, 100, 50)], [[124, 30]]],
    [
      'at another corner, where something marked would be hidden',
      [box(400, 200, 100, 50), box(340, 150, 50, 40)],
      [
        [524, 176],
        [316, 126],
      ],
    ],
    [
      'apart, where two mark the same',
      [box(400, 200, 100, 50), box(400, 200, 100, 50)],
      [
        [376, 176],
        [524, 176],
      ],
    ],
    ['inside, on what fills the picture', [box(0, 0, 1000, 500)], [[30, 30]]],
    ['at the corner of what is large, though there is more room elsewhere', [box(0, 0, 600, 500)], [[30, 30]]],
  ] as const)('stand %s', (_, frames, places) => {
    expect(placeMarkers(frames, size)).toEqual(places.map(([x, y]) => ({ x, y })));
  });

  test('fit on a picture that is thinner than they are', () => {
    expect(placeMarkers([box(50, 0, 10, 8)], { width: 1000, height: 8 })).toEqual([{ x: 84, y: 4 }]);
  });

  test('find room beside each other in a corner', () => {
    const [one, other] = placeMarkers([box(0, 0, 1, 1), box(0, 0, 1, 1)], size);
    expect([one, other]).toEqual([
      { x: 30, y: 30 },
      { x: 120, y: 30 },
    ]);
  });

  test('never stand over one another', () => {
    const frame = fc.tuple(
      fc.nat(900),
      fc.nat(400),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 1, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 12 }), (frames) => {
        const spots = placeMarkers(
          frames.map((one) => box(...one)),
          size,
        );
        for (const [i, a] of spots.entries())
          for (const b of spots.slice(i + 1))
            expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(59);
      }),
    );
  });
});

test('boxes for a thumbnail: the largest first, whole pixels, none around nearly everything', () => {
  const size = { width: 1000, height: 500 };
  const box = (x: number, y: number, width: number, height: number) => ({ kind: 'box' as const, x, y, width, height });
  const triangle = {
    kind: 'polygon' as const,
    points: [
      [10, 10],
      [210.4, 10],
      [110, 99.6],
    ] as [number, number][],
  };
  expect(boxesOf([box(0, 0, 1000, 400), { kind: 'whole' }, box(500, 5, 20, 20), triangle], size, 2)).toEqual([
    box(10, 10, 200, 90),
    box(500, 5, 20, 20),
  ]);
});
