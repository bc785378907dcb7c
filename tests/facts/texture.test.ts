import { describe, expect, test } from 'vitest';
import { measureTexture } from '../../src/facts/texture.ts';
import { drawing } from './drawing.ts';

const shareOf = (drawn: ReturnType<typeof drawing>): number => measureTexture(drawn.sample()).photoShare;

describe('texture', () => {
  test.each([
    ['one colour', drawing(256, 128, '#0055aa')],
    ['flat shapes', drawing(256, 128, '#ffffff').disc(60, 60, 40, '#e4002b').box(130, 20, 90, 80, '#0055aa')],
    ['a gradient', drawing(256, 128, '#ffffff').gradient(0, 0, 256, 128, '#0055aa', '#ffcc00')],
    ['a slow gradient', drawing(256, 128, '#ffffff').gradient(0, 0, 256, 128, '#0055aa', '#0a66bb')],
    ['noise of compression', drawing(256, 128, '#0055aa').box(30, 30, 100, 60, '#ffcc00').noise(1)],
    [
      'lines of type',
      drawing(256, 128, '#ffffff').paint(16, 16, 220, 90, (x, y) =>
        y % 12 < 8 && (x * 7 + (y >> 1) * 3) % 11 < 4 ? [20, 20, 20] : [255, 255, 255],
      ),
    ],
  ])('%s is no photograph', (_, drawn) => {
    expect(shareOf(drawn)).toBe(0);
  });

  test('a photograph to the edges', () => {
    const { photoShare, regions } = measureTexture(drawing(240, 130, '#000000').photo(0, 0, 240, 130).sample(4));
    expect(photoShare).toBe(1);
    expect(regions).toEqual([{ kind: 'box', x: 0, y: 0, width: 960, height: 520 }]);
  });

  test('a photograph in the right half, tile by tile', () => {
    const { photoShare, regions, tiles } = measureTexture(
      drawing(320, 160, '#0055aa').photo(160, 0, 160, 160).sample(),
    );
    expect(photoShare).toBe(0.5);
    expect(regions).toEqual([{ kind: 'box', x: 160, y: 0, width: 160, height: 160 }]);
    expect(tiles).toEqual({ size: 16, columns: 20, rows: 10, photo: `${'0'.repeat(10)}${'1'.repeat(10)}`.repeat(10) });
  });

  test('a flat badge on a photograph stays flat', () => {
    const { tiles } = measureTexture(
      drawing(320, 160, '#000000').photo(0, 0, 320, 160).box(64, 32, 64, 64, '#ffcc00').sample(),
    );
    expect(tiles.photo[3 * 20 + 5]).toBe('0');
    expect(tiles.photo[0]).toBe('1');
  });

  test('a speck of texture is no photograph', () => {
    expect(shareOf(drawing(512, 256, '#ffffff').photo(100, 100, 24, 24))).toBe(0);
  });
});
