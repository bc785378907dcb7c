import { describe, expect, test } from 'vitest';
import { asksForWords, type Plan, wantedOf } from '../../src/engine/plan.ts';
import { brandKitSchema } from '../../src/model/kit.ts';
import type { OpenKit } from '../../src/model/open-kit.ts';

describe('the words in pictures are read', () => {
  const kit = (more: object): OpenKit =>
    ({
      kit: brandKitSchema.parse({
        onbrand: 1,
        name: 'Brand',
        palette: { colours: [{ name: 'Ink', value: '#111' }] },
        ...more,
      }),
    }) as OpenKit;
  test.each([
    ['not for a kit that says nothing of words', {}, false],
    ['for one with a voice', { voice: {} }, true],
    ['for one with contacts', { contacts: {} }, true],
    ['not where the kit does without', { voice: { ocr: false } }, false],
    ['not for its contacts either', { voice: { ocr: false }, contacts: {} }, false],
  ])('%s', (_, more, reads) => {
    expect(asksForWords(kit(more))).toBe(reads);
  });

  test.each([
    [true, 'png', true],
    [false, 'png', false],
    [false, 'svg', false],
    [false, 'html', true],
  ] as const)('reads pictures: %s, a %s', (readsPictures, format, reads) => {
    expect(wantedOf({ readsPictures } as Plan, ['file', 'copy'], format).includes('copy')).toBe(reads);
  });
});
