import type { Metadata } from 'sharp';
import { readProfile } from '../measure/icc.ts';
import { fitJpegQuality } from '../measure/jpeg-quality.ts';
import type { PictureFact } from '../model/facts.ts';
import { notOk, ok } from '../model/outcome.ts';
import type { MediaFormat } from '../model/placement.ts';
import { problem } from '../model/problem.ts';
import { pngFrames, webpIsLossy } from './chunks.ts';
import { aboutAsset, attempt, readHeader } from './decode.ts';
import { luminanceTable } from './jpeg.ts';
import { defineFact } from './source.ts';
import { drawSvg } from './svg/drawing.ts';
import { holdsPage, neededFromOutside } from './svg/outside.ts';

/** Formats that we know, and that libvips as it ships with sharp can't decode (HEVC is patented). */
const undecodable: readonly MediaFormat[] = ['pdf', 'bmp', 'heic'];

/** The header. An SVG has none to speak of: it is drawn, because only then its size is known for sure. */
export const picture = defineFact({
  name: 'picture',
  version: 4,
  from: ['file'],
  usesRules: false,
  cached: true,
  measure: async ({ file: { format } }, { content, path }) => {
    if (undecodable.includes(format)) return notOk(problem('format-unknown', path, { detail: format.toUpperCase() }));
    if (format === 'svg') {
      const reference = neededFromOutside(content);
      if (reference !== null) return notOk(problem('svg-incomplete', path, { reference }));
      if (holdsPage(content)) return notOk(problem('svg-page', path));
      const drawing = await drawSvg(content);
      return drawing.ok
        ? ok(ofSvg(drawing.value.width, drawing.value.height))
        : notOk(...drawing.problems.map((p) => aboutAsset(path, p)));
    }
    const header = await attempt(path, () => readHeader(content));
    return header.ok ? ok(describe(format, content, header.value)) : header;
  },
});

const depths: Readonly<Record<string, number>> = {
  uchar: 8,
  char: 8,
  ushort: 16,
  short: 16,
  uint: 32,
  int: 32,
  float: 32,
  double: 64,
};

const spaces: Readonly<Record<string, PictureFact['space']>> = {
  srgb: 'srgb',
  rgb: 'srgb',
  rgb16: 'srgb',
  'b-w': 'grey',
  grey16: 'grey',
  cmyk: 'cmyk',
  lab: 'lab',
  labs: 'lab',
};

function describe(format: MediaFormat, content: Uint8Array, header: Metadata): PictureFact {
  const profile = header.icc === undefined ? null : readProfile(header.icc);
  const table = format === 'jpg' ? luminanceTable(content) : null;
  return {
    width: header.autoOrient.width,
    height: header.autoOrient.height,
    orientation: header.orientation ?? 1,
    hasAlpha: header.hasAlpha,
    depth: header.bitsPerSample ?? depths[header.depth] ?? 8,
    space: spaces[header.space] ?? 'other',
    profile: profile?.name ?? null,
    gamut: profile?.gamut ?? null,
    density: header.density ?? null,
    frames: format === 'png' ? pngFrames(content) : (header.pages ?? 1),
    lossy: isLossy(format, content),
    chromaSubsampling: header.chromaSubsampling ?? null,
    progressive: header.isProgressive ?? false,
    jpegQuality: table === null ? null : fitJpegQuality(table),
  };
}

/** AVIF and HEIC could be lossless, but hardly any are, and their header does not tell. */
const isLossy = (format: MediaFormat, content: Uint8Array): boolean =>
  format === 'webp' ? webpIsLossy(content) : format === 'jpg' || format === 'avif' || format === 'heic';

const ofSvg = (width: number, height: number): PictureFact => ({
  width,
  height,
  orientation: 1,
  hasAlpha: true,
  depth: 8,
  space: 'srgb',
  profile: null,
  gamut: null,
  density: null,
  frames: 1,
  lossy: false,
  chromaSubsampling: null,
  progressive: false,
  jpegQuality: null,
});
