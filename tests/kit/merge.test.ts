import { describe, expect, test } from 'vitest';
import { readColour } from '../../src/kit/colour.ts';
import { mergeColours } from '../../src/kit/merge.ts';
import type { ImportedColour } from '../../src/model/imported.ts';
import type { KitColour } from '../../src/model/open-kit.ts';

const imported = (name: string, hex: string, more: Partial<ImportedColour> = {}): ImportedColour => ({
  name,
  group: null,
  hex,
  original: hex,
  inSrgb: true,
  alpha: 1,
  ...more,
});
const existing = (name: string, hex: string): KitColour => ({ name, value: hex, hex, inSrgb: true, pointer: '' });
const added = (...args: Parameters<typeof mergeColours>) => mergeColours(...args).map((merged) => merged.added);

describe('imported colours beside those of a kit', () => {
  test('are added once, and told as what they equal', () => {
    const merged = mergeColours(
      [existing('Indigo', '#635bff')],
      [imported('Brand', '#635bff'), imported('Leaf', '#00a86b'), imported('Leaf again', '#00a86b')],
    );
    expect(merged.map(({ added: one, same }) => [one?.name ?? null, same])).toEqual([
      [null, 'Indigo'],
      ['Leaf', null],
      [null, 'Leaf'],
    ]);
  });

  test('that can’t be told from one that is there are it, by how much is told', () => {
    const merged = mergeColours(
      [existing('Indigo', '#635bff')],
      [imported('Rounded', '#645cff'), imported('Other', '#7a70ff')],
    );
    expect(merged.map(({ added: one, same }) => [one?.name ?? null, same])).toEqual([
      [null, 'Indigo'],
      ['Other', null],
    ]);
    expect(merged[0]?.difference).toBeGreaterThan(0);
    expect(merged[0]?.difference).toBeLessThanOrEqual(1);
  });

  test('get a name of their own', () => {
    const names = added(
      [existing('blue', '#ffff00')],
      [
        imported('Blue', '#0000fe'),
        imported('BLUE ', '#0000fd'),
        imported(' ', '#0000fc'),
        imported('x'.repeat(300), '#0000fb'),
        imported('--sea', '#0000fa'),
        imported('$sky', '#0000f9'),
      ],
    );
    expect(names.map((one) => one?.name)).toEqual(['Blue 2', 'BLUE 3', '#0000fc', 'x'.repeat(190), 'sea', 'sky']);
  });

  test('keep what sRGB can’t hold, where CSS can say it', () => {
    const wide = imported('Wide', '#00f82d', { original: 'color(display-p3 0 1 0)', inSrgb: false });
    const ink = imported('Ink', '#1a2b3c', { original: 'CMYK 0 100 80 10', inSrgb: false });
    // The hex stands as the reader of the kit maps it, or the original could not be what is meant.
    const [first, second] = added([], [{ ...wide, hex: mapped(wide.original) }, ink]);
    expect(first?.value).toBe('color(display-p3 0 1 0)');
    expect(second?.value).toBe('#1a2b3c');
  });

  test.each([
    ['the first of a new kit', null, 'Indigo', 'primary'],
    ['by its name', null, 'Accent Pink', 'accent'],
    ['by its group', 'Background', 'Snow', 'background'],
    ['in Chinese', null, '强调色', 'accent'],
    ['grey', null, 'Grey 200', 'neutral'],
    ['not by a part of a word', null, 'Blackberry', 'primary'],
  ])('have a role: %s', (_, group, name, role) => {
    expect(added([], [imported(name, '#123456', { group })])[0]?.role).toBe(role);
  });

  test('are support where nothing says more', () => {
    expect(added([existing('Indigo', '#635bff')], [imported('Leaf', '#00a86b')])[0]?.role).toBe('support');
  });
});

function mapped(value: string): string {
  const colour = readColour(value);
  if (colour === null) throw new Error(value);
  return colour.hex;
}
