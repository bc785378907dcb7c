import sharp from 'sharp';
import { type Frame, joinSeams, tilesOf } from './frames.ts';
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
  const found: Frame[][] = [];
  const tiles = tilesOf(picture.width, picture.height);
  for (const tile of tiles) found.push(await linesIn(picture, tile, model));
  return tiles.length === 1 ? (found[0] ?? []) : joinSeams(found.flat());
}

async function linesIn(picture: Rgb, tile: Frame & { readonly zoom: number }, model: Model): Promise<Frame[]> {
  const width = multipleOf32(tile.width * tile.zoom);
  const height = multipleOf32(tile.height * tile.zoom);
  const pixels = await sharp(picture.data, { raw: { width: picture.width, height: picture.height, channels: 3 } })
    .extract({ left: tile.x, top: tile.y, width: tile.width, height: tile.height })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
  const { data } = await model.run(planes(pixels, width, height, mean, deviation), [1, 3, height, width]);
  const [across, down] = [tile.width / width, tile.height / height];
  return areasOf(data, width, height).map(({ x, y, width: w, height: h }) => {
    const grow = (w * h * unclip) / (2 * (w + h));
    const left = Math.max(0, (x - grow) * across);
    const top = Math.max(0, (y - grow) * down);
    const right = Math.min(tile.width, (x + w + grow) * across);
    const bottom = Math.min(tile.height, (y + h + grow) * down);
    return { x: tile.x + left, y: tile.y + top, width: right - left, height: bottom - top };
  });
}

const multipleOf32 = (side: number): number => Math.max(32, Math.round(side / 32) * 32);

/** Connected areas of text (8 neighbours) in a map of probabilities, as boxes. */
function areasOf(map: Float32Array, width: number, height: number): Frame[] {
  const seen = new Uint8Array(map.length);
  const waiting = new Int32Array(map.length);
  const areas: Frame[] = [];
  for (let start = 0; start < map.length; start++) {
    if (seen[start] === 1 || (map[start] ?? 0) <= isText) continue;
    let [left, right, top, bottom, pixels, sum, end] = [width, 0, height, 0, 0, 0, 1];
    waiting[0] = start;
    seen[start] = 1;
    while (end > 0) {
      end -= 1;
      const at = waiting[end] ?? 0;
      const x = at % width;
      const y = (at - x) / width;
      pixels += 1;
      sum += map[at] ?? 0;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const next = ny * width + nx;
          if (seen[next] === 1 || (map[next] ?? 0) <= isText) continue;
          seen[next] = 1;
          waiting[end] = next;
          end += 1;
        }
      }
    }
    const box = { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
    if (pixels >= leastPixels && Math.min(box.width, box.height) >= leastSide && sum / pixels > leastMean)
      areas.push(box);
  }
  return areas;
}
