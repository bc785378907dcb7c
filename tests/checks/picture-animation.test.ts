import { expect, test } from 'vitest';
import { pictureAnimation } from '../../src/checks/picture-animation.ts';
import { conforms, file, header, judge, only, picture, whole } from './asset.ts';

const facts = (frames: number, format: 'gif' | 'tiff' = 'gif') => ({
  file: file({ format }),
  picture: picture({ frames }),
});

test.each([
  ['a still picture', facts(1), 'forbidden'],
  ['an animation where it moves', facts(12), 'allowed'],
  ['pages of a TIFF', facts(3, 'tiff'), 'forbidden'],
])('conforms: %s', (_, of, animation) => {
  expect(judge(pictureAnimation, of, { placement: header({ animation }) })).toEqual(conforms);
});

test.each([
  ['forbidden', 'It has 12 frames; X Header takes still pictures only.'],
  ['first-frame', 'It has 12 frames; X Header shows the first one only.'],
])('deviates: %s', (animation, says) => {
  const finding = only(judge(pictureAnimation, facts(12), { placement: header({ animation }) }));
  expect(finding).toMatchObject({
    subject: 'animation',
    measured: 12,
    pointer: 'x-header.animation',
    regions: whole,
    says,
  });
});

test('does not apply without a placement', () => {
  expect(judge(pictureAnimation, facts(2), { placement: null })).toBe('no-placement');
});
