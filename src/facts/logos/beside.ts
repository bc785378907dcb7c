import type { Sharp } from 'sharp';
import type { RasterFact } from '../../model/facts.ts';
import type { SeenLogo } from '../../model/seen-logo.ts';
import { vips } from '../decode.ts';
import type { DrawnLogo } from './draw.ts';

/** A mark as it stands and as it should be: two pictures of one part of the asset, in one size. */
export interface Beside {
  readonly found: Uint8Array;
  readonly wanted: Uint8Array;
  /** Of either, in px. */
  readonly size: { readonly width: number; readonly height: number };
}

/** What is shown around the mark, as a share of its height: enough to see what it stands on. */
const margin = 0.3;
/** Most px of either picture; a small mark is enlarged so far and no further, for its pixels hold no more. */
const most = { width: 320, height: 200, enlargement: 4 } as const;
const quality = 75;
/** Alpha below which more is seen through a px than of it. */
const seenThrough = 128;
const transparent = { r: 0, g: 0, b: 0, alpha: 0 } as const;

/** Width of the mark as it should be, in asset px: it keeps the height at which it stands. */
export const wantedWidth = ({ height }: Pick<SeenLogo, 'height'>, { aspect }: Pick<DrawnLogo, 'aspect'>): number =>
  height * aspect;

export async function drawBeside(
  raster: RasterFact,
  seen: SeenLogo,
  { drawn, ground }: { readonly drawn: DrawnLogo; readonly ground: string },
  as: 'webp' | 'png',
): Promise<Beside> {
  const frame = frameOf(raster, seen, drawn);
  const { width, height } = frame;
  const enlargement = Math.min(most.enlargement, most.width / width, most.height / height);
  const size = {
    width: Math.max(1, Math.round(width * enlargement)),
    height: Math.max(1, Math.round(height * enlargement)),
  };
  const sized = (image: Sharp): Sharp => image.resize({ ...size, fit: 'fill' });
  const encoded = (image: Sharp): Promise<Uint8Array> =>
    as === 'webp' ? sized(image).webp({ quality }).toBuffer() : sized(image).png({ palette: true }).toBuffer();
  const sharp = await vips();
  const { data, isClear } = cutOut(raster, frame);
  return {
    size,
    found: await encoded(sharp(data, { raw: { width, height, channels: 4 } })),
    // Where it is enlarged, it is drawn at the px of the asset first: one must not look sharper than the other could.
    wanted: await encoded(
      await drawIdeal(frame, seen.wanted.rotation, drawn, Math.min(1, enlargement), isClear ? transparent : ground),
    ),
  };
}

/** A logo by itself, with its transparency. */
export async function pictureOf({ rgba, width, height }: DrawnLogo): Promise<Uint8Array> {
  const sharp = await vips();
  return sharp(rgba, { raw: { width, height, channels: 4 } })
    .resize({ width: most.width, height: most.height, fit: 'inside', withoutEnlargement: true })
    .webp({ quality })
    .toBuffer();
}

/** The part that both pictures show, in px of the raster, and the mark's own box upright in it. */
interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly mark: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

function frameOf({ scale }: RasterFact, seen: SeenLogo, wanted: DrawnLogo): Frame {
  const xs = seen.quad.map(([x]) => x / scale);
  const ys = seen.quad.map(([, y]) => y / scale);
  const [x, y] = [mean(xs), mean(ys)];
  const [width, height] = [wantedWidth(seen, wanted) / scale, seen.height / scale];
  const angle = (seen.wanted.rotation * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(angle)), Math.abs(Math.sin(angle))];
  const [across, down] = [(width * cos + height * sin) / 2, (width * sin + height * cos) / 2];
  const around = Math.max(2, margin * height);
  const left = Math.floor(Math.min(x - across, ...xs) - around);
  const top = Math.floor(Math.min(y - down, ...ys) - around);
  return {
    left,
    top,
    width: Math.ceil(Math.max(x + across, ...xs) + around) - left,
    height: Math.ceil(Math.max(y + down, ...ys) + around) - top,
    mark: { x: x - left, y: y - top, width, height },
  };
}

/** RGBA of the frame; what of it leaves the asset is transparent. `isClear`: so is most of what does not. */
function cutOut(raster: RasterFact, frame: Frame): { readonly data: Uint8Array; readonly isClear: boolean } {
  const data = new Uint8Array(4 * frame.width * frame.height);
  const from = Math.max(0, frame.left);
  const to = Math.max(from, Math.min(raster.width, frame.left + frame.width));
  let balance = 0;
  for (let row = Math.max(0, frame.top); row < Math.min(raster.height, frame.top + frame.height); row++) {
    const line = raster.data.subarray(4 * (row * raster.width + from), 4 * (row * raster.width + to));
    data.set(line, 4 * ((row - frame.top) * frame.width + from - frame.left));
    for (let at = 3; at < line.length; at += 4) balance += line[at]! < seenThrough ? 1 : -1;
  }
  return { data, isClear: balance > 0 };
}

/** The mark as its file has it, at the place and in the height at which it stands. `shrink`: px of the picture per px of the raster. */
async function drawIdeal(
  { width, height, mark }: Frame,
  rotation: number,
  { rgba, ...drawn }: DrawnLogo,
  shrink: number,
  background: string | typeof transparent,
): Promise<Sharp> {
  const sharp = await vips();
  const upright = await sharp(rgba, { raw: { width: drawn.width, height: drawn.height, channels: 4 } })
    .resize({
      width: Math.max(1, Math.round(mark.width * shrink)),
      height: Math.max(1, Math.round(mark.height * shrink)),
      fit: 'fill',
    })
    .png({ compressionLevel: 1 })
    .toBuffer();
  const turned = await sharp(upright)
    .rotate(rotation, { background: transparent })
    .png()
    .toBuffer({ resolveWithObject: true });
  const ground = {
    width: Math.max(turned.info.width, Math.round(width * shrink)),
    height: Math.max(turned.info.height, Math.round(height * shrink)),
  };
  const at = (middle: number, side: number, whole: number): number =>
    Math.min(whole - side, Math.max(0, Math.round(middle * shrink - side / 2)));
  const laid = await sharp({ create: { ...ground, channels: 4, background } })
    .composite([
      {
        input: turned.data,
        left: at(mark.x, turned.info.width, ground.width),
        top: at(mark.y, turned.info.height, ground.height),
      },
    ])
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(laid);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
