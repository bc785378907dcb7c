import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { photoBoxes } from '../../src/engine/photo.ts';
import { box } from '../../src/model/region.ts';

const tilesOf = (rows: readonly string[]) => ({
  tiles: { size: 16, columns: rows[0]?.length ?? 0, rows: rows.length, photo: rows.join('') },
});

describe('where a picture is photographic', () => {
  it('joins tiles of one run, and runs that lie exactly below each other', () => {
    const found = photoBoxes(tilesOf(['0110', '0110', '1110']), { width: 64, height: 48 });
    expect(found).toEqual([box(16, 0, 32, 32), box(0, 32, 48, 16)]);
  });

  it('counts in px of the asset, and keeps within it', () => {
    // Every second pixel of 1,000 × 40 is looked at: 500 × 20 samples, 32 × 2 tiles.
    const found = photoBoxes(tilesOf(['1'.repeat(32), '1'.repeat(32)]), { width: 1000, height: 40 });
    expect(found).toEqual([box(0, 0, 1000, 40)]);
  });

  it('covers each photographic tile once and no other', () => {
    const row = fc.string({ unit: fc.constantFrom('0', '1'), minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const found = photoBoxes(tilesOf(rows), { width: 7 * 16, height: rows.length * 16 });
        for (const [y, line] of rows.entries()) {
          for (const [x, tile] of [...line].entries()) {
            const [px, py] = [x * 16 + 8, y * 16 + 8];
            const over = found.filter((b) => px > b.x && px < b.x + b.width && py > b.y && py < b.y + b.height);
            expect(over).toHaveLength(Number(tile));
          }
        }
      }),
    );
  });
});
