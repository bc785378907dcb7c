import sharp, { type Sharp } from 'sharp';
import { drawLogo } from '../src/facts/logos/draw.ts';
import { overlap } from '../src/measure/logo/pose.ts';
import type { KitLogo, Point } from '../src/model/logos.ts';

/** What a peer takes for the logo. */
export interface Match {
  /** |correlation|, 0…1, or how many features agree. */
  readonly score: number;
  /** Asset px. */
  readonly quad: readonly Point[];
}

/** A way to find a logo: its best place in a picture, sure or not. */
export type Peer = (file: Buffer, logos: readonly KitLogo[]) => Promise<Match | null>;

const mostPixels = 60_000;
/** px, geometric mean of a template's sides: a level of the picture is chosen to fit. */
const side = 16;
const sizesAnOctave = 4;

interface Grey {
  readonly data: Float32Array;
  readonly width: number;
  readonly height: number;
}

/**
 * The simplest peer: normalised cross-correlation of each logo in grey levels, upright, at four sizes an octave, on a
 * picture of at most 60 000 px (at full size it costs seconds). Light on dark counts like dark on light.
 */
export async function matchTemplates(file: Buffer, logos: readonly KitLogo[]): Promise<Match | null> {
  const { width = 1, height = 1 } = await sharp(file).metadata();
  const largest = Math.min(1, Math.sqrt(mostPixels / (width * height)));
  let best: Match | null = null;
  for (const { content, colourway } of logos) {
    const drawn = await drawLogo(content);
    if (drawn === null || drawn === 'empty') continue;
    const size = {
      width: Math.round(side * Math.sqrt(drawn.aspect)),
      height: Math.round(side / Math.sqrt(drawn.aspect)),
    };
    const template = await greyOf(
      sharp(drawn.rgba, { raw: { width: drawn.width, height: drawn.height, channels: 4 } })
        .flatten({ background: colourway === 'reversed' ? '#000' : '#fff' })
        .resize({ ...size, fit: 'fill' }),
    );
    for (let scale = largest; ; scale /= 2 ** (1 / sizesAnOctave)) {
      const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
      if (w < size.width || h < size.height) break;
      const picture = await greyOf(sharp(file).flatten().resize({ width: w, height: h, fit: 'fill' }));
      const { score, x, y } = correlate(picture, template);
      if (best !== null && score <= best.score) continue;
      const [left, top, right, bottom] = [x / scale, y / scale, (x + size.width) / scale, (y + size.height) / scale];
      best = {
        score,
        quad: [
          [left, top],
          [right, top],
          [right, bottom],
          [left, bottom],
        ],
      };
    }
  }
  return best;
}

async function greyOf(picture: Sharp): Promise<Grey> {
  const { data, info } = await picture.greyscale().raw().toBuffer({ resolveWithObject: true });
  return {
    data: Float32Array.from(data.filter((_: number, i: number) => i % info.channels === 0)),
    width: info.width,
    height: info.height,
  };
}

/** The place where a template correlates most. */
function correlate(picture: Grey, template: Grey): { readonly score: number; readonly x: number; readonly y: number } {
  const count = template.data.length;
  const mean = template.data.reduce((sum, value) => sum + value, 0) / count;
  const wanted = template.data.map((value) => value - mean);
  const energy = Math.sqrt(wanted.reduce((sum, value) => sum + value * value, 0));
  let best = { score: 0, x: 0, y: 0 };
  for (let y = 0; y + template.height <= picture.height; y++) {
    for (let x = 0; x + template.width <= picture.width; x++) {
      let [product, sum, squares] = [0, 0, 0];
      for (let row = 0, i = 0; row < template.height; row++) {
        for (let at = (y + row) * picture.width + x, end = at + template.width; at < end; at++, i++) {
          const value = picture.data[at]!;
          product += value * wanted[i]!;
          sum += value;
          squares += value * value;
        }
      }
      const spread = Math.sqrt(Math.max(0, squares - (sum * sum) / count));
      // What is even all over correlates with nothing.
      const score = spread < 2 * Math.sqrt(count) ? 0 : Math.abs(product) / (energy * spread);
      if (score > best.score) best = { score, x, y };
    }
  }
  return best;
}

export const isAt = (match: Match | null, quad: readonly Point[]): boolean =>
  match !== null && overlap(match.quad, quad) > 0.5;
