import { createRequire } from 'node:module';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { type CopyLayout, drawCopyBanner, type Face, type Line } from '../../bench/material/copy-banners.ts';
import type { Area } from '../../src/facts/copy/ocr/areas.ts';
import { areasIn } from '../../src/facts/copy/ocr/areas.ts';
import { joinSeams } from '../../src/facts/copy/ocr/frames.ts';
import { isLeaning, leaningIn, runOf, spanAt } from '../../src/facts/copy/ocr/leaning.ts';
import { joinParts } from '../../src/facts/copy/ocr/lines.ts';
import { turnedFrame, uprightPart } from '../../src/facts/copy/ocr/turn.ts';
import { fact } from './gathered.ts';

const { resolve } = createRequire(import.meta.url);
const face = (name: string, ...parts: readonly string[]): Face => ({
  kind: 'file',
  files: parts.map((part) => resolve(`@fontsource/${name}/files/${name}-${part}-normal.woff`)),
});
const figtree = face('figtree', 'latin-600');
const xiaowei = face('zcool-xiaowei', 'chinese-simplified-400', 'latin-400');
const rows: CopyLayout = (lines) => lines.map((_, i) => ({ x: 0.1, top: 0.15 + i * 0.35, em: 0.13, width: 0.8 }));
/** Letters one on another. */
const stacked: CopyLayout = (lines) => lines.map((_, i) => ({ x: 0.4, top: 0.1 + i * 0.12, em: 0.1, width: 0.4 }));
const banner = async (from: Face, texts: readonly string[], layout = rows): Promise<Buffer> =>
  (
    await drawCopyBanner(3, 'test', {
      faces: [from],
      photos: [],
      sizes: [{ width: 700, height: 400 }],
      layouts: [layout],
      lines: (): readonly Line[] => texts.map((text) => ({ part: 'sub', text })),
    })
  ).file;
const turnedBy = async (file: Buffer, angle: number): Promise<Buffer> => {
  const { data } = await sharp(file)
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [r = 0, g = 0, b = 0] = data;
  return sharp(file).rotate(angle, { background: { r, g, b } }).png().toBuffer();
};

describe('turned words are read, and only asked about', () => {
  const texts = ['SALE 50 % off', 'Now $44.50'];
  test.each([90, 270, -9, 12, 35])('turned by %i°', async (angle) => {
    const { pieces } = await fact(await turnedBy(await banner(figtree, texts), angle), 'copy');
    expect(pieces.map(({ text }) => text)).toEqual(texts);
    for (const { confidence } of pieces) expect(confidence).toBeLessThanOrEqual(0.75);
  });

  test('a column of Chinese, one on another', async () => {
    const { pieces } = await fact(await banner(xiaowei, [...'即日起至月底'], stacked), 'copy');
    expect(pieces.map(({ text, confidence }) => [text, confidence <= 0.75])).toEqual([['即日起至月底', true]]);
    const { region } = pieces[0] ?? {};
    if (region?.kind !== 'box') throw new Error('no box');
    expect(region.height).toBeGreaterThan(region.width * 3);
  });

  test('upright ones are stated as ever', async () => {
    const { pieces } = await fact(await banner(figtree, texts), 'copy');
    expect(pieces.map(({ text }) => text)).toEqual(texts);
    for (const { confidence } of pieces) expect(confidence).toBeGreaterThan(0.8);
  });
});

/** A bar of 200 × 16 px about (150, 150), turned. */
function bar(angle: number): Area {
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  const map = Float32Array.from({ length: 300 * 300 }, (_, i) => {
    const [x, y] = [(i % 300) - 150, Math.floor(i / 300) - 150];
    return Math.abs(x * cos + y * sin) < 100 && Math.abs(y * cos - x * sin) < 8 ? 0.9 : 0;
  });
  const [area] = areasIn(map, 300, 300);
  if (area === undefined) throw new Error('no area');
  return area;
}
const found = (area: Area) => ({ run: runOf(area), frame: spanAt(area, 0), frameAt: (to: number) => spanAt(area, to) });

describe('which way an area runs', () => {
  test.each([
    [0, false],
    [2, false],
    [6, true],
    [-14, true],
    [45, true],
    [89, false],
  ])('%i°', (angle, leans) => {
    const run = runOf(bar(angle));
    expect(run.angle).toBeCloseTo(angle, 0);
    expect(run.stretch).toBeGreaterThan(10);
    expect(isLeaning(run)).toBe(leans);
  });

  test('a line that leans is as long and as high as it is', () => {
    const { lines, others } = leaningIn([found(bar(10))]);
    expect(others).toEqual([]);
    expect(lines[0]?.frame.width).toBeCloseTo(200, -1);
    expect(lines[0]?.frame.height).toBeCloseTo(16, -1);
  });

  test('what lies straight stays where it is', () => {
    expect(leaningIn([found(bar(0)), found(bar(90))]).lines).toEqual([]);
  });
});

test('a part turned by a quarter is the part, px for px', () => {
  const picture = { data: Uint8Array.from({ length: 4 * 3 * 3 }, (_, i) => i), width: 4, height: 3 };
  const frame = { x: 1, y: 0, width: 2, height: 3 };
  const quarter = turnedFrame(frame, 0, 90);
  const { width, height, data } = uprightPart(picture, 90, quarter);
  expect([width, height]).toEqual([3, 2]);
  // Letters that are turned clockwise begin at the top right: its first row, from the top, is the last column.
  expect([0, 1, 2].map((x) => data[x * 3])).toEqual([2, 6, 10].map((px) => px * 3));
  expect(turnedFrame(quarter, 90, 0)).toEqual(frame);
});

test('columns beside each other stay two, and one goes on below a seam', () => {
  const column = (x: number, y: number, height: number) => ({ x, y, width: 30, height });
  expect(joinParts([column(0, 0, 200), column(40, 0, 200)])).toHaveLength(2);
  expect(joinSeams([column(0, 0, 200), column(1, 150, 120)])).toEqual([{ x: 0, y: 0, width: 31, height: 270 }]);
  expect(joinSeams([column(0, 0, 200), { x: 0, y: 190, width: 200, height: 30 }])).toHaveLength(2);
});
