import { describe, expect, test } from 'vitest';
import { catalogue, searchPlacements } from '../../src/channels/index.ts';
import { nearestWord } from '../../src/measure/nearest-word.ts';

const search = (query: string): readonly string[] => searchPlacements(query, catalogue).map(({ id }) => id);

describe('searching the catalogue', () => {
  test('nothing asked, all shown', () => {
    expect(search('')).toHaveLength(catalogue.length);
    expect(search('  ')).toHaveLength(catalogue.length);
  });

  test.each([
    ['x-header', ['x-header']],
    ['Instagram story', ['instagram-highlight-cover', 'instagram-story', 'instagram-story-ad']],
    ['公众号 头图', ['wechat-article-cover']],
    ['朋友圈', ['wechat-moments-cover']],
    ['1500×500', ['x-header']],
    ['1128x191', ['linkedin-company-cover']],
    ['ＧＢＰ', ['google-business-caption', 'google-business-cover', 'google-business-logo', 'google-business-photo']],
    ['nonsense', []],
  ])('%s', (query, ids) => {
    expect(search(query)).toEqual(ids);
  });

  test('a short word is a whole word: "x" is a channel, not a letter of "1080x1080"', () => {
    expect(search('x').every((id) => id.startsWith('x-'))).toBe(true);
    expect(search('yt')).toEqual(catalogue.filter((p) => p.channelId === 'youtube').map(({ id }) => id));
  });

  test('what begins with the word comes first', () => {
    expect(search('email')[0]).toBe('email-body-banner');
  });
});

describe('did you mean', () => {
  const ids = catalogue.map(({ id }) => id);
  test.each([
    ['x-heder', 'x-header'],
    ['Facebook_Cover', 'facebook-cover'],
    ['wechat-artcle-cover', 'wechat-article-cover'],
    ['zzzzzzzz', null],
  ])('%s → %s', (word, expected) => {
    expect(nearestWord(word, ids)).toBe(expected);
  });
});
