import { stepOf } from '../facts/sample.ts';
import type { TextureFact } from '../model/facts.ts';
import type { Size } from '../model/placement.ts';
import { type Box, box } from '../model/region.ts';

/**
 * Where a picture of `asset` px is photographic, tile by tile, in as few boxes as rows of tiles allow. For a picture that
 * was too large to be held whole, a tile's edge may be off by a few per cent of its place.
 */
export function photoBoxes({ tiles }: Pick<TextureFact, 'tiles'>, asset: Size): readonly Box[] {
  const side = tiles.size * stepOf(Math.max(asset.width, asset.height));
  const edge = (tile: number, length: number): number => Math.min(tile * side, length);
  const done: Box[] = [];
  /** Runs that reach down to the row above, by where they begin and end. */
  let open = new Map<string, Box>();
  for (let row = 0; row < tiles.rows; row += 1) {
    const line = tiles.photo.slice(row * tiles.columns, (row + 1) * tiles.columns);
    const next = new Map<string, Box>();
    for (const { index, 0: run } of line.matchAll(/1+/g)) {
      const [from, to] = [edge(index, asset.width), edge(index + run.length, asset.width)];
      const above = open.get(`${from} ${to}`);
      const top = above?.y ?? edge(row, asset.height);
      next.set(`${from} ${to}`, box(from, top, to - from, edge(row + 1, asset.height) - top));
    }
    for (const [key, ended] of open) if (!next.has(key)) done.push(ended);
    open = next;
  }
  return [...done, ...open.values()].filter(({ width, height }) => width > 0 && height > 0);
}
