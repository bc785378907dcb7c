import sharp from 'sharp';
import type { RasterFact } from '../../model/facts.ts';
import { attempt, decode, readHeader } from '../decode.ts';
import { sniff } from '../sniff.ts';
import { drawSvg } from '../svg/drawing.ts';

/** A logo file, drawn and cut to its ink. */
export interface DrawnLogo {
  readonly width: number;
  readonly height: number;
  /** Width ÷ height before it was brought to whole px. */
  readonly aspect: number;
  /** What of the file's own box was kept, as shares of its sides. */
  readonly cut: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** RGBA. */
  readonly rgba: Uint8Array;
}

/** px of the longer side: drawn at twice of it first, so that the cut to the ink costs no accuracy. */
const longest = 512;
/** Alpha above which something can be seen. */
const visible = 24;

/** Null where the file can't be drawn; `empty` where nothing of it can be seen. */
export async function drawLogo(content: Uint8Array): Promise<DrawnLogo | 'empty' | null> {
  const kind = sniff(content);
  const large = 'format' in kind && kind.format === 'svg' ? await drawLarge(content) : await readRaster(content);
  return large === null ? null : cutToInk(large);
}

/** An SVG at the size that is wanted, in the process that can be killed: put whole into one that has this size. */
async function drawLarge(content: Uint8Array): Promise<RasterFact | null> {
  const natural = await drawSvg(content);
  if (!natural.ok) return null;
  const enlarge = (2 * longest) / Math.max(natural.value.width, natural.value.height);
  const width = Math.max(1, Math.round(natural.value.width * enlarge));
  const height = Math.max(1, Math.round(natural.value.height * enlarge));
  const inner = Buffer.from(content).toString('base64');
  // It keeps its own proportions in the frame, however that was rounded.
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}"><image width="${width}" height="${height}" xlink:href="data:image/svg+xml;base64,${inner}"/></svg>`;
  const drawn = await drawSvg(Buffer.from(frame));
  return drawn.ok ? drawn.value.raster : null;
}

async function readRaster(content: Uint8Array): Promise<RasterFact | null> {
  const read = await attempt('', async () => {
    const { autoOrient } = await readHeader(content);
    return decode(content, autoOrient.width, autoOrient.height);
  });
  return read.ok ? read.value : null;
}

async function cutToInk({ data, width, height }: RasterFact): Promise<DrawnLogo | 'empty'> {
  const box = inkBox(data, width, height);
  if (box === null) return 'empty';
  const shrink = Math.min(1, longest / Math.max(box.width, box.height));
  const size = {
    width: Math.max(1, Math.round(box.width * shrink)),
    height: Math.max(1, Math.round(box.height * shrink)),
  };
  const rgba = await sharp(data, { raw: { width, height, channels: 4 } })
    .extract(box)
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer();
  const cut = {
    x: box.left / width,
    y: box.top / height,
    width: box.width / width,
    height: box.height / height,
  };
  return { ...size, aspect: box.width / box.height, cut, rgba };
}

function inkBox(rgba: Uint8Array, width: number, height: number) {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (rgba[4 * (y * width + x) + 3]! <= visible) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}
