import { describe, expect, test } from 'vitest';
import { catalogue, placementById } from '../../src/channels/index.ts';
import { type Placement, placementSchema, type Size, takes } from '../../src/model/placement.ts';

const ratioOf = ({ width, height }: Size): number => width / height;
const isWithin = (size: Size, { minimum, maximum }: Placement): boolean =>
  size.width >= (minimum?.width ?? 0) &&
  size.height >= (minimum?.height ?? 0) &&
  size.width <= (maximum?.width ?? Number.POSITIVE_INFINITY) &&
  size.height <= (maximum?.height ?? Number.POSITIVE_INFINITY);

describe('the catalogue as a whole', () => {
  test('holds 178 placements on 41 channels, sorted by id, each once', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(ids).toHaveLength(178);
    expect(new Set(catalogue.map(({ channelId }) => channelId)).size).toBe(41);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('a channel has one name in each language', () => {
    for (const { channelId, channel, zhHans } of catalogue) {
      const other = catalogue.find((p) => p.channelId === channelId);
      expect([channel, zhHans?.channel], channelId).toEqual([other?.channel, other?.zhHans?.channel]);
    }
  });

  test('an id leads to its placement', () => {
    expect(placementById('x-header')?.recommended).toEqual({ width: 1500, height: 500 });
    expect(placementById('x-heder')).toBeNull();
  });
});

describe.each(catalogue.map((placement) => [placement.id, placement] as const))('%s', (_, placement) => {
  const { recommended, alternatives, ratio, enforcement, confidence } = placement;

  test('is as the schema has it, nothing left to defaults', () => {
    expect(placementSchema.parse(placement)).toEqual(placement);
  });

  test('its sizes agree with its ratio and limits; words have none', () => {
    if (takes(placement) === 'document') {
      expect([recommended, alternatives, placement.safeZones]).toEqual([{ width: 0, height: 0 }, [], []]);
      return;
    }
    expect(ratioOf(recommended)).toBeGreaterThanOrEqual(ratio.min);
    expect(ratioOf(recommended)).toBeLessThanOrEqual(ratio.max);
    expect(isWithin(recommended, placement)).toBe(true);
    for (const size of alternatives) {
      const inside = ratioOf(size) >= ratio.min && ratioOf(size) <= ratio.max;
      expect(size.withinAcceptedRatio, `${size.width}x${size.height}`).toBe(inside);
      // What the channel refuses is no alternative.
      if (enforcement.dimensions === 'reject' && inside) expect(isWithin(size, placement)).toBe(true);
    }
  });

  test('its safe zones lie on its canvas', () => {
    for (const zone of placement.safeZones) {
      const [left, top, right, bottom] =
        zone.shape === 'rect'
          ? [zone.x, zone.y, zone.x + zone.width, zone.y + zone.height]
          : [zone.cx - zone.r, zone.cy - zone.r, zone.cx + zone.r, zone.cy + zone.r];
      expect([left >= 0, top >= 0, right <= recommended.width, bottom <= recommended.height], zone.name).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });

  test('a refusal that is hearsay is called so, and the ratio is told once', () => {
    const { dimensions, bytes } = enforcement;
    // The checks warn of it at most; the notes tell a person why.
    const hearsay = confidence !== 'official' && [dimensions, enforcement.ratio, bytes].includes('reject');
    expect(placement.notes.includes('Secondary sources say that the channel refuses')).toBe(hearsay);
    expect(ratio.onMismatch).toBe(enforcement.ratio);
    if (bytes === 'reject') expect(placement.maxBytes).not.toBeNull();
    if (enforcement.exactPixels) expect(dimensions).toBe('reject');
  });

  test('weights and formats do not contradict each other', () => {
    const { maxBytes, recommendedMaxBytes, formats, formatsRejected } = placement;
    expect(recommendedMaxBytes ?? 0).toBeLessThanOrEqual(maxBytes ?? Number.POSITIVE_INFINITY);
    expect(formats.filter((format) => formatsRejected.includes(format))).toEqual([]);
    expect(new Set(formats).size).toBe(formats.length);
  });

  test('says where it is from, when, and what it is called', () => {
    expect(placement.sources.length).toBeGreaterThan(0);
    for (const { url, date, title } of placement.sources) {
      expect(url).toMatch(/^https?:\/\//);
      expect(date).not.toBe('');
      expect(title).not.toBe('');
    }
    expect(placement.zhHans?.title ?? '').not.toBe('');
    expect(placement.folderTokens.length).toBeGreaterThan(0);
    expect(placement.filenameTokens).toEqual(expect.arrayContaining(placement.weakTokens));
    expect(new Set(placement.filenameTokens).size).toBe(placement.filenameTokens.length);
  });
});
