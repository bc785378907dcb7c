import sharp from 'sharp';
import { notOk, type Outcome, ok } from '../../model/outcome.ts';
import { collector, type Found } from './shared/collect.ts';
import { startsWith } from './shared/file.ts';
import { short } from './shared/numbers.ts';
import { coloursInPixels } from './shared/pixels.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { type Trouble, trouble } from './shared/words.ts';

/** First bytes of the pictures that sharp decodes, and where they stand. */
const signatures: readonly (readonly [signature: string, at: number])[] = [
  ['\x89PNG\r\n', 0],
  ['\xff\xd8\xff', 0],
  ['GIF8', 0],
  ['WEBP', 8],
  ['ftypavif', 4],
  ['ftypavis', 4],
  ['II*\0', 0],
  ['MM\0*', 0],
];
/** A palette is legible in far fewer; a hostile file unpacks to more. */
const mostMegapixels = 100;
/** Longest side in px that colours are counted on. Nearest neighbours are taken, never means: each pixel is a real one. */
const workingSide = 512;
/** Decoding a picture of that size takes a second or two. */
const mostSeconds = 20;

/** A picture of a palette, a logo, a poster: the colours that cover enough of it, greatest first. */
export const picture: PaletteReader = {
  id: 'picture',
  title: { en: 'Colours in a picture', 'zh-Hans': '图片中的颜色' },
  extensions: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'tif', 'tiff', 'avif'],
  whenEmpty: {
    en: 'The picture is transparent, or no colour covers enough of it: give one with larger flat areas.',
    'zh-Hans': '图片是透明的，或没有颜色占到足够面积：请提供色块更大的图片。',
  },
  recognise: (file) =>
    signatures.some(([signature, at]) => startsWith(file.bytes, signature, at))
      ? confidence.signature
      : confidence.none,
  read: (file) => readPicture(file.bytes),
};

async function readPicture(bytes: Uint8Array): Promise<Outcome<Found, Trouble>> {
  const decoded = await decode(bytes);
  if (!decoded.ok) return decoded;
  const found = collector();
  for (const { hex, share } of coloursInPixels(decoded.value)) {
    const original = `${hex}, ${short(share * 100)} %`;
    found.add({ name: hex, group: null, original, colour: { hex, inSrgb: true, alpha: 1 } });
  }
  return ok(found.found(null));
}

/** 8-bit sRGB with alpha, 4 bytes a pixel. sharp tells trouble by throwing, so this is where it becomes a value. */
async function decode(bytes: Uint8Array): Promise<Outcome<Uint8Array, Trouble>> {
  const source = sharp(bytes, { limitInputPixels: mostMegapixels * 1e6, failOn: 'error', sequentialRead: true });
  try {
    const pixels = await source
      .timeout({ seconds: mostSeconds })
      .toColourspace('srgb')
      .resize(workingSide, workingSide, { fit: 'inside', kernel: 'nearest', withoutEnlargement: true })
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer();
    return ok(pixels);
  } catch (error) {
    if (/pixel limit/i.test(String(error))) return notOk(trouble('picture-too-large', { limit: mostMegapixels }));
    return notOk(trouble('picture-broken'));
  }
}
