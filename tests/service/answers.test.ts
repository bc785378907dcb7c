import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCampaignSettings } from '../../src/channels/index.ts';
import { globOf } from '../../src/channels/match.ts';
import { withAnswers } from '../../src/service/answers.ts';
import { globFor } from '../../src/service/campaign.ts';

const settingsOf = (text: string | null) => {
  const read = readCampaignSettings(text ?? '');
  if (!read.ok) throw new Error('The settings can’t be read any more.');
  return read.value;
};

describe('answers in onbrand.json', () => {
  test('come first, and leave comments, order and the rest as they are', () => {
    const text = `{
  // The spring campaign
  "name": "Spring", "onbrand": 1,
  "assignments": [
    { "files": "x/**", "placement": "x-header" } // as agreed
  ],
}
`;
    const edited = withAnswers(text, [
      { path: 'x/a.png', placement: 'x-post' },
      { path: 'b.png', placement: 'none' },
    ]);
    expect(settingsOf(edited).assignments).toEqual([
      { files: '/x/a.png', placement: 'x-post' },
      { files: '/b.png', placement: 'none' },
      { files: 'x/**', placement: 'x-header' },
    ]);
    for (const line of [
      '  // The spring campaign',
      '  "name": "Spring", "onbrand": 1,',
      '{ "files": "x/**", "placement": "x-header" } // as agreed',
    ])
      expect(edited).toContain(line);
  });

  test('that are given anew are changed where they stand', () => {
    const first = withAnswers('{ "onbrand": 1 }', [{ path: 'a.png', placement: 'x-post' }]);
    const second = withAnswers(first ?? '', [{ path: 'b.png', placement: 'x-header' }]);
    const third = withAnswers(second ?? '', [{ path: 'a.png', placement: 'none' }]);
    expect(settingsOf(third).assignments).toEqual([
      { files: '/b.png', placement: 'x-header' },
      { files: '/a.png', placement: 'none' },
    ]);
  });

  test('decide even where an older line stands before them', () => {
    const text =
      '{"onbrand":1,"assignments":[{"files":"*.png","placement":"x-header"},{"files":"/a.png","placement":"x-post"}]}';
    const [first] = settingsOf(withAnswers(text, [{ path: 'a.png', placement: 'none' }])).assignments;
    expect(first).toEqual({ files: '/a.png', placement: 'none' });
  });

  test.each(['', 'nonsense', '{"onbrand": 2}', '{"onbrand": 1,,}', '[]'])(
    'are not written into what is broken: %s',
    (text) => {
      expect(withAnswers(text, [{ path: 'a.png', placement: 'none' }])).toBeNull();
    },
  );
});

const segment = fc
  .string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
  .filter((part) => !/[/\p{Cc}]/u.test(part) && !/^\.{1,2}$/.test(part));
/** What a pattern could take for its own. */
const marked = fc
  .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'("\'\\^$.*?[]{}!+@|a ,-') })
  .filter((part) => !/^\.{1,2}$/.test(part));
const path = fc.array(fc.oneof(segment, marked), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));

describe('a glob for one file', () => {
  test('means that file', () => {
    fc.assert(fc.property(path, (one) => globOf(globFor(one))(one.normalize('NFC'))));
  });

  test('means no other one', () => {
    const plain = (text: string): string => text.normalize('NFC').toLowerCase();
    fc.assert(
      fc.property(path, path, (one, other) => {
        fc.pre(plain(one) !== plain(other));
        return !globOf(globFor(one))(other.normalize('NFC'));
      }),
    );
  });

  test.each([
    'a.png',
    'x (1).png',
    '[b]{1,2}.png',
    '!a.png',
    '@(a|b).png',
    '#a.png',
    'a+b?.png',
    '(" x',
    'a "b".png',
    '\\\\(',
    'x\\y.png',
  ])('%s', (one) => {
    const covers = globOf(globFor(one));
    expect([covers(one), covers(`sub/${one}`), covers(`${one}x`)]).toEqual([true, false, false]);
  });
});
