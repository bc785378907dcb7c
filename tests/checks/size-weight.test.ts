import { describe, expect, test } from 'vitest';
import { sizeWeight } from '../../src/checks/size-weight.ts';
import { conforms, file, header, judge, only, rejecting, whole } from './asset.ts';

const of = (bytes: number) => ({ file: file({ bytes }) });
const limited = header({ maxBytes: 1_000_000, recommendedMaxBytes: 500_000 });
const allowing = (maxBytes: number) => ({ also: [], formats: null, maxBytes, pointer: 'channels.x.size' });

describe('conforms', () => {
  test.each([
    ['at the advised weight', 500_000, limited],
    ['2 % over the advised one', 510_000, limited],
    ['2 % over, where nothing less is advised', 1_020_000, header({ maxBytes: 1_000_000 })],
  ])('%s', (_, bytes, placement) => {
    expect(judge(sizeWeight, of(bytes), { placement })).toEqual(conforms);
  });
});

describe('deviates', () => {
  test.each([
    ['refused', 'reject', 'official', 'fail'],
    ['refused', 'reject', 'secondary', 'warn'],
    ['recompressed', 'recompress', 'official', 'warn'],
    ['over', 'unknown', 'official', 'note'],
  ])('%s by %s (%s): at most %s', (kind, bytes, confidence, atMost) => {
    const placement = header({ maxBytes: 1_000_000, confidence, enforcement: { ...rejecting, bytes } });
    expect(only(judge(sizeWeight, of(2_000_000), { placement }))).toMatchObject({
      measured: 2_000_000,
      limit: 1_000_000,
      atMost,
      values: { kind },
      pointer: 'x-header.maxBytes',
      regions: whole,
    });
  });

  test('what is advised is a note', () => {
    expect(only(judge(sizeWeight, of(800_000), { placement: limited }))).toMatchObject({
      atMost: 'note',
      pointer: 'x-header.recommendedMaxBytes',
      says: 'It weighs 800 kB; for X Header, up to 500 kB is advised.',
    });
  });

  test('the kit’s own limit is exact', () => {
    const placement = header({ maxBytes: 1_000_000, confidence: 'kit' });
    expect(only(judge(sizeWeight, of(1_000_001), { placement })).atMost).toBe('fail');
    expect(only(judge(sizeWeight, of(300_001), { size: allowing(300_000) }))).toMatchObject({
      atMost: 'fail',
      pointer: 'channels.x.size.maxBytes',
    });
  });

  test('the slack can be changed', () => {
    const placement = header({ maxBytes: 1_000_000 });
    expect(only(judge(sizeWeight, of(1_010_000), { placement, limits: { slack: 0 } })).limit).toBe(1_000_000);
  });
});

test('passes by the channel’s allowance, and says so', () => {
  expect(judge(sizeWeight, of(1_500_000), { placement: limited, size: allowing(2_000_000) })).toEqual({
    findings: [],
    allowed: ['allowance channels.x.size.maxBytes'],
  });
  expect(judge(sizeWeight, of(700_000), { placement: limited, size: allowing(2_000_000) })).toEqual(conforms);
});

test('does not apply without a placement or a limit', () => {
  expect(judge(sizeWeight, of(1), { placement: null })).toBe('no-placement');
  expect(judge(sizeWeight, of(1), { placement: header() })).toBe('no-limit');
});
