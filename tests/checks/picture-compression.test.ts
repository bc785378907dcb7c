import { expect, test } from 'vitest';
import { pictureCompression } from '../../src/checks/picture-compression.ts';
import { conforms, judge, only, picture, whole } from './asset.ts';

const of = (quality: number, fitError = 0) => ({ picture: picture({ jpegQuality: { quality, fitError } }) });

test.each([60, 75, 100])('conforms: quality %d', (quality) => {
  expect(judge(pictureCompression, of(quality))).toEqual(conforms);
});

test('deviates under the limit', () => {
  expect(only(judge(pictureCompression, of(30)))).toMatchObject({
    subject: 'quality',
    certainty: 'sure',
    measured: 30,
    limit: 60,
    pointer: 'quality',
    regions: whole,
    says: 'Its JPEG quality is 30; 60 is the least.',
  });
});

test('asks where the encoder has a scale of its own', () => {
  const finding = only(judge(pictureCompression, of(30, 0.3)));
  expect(finding.certainty).toBe('ask');
  expect(finding.says).toContain('compares to about 30');
});

test('keeps to the limit of the kit', () => {
  expect(only(judge(pictureCompression, of(80), { limits: { quality: 85 } })).limit).toBe(85);
});

test('does not apply to other formats', () => {
  expect(judge(pictureCompression, { picture: picture({ jpegQuality: null }) })).toBe('no-jpeg');
});
