import sharp from 'sharp';
import { attempt, maxPixels, readHeader } from '../facts/decode.ts';
import { stepOf } from '../facts/sample.ts';
import { colourSpaceName } from '../measure/icc.ts';
import type { Pixels } from '../measure/pixels.ts';
import type { Facts } from '../model/facts.ts';
import type { Fix, FixChange, FixKind, Refusal } from '../model/fix.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import type { MediaFormat } from '../model/placement.ts';
import { atScreenDensity } from './density.ts';
import { type Encoding, encode } from './encode.ts';
import { withMetadata } from './metadata.ts';
import { extensionOf, isWritable, photographic, type Writable } from './offer.ts';
import { opaque } from './opaque.ts';
import { recolour } from './recolour.ts';
import { type Fitting, resize } from './resize.ts';
import { keepsPixels, unchangeable } from './unfixed.ts';

/** Share of the rim of what changed that may turn from a soft passage into a step. */
const mostSeams = 0.01;
/** Of the edges of what was moved: so many may be chance, where few letters happen to have the colour. */
const mostMerged = 0.005;

/** What one asset is to become. */
export interface Making {
  readonly path: string;
  readonly content: Uint8Array;
  readonly facts: Pick<Facts, 'file' | 'picture' | 'texture'>;
  /** One of each kind at most, but for colours. */
  readonly fixes: readonly Fix[];
  /** How a size is reached. */
  readonly fitting: Omit<Fitting, 'isPhoto'>;
  /** Colours that it can be laid on where the fix's own would hide something, the likeliest first. */
  readonly grounds: readonly string[];
  /** Formats that the placement takes; null where it is not known. */
  readonly formats: readonly MediaFormat[] | null;
  /** Whether what the file says of itself (author, copyright, place) goes on into the new one. */
  readonly keepsMetadata: boolean;
  /** Most bytes that the placement takes, whatever is fixed: a fix must not make a file too heavy. */
  readonly maxBytes: number | null;
}

export interface Made {
  readonly content: Uint8Array;
  readonly extension: string;
  readonly changes: readonly FixChange[];
}

/** Makes the fixed file. Expected trouble is a refusal, so that nothing is offered that was not done whole. */
export async function makeFixed(making: Making): Promise<Outcome<Made, Refusal>> {
  const { content, facts, fixes } = making;
  const { file, picture } = facts;
  const of = <K extends FixKind>(kind: K): Extract<Fix, { kind: K }> | undefined =>
    fixes.find((fix): fix is Extract<Fix, { kind: K }> => fix.kind === kind);
  if (keepsPixels(fixes, file.format)) return ok(noted(making));
  const refused = unchangeable(facts, fixes);
  if (refused !== null) return notOk(refused);

  const opened = await attempt(making.path, () => openWhole(content));
  if (!opened.ok) return notOk({ because: 'unreadable', detail: '' });
  let pixels = opened.value;
  const isPhoto = photoAt(facts.texture, pixels);
  const changes: FixChange[] = [];
  if (of('upright') !== undefined) changes.push(told('upright', String(picture.orientation), '1'));
  if (of('profile') !== undefined) changes.push(told('profile', colourSpaceName(picture), 'sRGB'));

  const moves = fixes.flatMap((fix) => (fix.kind === 'colour' ? fix.moves : []));
  if (moves.length > 0) {
    const changed = recolour(pixels, moves, picture.lossy, isPhoto);
    if (changed.changed === 0) return notOk({ because: 'colour-gone', detail: moves[0]?.from ?? '' });
    if (changed.seams > mostSeams) return notOk({ because: 'runs-on', detail: moves[0]?.from ?? '' });
    if (changed.merged > mostMerged) return notOk({ because: 'merges', detail: moves[0]?.name ?? '' });
    pixels = { ...pixels, data: changed.data };
    for (const { from, to, name } of moves) changes.push(told('colour', from, `${name} ${to}`));
  }
  const size = of('size');
  if (size !== undefined) {
    const fitted = await resize(pixels, size, { ...making.fitting, isPhoto });
    if (!fitted.ok) return fitted;
    const { kind, share } = fitted.value;
    changes.push({ ...told(kind, sizeOf(pixels), sizeOf(fitted.value.pixels)), share });
    pixels = fitted.value.pixels;
  }
  const ground = of('opaque');
  if (ground !== undefined) {
    const filled = opaque(pixels, [ground.ground, ...making.grounds]);
    if (filled === null) return notOk({ because: 'hidden', detail: '' });
    changes.push(told('opaque', '', filled.grounds.join(' ')));
    pixels = filled.pixels;
  }
  return saved(making, pixels, changes);
}

