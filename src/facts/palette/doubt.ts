import type { Area } from './areas.ts';
import type { Canvas } from './canvas.ts';
import type { Surroundings } from './gradient.ts';
import type { Doubt } from './off.ts';

/** Share of its rim against a photograph from which an area may be a part of it that the tiles missed: a sky, a wall. */
const beside = 0.1;
/**
 * Mean bend of green (|left − 2·middle + right| of three neighbours) from which an area is texture: a slow gradient
 * bends by rounding alone (below 1), JPEG adds about 1, film grain and fabric start at 4.
 */
const textureBend = 3;
/** Places of an area where the bend is measured, spread evenly. */
const looks = 2000;

/** Why it can't be told for sure that somebody chose this colour; null where it can. */
export function doubtOf(area: Area, { photo }: Surroundings, canvas: Canvas, labels: Int32Array): Doubt {
  if (area.flat) return photo >= beside && !area.chosen ? 'photo-like' : null;
  return photo >= beside || bend(area, canvas, labels) > textureBend ? 'photo-like' : 'gradient';
}

function bend(area: Area, { colours }: Canvas, labels: Int32Array): number {
  const green = (pixel: number): number => (colours[pixel]! >> 8) & 255;
  const step = Math.max(1, Math.floor(area.pixels.length / looks));
  let sum = 0;
  let measured = 0;
  for (let i = 0; i < area.pixels.length; i += step) {
    const pixel = area.pixels[i]!;
    if (labels[pixel - 1] !== area.label || labels[pixel + 1] !== area.label) continue;
    sum += Math.abs(green(pixel - 1) - 2 * green(pixel) + green(pixel + 1));
    measured++;
  }
  return measured === 0 ? 0 : sum / measured;
}
