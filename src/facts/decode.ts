import type { Metadata, Sharp } from 'sharp';
import type { RasterFact } from '../model/facts.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { type Problem, type ProblemCode, problem } from '../model/problem.ts';
import type { ProblemValues } from '../model/problem-words.ts';

/** Most pixels that are decoded at all: far above any channel's picture, far below a decompression bomb. */
export const maxPixels = 100e6;
/** Most pixels that are held: 48 MB as RGBA, so that two assets in flight stay within 300 MB with all else. */
const maxHeldPixels = 12e6;

type Vips = typeof import('sharp').default;
let loaded: Promise<Vips> | null = null;

/** libvips, with the first picture: a run that finds everything in the cache does without its tenth of a second and 30 MB. */
export function vips(): Promise<Vips> {
  loaded ??= import('sharp').then(({ default: sharp }) => {
    // Each file is decoded once, several at a time: neither libvips' cache nor its threads within one picture gain anything.
    sharp.cache(false);
    sharp.concurrency(1);
    return sharp;
  });
  return loaded;
}

/** `failOn: 'warning'`: any milder and libvips hands out grey or black where the data ends. */
const open = async (content: Uint8Array): Promise<Sharp> =>
  (await vips())(content, { failOn: 'warning', limitInputPixels: maxPixels, sequentialRead: true });

export const readHeader = async (content: Uint8Array): Promise<Metadata> => (await open(content)).metadata();

/**
 * The first frame as 8-bit sRGB RGBA, upright. Above 12 megapixels every n-th pixel is taken, never an average, so that
 * each is a colour that is in the picture.
 *
 * @param width of the upright picture, from its header
 */
export async function decode(content: Uint8Array, width: number, height: number): Promise<RasterFact> {
  const image = (await open(content)).autoOrient();
  const shrink = Math.sqrt((width * height) / maxHeldPixels);
  if (shrink > 1) {
    image.resize({ width: Math.max(1, Math.round(width / shrink)), kernel: 'nearest', fastShrinkOnLoad: false });
  }
  const { data, info } = await image
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, scale: width / info.width };
}

/** What went wrong while a picture was read, without the asset that it is about. */
export interface Trouble {
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}

/** The longest side in px that librsvg draws. */
const longestDrawn = 32767;

/** What libvips and its loaders say of a picture that can't be used; all else means that it is damaged. */
const meanings: readonly (readonly [says: RegExp, code: ProblemCode])[] = [
  [/exceeds (?:the )?(?:pixel|processing) limit/i, 'picture-too-many-pixels'],
  [/exceeds \d+x\d+ pixel limit/i, 'picture-too-long'],
  [/svgload|XML parse/i, 'svg-broken'],
];

/** Puts an error that sharp threw over a file into our terms. */
export function troubleOf(error: unknown): Trouble {
  const said = error instanceof Error ? error.message : String(error);
  const code = meanings.find(([says]) => says.test(said))?.[1] ?? 'picture-damaged';
  if (code === 'picture-too-many-pixels') return { code, values: { limit: maxPixels / 1e6 } };
  if (code === 'picture-too-long') return { code, values: { limit: longestDrawn } };
  return { code, values: { detail: brief(said) } };
}

/** The last line in words, without the names of loaders before it; no paths, no novels. */
function brief(said: string): string {
  const lines = said.split('\n').filter((line) => /[a-z]{3}/i.test(line));
  return (lines.at(-1) ?? said)
    .replace(/^(?:[\w ]+:\s+)+(?=\w)/, '')
    .replaceAll(/\S*[/\\]\S+/g, '…')
    .replace(/[\s,.;:]+$/, '')
    .replace(/^Input buffer contains unsupported image format$/, 'unreadable header')
    .slice(0, 120);
}

/** Reads by `read`, which may only call sharp: what it throws is expected trouble with the file. */
export async function attempt<T>(path: string, read: () => Promise<T>): Promise<Outcome<T, Problem>> {
  try {
    return ok(await read());
  } catch (error) {
    return notOk(aboutAsset(path, troubleOf(error)));
  }
}

export const aboutAsset = (path: string, { code, values }: Trouble): Problem => problem(code, path, values);
