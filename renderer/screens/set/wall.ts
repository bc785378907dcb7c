import type { SetView } from '../../../src/service/shapes.ts';

export type Channel = SetView['channels'][number];
export type Hung = Channel['assets'][number];

/** A picture on the wall. Lengths in CSS px. */
export interface Tile {
  readonly asset: Hung;
  readonly x: number;
  readonly width: number;
  /** At most the wall's own; less for what would be too wide. */
  readonly height: number;
  /** Position among all tiles. */
  readonly index: number;
}
/** Pictures of one channel that hang side by side. */
export interface Stretch {
  readonly channel: Channel;
  /** It goes on from the row above. */
  readonly isContinued: boolean;
  readonly tiles: readonly Tile[];
}
export interface Row {
  readonly stretches: readonly Stretch[];
}

/** Between pictures of a channel, and between channels. */
const gap = 12;
const channelGap = 44;
/** A banner that is wider, in heights, hangs less high. */
const widest = 4;
/** Room for what stands under a skyscraper. */
const narrowest = 40;

/**
 * Hangs all pictures at one height, channel after channel, as they would lie on a table: a channel goes on in the next
 * row where the wall (`across` px) ends.
 */
export function hang(channels: readonly Channel[], across: number, height: number): readonly Row[] {
  const rows: { stretches: { channel: Channel; isContinued: boolean; tiles: Tile[] }[] }[] = [];
  let x = 0;
  let index = 0;
  for (const channel of channels) {
    let isContinued = false;
    for (const asset of channel.assets) {
      const ratio = asset.width / asset.height;
      const width = Math.max(narrowest, Math.round(Math.min(height * Math.min(ratio, widest), across)));
      const isNew = rows.at(-1)?.stretches.at(-1)?.channel !== channel;
      const start = x === 0 ? 0 : x + (isNew ? channelGap : gap);
      const fits = rows.length > 0 && start + width <= across;
      if (!fits) rows.push({ stretches: [] });
      const row = rows.at(-1);
      if (row === undefined) throw new Error('A row was just begun.');
      if (!fits || isNew) row.stretches.push({ channel, isContinued, tiles: [] });
      const from = fits ? start : 0;
      row.stretches
        .at(-1)
        ?.tiles.push({ asset, x: from, width, height: Math.min(height, Math.round(width / ratio)), index });
      x = from + width;
      index += 1;
      isContinued = true;
    }
  }
  return rows;
}

export type Direction = 'left' | 'right' | 'up' | 'down' | 'first' | 'last';

/** The tile that a key leads to: beside it, or the one that lies nearest above or below its middle. */
export function neighbour(rows: readonly Row[], index: number, direction: Direction): number {
  const lines = rows.map(({ stretches }) => stretches.flatMap(({ tiles }) => tiles));
  const all = lines.flat();
  const here = all[index];
  if (here === undefined) return 0;
  switch (direction) {
    case 'left':
      return Math.max(0, index - 1);
    case 'right':
      return Math.min(all.length - 1, index + 1);
    case 'first':
      return 0;
    case 'last':
      return all.length - 1;
    case 'up':
    case 'down': {
      const line = lines.findIndex((tiles) => tiles.includes(here));
      const other = lines[line + (direction === 'up' ? -1 : 1)];
      if (other === undefined) return index;
      const middle = here.x + here.width / 2;
      const away = (tile: Tile): number => Math.abs(tile.x + tile.width / 2 - middle);
      return other.reduce((best, tile) => (away(tile) < away(best) ? tile : best)).index;
    }
  }
}
