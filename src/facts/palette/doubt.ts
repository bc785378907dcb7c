import type { ColourNumber } from '../../measure/srgb.ts';
import type { Area } from './areas.ts';
import { type Canvas, PHOTO } from './canvas.ts';
import type { Surroundings } from './gradient.ts';
import type { Doubt } from './off.ts';

/** Share of its rim against a photograph from which an area may be a part of it that the tiles missed: a sky, a wall. */
const beside = 0.1;
/** … and an area that is one colour exactly, however flat. */
const enclosed = 0.5;
/** Darkest and brightest channel within which a camera may have been blinded: light or its absence, of one colour too. */
const black = 12;
const white = 232;
/** Share of the picture from which it is a photograph as a whole, and what is nearly one colour may be a part of it. */
const mostly = 0.5;
/**
 * Mean bend of green (|left − 2·middle + right| of three neighbours) from which an area is texture: a slow gradient
 * bends by rounding alone (below 1), JPEG adds about 1, film grain and fabric start at 4.
 */
const textureBend = 3;
/** Places of an area where the bend is measured, spread evenly. */
const looks = 2000;

/** Why it can't be told for sure that somebody chose this colour; null where it can. */
export function doubtOf(area: Area, { photo }: Surroundings, canvas: Canvas, labels: Int32Array): Doubt {
  if (area.chosen) return photo >= (blinded(area.colour) ? beside : enclosed) ? 'photo-like' : null;
  if (area.flat) return photo >= beside || photoShare(canvas) >= mostly ? 'photo-like' : null;
  return photo >= beside || bend(area, canvas, labels) > textureBend ? 'photo-like' : 'gradient';
}

const blinded = (colour: ColourNumber): boolean => {
  const channels = [colour >> 16, (colour >> 8) & 255, colour & 255];
  return Math.max(...channels) <= black || Math.min(...channels) >= white;
};

const photoShare = ({ counts, width, height }: Canvas): number => counts[PHOTO]! / (width * height);

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
