import { describe, expect, test } from 'vitest';
import { placementSchema } from '../../src/model/placement.ts';
import { kitWith, opened } from './kits.ts';

describe('placements of its own', () => {
  const own = async (more: object) => {
    const { placements } = await opened(
      kitWith({
        placements: [
          { id: 'wall', channel: 'X (Twitter)', title: 'Wall', recommended: { width: 1600, height: 900 }, ...more },
        ],
      }),
    );
    const [placement] = placements;
    return placementSchema.parse(placement);
  };

  test('are placements in full; what is not stated is advice', async () => {
    expect(await own({})).toMatchObject({
      id: 'wall',
      channel: 'X (Twitter)',
      channelId: 'x',
      kind: 'post',
      formats: ['png', 'jpg'],
      ratio: { label: '16:9', onMismatch: 'advisory' },
      enforcement: {
        dimensions: 'advisory',
        exactPixels: false,
        ratio: 'advisory',
        bytes: 'advisory',
        format: 'advisory',
      },
      confidence: 'kit',
      dimensionConfidence: 'kit',
    });
  });

  test('reject where the kit says so', async () => {
    expect(await own({ exact: true, maxBytes: 1000, formats: ['gif'], names: ['Wall', '墙'] })).toMatchObject({
      ratio: { onMismatch: 'reject' },
      maxBytes: 1000,
      animation: 'allowed',
      enforcement: { dimensions: 'reject', exactPixels: true, ratio: 'reject', bytes: 'reject', format: 'reject' },
      filenameTokens: ['wall', '墙'],
    });
  });

  test('take ratios within 1 % of all their sizes', async () => {
    const { ratio } = await own({ alternatives: [{ width: 1000, height: 1000 }] });
    expect(ratio.min).toBeCloseTo(0.99, 10);
    expect(ratio.max).toBeCloseTo((16 / 9) * 1.01, 10);
  });

  test.each([
    ['x', 'x'],
    ['FACEBOOK', 'facebook'],
    ['Our Shop Window', 'our-shop-window'],
    ['门店', 'wall'],
  ])('belong to the channel that %s means: %s', async (channel, id) => {
    expect((await own({ channel })).channelId).toBe(id);
  });

  test('can be assigned, and take allowances under their id and their channel', async () => {
    const kit = await opened(
      kitWith({
        placements: [{ id: 'wall', channel: 'Shop', title: 'Wall', recommended: { width: 5, height: 9 } }],
        channels: { wall: { palette: { tolerance: 9 } }, shop: { palette: { shares: false } } },
        assignments: [
          { files: 'wall/**', placement: ['wall', 'x-post'] },
          { files: '**', placement: 'none' },
        ],
      }),
    );
    expect(Object.keys(kit.kit.channels)).toEqual(['wall', 'shop']);
  });
});
