import type { Pose } from '../../measure/logo/pose.ts';
import type { Quad } from '../../model/logos.ts';

/** How a drawing is laid down before it is looked for. Turned, always clockwise, or mirrored it is a shape of its own. */
export type Attitude = 'upright' | 'mirrored' | 'quarter' | 'half' | 'three-quarters';
export const turned = ['quarter', 'half', 'three-quarters'] as const satisfies readonly Attitude[];

export const isSideways = (attitude: Attitude): boolean => attitude === 'quarter' || attitude === 'three-quarters';

interface Size {
  readonly width: number;
  readonly height: number;
}

export const sizeLaid = ({ width, height }: Size, attitude: Attitude): Size =>
  isSideways(attitude) ? { width: height, height: width } : { width, height };

/** A drawing's px, `channels` bytes each, as they lie then. */
export function laid(data: Uint8Array, { width, height }: Size, channels: number, attitude: Attitude): Uint8Array {
  if (attitude === 'upright') return data;
  const out = new Uint8Array(data.length);
  // Where the first px goes, and how far from one to the next, across and down.
  const ways: Readonly<Record<typeof attitude, readonly [first: number, across: number, down: number]>> = {
    mirrored: [width - 1, -1, width],
    quarter: [height - 1, height, -1],
    half: [width * height - 1, -1, -width],
    'three-quarters': [(width - 1) * height, -height, 1],
  };
  const [first, across, down] = ways[attitude];
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0; x < width; x++, from += channels) {
      const to = (first + x * across + y * down) * channels;
      for (let k = 0; k < channels; k++) out[to + k] = data[from + k]!;
    }
  }
  return out;
}

/** The pose of a part within a whole that is laid down so, where the part is the same as it lies then. */
export function poseLaid(part: Size, { x, y, sx, sy, angle }: Pose, whole: Size, attitude: Attitude): Pose {
  // On its side the part is as wide as it was high.
  const [across, down] = [(sy * part.height) / part.width, (sx * part.width) / part.height];
  switch (attitude) {
    case 'upright':
      return { x, y, sx, sy, angle };
    case 'mirrored':
      return { x: whole.width - x, y, sx, sy, angle: -angle };
    case 'quarter':
      return { x: whole.height - y, y: x, sx: across, sy: down, angle };
    case 'half':
      return { x: whole.width - x, y: whole.height - y, sx, sy, angle };
    case 'three-quarters':
      return { x: y, y: whole.width - x, sx: across, sy: down, angle };
  }
}

/** The corners as the logo's file has them: its own top left first. */
export function ownCorners([a, b, c, d]: Quad, attitude: Attitude): Quad {
  switch (attitude) {
    case 'upright':
      return [a, b, c, d];
    case 'mirrored':
      return [b, a, d, c];
    case 'quarter':
      return [b, c, d, a];
    case 'half':
      return [c, d, a, b];
    case 'three-quarters':
      return [d, a, b, c];
  }
}
