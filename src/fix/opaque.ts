import type { Pixels } from '../measure/pixels.ts';
import { type ColourNumber, channelDistance, colourOf, hexOf } from '../measure/srgb.ts';

/** Largest channel difference, and share of what lies beside a hole, by which that is one colour. */
const alike = 8;
const oneColour = 0.9;
/** Px between a hole and what is looked at beside it: past the edge's own softness. */
const past = 2;

/**
 * A picture that nothing shows through. Each see-through place is filled with the colour beside it where that is one, so
 * that a rounded corner becomes a square one; else with `brand`.
 */
export function opaque(
  pixels: Pixels,
  brand: string,
): { readonly pixels: Pixels; readonly grounds: readonly string[] } {
  const { data, width, height } = pixels;
  const out = new Uint8Array(data);
  const seen = new Uint8Array(width * height);
  const grounds = new Set<string>();
  for (let from = 0; from < seen.length; from++) {
    if (seen[from] === 1 || data[from * 4 + 3] === 255) continue;
    const hole = holeAt(from, pixels, seen);
    const ground = colourBeside(hole, pixels) ?? colourOf(brand);
    const under = [ground >> 16, (ground >> 8) & 255, ground & 255];
    for (const i of hole) {
      const alpha = data[i * 4 + 3]! / 255;
      for (const c of [0, 1, 2]) out[i * 4 + c] = Math.round(data[i * 4 + c]! * alpha + under[c]! * (1 - alpha));
      out[i * 4 + 3] = 255;
    }
    grounds.add(hexOf(ground));
  }
  return { pixels: { data: out, width, height }, grounds: [...grounds].sort() };
}

/** Pixels that are not opaque and hang together. Marks them as seen. */
function holeAt(from: number, { data, width }: Pixels, seen: Uint8Array): readonly number[] {
  const hole = [from];
  seen[from] = 1;
  for (let n = 0; n < hole.length; n++) {
    const i = hole[n]!;
    const x = i % width;
    for (const next of [x > 0 ? i - 1 : -1, x < width - 1 ? i + 1 : -1, i - width, i + width]) {
      if (next < 0 || next >= seen.length || seen[next] === 1 || data[next * 4 + 3] === 255) continue;
      seen[next] = 1;
      hole.push(next);
    }
  }
  return hole;
}

/** The one colour that lies round a hole; null where there are several, or it takes all. */
function colourBeside(hole: readonly number[], { data, width }: Pixels): ColourNumber | null {
  const counts = new Map<ColourNumber, number>();
  let all = 0;
  for (const i of hole) {
    const x = i % width;
    for (const j of [x >= past ? i - past : -1, x < width - past ? i + past : -1, i - past * width, i + past * width]) {
      if (j < 0 || j * 4 >= data.length || data[j * 4 + 3] !== 255) continue;
      const colour = (data[j * 4]! << 16) | (data[j * 4 + 1]! << 8) | data[j * 4 + 2]!;
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
