import { expect, test } from 'vitest';
import { pictureProfile } from '../../src/checks/picture-profile.ts';
import type { PictureFact } from '../../src/model/facts.ts';
import { conforms, header, judge, only, picture, whole } from './asset.ts';

const of = (change: Partial<PictureFact>) => ({ picture: picture(change) });
const wide = header({ colourSpaces: ['srgb', 'p3'] });

test.each([
  ['sRGB without a profile', of({})],
  ['sRGB with its profile', of({ profile: 'sRGB IEC61966-2.1', gamut: 'srgb' })],
  ['grey', of({ space: 'grey', profile: 'Dot Gain 20%', gamut: 'grey' })],
  ['a profile that nobody can name', of({ profile: 'Monitor', gamut: 'unknown' })],
])('conforms: %s', (_, facts) => {
  expect(judge(pictureProfile, facts)).toEqual(conforms);
});

test('conforms: what the channel takes', () => {
  expect(judge(pictureProfile, of({ profile: 'Display P3', gamut: 'p3' }), { placement: wide })).toEqual(conforms);
  const print = header({ colourSpaces: ['cmyk'] });
  expect(judge(pictureProfile, of({ space: 'cmyk', gamut: null }), { placement: print })).toEqual(conforms);
});

test.each([
  [
    of({ profile: 'sP3C', gamut: 'p3' }),
    'gamut',
    'note',
    'Its profile is Display P3, wider than the sRGB that X Header shows.',
  ],
  [of({ profile: 'Adobe RGB (1998)', gamut: 'adobe-rgb' }), 'gamut', 'note', undefined],
  [
    of({ profile: 'ProPhoto RGB', gamut: 'wide' }),
    'gamut',
    'note',
    'Its profile is ProPhoto RGB, wider than the sRGB that X Header shows.',
  ],
  [
    of({ space: 'cmyk', profile: 'Coated FOGRA39', gamut: 'cmyk' }),
    'space',
    'warn',
    'Its colours are CMYK; X Header shows sRGB.',
  ],
  [of({ space: 'lab' }), 'space', 'warn', 'Its colours are Lab; X Header shows sRGB.'],
])('deviates: %j', (facts, kind, atMost, says) => {
  const finding = only(judge(pictureProfile, facts));
  expect(finding).toMatchObject({ subject: kind, certainty: 'sure', atMost, regions: whole, values: { kind } });
  if (says !== undefined) expect(finding.says).toBe(says);
  expect(finding.measured).not.toBe('sP3C');
});

test('a wide gamut deviates even where P3 is taken', () => {
  const facts = of({ profile: 'Adobe RGB (1998)', gamut: 'adobe-rgb' });
  expect(only(judge(pictureProfile, facts, { placement: wide })).subject).toBe('gamut');
});

test('asks which CMYK it is where none is named', () => {
  const judged = judge(pictureProfile, of({ space: 'cmyk' }));
  if (typeof judged === 'string') throw new Error(judged);
  expect(judged.findings.map(({ subject, certainty }) => [subject, certainty])).toEqual([
    ['space', 'sure'],
    ['assumed', 'ask'],
  ]);
});

test('does not apply without a placement', () => {
  expect(judge(pictureProfile, of({}), { placement: null })).toBe('no-placement');
});
