import { describe, expect, test } from 'vitest';
import {
  formatAgainst,
  formatBytes,
  formatDate,
  formatDeltaE,
  formatMeasure,
  formatNumber,
  formatScore,
  formatShare,
  formatSize,
  holdUnits,
} from '../../src/report/format.ts';

/** No-break spaces are written `_` here, so that they can be seen. */
const seen = (text: string | null): string | null => text?.replaceAll('\u00a0', '_') ?? null;

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [12, '12'],
    [12.04, '12'],
    [12.06, '12.1'],
    [12.45, '12.5'],
    [999, '999'],
    [1000, '1,000'],
    [1234567.89, '1,234,567.9'],
    [-3.5, '−3.5'],
    [-0.04, '0'],
  ])('%d is %s', (value, told) => expect(formatNumber(value)).toBe(told));

  test.each([
    [0, '0_%'],
    [0.124, '12.4_%'],
    [0.5, '50_%'],
    [1, '100_%'],
    [0.4085, '40.9_%'],
    [0.0006, '0.1_%'],
    [0.0004, '<_0.1_%'],
  ])('the share %d is %s', (share, told) => expect(seen(formatShare(share))).toBe(told));

  test.each([
    [0, '0_B'],
    [999, '999_B'],
    [1_000, '1_kB'],
    [240_400, '240_kB'],
    [999_499, '999_kB'],
    [999_500, '1_MB'],
    [1_204_000, '1.2_MB'],
    [52_428_800, '52.4_MB'],
  ])('%d bytes are %s', (bytes, told) => expect(seen(formatBytes(bytes))).toBe(told));

  test('ΔE keeps its decimal, sizes their digits', () => {
    expect(seen(formatDeltaE(5))).toBe('ΔE_5.0');
    expect(seen(formatSize(1500, 500))).toBe('1500_×_500_px');
  });

  test.each([
    [null, '–'],
    [0, '0'],
    [82.9, '82'],
    [99.9, '99'],
    [100, '100'],
  ])('the score %s is %s', (score, told) => expect(formatScore(score)).toBe(told));
});

describe('units', () => {
  test.each([
    [12.44, '%', '12.4_%', '12.4_%'],
    [1200, 'px', '1,200_px', '1,200_px'],
    [72, 'ppi', '72_ppi', '72_ppi'],
    [1.6, '×', '1.6_×', '1.6_×'],
    [6.31, 'ΔE00', 'ΔE_6.3', 'ΔE_6.3'],
    [18.2, 'points', '18.2_points', '18.2_个百分点'],
    [1.913, 'ratio', '1.91', '1.91'],
    ['1200 × 400', 'px', '1200 × 400_px', '1200 × 400_px'],
    [3, 'count', '3', '3'],
    [85, 'quality', '85', '85'],
    ['gif', '', 'gif', 'gif'],
  ])('%s %s', (value, unit, english, chinese) => {
    expect(seen(formatMeasure(value, unit, 'en'))).toBe(english);
    expect(seen(formatMeasure(value, unit, 'zh-Hans'))).toBe(chinese);
  });
});

describe('measured against limit', () => {
  test.each([
    // The limit is quoted as it is written.
    [1.6, 1.25, '×', '1.6_×', '1.25_×'],
    [2_000_000, 1_048_576, 'bytes', '2_MB', '1.05_MB'],
    // What is just past the limit does not look equal to it.
    [5.04, 5, 'ΔE00', 'ΔE_5.04', 'ΔE_5.00'],
    [5_000_100, 5_000_000, 'bytes', '5.0001_MB', '5_MB'],
    // Equal is equal.
    [500, 500, 'px', '500_px', '500_px'],
    ['gif', 'png', '', 'gif', 'png'],
    [12, null, '%', '12_%', null],
  ])('%s against %s %s', (measured, limit, unit, told, quoted) => {
    const shown = formatAgainst(measured, limit, unit, 'en');
    expect([seen(shown?.measured ?? null), seen(shown?.limit ?? null)]).toEqual([told, quoted]);
  });

  test.each([
    ['a banned word', 1, 0],
    ['a missing phrase', 0, 1],
    ['a picture under two names', 2, 1],
  ])('%s is told by its sentence alone', (_, measured, limit) => {
    expect(formatAgainst(measured, limit, 'count', 'en')).toBeNull();
    expect(formatAgainst(measured + 40, 40, 'count', 'en')).not.toBeNull();
  });
});

test('a sentence holds its numbers and their units together', () => {
  const told = holdUnits('10 % of 1584 × 396 px is 6 % ± 2 or ΔE 9.7 off; 64 px, 3 MB, 300 ppi, ×2, 40 pixels');
  expect(seen(told)).toBe('10_% of 1584_×_396_px is 6_%_±_2 or ΔE_9.7 off; 64_px, 3_MB, 300_ppi, ×2, 40 pixels');
});

test('a date is told in the language, in no time zone but its own', () => {
  expect(formatDate('2026-11-21', 'en')).toBe('21 November 2026');
  expect(formatDate('2026-01-01T23:59:59.999Z', 'en')).toBe('1 January 2026');
  expect(formatDate('2026-11-21', 'zh-Hans')).toBe('2026年11月21日');
});
