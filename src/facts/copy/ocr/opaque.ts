import sharp from 'sharp';
import type { RasterFact } from '../../../model/facts.ts';
import type { Rgb } from './planes.ts';

/** Every so many px are enough to tell light from dark. */
const lookedAt = 16;

/** Whatever lies behind a picture that shows through: the darker or the lighter ground on which its own px stand out. */
export async function opaque({ data, width, height }: RasterFact): Promise<Rgb> {
  if (isOpaque(data)) return { data: withoutAlpha(data), width, height };
  let [light, weight] = [0, 0];
  for (let at = 0; at < data.length; at += 4 * lookedAt) {
    const alpha = data[at + 3] ?? 255;
    light += alpha * ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0));
    weight += alpha * 3;
  }
  const background = weight > 0 && light / weight > 160 ? '#000000' : '#ffffff';
  const rgb = await sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background })
    .raw()
    .toBuffer();
  return { data: rgb, width, height };
}

/** Most banners are, and then nothing has to be mixed. */
function isOpaque(data: Uint8Array): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false;
  return true;
}

function withoutAlpha(data: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((data.length / 4) * 3);
  for (let at = 0, to = 0; at < data.length; at += 4, to += 3) {
    rgb[to] = data[at] ?? 0;
    rgb[to + 1] = data[at + 1] ?? 0;
    rgb[to + 2] = data[at + 2] ?? 0;
  }
  return rgb;
}
