import { expect, test } from 'vitest';
import { fileFormat } from '../../src/checks/file-format.ts';
import type { MediaFormat } from '../../src/model/placement.ts';
import { conforms, file, header, judge, only, rejecting, whole } from './asset.ts';

const of = (format: MediaFormat) => ({ file: file({ format }) });
const refusing = header({ formatsRejected: ['webp'], enforcement: rejecting });

test('conforms', () => {
  expect(judge(fileFormat, of('png'))).toEqual(conforms);
});

test.each([
  ['webp', refusing, 'fail', 'x-header.formatsRejected', 'X Header refuses WEBP.'],
  ['gif', refusing, 'warn', 'x-header.formats', 'X Header lists JPG, PNG; this is GIF.'],
  [
    'webp',
    header({ formatsRejected: ['webp'], confidence: 'secondary' }),
    'warn',
    'x-header.formatsRejected',
    undefined,
  ],
  ['gif', header({ confidence: 'kit' }), 'fail', 'placements.x-header.formats', undefined],
  ['gif', header({ enforcement: { ...rejecting, format: 'advisory' } }), 'note', 'x-header.formats', undefined],
] as const)('%s deviates', (format, placement, atMost, pointer, says) => {
  const finding = only(judge(fileFormat, of(format), { placement }));
  expect(finding).toMatchObject({ subject: 'format', measured: format, atMost, pointer, regions: whole });
  if (says !== undefined) expect(finding.says).toBe(says);
});

test('passes by the channel’s allowance, and says so', () => {
  const size = { also: [], formats: ['webp'], maxBytes: null, pointer: 'channels.x.size' };
  expect(judge(fileFormat, of('webp'), { size })).toEqual({
    findings: [],
    allowed: ['allowance channels.x.size.formats'],
  });
});

test('does not apply without a placement', () => {
  expect(judge(fileFormat, of('png'), { placement: null })).toBe('no-placement');
});

const caption = header({
  id: 'x-caption',
  title: 'Caption',
  kind: 'caption',
  enforcement: { ...rejecting, format: 'unknown' },
  recommended: { width: 0, height: 0 },
  formats: ['txt', 'md'],
});
test.each([
  ['png', caption, 'This is a picture; X Caption takes text (TXT, MD).'],
  ['txt', header(), 'This is text; X Header takes JPG, PNG.'],
  ['pdf', header(), 'X Header lists JPG, PNG; this is PDF.'],
] as const)('%s of a kind that the placement is not for deviates', (format, placement, says) => {
  expect(only(judge(fileFormat, of(format), { placement }))).toMatchObject({ subject: 'format', atMost: 'warn', says });
});
