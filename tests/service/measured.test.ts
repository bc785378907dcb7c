import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openDesk, twoHeaders } from './desk.ts';

const photograph = 'instagram/feed/03_solvane_ig-portrait_two-cups_v4.jpg';
const copy = 'instagram/feed/copy.jpg';
const flat = 'x/header.png';

let desk: Desk;
beforeAll(async () => {
  const sample = new URL(`../../assets/sample/campaign/${photograph}`, import.meta.url);
  const picture = await readFile(sample);
  desk = await openDesk({ ...(await twoHeaders()), [photograph]: picture, [copy]: picture });
  await desk.judged();
});
afterAll(() => desk.close());

describe('what was measured beyond the report', () => {
  it('says where an asset is photographic, in its own px', async () => {
    const { asset, photo } = await desk.get('asset.get', { path: photograph });
    const area = photo.reduce((sum, { width, height }) => sum + width * height, 0);
    // Tiles hold more than what the palette's check counted as photograph: it finds the paint in them.
    const counted = asset.colours?.photo ?? 0;
    expect(area / (asset.width * asset.height)).toBeGreaterThanOrEqual(counted);
    expect(area / (asset.width * asset.height)).toBeLessThan(counted + 0.15);
    for (const { x, y, width, height } of photo) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(asset.width);
      expect(y + height).toBeLessThanOrEqual(asset.height);
    }
    expect((await desk.get('asset.get', { path: flat })).photo).toEqual([]);
  });

  it('says what the set holds against an asset, without the other assets', async () => {
    const { across } = await desk.get('asset.get', { path: copy });
    expect(across.map(({ check, deviations }) => [check, deviations.map(({ paths }) => paths)])).toEqual([
      ['picture-duplicate', [[copy]]],
    ]);
    expect((await desk.get('asset.get', { path: flat })).across).toEqual([]);
  });

  it('holds a colour picked from a lossy file as its checks do', async () => {
    const toleranceOf = async (path?: string, hex = '#ff6f59'): Promise<number | undefined> => {
      const given = { hex, placement: null };
      const near = await desk.get('colour.nearest', path === undefined ? given : { ...given, path });
      return near.nearest?.tolerance;
    };
    expect(await toleranceOf(photograph)).toBe(Math.max(5, (await toleranceOf()) ?? 0));
    expect(await toleranceOf(flat)).toBe(await toleranceOf());
    // One that passes is told the same tolerance as one that does not.
    const brand = '#12355b';
    expect(await toleranceOf(photograph, brand)).toBe(Math.max(5, (await toleranceOf(undefined, brand)) ?? 0));
  });
});
