import { describe, expect, test } from 'vitest';
import { similarAreas } from '../../src/measure/components.ts';
import { openAreas } from '../../src/measure/opening.ts';
import { outlines } from '../../src/measure/outline.ts';

/** One character a pixel; '.' is left out, the same letter is the same colour. */
function read(picture: string, colourOf: (letter: string) => number) {
  const rows = picture.trim().split(/\s+/);
  const width = rows[0]?.length ?? 0;
  const letters = rows.join('');
  return {
    width,
    height: rows.length,
    kinds: Uint8Array.from(letters, (letter) => (letter === '.' ? 0 : 1)),
    colours: Uint32Array.from(letters, colourOf),
    show: (labels: Int32Array) =>
      rows.map((_, y) => [...labels.subarray(y * width, (y + 1) * width)].join('')).join(' '),
  };
}
const grey = (letter: string): number => (letter.charCodeAt(0) - 97) * 0x0a0a0a;

describe('similar areas', () => {
  const label = (picture: string, step = 16) => {
    const { kinds, colours, width, height, show } = read(picture, grey);
    const { labels, sizes, pixels } = similarAreas(kinds, 1, colours, width, height, step);
    expect([...pixels]).toEqual([...labels.keys()].filter((i) => labels[i] !== 0));
    return { labels: show(labels), sizes: [...sizes] };
  };

  test.each([
    ['one area', 'aa. aa. ...', '110 110 000', [0, 4]],
    ['two areas that touch and differ', 'aac aac', '112 112', [0, 4, 2]],
    ['a slow run is one area', 'abcdef', '111111', [0, 6]],
    ['corners do not join', 'a. .a', '10 02', [0, 1, 1]],
    ['a U joins at its foot', 'a.a a.a aaa', '101 101 111', [0, 7]],
    [
      'a spiral is one area',
      'aaaaa ....a aaa.a a.a.a a...a aaaaa'.replace('a.a.a', 'a.aaa'),
      '11111 00001 11101 10111 10001 11111',
      [0, 21],
    ],
    ['nothing', '...', '000', [0]],
  ])('%s', (_, picture, labels, sizes) => {
    expect(label(picture)).toEqual({ labels, sizes });
  });

  test('the step decides', () => {
    expect(label('ab', 9).sizes).toEqual([0, 1, 1]);
    expect(label('ab', 10).sizes).toEqual([0, 2]);
  });
});

describe('opening', () => {
  const areasOf = (labels: Int32Array) => ({
    labels,
    pixels: Int32Array.from(labels.keys()).filter((i) => labels[i] !== 0),
  });
  const open = (picture: string, radius: number) => {
    const { width, height, show } = read(picture, grey);
    const labels = Int32Array.from(picture.replace(/\s+/g, ''), Number);
    return show(openAreas(areasOf(labels), width, height, radius));
  };

  test.each([
    ['a line goes', '00000 00000 11111 00000 00000', 1, '00000 00000 00000 00000 00000'],
    ['a square of 3 stays', '00000 01110 01110 01110 00000', 1, '00000 01110 01110 01110 00000'],
    ['a square of 3 is too small for radius 2', '00000 01110 01110 01110 00000', 2, '00000 00000 00000 00000 00000'],
    [
      'a hair on a square goes',
      '001000 001000 011100 011100 011100 000000',
      1,
      '000000 000000 011100 011100 011100 000000',
    ],
    ['areas that touch do not help each other', '111222 111222 111222', 1, '111222 111222 111222'],
    ['a thin area beside a solid one goes', '111200 111200 111200', 1, '111000 111000 111000'],
    ['cut off at the border, it is not punished', '11000 11000 00000', 1, '11000 11000 00000'],
  ])('%s', (_, picture, radius, expected) => {
    expect(open(picture, radius)).toBe(expected);
  });

  test('never adds, and opening twice is opening once', () => {
    const width = 40;
    const labels = Int32Array.from({ length: width * width }, (_, i) => (((i * 2654435761) >>> 13) % 5 > 0 ? 1 : 0));
    const once = openAreas(areasOf(labels), width, width, 1);
    expect(once.every((label, i) => label === 0 || label === labels[i])).toBe(true);
    expect(openAreas(areasOf(once), width, width, 1)).toEqual(once);
  });
});

describe('outlines', () => {
  const area = (ring: readonly (readonly [number, number])[]): number =>
    Math.abs(
      ring.reduce((sum, [x, y], i) => {
        const [nx, ny] = ring[(i + 1) % ring.length] ?? [0, 0];
        return sum + x * ny - nx * y;
      }, 0) / 2,
    );

  test('a rectangle, in px', () => {
    const [ring, ...others] = outlines(() => true, { x: 10, y: 20, width: 60, height: 30 });
    expect(others).toEqual([]);
    expect(ring?.length).toBeLessThanOrEqual(8);
    expect(area(ring ?? [])).toBeGreaterThan(60 * 30 * 0.99);
    expect(ring?.every(([x, y]) => x >= 10 && x <= 70 && y >= 20 && y <= 50)).toBe(true);
  });

  test('a disc keeps its area with few points', () => {
    const r = 150;
    const disc = (x: number, y: number) => (x - r) ** 2 + (y - r) ** 2 <= r * r;
    const [ring] = outlines(disc, { x: 0, y: 0, width: 2 * r, height: 2 * r });
    expect(Math.abs(area(ring ?? []) / (Math.PI * r * r) - 1)).toBeLessThan(0.03);
    expect(ring?.length).toBeLessThan(70);
  });

  test.each([10, 30, 60, 150, 250])('a disc of radius %d is round: no staircase, nowhere a px off', (r) => {
    const disc = (x: number, y: number) => (x + 0.5 - r) ** 2 + (y + 0.5 - r) ** 2 <= r * r;
    const [ring = []] = outlines(disc, { x: 0, y: 0, width: 2 * r, height: 2 * r });
    const at = (i: number) => ring[i % ring.length] ?? [0, 0];
    const turns = ring.map((_, i) => {
      const [[ax, ay], [bx, by], [cx, cy]] = [at(i), at(i + 1), at(i + 2)];
      return Math.sign((bx - ax) * (cy - by) - (by - ay) * (cx - bx));
    });
    expect(new Set(turns).size).toBe(1);
    for (const [x, y] of ring) expect(Math.abs(Math.hypot(x - r, y - r) - r)).toBeLessThan(0.5);
  });

  test('a rectangle keeps its corners', () => {
    const [ring] = outlines(() => true, { x: 0, y: 0, width: 300, height: 200 });
    expect(ring).toHaveLength(4);
    expect(area(ring ?? [])).toBeCloseTo(300 * 200, 6);
  });

  test('the larger of two comes first; a hole is not told', () => {
    const twoParts = (x: number, y: number) => x < 10 || (x > 20 && !(x > 30 && x < 40 && y > 10 && y < 20));
    const found = outlines(twoParts, { x: 0, y: 0, width: 60, height: 40 });
    expect(found).toHaveLength(2);
    expect(Math.min(...(found[0] ?? []).map(([x]) => x))).toBeGreaterThan(15);
  });
});
