import { describe, expect, test } from 'vitest';
import { accent, cy, ink, inkY, lockup, look, mark, word } from './stage.ts';

const oneLine = `${mark(ink, accent)}<g transform="translate(118 28)">${word}</g>`;

describe('one other colour on it', () => {
  const stripe = (fill: string) => `<path d="M0 55h103v14h-103z" fill="${fill}"/>`;
  test.each([
    ['a stripe', mark(ink, accent) + stripe('#d1006c'), true],
    ['a stripe on one in other colours', mark('#0a7d3c', '#0a7d3c') + stripe('#d1006c'), true],
    ['nothing', mark(ink, accent), false],
    ['nothing, in other colours', mark('#0a7d3c', accent), false],
    ['ground, which is a part gone', mark(ink, accent) + stripe('#fdf6e3'), false],
  ])('%s', async (_, body, is) => {
    const [only] = (await look({ body, scale: [1.2, 1.2] })).sightings;
    expect(only).toBeDefined();
    const added = only?.residual.added;
    expect((added?.share ?? 0) > 0.05).toBe(is);
    if (!is) return;
    // The stripe's own box: across the mark, from 55 to 69 of its 100 units.
    const points = added?.region?.kind === 'polygon' ? added.region.points : [];
    const down = points.map(([, y]) => y);
    const [top, bottom] = [cy + 1.2 * (55 - inkY), cy + 1.2 * (69 - inkY)];
    expect(Math.min(...down)).toBeGreaterThan(top - 16);
    expect(Math.max(...down)).toBeLessThan(bottom + 16);
    expect(Math.min(...down)).toBeLessThan(top + 4);
    expect(Math.max(...down)).toBeGreaterThan(bottom - 4);
  });

  test('is no effect: it does not lie all around', async () => {
    const [only] = (await look({ body: mark(ink, accent) + stripe('#d1006c') })).sightings;
    expect(only?.effect.kind).toBe('none');
  });

  test.each([
    [`<path d="M0 46h290v6h-290z" fill="#d1006c"/>`, true],
    ['', false],
  ])('across letters, where most of it lies beside their edges: %s', async (stripe, is) => {
    const { sightings } = await look({
      body: oneLine + stripe,
      scale: [0.9, 0.9],
      logos: [lockup('horizontal', 290, 100, oneLine)],
    });
    expect(sightings).toHaveLength(1);
    expect((sightings[0]?.residual.added.share ?? 0) > 0.05).toBe(is);
  });
});
