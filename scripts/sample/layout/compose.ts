import sharp, { type OverlayOptions, type Sharp } from 'sharp';
import type { Photograph } from '../render/farm.ts';
import { round } from './type.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A photograph in a layout: which part of it, where, and in which shape (an SVG path in the layout's pixels). */
export interface Placed {
  readonly photo: Photograph;
  /** Part of the photograph to show; its ratio must be that of `to`. */
  readonly from: Rect;
  readonly to: Rect;
  readonly shape?: string;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  /** SVG below the photographs and above them. */
  readonly under?: string;
  readonly photos?: readonly Placed[];
  readonly over?: string;
}

const svg = (width: number, height: number, content: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`,
  );

/** Sets a layout; 8-bit RGB without alpha, ready to be written in any format. */
export async function compose(layout: Layout): Promise<Sharp> {
  const { width, height, ground, under = '', photos = [], over = '' } = layout;
  const layers: OverlayOptions[] = [];
  for (const placed of photos) {
    layers.push({
      input: await cut(placed, width, height),
      left: Math.max(0, placed.to.x),
      top: Math.max(0, placed.to.y),
    });
  }
  layers.push({ input: svg(width, height, over) });
  const ground$ = svg(width, height, `<rect width="${width}" height="${height}" fill="${ground}"/>${under}`);
  const flat = await sharp(ground$).composite(layers).removeAlpha().raw().toBuffer();
  return sharp(flat, { raw: { width, height, channels: 3 } });
}

async function cut({ photo, from, to, shape }: Placed, width: number, height: number): Promise<Buffer> {
  const k = to.width / from.width;
  if (k > 1.0001)
    throw new Error(`a photograph of ${photo.width} × ${photo.height} would be enlarged ${round(k)} times`);
  if (Math.abs(to.height / from.height / k - 1) > 0.01) throw new Error('a photograph would be stretched');
  const area = {
    left: Math.round(from.x),
    top: Math.round(from.y),
    width: Math.round(from.width),
    height: Math.round(from.height),
  };
  const raw = { raw: { width: photo.width, height: photo.height, channels: 3 as const } };
  const part = sharp(photo.data, raw)
    .extract(area)
    .resize(Math.round(to.width), Math.round(to.height), { kernel: 'lanczos3' });
  if (shape === undefined) return part.png().toBuffer();
  const mask = await sharp(svg(width, height, `<path d="${shape}" fill="#fff"/>`))
    .extract({
      left: Math.round(to.x),
      top: Math.round(to.y),
      width: Math.round(to.width),
      height: Math.round(to.height),
    })
    .png()
    .toBuffer();
  return part
    .ensureAlpha()
    .composite([{ input: mask, blend: 'dest-in' }])
    .png()
    .toBuffer();
}

/**
 * The largest part of a photograph with the ratio of `to`, around (`u`, `v`) given as shares of width and height.
 * `zoom` > 1 goes nearer, as far as the pixels last.
 */
export function crop(photo: Photograph, to: Rect, u = 0.5, v = 0.5, zoom = 1): Placed {
  const ratio = to.width / to.height;
  const width = Math.min(photo.width, photo.height * ratio) / zoom;
  const height = width / ratio;
  const x = Math.min(Math.max(0, u * photo.width - width / 2), photo.width - width);
  const y = Math.min(Math.max(0, v * photo.height - height / 2), photo.height - height);
  return { photo, from: { x, y, width, height }, to };
}

export const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

export const path = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

/** The brand's sun: a half disc in a half ring, as in the mark. */
export const sunrise = (x: number, y: number, r: number, fill: string): string =>
  path(
    `M${x - r} ${y}A${r} ${r} 0 0 1 ${x + r} ${y}H${x + r * 0.55}A${r * 0.55} ${r * 0.55} 0 0 0 ${x - r * 0.55} ${y}ZM${x - r * 0.325} ${y}A${r * 0.325} ${r * 0.325} 0 0 1 ${x + r * 0.325} ${y}Z`,
    fill,
  );

/** The brand's bowl on its foot, as in the mark: hangs from the line `y`. */
export const bowlShape = (x: number, y: number, r: number, fill: string): string => {
  const u = r / 20;
  return path(
    `M${x - r} ${y}H${x + r}A${r} ${r} 0 0 1 ${round(x + 8.5 * u)} ${round(y + 18.1 * u)}L${round(x + 7.6 * u)} ${round(y + 24 * u)}H${round(x - 7.6 * u)}L${round(x - 8.5 * u)} ${round(y + 18.1 * u)}A${r} ${r} 0 0 1 ${x - r} ${y}Z`,
    fill,
  );
};

export const at = (x: number, y: number, drawing: { readonly svg: string }): string =>
  `<g transform="translate(${round(x)} ${round(y)})">${drawing.svg}</g>`;
