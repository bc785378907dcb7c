import { column, type Press, paper, type TextOptions } from './press.ts';

/** What stands on a page and is not broken: `height` in pt, drawn from its top left corner. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => void;
}

/** Between the two columns, and the width of one, in pt. */
const gutter = 24;
export const half = (column - gutter) / 2;

/** Words as a block, with room below. '' takes none. */
export const words = (press: Press, text: string, options: TextOptions, below = 0): Block => ({
  height: text === '' ? 0 : press.heightOf(text, options) + below,
  draw: (x, y) => {
    if (text !== '') press.at(y, text, { ...options, x });
  },
});

/** Blocks below each other, as one. */
export const stack = (blocks: readonly Block[]): Block => ({
  height: heightOf(blocks),
  draw: (x, y) => {
    let top = y;
    for (const { height, draw } of blocks) {
      draw(x, top);
      top += height;
    }
  },
});

const heightOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { height }) => sum + height, 0);

/** How tall blocks are in two columns, in pt. */
export const columnsHeight = (blocks: readonly Block[]): number => (blocks.length === 0 ? 0 : shortest(blocks).height);

/** Sets blocks in two columns, down the first and then the second, as short as it can be; then on the next page. */
export function setColumns(press: Press, blocks: readonly Block[]): void {
  let rest = blocks;
  while (rest.length > 0) {
    const free = paper.height - paper.bottom - press.y;
    const isFresh = press.y <= paper.top;
    const { height } = shortest(rest);
    const [left, right] = height <= free ? shortest(rest).columns : filled(rest, free);
    if (left.length === 0 && !isFresh) {
      press.page();
      continue;
    }
    // What is taller than a page has nowhere to go but over its edge.
    const first = left.length === 0 ? rest.slice(0, 1) : left;
    stack(first).draw(paper.margin, press.y);
    stack(right).draw(paper.margin + half + gutter, press.y);
    press.y += Math.max(heightOf(first), heightOf(right));
    rest = rest.slice(first.length + right.length);
    if (rest.length > 0) press.page();
  }
}

type Columns = readonly [left: readonly Block[], right: readonly Block[]];

function shortest(blocks: readonly Block[]): { readonly columns: Columns; readonly height: number } {
  const ways = blocks.map((_, i) => {
    const columns: Columns = [blocks.slice(0, i + 1), blocks.slice(i + 1)];
    return { columns, height: Math.max(...columns.map(heightOf)) };
  });
  return ways.reduce((best, way) => (way.height < best.height ? way : best));
}

function filled(blocks: readonly Block[], height: number): Columns {
  const until = (from: number): number => {
    let room = height;
    return blocks.findIndex((block, i) => {
      if (i < from) return false;
      room -= block.height;
      return room < 0;
    });
  };
  const middle = until(0);
  const end = until(middle);
  return [blocks.slice(0, middle), blocks.slice(middle, end)];
}
