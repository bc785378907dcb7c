import { expect, test } from 'vitest';
import { pictureDensity } from '../../src/checks/picture-density.ts';
import { conforms, header, judge, only, picture, whole } from './asset.ts';

const of = (density: number | null) => ({ picture: picture({ density }) });
const email = header({ kind: 'email' });

test.each([null, 72, 71.98, 96, 144, 192, 216])('conforms in a mail: %s ppi', (density) => {
  expect(judge(pictureDensity, of(density), { placement: email })).toEqual(conforms);
});

test.each([
  [300, 32],
  [150, 64],
  [48, 200],
])('deviates in a mail: %d ppi is drawn at %d %%', (density, shown) => {
  expect(only(judge(pictureDensity, of(density), { placement: email }))).toMatchObject({
    subject: 'density',
    measured: density,
    limit: 96,
    regions: whole,
    values: { shown },
  });
});

test('does not apply anywhere else', () => {
  expect(judge(pictureDensity, of(300))).toBe('no-email');
  expect(judge(pictureDensity, of(300), { placement: null })).toBe('no-email');
});
