import { describe, expect, test } from 'vitest';
import { type Lexicon, namedRatio, namedSize, readPath } from '../../src/channels/read-path.ts';

const words = new Set([
  'fb',
  'ig',
  'youtube',
  'iphone',
  'story',
  'cover',
  'post',
  'b站',
  '公众号',
  '公司',
  '封面',
  '封面图',
  '头图',
  '终稿',
  '2x3',
]);
const lexicon: Lexicon = { words, longest: 7 };
const read = (path: string): string =>
  readPath(path, lexicon)
    .map((names) => names.map(({ text }) => text).join(' '))
    .join(' / ');

describe('a path in its words', () => {
  test.each([
    ['separators of all kinds', 'a_FB/cover-final (copy).v2.png', 'a fb / cover final copy v 2'],
    ['run-together names, where known words make up the whole', 'fbcover.png', 'fb cover'],
    ['but not half of them', 'coverage.png', 'coverage'],
    ['camel case', 'IGStory_BlackFriday.png', 'ig story black friday'],
    ['names that camel case would tear apart', 'YouTube/iPhone.png', 'youtube / iphone'],
    ['plurals', 'covers/posts.png', 'cover / post'],
    ['Chinese, the longest known word first', '公众号封面图终稿.jpg', '公众号 封面图 终稿'],
    ['with what lies between', '领英公司封面.jpg', '领英 公司 封面'],
    ['a name of letters and signs', 'B站/封面.png', 'b站 / 封面'],
    ['densities say nothing', 'cover@2x.png', 'cover'],
    ['sizes', 'cover_1080 × 1350.png', 'cover 1080x1350'],
    ['ratios', 'post_4x5_16：9_3比4.png', 'post 4x5 16x9 3x4'],
    ['numbers without their zeros', 'story_007.png', 'story 7'],
    ['full width and compatibility forms', 'ＦＢ/ｃｏｖｅｒ.png', 'fb / cover'],
    ['only the extension goes', 'story.mp4_frame.png', 'story mp 4 frame'],
    ['a dot in a version is no extension', 'cover v1.2', 'cover v 1 2'],
  ])('%s: %s', (_, path, expected) => {
    expect(read(path)).toBe(expected);
  });

  test('a size has sides of pixels, a ratio has not', () => {
    expect(namedSize('1080x1350')).toEqual({ width: 1080, height: 1350 });
    expect(namedSize('16x9')).toBeNull();
    expect(namedRatio('4x5')).toBe(0.8);
    expect(namedRatio('1.91x1')).toBe(1.91);
    expect(namedRatio('300x250')).toBeNull();
    expect(namedRatio('cover')).toBeNull();
  });
});
