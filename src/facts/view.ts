import type { Sharp } from 'sharp';
import type { Outcome } from '../model/outcome.ts';
import { notOk } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import { aboutAsset, attempt, maxPixels, vips } from './decode.ts';
import { drawSvg } from './svg/drawing.ts';

/** A longest side in px, or every pixel as it is. */
export type ViewSide = number | 'full';

/** Most pixels that are shown one to one; a larger picture is shown smaller. */
const mostShownPixels = 64e6;
/** A little above that of reports, because screens show it on dense displays. */
const quality = 80;

/**
 * A picture as a screen may show it: upright, sRGB, 8 bits, first frame, never enlarged, and never the file itself. WebP
 * at a longest side; PNG with the true colours at `full`.
 */
export async function view(
  path: string,
  content: Uint8Array,
  isSvg: boolean,
  side: ViewSide,
): Promise<Outcome<Uint8Array, Problem>> {
  const sharp = await vips();
  if (!isSvg) {
    const opened = () => sharp(content, { failOn: 'warning', limitInputPixels: maxPixels }).autoOrient();
    return attempt(path, () => encode(opened(), side));
  }
  const drawing = await drawSvg(content);
  if (!drawing.ok) return notOk(...drawing.problems.map((trouble) => aboutAsset(path, trouble)));
  const { data, width, height } = drawing.value.raster;
  return attempt(path, () => encode(sharp(data, { raw: { width, height, channels: 4 } }), side));
}

async function encode(image: Sharp, side: ViewSide): Promise<Uint8Array> {
  if (side !== 'full') return image.resize(within(side)).toColourspace('srgb').webp({ quality }).toBuffer();
  const { width, height } = await image.metadata();
  const shrink = Math.sqrt((width * height) / mostShownPixels);
  const shown = shrink <= 1 ? image : image.resize(within(Math.floor(Math.max(width, height) / shrink)));
  return shown.toColourspace('srgb').png({ compressionLevel: 3 }).toBuffer();
}

const within = (side: number) => ({ width: side, height: side, fit: 'inside', withoutEnlargement: true }) as const;
