import sharp, { type Region } from 'sharp';
import { areasIn } from './areas.ts';
import { busyPart } from './busy-part.ts';
import { type Frame, joinSeams, tilesOf, zoomOf } from './frames.ts';
import { type Found, leaningIn, runOf, spanAt } from './leaning.ts';
import type { Model } from './models.ts';
import { planes, type Rgb } from './planes.ts';
import { type TurnedLine, turned } from './turn.ts';

/** What the network was trained with (ImageNet's mean and deviation, PaddleOCR `ppocr/data/imaug`). */
const mean = [0.485, 0.456, 0.406] as const;
const deviation = [0.229, 0.224, 0.225] as const;

/** The network is taught shrunken areas: they grow back by area × this ÷ perimeter (`det_db_unclip_ratio` 1.5, for ascenders a little more). */
const unclip = 1.8;

/** Finds lines of text. Frames in px of the picture, unordered. */
export async function detectLines(
  picture: Rgb,
  model: Model,
): Promise<{ readonly upright: readonly Frame[]; readonly leaning: readonly TurnedLine[] }> {
  const part = busyPart(picture);
  if (part === null) return { upright: [], leaning: [] };
  const found: Found[] = [];
  const tiles = tilesOf(part, zoomOf(picture.width * picture.height));
  for (const tile of tiles) found.push(...(await foundIn(picture, tile, model)));
  const { lines, others } = leaningIn(found);
  const frames = others.map(({ frame }) => frame);
  return { upright: tiles.length === 1 ? frames : joinSeams(frames), leaning: lines };
}

async function foundIn(picture: Rgb, tile: Frame & { readonly zoom: number }, model: Model): Promise<readonly Found[]> {
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
  return areasIn(data, width, height).map((area) => {
    const frameAt = (angle: number): Frame => {
      const { x, y, width: w, height: h } = spanAt(area, angle);
      const grow = (w * h * unclip) / (2 * (w + h));
      const origin = turned(tile, angle);
      return {
        x: origin.x + (x - grow) / tile.zoom,
        y: origin.y + (y - grow) / tile.zoom,
        width: (w + 2 * grow) / tile.zoom,
        height: (h + 2 * grow) / tile.zoom,
      };
    };
    return { run: runOf(area), frame: within(frameAt(0), crop), frameAt };
  });
}

/** The part of a frame that lies within what was looked at. */
function within(frame: Frame, crop: Region): Frame {
  const [x, y] = [Math.max(crop.left, frame.x), Math.max(crop.top, frame.y)];
  return {
    x,
    y,
    width: Math.min(crop.left + crop.width, frame.x + frame.width) - x,
    height: Math.min(crop.top + crop.height, frame.y + frame.height) - y,
  };
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
