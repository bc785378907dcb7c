import { describe, expect, test } from 'vitest';
import { sizeDimensions } from '../../src/checks/size-dimensions.ts';
import { conforms, file, header, judge, only, rejecting, sized, whole } from './asset.ts';

const facts = (width: number, height: number) => ({ file: file(), picture: sized(width, height) });
const cover = header({
  minimum: { width: 600, height: 200 },
  maximum: { width: 6000, height: 2000 },
  alternatives: [
    { width: 1200, height: 400 },
    { width: 1500, height: 450, withinAcceptedRatio: false },
  ],
  exportMultipliers: [1, 2],
});
const exact = header({ enforcement: { ...rejecting, exactPixels: true }, exportMultipliers: [1, 2] });
const hearsay = { confidence: 'secondary', dimensionConfidence: 'secondary' };

describe('conforms', () => {
  test.each([
    ['the recommended size', 1500, 500, cover],
    ['its double', 3000, 1000, cover],
    ['an alternative', 1200, 400, cover],
    ['larger, if not a multiple', 1800, 600, cover],
    ['2 % smaller', 1480, 494, header()],
    ['another ratio, if large enough', 1500, 1500, cover],
    ['the double, where pixels are exact', 3000, 1000, exact],
  ])('%s', (_, width, height, placement) => {
    expect(judge(sizeDimensions, facts(width, height), { placement })).toEqual(conforms);
  });
});

describe('deviates', () => {
  test.each([
    ['exact', 1501, 500, exact, 'fail', 'x-header.recommended', '1500 × 500'],
    [
      'exact',
      1501,
      500,
      header({ enforcement: { ...rejecting, exactPixels: true }, ...hearsay }),
      'warn',
      'x-header.recommended',
      '1500 × 500',
    ],
    ['minimum', 599, 400, cover, 'warn', 'x-header.minimum', '600 × 200'],
    [
      'minimum',
      599,
      400,
      header({ minimum: { width: 600 }, enforcement: rejecting }),
      'fail',
      'x-header.minimum',
      '600 × –',
    ],
    ['maximum', 6001, 2000, cover, 'note', 'x-header.maximum', '6000 × 2000'],
    [
      'maximum',
      6001,
      2000,
      header({ maximum: { width: 6000 }, enforcement: rejecting }),
      'fail',
      'x-header.maximum',
      '6000 × –',
    ],
    ['outdated', 1500, 450, cover, 'warn', 'x-header.alternatives', '1500 × 500'],
    ['enlarged', 900, 320, cover, 'warn', 'x-header.recommended', '1200 × 400'],
    ['enlarged', 1000, 400, cover, 'note', 'x-header.recommended', '1200 × 400'],
    [
      'enlarged',
      1000,
      400,
      header({ enforcement: { ...rejecting, dimensions: 'advisory' } }),
      'note',
      'x-header.recommended',
      '1500 × 500',
    ],
  ])('%s: %d × %d', (kind, width, height, placement, atMost, pointer, limit) => {
    const finding = only(judge(sizeDimensions, facts(width, height), { placement }));
    expect(finding).toMatchObject({ subject: 'dimensions', certainty: 'sure', atMost, pointer, regions: whole });
    expect(finding.values.kind).toBe(kind);
    expect(String(finding.limit).replaceAll('\u00a0', ' ')).toBe(limit);
  });

  test('says how many times it would be enlarged, in the direction that needs more', () => {
    expect(only(judge(sizeDimensions, facts(1000, 250))).says).toBe(
      'It is 1000 × 250 px; X Header shows 1500 × 500 px, so it will be enlarged ×2.',
    );
  });

  test('names the kit where the placement is the brand’s own', () => {
    const placement = header({
      confidence: 'kit',
      dimensionConfidence: 'kit',
      enforcement: { ...rejecting, exactPixels: true },
    });
    expect(only(judge(sizeDimensions, facts(10, 10), { placement }))).toMatchObject({
      pointer: 'placements.x-header.recommended',
      atMost: 'fail',
    });
  });
});

test('passes by the channel’s allowance, and says so', () => {
  const size = { also: [{ width: 1000, height: 400 }], formats: null, maxBytes: null, pointer: 'channels.x.size' };
  expect(judge(sizeDimensions, facts(1000, 400), { size })).toEqual({
    findings: [],
    allowed: ['allowance channels.x.size.also'],
  });
  expect(judge(sizeDimensions, facts(1500, 500), { size })).toEqual(conforms);
});

test('does not apply without a placement, nor to a vector', () => {
  expect(judge(sizeDimensions, facts(1, 1), { placement: null })).toBe('no-placement');
  expect(judge(sizeDimensions, { file: file({ format: 'svg' }), picture: sized(150, 50) })).toBe('vector');
});
