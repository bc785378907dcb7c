import { expect, test } from 'vitest';
import { pictureOrientation } from '../../src/checks/picture-orientation.ts';
import { conforms, header, judge, only, picture, whole } from './asset.ts';

const of = (orientation: number) => ({ picture: picture({ orientation }) });

test.each([1, 0, 9])('conforms: %d', (orientation) => {
  expect(judge(pictureOrientation, of(orientation))).toEqual(conforms);
});

test.each([
  [2, 0, true],
  [3, 180, false],
  [4, 180, true],
  [5, 90, true],
  [6, 90, false],
  [7, 270, true],
  [8, 270, false],
])('deviates: %d is turned by %d°', (orientation, degrees, mirrored) => {
  expect(only(judge(pictureOrientation, of(orientation)))).toMatchObject({
    subject: 'orientation',
    // The number of an EXIF orientation tells a person nothing: one note, where there may be none.
    limit: 0,
    atMost: 'note',
    regions: whole,
    values: { degrees, mirrored },
  });
});

test('says what a viewer must do', () => {
  expect(only(judge(pictureOrientation, of(6))).says).toBe(
    'It is stored turned: a viewer must turn it by 90° clockwise, as a note says (EXIF orientation) that some programs ignore.',
  );
  expect(only(judge(pictureOrientation, of(2))).says).toBe(
    'It is stored mirrored: a viewer must mirror it, as a note says (EXIF orientation) that some programs ignore.',
  );
});

test('weighs more in a mail, and is judged without a placement too', () => {
  expect(only(judge(pictureOrientation, of(6), { placement: header({ kind: 'email' }) })).atMost).toBe('warn');
  expect(only(judge(pictureOrientation, of(6), { placement: null })).atMost).toBe('note');
});
