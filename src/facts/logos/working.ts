import sharp from 'sharp';
import type { Plane } from '../../measure/logo/plane.ts';
import { type Level, pyramidOf } from '../../measure/logo/pyramid.ts';
import type { Scratch } from '../../measure/scratch.ts';
import type { RasterFact } from '../../model/facts.ts';

/** The picture as logos are looked for in it: opaque, not too large, with a rim where its border is plain. */
export interface Working {
  readonly levels: readonly Level[];
  /** Working px per raster px. */
  readonly scaleX: number;
  readonly scaleY: number;
  /** px of rim on every side. */
  readonly rim: number;
}

/** Most px that are searched: a 48 px mark on a 2560 × 1440 banner is still 25 px. */
const mostPixels = 1e6;
/** A border is plain if so many of its px lie within so many grey levels of their median. */
const [plainShare, plainWithin] = [0.5, 12];
const rimShare = 0.04;

/** @param scratch what its edges are worked out in, when they are asked for */
export async function workingPicture(raster: RasterFact, scratch?: Scratch): Promise<Working> {
  const scale = Math.min(1, Math.sqrt(mostPixels / (raster.width * raster.height)));
  const width = Math.max(1, Math.round(raster.width * scale));
  const height = Math.max(1, Math.round(raster.height * scale));
  const planes = planesOf(await resized(raster, width, height), width, height, groundBehind(raster));
  const border = plainBorder(planes);
  const rim = border === null ? 0 : Math.ceil(rimShare * Math.sqrt(width * height));
  const rimmed =
    border === null ? planes : (planes.map((plane, k) => withRim(plane, rim, border[k]!)) as typeof planes);
  return {
    levels: pyramidOf(rimmed, scratch),
    scaleX: width / raster.width,
    scaleY: height / raster.height,
    rim,
  };
}

async function resized({ data, ...size }: RasterFact, width: number, height: number): Promise<Uint8Array> {
  if (size.width === width && size.height === height) return data;
  const picture = sharp(data, { raw: { width: size.width, height: size.height, channels: 4 } });
  return picture.resize({ width, height, fit: 'fill' }).raw().toBuffer();
}

/** Red, green and blue of RGBA on an even ground. */
function planesOf(rgba: Uint8Array, width: number, height: number, ground: number): [Plane, Plane, Plane] {
  const planes = [0, 1, 2].map(() => ({ data: new Uint8Array(width * height), width, height }));
  const [r, g, b] = planes.map(({ data }) => data) as [Uint8Array, Uint8Array, Uint8Array];
  for (let i = 0, from = 0; i < r.length; i++, from += 4) {
    const alpha = rgba[from + 3]!;
    if (alpha === 255) {
      r[i] = rgba[from]!;
      g[i] = rgba[from + 1]!;
      b[i] = rgba[from + 2]!;
      continue;
    }
    const under = ground * (255 - alpha) + 127;
    r[i] = (rgba[from]! * alpha + under) / 255;
    g[i] = (rgba[from + 1]! * alpha + under) / 255;
    b[i] = (rgba[from + 2]! * alpha + under) / 255;
  }
  return planes as [Plane, Plane, Plane];
}

/** What a transparent picture is laid on: white or near-black, whichever its ink stands out from. */
function groundBehind({ data }: RasterFact): number {
  let [luma, alpha] = [0, 0];
  for (let i = 0; i < data.length; i += 4 * 7) {
    luma += (0.3 * data[i]! + 0.59 * data[i + 1]! + 0.11 * data[i + 2]!) * data[i + 3]!;
    alpha += data[i + 3]!;
  }
  return alpha > 0 && luma / alpha > 150 && alpha < 240 * (data.length / (4 * 7)) ? 24 : 255;
}

/** The border's colour where it is plain. */
function plainBorder(planes: readonly Plane[]): readonly number[] | null {
  const { width, height } = planes[0]!;
  const at: number[] = [];
  for (let x = 0; x < width; x++) at.push(x, (height - 1) * width + x);
  for (let y = 0; y < height; y++) at.push(y * width, y * width + width - 1);
  const medians = planes.map(({ data }) => {
    const values = Uint8Array.from(at, (i) => data[i]!).sort();
    return values[values.length >> 1]!;
  });
  const near = at.filter((i) => planes.every(({ data }, k) => Math.abs(data[i]! - medians[k]!) <= plainWithin)).length;
  return near >= plainShare * at.length ? medians : null;
}

function withRim({ data, width, height }: Plane, rim: number, colour: number): Plane {
  const [columns, rows] = [width + 2 * rim, height + 2 * rim];
  const out = new Uint8Array(columns * rows).fill(colour);
  for (let y = 0; y < height; y++) out.set(data.subarray(y * width, (y + 1) * width), (y + rim) * columns + rim);
  return { data: out, width: columns, height: rows };
}
