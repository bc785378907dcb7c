import sharp, { type Region } from 'sharp';
import { busyPart } from './busy-part.ts';
import { type Frame, joinSeams, tilesOf, zoomOf } from './frames.ts';
import type { Model } from './models.ts';
import { planes, type Rgb } from './planes.ts';

/** What the network was trained with (ImageNet's mean and deviation, PaddleOCR `ppocr/data/imaug`). */
const mean = [0.485, 0.456, 0.406] as const;
const deviation = [0.229, 0.224, 0.225] as const;

/** A pixel is text above this; PaddleOCR's `det_db_thresh`. */
const isText = 0.3;
/** Least mean of an area that counts; PaddleOCR's `det_db_box_thresh` is 0.6, faint disclaimers need less. */
const leastMean = 0.5;
/** Fewer px, or a thinner area, is no letter. */
const leastPixels = 12;
const leastSide = 3;
/** The network is taught shrunken areas: they grow back by area × this ÷ perimeter (`det_db_unclip_ratio` 1.5, for ascenders a little more). */
const unclip = 1.8;

/** Finds lines of text. Frames in px of the picture, unordered. */
export async function detectLines(picture: Rgb, model: Model): Promise<readonly Frame[]> {
  const part = busyPart(picture);
  if (part === null) return [];
  const found: Frame[][] = [];
  const tiles = tilesOf(part, zoomOf(picture.width * picture.height));
  for (const tile of tiles) found.push(await linesIn(picture, tile, model));
  return tiles.length === 1 ? (found[0] ?? []) : joinSeams(found.flat());
}

async function linesIn(picture: Rgb, tile: Frame & { readonly zoom: number }, model: Model): Promise<Frame[]> {
  const [width, height] = [multipleOf32(tile.width * tile.zoom), multipleOf32(tile.height * tile.zoom)];
  // What the network's size has room for is filled from the picture, and where that ends, by its last px: cheaper than
  // stretching it.
  const crop = {
    left: tile.x,
    top: tile.y,
    width: Math.min(picture.width - tile.x, Math.floor(width / tile.zoom)),
    height: Math.min(picture.height - tile.y, Math.floor(height / tile.zoom)),
  };
  const seen = tile.zoom === 1 ? { picture, part: crop } : await zoomed(picture, crop, tile.zoom);
  const input = planes(seen.picture, seen.part, width, height, mean, deviation);
  const { data } = await model.run(input, [1, 3, height, width]);
  return areasOf(data, width, height).map(({ x, y, width: w, height: h }) => {
    const grow = (w * h * unclip) / (2 * (w + h));
    const left = Math.max(0, (x - grow) / tile.zoom);
    const top = Math.max(0, (y - grow) / tile.zoom);
    const right = Math.min(crop.width, (x + w + grow) / tile.zoom);
    const bottom = Math.min(crop.height, (y + h + grow) / tile.zoom);
    return { x: tile.x + left, y: tile.y + top, width: right - left, height: bottom - top };
  });
}

async function zoomed(picture: Rgb, crop: Region, zoom: number) {
  const part = { left: 0, top: 0, width: Math.ceil(crop.width * zoom), height: Math.ceil(crop.height * zoom) };
  const data = await sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 3 } })
    .extract(crop)
    .resize(part.width, part.height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  return { picture: { data, width: part.width, height: part.height }, part };
}

const multipleOf32 = (side: number): number => Math.ceil(side / 32) * 32;

/** Text px side by side in one row, with all that was found to touch them above. */
interface Run {
  /** First px and last one, in the row where it stands. */
  readonly from: number;
  readonly to: number;
  /** The area it became part of; itself, as long as it is its own. */
  area: Run | null;
  left: number;
  right: number;
  readonly top: number;
  bottom: number;
  pixels: number;
  sum: number;
}

/** Connected areas of text (8 neighbours) in a map of probabilities, as boxes. */
function areasOf(map: Float32Array, width: number, height: number): Frame[] {
  const all: Run[] = [];
  let above: readonly Run[] = [];
  for (let y = 0; y < height; y++) {
    const row = runsIn(map.subarray(y * width, (y + 1) * width), y);
    let first = 0;
    for (const run of row) {
      while ((above[first]?.to ?? width) < run.from - 1) first += 1;
      for (let i = first; (above[i]?.from ?? width) <= run.to + 1; i++) {
        const other = above[i];
        if (other === undefined) break;
        unite(areaOf(other), areaOf(run));
      }
    }
    all.push(...row);
    above = row;
  }
  return all
    .filter(({ area, pixels, sum }) => area === null && pixels >= leastPixels && sum / pixels > leastMean)
    .map(({ left, right, top, bottom }) => ({ x: left, y: top, width: right - left + 1, height: bottom - top + 1 }))
    .filter((box) => Math.min(box.width, box.height) >= leastSide);
}

function runsIn(row: Float32Array, y: number): readonly Run[] {
  const runs: Run[] = [];
  for (let x = 0; x < row.length; x++) {
    if ((row[x] ?? 0) <= isText) continue;
    const from = x;
    let sum = 0;
    for (; (row[x] ?? 0) > isText; x++) sum += row[x] ?? 0;
    const to = x - 1;
    runs.push({ from, to, area: null, left: from, right: to, top: y, bottom: y, pixels: x - from, sum });
  }
  return runs;
}

const areaOf = (run: Run): Run => (run.area === null ? run : areaOf(run.area));

/** The one that begins higher takes the other in. */
function unite(a: Run, b: Run): void {
  if (a === b) return;
  const [into, from] = a.top <= b.top ? [a, b] : [b, a];
  from.area = into;
  into.left = Math.min(into.left, from.left);
  into.right = Math.max(into.right, from.right);
  into.bottom = Math.max(into.bottom, from.bottom);
  into.pixels += from.pixels;
  into.sum += from.sum;
}
