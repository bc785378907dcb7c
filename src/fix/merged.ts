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
/** Px beyond the edge within which a colour belongs to it: a button's outline may stand between its fill and the ground. */
const outline = 16;
/** So many places of an edge are no speck. */
const least = 12;

/**
 * Share of the edges of what was moved that were seen before and are not any more, 0…1: a button on a ground that takes
 * the button’s own colour, be it outlined. Counted row by row and column by column, where a patch ends and what lies beyond
 * the blend is compared.
 */
export function mergedBy({ before, after, cores, width, reach }: Moved): number {
  const height = cores.length / width;
  let edges = 0;
  let merged = 0;
  const look = (i: number, step: number, room: number): void => {
    const beyond = i + step * Math.min(reach + 1, room);
    if (room === 0 || cores[i + step] === cores[i] || cores[beyond] === cores[i]) return;
    if (channelDistance(before[i]!, before[beyond]!) <= noEdge) return;
    edges += 1;
    for (let far = Math.min(reach + 1, room); far <= Math.min(outline, room); far += 1) {
      const there = i + step * far;
      if (cores[there] === cores[i]) return;
      const wasOther = channelDistance(before[i]!, before[there]!) > noEdge;
      if (wasOther && channelDistance(after[i]!, after[there]!) <= noEdge) {
        merged += 1;
        return;
      }
    }
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
