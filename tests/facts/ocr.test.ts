import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { type CopyLayout, drawCopyBanner, type Face, type Line } from '../../bench/material/copy-banners.ts';
import { loadModels } from '../../src/facts/copy/ocr/models.ts';
import { opaque } from '../../src/facts/copy/ocr/opaque.ts';
import { readPicture } from '../../src/facts/copy/ocr/read-picture.ts';
import { openSecondReader } from '../../src/facts/copy/ocr/second-reader.ts';
import { decode } from '../../src/facts/decode.ts';
import { fact, texture } from './gathered.ts';

/** Text is drawn from outlines of installed typefaces, so that it looks the same on every machine. */
const { resolve } = createRequire(import.meta.url);
const face = (name: string, ...parts: readonly string[]): Face => ({
  kind: 'file',
  files: parts.map((part) => resolve(`@fontsource/${name}/files/${name}-${part}-normal.woff`)),
});
const figtree = face('figtree', 'latin-600');
const xiaowei = face('zcool-xiaowei', 'chinese-simplified-400', 'latin-400');

const rows: CopyLayout = (lines) => lines.map((_, i) => ({ x: 0.1, top: 0.1 + i * 0.3, em: 0.1, width: 0.8 }));
/** Seed 3 is on a flat ground. */
const banner = (from: Face, texts: readonly string[], seed = 3, size = { width: 900, height: 300 }) =>
  drawCopyBanner(seed, 'test', {
    faces: [from],
    photos: [],
    sizes: [size],
    layouts: [rows],
    lines: (): readonly Line[] => texts.map((text) => ({ part: 'sub', text })),
  });

const read = async (from: Face, texts: readonly string[]): Promise<readonly string[]> =>
  (await fact((await banner(from, texts)).file, 'copy')).pieces.map(({ text }) => text);

describe('what a banner says', () => {
  test.each([
    [figtree, ['Tableware for slow mornings', 'Until Sunday 14 June', 'See the range']],
    [figtree, ['Two cups, $44.50', 'Three cups for £9', 'From €1,299 each']],
    [xiaowei, ['春节慢早餐', '到手价¥199', '满300减50']],
  ])('%#', async (from, texts) => {
    expect(await read(from, texts)).toEqual(texts);
  });

  test('its lines stand where they were drawn, as high as their capitals, in their colours', async () => {
    const { file } = await banner(figtree, ['HELLO WINTER', 'Hello again']);
    const { pieces, script, text } = await fact(file, 'copy');
    expect({ script, text }).toEqual({ script: 'latin', text: 'HELLO WINTER\nHello again' });
    const [first, second] = pieces;
    expect(first).toMatchObject({ source: 'ocr', role: 'body', hidden: false, repaired: false, struck: [] });
    // Figtree's capitals are 0.7 em high; the em is 30 px.
    expect(first?.size).toBeGreaterThan(18);
    expect(first?.size).toBeLessThan(24);
    expect(first?.ink).toMatch(/^#[\da-f]{6}$/);
    expect(first?.ground).not.toBe(first?.ink);
    expect(second?.group).toBe(first?.group);
    const { region } = first ?? {};
    if (region?.kind !== 'box') throw new Error('no box');
    expect([region.x, region.y, region.y + region.height].map((v) => Math.round(v / 30))).toEqual([3, 1, 2]);
  });

  test('nothing, where there is a texture and no text', async () => {
    expect((await fact(await texture(400, 300), 'copy')).pieces).toEqual([]);
  });
});

test('without the native runtime the same is read', async () => {
  const banners = [
    await banner(figtree, ['Made to last', '30 % off knives'], 4, { width: 640, height: 300 }),
    await banner(figtree, ['Only $89.50', 'Ends Sunday'], 3, { width: 480, height: 200 }),
    await banner(xiaowei, ['到手价¥199', '仅剩两天'], 6, { width: 480, height: 200 }),
  ];
  const texts = async (backend: 'native' | 'wasm'): Promise<readonly string[]> => {
    const readers = { models: await loadModels(backend), second: openSecondReader };
    const read: string[] = [];
    for (const { file, width, height } of banners)
      read.push(...(await readPicture(await decode(file, width, height), readers)).map(({ text }) => text));
    return read;
  };
  const native = await texts('native');
  expect(native).toEqual(expect.arrayContaining(['Made to last', 'Only $89.50', '到手价¥199']));
  expect(await texts('wasm')).toEqual(native);
});

test('the reader of traditional Chinese reads what both scripts share', async () => {
  const { file, width, height } = await banner(xiaowei, ['即日起至月底']);
  const picture = await opaque(await decode(file, width, height));
  const reader = await openSecondReader('traditional');
  const said = await reader.read(picture, { x: 80, y: 20, width: 220, height: 50 }, false);
  expect(said.replaceAll(' ', '')).toBe('即日起至月底');
});

describe('an SVG', () => {
  const svg = (inside: string): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200" fill="#21358a"/>${inside}</svg>`;

  test('says what its text says, where it is drawn', async () => {
    const { pieces } = await fact(
      svg(
        '<g opacity="0.9"><text x="40" y="60" font-size="30" fill="#fff">Slow <tspan>mornings</tspan></text></g><text x="40" y="150" font-size="20" fill="#fff">Two cups, €44</text><text display="none">Not shown</text>',
      ),
      'copy',
      'banner.svg',
    );
    expect(pieces.map(({ text, source, hidden, confidence }) => [text, source, hidden, confidence])).toEqual([
      ['Slow mornings', 'svg', false, 1],
      ['Two cups, €44', 'svg', false, 1],
      ['Not shown', 'svg', true, 1],
    ]);
    const { region } = pieces[0] ?? {};
    if (region?.kind !== 'box') throw new Error('no box');
    expect(Math.abs(region.x - 41)).toBeLessThan(4);
    expect(region.y + region.height).toBeGreaterThan(58);
    expect(region.y + region.height).toBeLessThan(70);
    expect(pieces[0]?.group).not.toBe(pieces[1]?.group);
  });

  test('with nothing but outlines is read as it is drawn', async () => {
    const { pieces } = await fact(svg('<path fill="#fff" d="M40 40h20v100h-20z"/>'), 'copy', 'banner.svg');
    expect(pieces.every(({ source }) => source === 'ocr')).toBe(true);
  });
});
