import { expect, test } from 'vitest';
import { pictureSharpness } from '../../src/checks/picture-sharpness.ts';
import { conforms, judge, only, whole } from './asset.ts';

const of = (enlargement: number | null, highFrequency: number | null) => ({
  sharpness: { enlargement, highFrequency },
});

test.each([
  ['native', of(1, 0.2)],
  ['native, flat artwork', of(1, null)],
  ['soft, but not very', of(null, 0.02)],
])('conforms: %s', (_, facts) => {
  expect(judge(pictureSharpness, facts)).toEqual(conforms);
});

test('deviates where it was enlarged, placement or not', () => {
  const finding = only(judge(pictureSharpness, of(2.1, 0.008), { placement: null }));
  expect(finding).toMatchObject({
    subject: 'sharpness',
    certainty: 'sure',
    measured: 2.1,
    limit: 1.4,
    pointer: 'enlargement',
    regions: whole,
  });
  expect(finding.says).toMatch(/^Its detail was enlarged at least ×2.1:/);
});

test('asks where it is soft and nobody can say why', () => {
  expect(only(judge(pictureSharpness, of(null, 0.004)))).toMatchObject({
    certainty: 'ask',
    pointer: 'fineness',
    values: { kind: 'soft' },
  });
});

test('keeps to the limits of the kit', () => {
  expect(judge(pictureSharpness, of(1.8, 0.02), { limits: { enlargement: 2 } })).toEqual(conforms);
  expect(judge(pictureSharpness, of(null, 0.004), { limits: { fineness: 0 } })).toEqual(conforms);
});

test('does not apply without detail', () => {
  expect(judge(pictureSharpness, of(null, null))).toBe('no-detail');
});
