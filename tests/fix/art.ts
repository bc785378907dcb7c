import sharp from 'sharp';
import type { Pixels } from '../../src/measure/pixels.ts';

/** Pixels of an SVG, anti-aliased by librsvg: the same drawing in other colours is the truth for a recoloured one. */
export async function drawn(width: number, height: number, body: string): Promise<Pixels> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${body}</svg>`;
  const { data } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width, height };
}

/** Largest difference of a channel as it shows (weighed by its alpha), and how many pixels differ at all. */
export function compared(a: Pixels, b: Pixels): { readonly most: number; readonly differing: number } {
  let most = 0;
  let differing = 0;
  for (let i = 0; i < a.data.length; i += 4) {
    const by = Math.max(...[0, 1, 2, 3].map((c) => Math.abs((a.data[i + c] ?? 0) - (b.data[i + c] ?? 0))));
    most = Math.max(most, (by * (a.data[i + 3] ?? 0)) / 255);
    if (by > 0) differing++;
  }
  return { most, differing };
}
