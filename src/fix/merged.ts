import { channelDistance } from '../measure/srgb.ts';

/** What is looked at of a picture whose colours were moved. */
interface Moved {
  /** Colours before and after. */
  readonly before: Uint32Array;
  readonly after: Uint32Array;
  /** Number of the move whose patch a pixel lies in, from 1; 0: none. */
  readonly cores: Uint8Array;
  readonly width: number;
  /** Px that an edge’s blend reaches. */
  readonly reach: number;
}

/** Largest channel difference that is no edge to the eye. */
const noEdge = 12;
/** So many places of an edge are no speck. */
const least = 12;

/**
 * Share of the edges of what was moved that were seen before and are not any more, 0…1: a button on a ground that takes
 * the button’s own colour. Counted row by row and column by column, where a patch ends and what lies beyond the blend is
 * compared.
 */
export function mergedBy({ before, after, cores, width, reach }: Moved): number {
  const height = cores.length / width;
  let edges = 0;
  let merged = 0;
  const look = (i: number, step: number, room: number): void => {
    const far = step * Math.min(reach + 1, room);
    const beyond = i + far;
    if (far === 0 || cores[i + step] === cores[i] || cores[beyond] === cores[i]) return;
    if (channelDistance(before[i]!, before[beyond]!) <= noEdge) return;
    edges += 1;
    if (channelDistance(after[i]!, after[beyond]!) <= noEdge) merged += 1;
  };
  for (let i = 0; i < cores.length; i += 1) {
    if (cores[i] === 0) continue;
    const x = i % width;
    const y = (i - x) / width;
    look(i, 1, width - 1 - x);
    look(i, -1, x);
    look(i, width, height - 1 - y);
    look(i, -width, y);
  }
  return merged < least ? 0 : merged / edges;
}
