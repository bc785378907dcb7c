import sharp from 'sharp';
import type { CopyPiece } from '../../../model/copy.ts';
import type { RasterFact } from '../../../model/facts.ts';
import { box } from '../../../model/region.ts';
import type { Read } from './decode.ts';
import { detectLines } from './detect.ts';
import type { Frame } from './frames.ts';
import { groupsOf, inReadingOrder, joinParts } from './lines.ts';
import { lookOf } from './look.ts';
import type { Models } from './models.ts';
import type { Rgb } from './planes.ts';
import { recognise } from './recognise.ts';

/** Lines that the network is less sure of, on average over their characters, are texture, not text. */
const leastMean = 0.5;

/** One line as it was read, before repairs. */
interface Line {
  readonly frame: Frame;
  readonly text: string;
  readonly confidence: number;
}

/** What a picture says: one piece a line, in reading order. */
export async function readPicture(raster: RasterFact, models: Models): Promise<readonly CopyPiece[]> {
  const picture = await opaque(raster);
  const lines: Line[] = [];
  for (const frame of joinParts(await detectLines(picture, models.detection))) {
    const line = lineOf(frame, await recognise(picture, frame, models));
    if (line !== null) lines.push(line);
  }
  const ordered = inReadingOrder(lines, ({ frame }) => frame);
  const groups = groupsOf(ordered.map(({ frame }) => frame));
  return ordered.map((line, i) => pieceOf(line, groups[i] ?? 0, picture, raster.scale));
}

function lineOf(frame: Frame, read: readonly Read[]): Line | null {
  const text = read
    .map((one) => one.text)
    .join('')
    .trim();
  const letters = read.filter((one) => one.text !== ' ').map((one) => one.probability);
  const mean = letters.reduce((sum, p) => sum + p, 0) / Math.max(1, letters.length);
  if (mean < leastMean || isNothing(text)) return null;
  return { frame, text, confidence: Math.min(...letters) };
}

/** A lone letter or mark: a plate looks like an O, and a lone letter says nothing. */
const isNothing = (text: string): boolean => !/[\p{L}\p{N}].*[\p{L}\p{N}]|\p{N}|\p{sc=Han}/u.test(text);

function pieceOf({ frame, text, confidence }: Line, group: number, picture: Rgb, scale: number): CopyPiece {
  const { size, ink, ground } = lookOf(picture, frame, text);
  const px = (value: number): number => Math.round(value * scale);
  return {
    text,
    role: 'body',
    source: 'ocr',
    region: box(px(frame.x), px(frame.y), px(frame.width), px(frame.height)),
    confidence: Math.round(confidence * 1000) / 1000,
    repaired: false,
    hidden: false,
    struck: [],
    group,
    ...(size === null ? {} : { size: Math.round(size * scale * 10) / 10 }),
    ...(ink === null ? {} : { ink }),
    ...(ground === null ? {} : { ground }),
  };
}

/** Whatever lies behind a picture that shows through: the darker or the lighter ground on which its own px stand out. */
async function opaque({ data, width, height }: RasterFact): Promise<Rgb> {
  let [light, weight] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const alpha = data[at + 3] ?? 255;
    light += alpha * ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0));
    weight += alpha * 3;
  }
  const background = weight > 0 && light / weight > 160 ? '#000000' : '#ffffff';
  const rgb = await sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background })
    .raw()
    .toBuffer();
  return { data: rgb, width, height };
}
