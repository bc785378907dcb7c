import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Channel, hang, neighbour } from '../../../renderer/screens/set/wall.ts';

const channel = (id: string, ...sizes: readonly (readonly [width: number, height: number])[]): Channel => ({
  id,
  title: id,
  assets: sizes.map(([width, height], i) => ({
    path: `${id}/${i}.png`,
    digest: '0',
    width,
    height,
    placement: '',
    odd: null,
  })),
});
const square = [100, 100] as const;
const across = 500;

describe('the wall', () => {
  it('hangs channels side by side, and goes on below where the wall ends', () => {
    const rows = hang([channel('a', square, square), channel('b', square, square, square)], across, 100);
    const told = rows.map(({ stretches }) =>
      stretches.map(({ channel: { id }, isContinued, tiles }) => [id, isContinued, tiles.map(({ x }) => x)]),
    );
    expect(told).toEqual([
      [
        ['a', false, [0, 112]],
        ['b', false, [256, 368]],
      ],
      [['b', true, [0]]],
    ]);
  });

  it('lets a very wide banner hang less high, and gives a skyscraper room for its name', () => {
    const [row] = hang([channel('ads', [728, 90]), channel('tall', [20, 600])], 900, 100);
    const [banner, tall] = row?.stretches.flatMap(({ tiles }) => tiles) ?? [];
    expect([banner?.width, banner?.height]).toEqual([400, 49]);
    expect([tall?.width, tall?.height]).toEqual([40, 100]);
  });

  it('hangs each picture once, in order, within the wall and beside the others', () => {
    const sizes = fc.tuple(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: 1, max: 4000 }));
    const channels = fc.array(fc.array(sizes, { maxLength: 8 }), { maxLength: 8 });
    fc.assert(
      fc.property(channels, fc.integer({ min: 200, max: 2000 }), (given, wide) => {
        const all = given.map((own, i) => channel(`c${i}`, ...own));
        const rows = hang(all, wide, 140);
        const lines = rows.map(({ stretches }) => stretches.flatMap(({ tiles }) => tiles));
        expect(lines.flat().map(({ asset }) => asset)).toEqual(all.flatMap(({ assets }) => assets));
        expect(lines.flat().map(({ index }) => index)).toEqual(lines.flat().map((_, i) => i));
        for (const line of lines) {
          expect(line.length).toBeGreaterThan(0);
          for (const [i, { x, width }] of line.entries()) {
            expect(x + width).toBeLessThanOrEqual(wide);
            const before = line[i - 1];
            expect(x).toBeGreaterThanOrEqual(before === undefined ? 0 : before.x + before.width + 12);
          }
        }
      }),
    );
  });
});

describe('keys on the wall', () => {
  const rows = hang([channel('a', square, square, square, square, [400, 100], square)], across, 100);

  it.each([
    [0, 'left', 0],
    [0, 'right', 1],
    [5, 'right', 5],
    [3, 'down', 4],
    [4, 'up', 1],
    [0, 'up', 0],
    [5, 'first', 0],
    [0, 'last', 5],
  ] as const)('from %i %s to %i', (from, direction, to) => {
    expect(neighbour(rows, from, direction)).toBe(to);
  });
});
