import { describe, expect, test } from 'vitest';
import { sizeRatio } from '../../src/checks/size-ratio.ts';
import { conforms, header, judge, only, rejecting, sized, whole } from './asset.ts';

const facts = (width: number, height: number) => ({ picture: sized(width, height) });
const wide = (onMismatch: string) => header({ ratio: { label: '', min: 1, max: 3, onMismatch } });
const exactly = (onMismatch: string) => header({ ratio: { label: '3:1', min: 3, max: 3, onMismatch } });

describe('conforms', () => {
  test.each([
    ['the ratio itself', 1500, 500, header()],
    ['within the tolerance', 1500, 510, header()],
    ['both ends of a range', 500, 500, wide('crop')],
    ['the other end', 1500, 500, wide('crop')],
    ['half a pixel of rounding', 1001, 334, exactly('reject')],
    ['an alternative of another ratio', 800, 400, header({ alternatives: [{ width: 800, height: 400 }] })],
  ])('%s', (_, width, height, placement) => {
    expect(judge(sizeRatio, facts(width, height), { placement })).toEqual(conforms);
  });
});

describe('a crop', () => {
  test('loses strips at the top and the bottom, which light up', () => {
    const finding = only(judge(sizeRatio, facts(1500, 900)));
    // 1500 px at 3:1 are 500 px high: of 900, 400 go, 200 on each side
    expect(finding).toMatchObject({
      subject: 'ratio',
      measured: '5:3',
      limit: '3:1',
      atMost: 'warn',
      pointer: 'x-header.ratio',
    });
    expect(finding.regions).toEqual([
      { kind: 'box', x: 0, y: 0, width: 1500, height: 200 },
      { kind: 'box', x: 0, y: 700, width: 1500, height: 200 },
    ]);
    expect(finding.says).toBe(
      'Its shape is 5:3, X Header wants 3:1: 200 px are cut off at the top and the bottom each, 44 % of the picture.',
    );
  });

  test('loses strips left and right', () => {
    // 500 px at 3:1 are 1500 px wide: of 2000, 250 go on each side
    expect(only(judge(sizeRatio, facts(2000, 500))).regions).toEqual([
      { kind: 'box', x: 0, y: 0, width: 250, height: 500 },
      { kind: 'box', x: 1750, y: 0, width: 250, height: 500 },
    ]);
  });

  test('goes to the nearest end of a wide range', () => {
    const finding = only(judge(sizeRatio, facts(500, 700), { placement: wide('crop') }));
    expect(finding.limit).toBe('1:1');
    expect(finding.values).toMatchObject({ each: 100, sideways: false });
  });
});

test.each([
  ['reject', 'fail', 'Its shape is 1:1, X Header wants 3:1 and refuses others.'],
  ['letterbox', 'warn', 'Its shape is 1:1, X Header wants 3:1 and adds bars of 500 px left and right.'],
  ['scale', 'warn', 'Its shape is 1:1, X Header wants 3:1 and distorts it.'],
])('%s: at most %s', (onMismatch, atMost, says) => {
  // 500 px high at 3:1 would be 1500 px wide: 1000 px of bars
  const finding = only(judge(sizeRatio, facts(500, 500), { placement: exactly(onMismatch) }));
  expect(finding).toMatchObject({ atMost, says, regions: whole });
});

test.each([
  ['advisory', 1, 'Its shape is 5:3, X Header wants 3:1, as advice.'],
  [
    'unknown',
    2,
    'Its shape is 5:3, X Header wants 3:1: if it is cut, 200 px go at the top and the bottom each, 44 % of the picture.',
  ],
])('%s is a note', (onMismatch, regions, says) => {
  const finding = only(judge(sizeRatio, facts(1500, 900), { placement: exactly(onMismatch) }));
  expect(finding).toMatchObject({ atMost: 'note', says });
  expect(finding.regions).toHaveLength(regions);
});

test('only the channel itself can make it fail', () => {
  const placement = header({
    ratio: { label: '', min: 3, max: 3, onMismatch: 'reject' },
    enforcement: rejecting,
    confidence: 'single-secondary',
  });
  expect(only(judge(sizeRatio, facts(500, 500), { placement })).atMost).toBe('warn');
});

test('passes by the channel’s allowance, and says so', () => {
  const size = { also: [{ width: 500, height: 500 }], formats: null, maxBytes: null, pointer: 'channels.x.size' };
  expect(judge(sizeRatio, facts(500, 500), { size })).toEqual({
    findings: [],
    allowed: ['allowance channels.x.size.also'],
  });
});

test('leaves a placement of exact pixels to the check of those', () => {
  const placement = header({ enforcement: { ...rejecting, exactPixels: true } });
  expect(judge(sizeRatio, facts(500, 500), { placement })).toBe('exact');
});

test('does not apply without a placement', () => {
  expect(judge(sizeRatio, facts(1, 1), { placement: null })).toBe('no-placement');
});
