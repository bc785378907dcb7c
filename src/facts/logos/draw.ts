import sharp from 'sharp';

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
const mostPixels = 50e6;

/** Throws where sharp can't read the file; null where nothing of it can be seen. */
export async function drawLogo(content: Uint8Array): Promise<DrawnLogo | null> {
  const { width = 1, height = 1, format } = await sharp(content, { limitInputPixels: mostPixels }).metadata();
  const enlarge = (2 * longest) / Math.max(width, height);
  const density = format === 'svg' ? Math.max(1, Math.min(9600, 72 * enlarge)) : 72;
  const { data, info } = await sharp(content, { density, limitInputPixels: mostPixels })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const box = inkBox(data, info.width, info.height);
  if (box === null) return null;
  const shrink = Math.min(1, longest / Math.max(box.width, box.height));
  const size = {
    width: Math.max(1, Math.round(box.width * shrink)),
    height: Math.max(1, Math.round(box.height * shrink)),
  };
  const rgba = await sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } })
    .extract(box)
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer();
  const cut = {
    x: box.left / info.width,
    y: box.top / info.height,
    width: box.width / info.width,
    height: box.height / info.height,
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
