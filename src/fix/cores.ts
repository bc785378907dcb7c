import { colourDifference } from '../measure/delta-e.ts';
import type { Pixels } from '../measure/pixels.ts';
import { type ColourNumber, colourOf } from '../measure/srgb.ts';
import type { ColourMove } from '../model/fix.ts';
import type { Spread } from './spread.ts';

/** Px from a patch within which the same colour in a photograph belongs to it. */
const islandWithin = 24;

/** Pixels that have one of the colours and are more than an edge: the number of the move, from 1. */
export function coresOf(
  { colours, data, width, height }: Pixels & { readonly colours: Uint32Array },
  moves: readonly ColourMove[],
  { same, patch }: Spread,
  isPhoto: (x: number, y: number) => boolean,
): Uint8Array {
  const froms = moves.map(({ from }) => colourOf(from));
  const known = new Map<ColourNumber, number>();
  const moveOf = (colour: ColourNumber): number => {
    const found = known.get(colour) ?? froms.findIndex((from) => colourDifference(colour, from, same) <= same) + 1;
    known.set(colour, found);
    return found;
  };
  const has = new Uint8Array(colours.length);
  for (let i = 0; i < has.length; i++) if (data[i * 4 + 3] !== 0) has[i] = moveOf(colours[i]!);

  const cores = new Uint8Array(colours.length);
  const take = (may: (x: number, y: number) => boolean): void => {
    for (let y = 0; y + patch <= height; y++) {
      for (let x = 0; x + patch <= width; x++) {
        const at = y * width + x;
        const move = has[at]!;
        if (move === 0 || cores[at] !== 0 || !may(x, y) || !isPatch(has, at, width, patch, move)) continue;
        for (let dy = 0; dy < patch; dy++) for (let dx = 0; dx < patch; dx++) cores[at + dy * width + dx] = move;
      }
    }
    flood(cores, has, width);
  };
  take((x, y) => !isPhoto(x, y));
  // The inside of a letter on a sticker lies in a photograph's tile and touches nothing of the sticker.
  const columns = Math.ceil(width / islandWithin);
  const cellOf = (i: number): number =>
    Math.floor(Math.floor(i / width) / islandWithin) * columns + Math.floor((i % width) / islandWithin);
  const beside = new Set<number>();
  for (let i = 0; i < cores.length; i++) if (cores[i] !== 0) beside.add(cellOf(i));
  take((x, y) => {
    const cell = cellOf(y * width + x);
    return ring.some((step) => beside.has(cell + step[0] + step[1] * columns));
  });
  return cores;
}

const ring = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => [x, y] as const));

/** What goes on from a patch in the very same colour belongs to it, in a photograph's tiles too. */
function flood(cores: Uint8Array, has: Uint8Array, width: number): void {
  const waiting: number[] = [];
  const takeBeside = (i: number): void => {
    const x = i % width;
    take(i, x > 0 ? i - 1 : -1);
    take(i, x < width - 1 ? i + 1 : -1);
    take(i, i - width);
    take(i, i + width);
  };
  const take = (i: number, next: number): void => {
    if (next < 0 || next >= has.length || cores[next] !== 0 || has[next] !== cores[i]) return;
    cores[next] = has[next]!;
    waiting.push(next);
  };
  for (let i = 0; i < cores.length; i++) if (cores[i] !== 0) takeBeside(i);
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) takeBeside(i);
}

function isPatch(has: Uint8Array, at: number, width: number, patch: number, move: number): boolean {
  for (let dy = 0; dy < patch; dy++)
    for (let dx = 0; dx < patch; dx++) if (has[at + dy * width + dx] !== move) return false;
  return true;
}
