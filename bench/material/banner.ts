import { differenceCiede2000, parse } from 'culori';
import sharp from 'sharp';
import { type Layer, type Layout, layouts, type Size } from './layouts.ts';
import { type Random, randomFrom } from './random.ts';

/** A drawn banner of which everything is known: it was drawn from layers whose coverage was rendered one by one. */
export interface Banner {
  readonly name: string;
  readonly brand: readonly string[];
  readonly file: Buffer;
  readonly lossy: boolean;
  readonly width: number;
  readonly height: number;
  /** Visible share by flat colour: brand, off and neutral ones. */
  readonly shares: ReadonlyMap<string, number>;
  readonly off: { readonly share: number; readonly shapes: readonly OffShape[] };
  readonly gradientShare: number;
  /** 1 where a photograph is visible, 2 where a flat layer or a gradient is, 0 at edges between; by pixel. */
  readonly texture: Uint8Array;
}
export interface OffShape {
  readonly hex: string;
  /** Visible px. */
  readonly area: number;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export type Format = 'jpeg' | 'png' | 'webp';

/** Least ΔE00 between brand colours, and from any brand colour to an off one: clear of every tolerance that is tried. */
const brandApart = 14;
const offApart = 10;

const difference = differenceCiede2000();
const apart = (a: string, b: string): number => {
  const [x, y] = [parse(a), parse(b)];
  return x && y ? difference(x, y) : 0;
};

export async function drawBanner(
  seed: number,
  set: keyof typeof layouts,
  format: Format,
  photos: readonly string[],
  /** Colours of the brand; its own where none are given. */
  given?: readonly string[],
): Promise<Banner> {
  const random = randomFrom(seed);
  const size = random.pick(layouts[set].sizes);
  const own = brandColours(random);
  const brand = given === undefined ? own : [...given];
  const layout: Layout = random.pick(layouts[set].layouts);
  const layers = layout({
    random,
    size,
    brand,
    off: () => offColour(random, brand),
    photos,
    fonts: layouts[set].fonts,
  });
  return compose(`${set}-${seed}.${format}`, size, layers, brand, format);
}

export function brandColours(random: Random): string[] {
  const brand: string[] = [random.pick(['#ffffff', '#fdfaf3', '#f6f7fb', '#101418', '#ffffff'])];
  while (brand.length < 6) {
    const hex = anyColour(random);
    if (brand.every((other) => apart(hex, other) >= brandApart)) brand.push(hex);
  }
  return brand;
}

/** Chromatic: a grey would pass as a neutral. */
export function offColour(random: Random, brand: readonly string[]): string {
  for (;;) {
    const hex = anyColour(random);
    const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    if (Math.max(...channels) - Math.min(...channels) >= 60 && brand.every((other) => apart(hex, other) >= offApart))
      return hex;
  }
}

const anyColour = (random: Random): string =>
  `#${[0, 0, 0].map(() => random.whole(0, 255).toString(16).padStart(2, '0')).join('')}`;

/** Paints layer over layer in sRGB, as browsers and librsvg do, and keeps account of what stays visible. */
async function compose(
  name: string,
  { width, height }: Size,
  layers: readonly Layer[],
  brand: readonly string[],
  format: Format,
): Promise<Banner> {
  const pixels = new Float32Array(width * height * 3);
  const visible: Float32Array[] = [];
  for (const layer of layers) {
    const coverage = await coverageOf(layer, width, height);
    const paint = await paintOf(layer, width, height);
    const own = new Float32Array(coverage.length);
    for (let i = 0; i < coverage.length; i++) {
      const part = coverage[i]! / 255;
      if (part === 0) continue;
      own[i] = part;
      for (const under of visible) under[i]! *= 1 - part;
      for (let at = i * 3; at < i * 3 + 3; at++) pixels[at] = pixels[at]! + part * (paint[at]! - pixels[at]!);
    }
    visible.push(own);
  }
  const bytes = new Uint8Array(pixels.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = Math.round(pixels[at]!);
  const raw = sharp(bytes, { raw: { width, height, channels: 3 } });
  const file =
    format === 'png'
      ? await raw.png({ compressionLevel: 1 }).toBuffer()
      : format === 'webp'
        ? await raw.webp({ quality: 85 }).toBuffer()
        : await raw.jpeg({ quality: 85 }).toBuffer();
  return { name, brand, file, lossy: format !== 'png', width, height, ...truthOf(layers, visible, width, height) };
}

/** How much of each pixel a layer covers, 0…255. */
async function coverageOf(layer: Layer, width: number, height: number): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" fill="#fff">${layer.shape}</svg>`;
  return sharp(Buffer.from(svg)).ensureAlpha().extractChannel('alpha').raw().toBuffer();
}

/** The layer's colours, as if it covered everything. */
async function paintOf(layer: Layer, width: number, height: number): Promise<Uint8Array> {
  switch (layer.kind) {
    case 'flat': {
      const rgb = [1, 3, 5].map((at) => Number.parseInt(layer.hex.slice(at, at + 2), 16));
      const [r = 0, g = 0, b = 0] = rgb;
      return sharp({ create: { width, height, channels: 3, background: { r, g, b } } })
        .raw()
        .toBuffer();
    }
    case 'gradient': {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs>${layer.definition}</defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`;
      return sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer();
    }
    case 'photo': {
      const { x, y, width: w, height: h } = layer.frame;
      const photo = await sharp(layer.file)
        .resize(w, h, { fit: 'cover' })
        .toColourspace('srgb')
        .removeAlpha()
        .raw()
        .toBuffer();
      const paint = new Uint8Array(width * height * 3);
      for (let row = 0; row < h && y + row < height; row++) {
        const from = photo.subarray(row * w * 3, row * w * 3 + Math.min(w, width - x) * 3);
        paint.set(from, ((y + row) * width + x) * 3);
      }
      return paint;
    }
  }
}

function truthOf(layers: readonly Layer[], visible: readonly Float32Array[], width: number, height: number) {
  const pixels = width * height;
  const shares = new Map<string, number>();
  const texture = new Uint8Array(pixels);
  const shapes: OffShape[] = [];
  let gradientShare = 0;
  layers.forEach((layer, index) => {
    const coverage = visible[index]!;
    const mark = layer.kind === 'photo' ? 1 : 2;
    let sum = 0;
    for (let i = 0; i < pixels; i++) {
      sum += coverage[i]!;
      if (coverage[i]! > 0.99) texture[i] = mark;
    }
    const share = sum / pixels;
    if (layer.kind === 'flat') shares.set(layer.hex, (shares.get(layer.hex) ?? 0) + share);
    if (layer.kind === 'gradient') gradientShare += share;
    if (layer.kind === 'flat' && layer.off && share > 0) shapes.push(offShape(layer.hex, coverage, width));
  });
  const off = { share: shapes.reduce((sum, { area }) => sum + area, 0) / pixels, shapes };
  return { shares, off, gradientShare, texture };
}

function offShape(hex: string, coverage: Float32Array, width: number): OffShape {
  let left = width;
  let right = 0;
  let top = Number.POSITIVE_INFINITY;
  let bottom = 0;
  let area = 0;
  for (let i = 0; i < coverage.length; i++) {
    area += coverage[i]!;
    if (coverage[i]! < 0.5) continue;
    const x = i % width;
    const y = (i - x) / width;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { hex, area, box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 } };
}