/** The same bytes but for their name, and what they note of their density. */
function noted({ content, facts: { file, picture }, fixes }: Making): Made {
  const name = fixes.find((fix) => fix.kind === 'name');
  const isNoted = fixes.some(({ kind }) => kind === 'density');
  return {
    content: isNoted ? atScreenDensity(content, file.format) : content,
    extension: name?.extension ?? file.extension,
    changes: [
      ...(isNoted ? [densityTold(picture)] : []),
      ...(name === undefined ? [] : [told('name', file.extension, name.extension)]),
    ],
  };
}

/** Saves within the weight: in the format it has, else in one that suits it and that the placement takes. */
async function saved(making: Making, pixels: Pixels, changes: readonly FixChange[]): Promise<Outcome<Made, Refusal>> {
  const { facts, fixes, formats, content } = making;
  const { file, picture, texture } = facts;
  const wanted = fixes.find((fix) => fix.kind === 'format')?.format ?? file.format;
  const limit = fixes.find((fix) => fix.kind === 'weight')?.maxBytes ?? making.maxBytes;
  const asked = fixes.some(({ kind }) => kind === 'weight');
  if (!isWritable(wanted)) return notOk({ because: 'unreadable', detail: wanted });
  const encoding = (format: Writable): Encoding => ({
    format,
    lossless: !picture.lossy,
    quality: qualityFor(format, facts),
    subsampling: picture.chromaSubsampling === '4:2:0' && format === file.format ? '4:2:0' : '4:4:4',
    maxBytes: limit,
    profile: picture.gamut === 'srgb' && picture.profile !== null,
  });
  let format: Writable = wanted;
  let done = await encode(pixels, encoding(format));
  const mayBeJpeg = format !== 'jpg' && formats?.includes('jpg') === true && texture.photoShare >= photographic;
  if (!done.ok && mayBeJpeg && !seesThrough(pixels)) {
    format = 'jpg';
    done = await encode(pixels, encoding(format));
  }
  // What was too heavy before is no reproach, where its weight was not asked about.
  if (!done.ok && !asked) done = await encode(pixels, { ...encoding(wanted), maxBytes: null });
  if (!done.ok) return done;
  const { bytes, quality } = done.value;
  const extension = promises(file.extension, format) ? file.extension : extensionOf(format);
  const isNoted = fixes.some(({ kind }) => kind === 'density');
  const described = making.keepsMetadata ? withMetadata(bytes, format, await readHeader(content)) : bytes;
  const kept = isNoted ? atScreenDensity(described, format) : described;
  return ok({
    content: kept,
    extension,
    changes: [
      ...changes,
      ...(format === file.format ? [] : [told('format', file.format.toUpperCase(), format.toUpperCase())]),
      ...(file.extension === extension || format !== file.format ? [] : [told('name', file.extension, extension)]),
      ...(asked ? [{ ...told('weight', String(content.byteLength), String(kept.byteLength)), quality }] : []),
      ...(isNoted ? [densityTold(picture)] : []),
    ],
  });
}

const told = (kind: FixChange['kind'], before: string, after: string): FixChange => ({ kind, before, after });
const densityTold = ({ density }: Facts['picture']): FixChange => told('density', String(density), '96');
const sizeOf = ({ width, height }: Pixels): string => `${width}×${height}`;

/** Upright, sRGB, 8 bits, first frame, every pixel: as the facts see it. */
async function openWhole(content: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(content, { failOn: 'warning', limitInputPixels: maxPixels })
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

/** Whether a pixel lies in a tile that is a photograph. */
function photoAt({ tiles }: Facts['texture'], { width, height }: Pixels): (x: number, y: number) => boolean {
  const side = tiles.size * stepOf(Math.max(width, height));
  return (x, y) => tiles.photo[Math.floor(y / side) * tiles.columns + Math.floor(x / side)] === '1';
}

/** As good as it was: what a lossy source lost already is not lost again at its own quality, so a little above. */
function qualityFor(format: Writable, { picture, file }: Making['facts']): number {
  if (format === 'avif') return 75;
  if (format === 'jpg' && file.format === 'jpg')
    return Math.min(96, Math.max(88, (picture.jpegQuality?.quality ?? 90) + 2));
  return 93;
}

function seesThrough({ data }: Pixels): boolean {
  for (let i = 3; i < data.length; i += 4) if (data[i] !== 255) return true;
  return false;
}

const promises = (extension: string, format: MediaFormat): boolean =>
  extension === extensionOf(format) ||
  (format === 'jpg' && ['jpeg', 'jpe', 'jfif'].includes(extension)) ||
  (format === 'tiff' && extension === 'tiff');
