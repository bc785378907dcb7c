import { hexOf, writeOklab } from '../../../measure/srgb.ts';

export interface PictureColour {
  /** A colour that is in the picture, the most frequent of its kind. */
  readonly hex: string;
  /** Of the opaque pixels, 0…1, with the shades that were counted as this colour. */
  readonly share: number;
}

/** Smaller areas are the blends along the edges of type and shapes, not colours that anybody chose. */
const leastShare = 0.01;
/** More than any palette in use; a photo would otherwise give dozens. */
const mostColours = 24;
/** Groups to compare with; later bins are too light to become a colour of their own. Keeps the search short. */
const mostGroups = 256;
/** Pixels below are see-through: their colour is not what one sees. */
const leastAlpha = 128;
/** OKLab distance below which shades count as one colour: JPEG noise and edges, not two brand colours. */
const sameColour = 0.035;
/** Bits a channel in the first, coarse count. */
const bits = 5;
const bins = 1 << (3 * bits);

/**
 * The colours of a picture, greatest share first.
 * @param pixels 8-bit sRGB, 4 channels with alpha, row by row.
 */
export function coloursInPixels(pixels: Uint8Array): readonly PictureColour[] {
  const counts = new Uint32Array(bins);
  let opaque = 0;
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    if ((pixels[i + 3] ?? 0) < leastAlpha) continue;
    const bin = binOf(pixels, i);
    counts[bin] = (counts[bin] ?? 0) + 1;
    opaque++;
  }
  const heaviest = [...counts.keys()]
    .filter((bin) => (counts[bin] ?? 0) > 0)
    .sort((a, b) => weigh(b) - weigh(a) || a - b);
  const modes = modeOfEachBin(pixels);

  const groups: { hex: string; lab: Float64Array; count: number }[] = [];
  for (const bin of heaviest) {
    const mode = modes.get(bin) ?? 0;
    const lab = labOf(mode);
    const near = groups.find((group) => distance(group.lab, lab) < sameColour);
    if (near !== undefined) near.count += weigh(bin);
    else if (groups.length < mostGroups) groups.push({ hex: hexOf(mode), lab, count: weigh(bin) });
  }
  return groups
    .map(({ hex, count }) => ({ hex, share: count / opaque }))
    .filter(({ share }) => share >= leastShare)
    .sort((a, b) => b.share - a.share)
    .slice(0, mostColours);

  function weigh(bin: number): number {
    return counts[bin] ?? 0;
  }
}

/** The most frequent exact colour of each bin, as 0xrrggbb. */
function modeOfEachBin(pixels: Uint8Array): ReadonlyMap<number, number> {
  const exact = new Map<number, number>();
  const modes = new Map<number, number>();
  for (let i = 0; i + 3 < pixels.length; i += 4) {
    if ((pixels[i + 3] ?? 0) < leastAlpha) continue;
    const colour = ((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0);
    const count = (exact.get(colour) ?? 0) + 1;
    exact.set(colour, count);
    const bin = binOf(pixels, i);
    const mode = modes.get(bin);
    if (mode === undefined || count > (exact.get(mode) ?? 0)) modes.set(bin, colour);
  }
  return modes;
}

function binOf(pixels: Uint8Array, i: number): number {
  const shift = 8 - bits;
  const [r, g, b] = [(pixels[i] ?? 0) >> shift, (pixels[i + 1] ?? 0) >> shift, (pixels[i + 2] ?? 0) >> shift];
  return (r << (2 * bits)) | (g << bits) | b;
}

function labOf(colour: number): Float64Array {
  const lab = new Float64Array(3);
  writeOklab(colour, lab);
  return lab;
}

const distance = (p: Float64Array, q: Float64Array): number => Math.hypot(...p.map((value, i) => value - (q[i] ?? 0)));
