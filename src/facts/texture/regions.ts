/** A grid of tiles, row by row. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}
export interface TileBox {
  readonly column: number;
  readonly row: number;
  readonly columns: number;
  readonly rows: number;
}

/** A photograph takes at least so many tiles and this share of the picture; smaller groups are text or an icon. */
const leastTiles = 6;
const leastShare = 0.015;
/** A photograph is grainy in a sixth of its area at least; what grows further is a gradient with text or shapes on it. */
const mostGrowth = 6;
/** Share of its box that a group fills from which it is taken for a rectangular photograph with smooth parts inside. */
const boxFilled = 0.5;

/** Which way each tile leans after its neighbours were heard: the mean of the scores of 3 × 3, each held to ± 3. */
export function smooth(scores: Float64Array, { columns, rows }: Grid): Float64Array {
  const heard = new Float64Array(scores.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let sum = 0;
      let weight = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
          const own = x === column && y === row ? 3 : 1;
          sum += own * Math.max(-3, Math.min(3, scores[y * columns + x]!));
          weight += own;
        }
      }
      heard[row * columns + column] = sum / weight;
    }
  }
  return heard;
}

/** What the search for photographs asks of a tile. */
export interface Tiles extends Grid {
  /** Shows the grain of a photograph. */
  readonly grainy: (tile: number) => boolean;
  /** One colour, exactly: a text panel, a badge. */
  readonly flat: (tile: number) => boolean;
  /** Whether a neighbour may be the smooth continuation (sky, blur) of a tile. */
  readonly continues: (from: number, to: number) => boolean;
}

/**
 * Photographs as groups of adjoining grainy tiles with the smooth tiles that continue them. A group that fills most of
 * its box is completed to the box, but for tiles that are flat.
 *
 * @returns 1 for each tile that is photographic, and the boxes of the photographs
 */
export function photographs(tiles: Tiles): { readonly photo: Uint8Array; readonly boxes: readonly TileBox[] } {
  const { columns, rows, grainy, flat, continues } = tiles;
  const photo = new Uint8Array(columns * rows);
  const visited = new Uint8Array(columns * rows);
  const boxes: TileBox[] = [];
  const least = Math.min(columns * rows, Math.max(leastTiles, leastShare * columns * rows));
  for (let start = nextGrainy(0, visited, grainy); start !== -1; start = nextGrainy(start + 1, visited, grainy)) {
    const group = spread([start], (_, to) => grainy(to), visited, tiles);
    if (group.length < least) continue;
    const grown = spread(
      [...group],
      (from, to) => !flat(to) && (grainy(to) || continues(from, to)),
      visited.slice(),
      tiles,
    );
    if (grown.length <= mostGrowth * group.length) {
      for (const tile of grown.slice(group.length)) {
        visited[tile] = 1;
        group.push(tile);
      }
    }
    const box = boxOf(group, columns);
    boxes.push(box);
    for (const tile of group) photo[tile] = 1;
    if (group.length < boxFilled * box.columns * box.rows) continue;
    for (let row = box.row; row < box.row + box.rows; row++)
      fillRow(row * columns + box.column, box.columns, flat, photo);
  }
  return { photo, boxes };
}

function fillRow(from: number, length: number, flat: Tiles['flat'], photo: Uint8Array): void {
  for (let tile = from; tile < from + length; tile++) if (!flat(tile)) photo[tile] = 1;
}

/** The next tile that shows grain and was not visited; -1 where there is none. */
function nextGrainy(from: number, visited: Uint8Array, grainy: Tiles['grainy']): number {
  for (let tile = from; tile < visited.length; tile++) if (visited[tile] === 0 && grainy(tile)) return tile;
  return -1;
}

/** Adds to a group, from tile to neighbour (diagonals included), what belongs; marks it as visited. */
function spread(
  group: number[],
  belongs: (from: number, to: number) => boolean,
  visited: Uint8Array,
  { columns, rows }: Grid,
): number[] {
  for (const tile of group) visited[tile] = 1;
  for (let i = 0; i < group.length; i++) {
    const from = group[i]!;
    const column = from % columns;
    const row = (from - column) / columns;
    for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        const to = y * columns + x;
        if (visited[to] === 1 || !belongs(from, to)) continue;
        visited[to] = 1;
        group.push(to);
      }
    }
  }
  return group;
}

function boxOf(group: readonly number[], columns: number): TileBox {
  const xs = group.map((tile) => tile % columns);
  const ys = group.map((tile) => Math.floor(tile / columns));
  const column = Math.min(...xs);
  const row = Math.min(...ys);
  return { column, row, columns: Math.max(...xs) - column + 1, rows: Math.max(...ys) - row + 1 };
}
