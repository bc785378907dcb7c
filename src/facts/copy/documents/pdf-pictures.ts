import sharp from 'sharp';
import { extractImages, getResolvedPDFJS } from 'unpdf';
import type { CopyPiece } from '../../../model/copy.ts';
import type { RasterFact } from '../../../model/facts.ts';
import { readPicture } from '../ocr/read-picture.ts';
import { readers } from '../ocr/readers.ts';

type Pdf = Extract<Parameters<typeof extractImages>[0], { readonly numPages: number }>;
type Picture = Awaited<ReturnType<typeof extractImages>>[number];

/** What a page without text holds. */
export type Pictured =
  | { readonly kind: 'read'; readonly pieces: readonly CopyPiece[] }
  /** Shapes, or pictures in a coding that can't be taken out: words may be among them. */
  | { readonly kind: 'unread' }
  | { readonly kind: 'empty' };

/** Lower or narrower ones are marks and lines. */
const leastSide = 64;
/** An A4 page at 300 dpi has 8.7 megapixels; a finer scan is made smaller. */
const mostPixels = 9e6;

/** Reads the pictures of a page, as a scanned one has. Groups count within the page. */
export async function readPictures(document: Pdf, page: number): Promise<Pictured> {
  const pictures = await extractImages(document, page);
  if (pictures.length === 0) return { kind: (await isDrawnOn(document, page)) ? 'unread' : 'empty' };
  const pieces: CopyPiece[] = [];
  for (const picture of pictures.filter(({ width, height }) => Math.min(width, height) >= leastSide)) {
    const groups = pieces.length;
    const read = await readPicture(await rasterOf(picture), await readers());
    pieces.push(...read.map((piece) => ({ ...piece, group: groups + piece.group })));
  }
  return { kind: 'read', pieces };
}

async function rasterOf({ data, width, height, channels }: Picture): Promise<RasterFact> {
  const scale = Math.max(1, Math.sqrt((width * height) / mostPixels));
  const { data: pixels, info } = await sharp(data, { raw: { width, height, channels } })
    .resize(Math.round(width / scale))
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: pixels, width: info.width, height: info.height, scale };
}

async function isDrawnOn(document: Pdf, page: number): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const drawn = new Set([
    OPS.constructPath,
    OPS.shadingFill,
    OPS.paintImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintInlineImageXObject,
  ]);
  const { fnArray } = await (await document.getPage(page)).getOperatorList();
  return fnArray.some((operator) => drawn.has(operator));
}
