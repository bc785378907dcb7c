import type { Pixels } from '../measure/pixels.ts';
import { type ColourNumber, channelDistance, colourOf, hexOf } from '../measure/srgb.ts';

/** Largest channel difference, and share of what lies beside the transparency, by which that is one colour. */
const alike = 8;
const oneColour = 0.9;

/** A picture laid on a ground: on the colour that lies beside its transparency where that is one, else on `brand`. */
export function opaque(pixels: Pixels, brand: string): { readonly pixels: Pixels; readonly ground: string } {
  const { data, width, height } = pixels;
  const beside = colourBeside(pixels);
  const ground = beside ?? colourOf(brand);
  const out = new Uint8Array(data.length);
  const under = [ground >> 16, (ground >> 8) & 255, ground & 255];
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3]! / 255;
    for (const c of [0, 1, 2]) out[i + c] = Math.round(data[i + c]! * alpha + under[c]! * (1 - alpha));
    out[i + 3] = 255;
  }
  return { pixels: { data: out, width, height }, ground: hexOf(ground) };
}

/** The colour of the opaque pixels next to what is see-through; null where they have several, or there are none. */
function colourBeside({ data, width }: Pixels): ColourNumber | null {
  const counts = new Map<ColourNumber, number>();
  let all = 0;
  const isOpaque = (at: number): boolean => data[at + 3] === 255;
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] === 255) continue;
    // Two px away from a see-through pixel, past the edge's own softness.
    for (const at of [i - 8, i + 8, i - width * 8, i + width * 8]) {
      if (at < 0 || at >= data.length || !isOpaque(at)) continue;
      const colour = (data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
      all++;
    }
  }
  if (all === 0) return null;
  const [most] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
  let near = 0;
  for (const [colour, count] of counts) if (channelDistance(colour, most) <= alike) near += count;
  return near >= oneColour * all ? most : null;
}
