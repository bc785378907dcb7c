import { describe, expect, it } from 'vitest';
import { appearancesOf } from '../../../renderer/screens/asset/appearance.ts';
import { catalogue } from '../../../src/channels/index.ts';
import { shownPart } from '../../../src/measure/crop.ts';
import { zonesOf } from '../../../src/measure/zones.ts';
import { takes } from '../../../src/model/placement.ts';
import { box } from '../../../src/model/region.ts';

const seen = (id: string, width: number, height: number) => {
  const placement = catalogue.find((one) => one.id === id);
  if (placement === undefined) throw new Error(`The catalogue has no ${id}.`);
  const zones = [...zonesOf(placement, width, height)];
  const judged = { placement: id, score: { score: 100, coverage: 1 }, results: [], zones };
  return appearancesOf(judged, placement, shownPart({ width, height }, placement));
};

describe('as it will be seen', () => {
  it('shows a picture of the right shape whole, then each crop of the channel', () => {
    const [whole, ...crops] = seen('facebook-cover', 851, 315);
    expect(whole).toMatchObject({ name: null, crop: box(0, 0, 851, 315) });
    expect(crops.map(({ name }) => name)).toContain('desktop-16x9-left-aligned');
  });

  it('cuts what the channel cuts', () => {
    const [taken] = seen('linkedin-company-cover', 1584, 396);
    expect(taken?.crop.width).toBe(1584);
    expect(taken?.crop.height).toBeCloseTo(268, 0);
    expect(taken?.crop.y).toBeCloseTo(64, 0);
  });

  it('puts bars where the channel does', () => {
    const [taken] = seen('youtube-thumbnail', 1000, 1000);
    expect(taken?.crop.width).toBeGreaterThan(1000);
    expect(taken?.crop.x).toBeLessThan(0);
    expect(taken?.crop.height).toBe(1000);
  });

  it('shows what is only ever round without its corners', () => {
    const all = seen('x-profile', 400, 400);
    expect(all.map(({ isRound }) => isRound)).toEqual([true]);
    expect(all[0]?.crop).toEqual(box(0, 0, 400, 400));
  });

  it('hangs a profile picture over the lower edge of a header', () => {
    const [{ covers } = { covers: [] }] = seen('x-header', 1500, 500);
    expect(covers.map(({ shape }) => shape)).toEqual(['disc']);
    const [{ box: disc } = { box: box(0, 0, 0, 0) }] = covers;
    expect(disc.width).toBe(disc.height);
    expect(disc.y + disc.height / 2).toBe(500);
  });

  it('lays time and progress over a thumbnail', () => {
    const [{ covers } = { covers: [] }] = seen('youtube-thumbnail', 1280, 720);
    expect(covers.map(({ shape }) => shape)).toEqual(['badge', 'bar']);
  });

  it('has something to show of every placement, each crop with an area', () => {
    for (const { id, recommended } of catalogue.filter((placement) => takes(placement) === 'picture')) {
      const all = seen(id, recommended.width, recommended.height);
      expect(all.length, id).toBeGreaterThan(0);
      for (const { crop } of all) expect(Math.min(crop.width, crop.height), id).toBeGreaterThan(0);
    }
  });
});
