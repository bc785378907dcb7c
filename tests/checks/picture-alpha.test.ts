import { expect, test } from 'vitest';
import { pictureAlpha } from '../../src/checks/picture-alpha.ts';
import { conforms, header, judge, only, picture, whole } from './asset.ts';

const hole = { kind: 'box', x: 10, y: 20, width: 300, height: 100 } as const;
const opaque = { picture: picture(), transparency: { share: 0, box: null } };
const channel = { picture: picture({ hasAlpha: true }), transparency: { share: 0, box: null } };
const holed = { picture: picture({ hasAlpha: true }), transparency: { share: 0.04, box: hole } };
const taking = (alpha: string, confidence = 'official') => header({ alpha, confidence });

test.each([
  ['opaque, flattened', opaque, 'flattened'],
  ['an alpha channel without a hole, flattened', channel, 'flattened'],
  ['a hole, allowed', holed, 'allowed'],
  ['a hole, required', holed, 'required'],
  ['opaque, forbidden', opaque, 'forbidden'],
])('conforms: %s', (_, facts, alpha) => {
  expect(judge(pictureAlpha, facts, { placement: taking(alpha) })).toEqual(conforms);
});

test.each([
  [
    'flattened',
    holed,
    'flattened',
    'official',
    'warn',
    [hole],
    '4 % of it is transparent; X Header fills that with a colour of its own.',
  ],
  [
    'forbidden',
    holed,
    'forbidden',
    'official',
    'fail',
    [hole],
    '4 % of it is transparent; X Header refuses transparency.',
  ],
  ['forbidden', holed, 'forbidden', 'secondary', 'warn', [hole], undefined],
  ['channel', channel, 'forbidden', 'official', 'fail', whole, undefined],
  [
    'required',
    opaque,
    'required',
    'kit',
    'fail',
    whole,
    'Nothing in it is transparent; X Header needs a transparent background.',
  ],
  ['required', channel, 'required', 'official', 'fail', whole, undefined],
])('deviates: %s', (kind, facts, alpha, confidence, atMost, regions, says) => {
  const finding = only(judge(pictureAlpha, facts, { placement: taking(alpha, confidence) }));
  expect(finding).toMatchObject({ subject: 'alpha', certainty: 'sure', atMost, regions, values: { kind } });
  if (says !== undefined) expect(finding.says).toBe(says);
});

test('a small share is not rounded away', () => {
  const facts = { picture: picture({ hasAlpha: true }), transparency: { share: 0.000_02, box: hole } };
  expect(only(judge(pictureAlpha, facts))).toMatchObject({ measured: 0.1, values: { share: 0.1 } });
});

test('does not apply without a placement', () => {
  expect(judge(pictureAlpha, holed, { placement: null })).toBe('no-placement');
});
