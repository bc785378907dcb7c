import { describe, expect, test } from 'vitest';
import { accent, cy, ink, inkY, look, mark } from './stage.ts';

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
});
