import sharp from 'sharp';
import type { Pixels } from '../measure/pixels.ts';
import type { FixChange, Refusal } from '../model/fix.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import type { Size } from '../model/placement.ts';
import { type Box, box } from '../model/region.ts';
import { cutsThrough } from './cut-through.ts';
import { cutWindow, interestOf } from './frame.ts';
import { surround } from './surround.ts';
import { growthTo, keptOf, leastShown, unseenGrowth } from './target.ts';

/** How a picture gets another size. */
export interface Fitting {
  readonly how: 'cut' | 'fill';
  /** What must stay whole: logos and copy, in px of the picture. */
  readonly keep: readonly Box[];
  /** Safe zones of the placement, in px of the new size. */
  readonly zones: Parameters<typeof cutWindow>[3];
  /** Whether a pixel lies in a photograph. */
  readonly isPhoto: (x: number, y: number) => boolean;
  /** Colour that fills up where no edge can go on. */
  readonly brand: string;
}

/** Ratios that differ by less are one: half a pixel of rounding on the shorter side. */
const sameShape = 0.995;
/** Longest side of the copy in which interest is measured. */
const interestSide = 256;

export interface Resized {
  readonly kind: Extract<FixChange['kind'], 'crop' | 'pad' | 'scale'>;
  readonly pixels: Pixels;
  /** Of the picture that is left, or of the new size that it takes where that is filled up. */
  readonly share: number;
}

/** Cuts, fills up or makes smaller; never enlarges by what can be seen. */
export async function resize(pixels: Pixels, target: Size, fitting: Fitting): Promise<Outcome<Resized, Refusal>> {
  const kept = keptOf(pixels, target);
  if (kept >= sameShape || fitting.how === 'cut') {
    const growth = growthTo(pixels, target);
    if (growth > unseenGrowth) return notOk({ because: 'too-small', detail: growth.toFixed(2) });
    const isScale = kept >= sameShape;
    const small = await copyOf(pixels, interestSide);
    const window = isScale
      ? box(0, 0, pixels.width, pixels.height)
      : cutWindow(
          pixels,
          target,
          fitting.keep,
          fitting.zones,
          interestOf(small.data, small.width, small.height),
          (tried) => cutsThrough(small, pixels, tried, fitting.isPhoto),
        );
    if (window === null) return notOk({ because: 'cut-off', detail: kept < leastShown ? percent(kept) : '' });
    return ok({ kind: isScale ? 'scale' : 'crop', pixels: await cut(pixels, window, target), share: kept });
  }
  const scale = Math.min(1, target.width / pixels.width, target.height / pixels.height);
  const inner = await scaled(pixels, Math.round(pixels.width * scale), Math.round(pixels.height * scale));
  const share = (inner.width * inner.height) / (target.width * target.height);
  // Bars of another colour are a frame while they are thin; what goes on by itself may go on for long.
  const laid = surround(inner, target, share >= leastShown ? fitting.brand : null, (x, y) =>
    fitting.isPhoto(Math.floor(x / scale), Math.floor(y / scale)),
  );
  if (laid === null) return notOk({ because: 'runs-out', detail: '' });
  return ok({ kind: 'pad', pixels: laid, share });
}

const percent = (share: number): string => String(Math.round(share * 100));

/** Whole px, so that a cut without scaling keeps every byte. */
async function cut(pixels: Pixels, window: Box, target: Size): Promise<Pixels> {
  const left = Math.round(window.x);
  const top = Math.round(window.y);
  const width = Math.min(pixels.width - left, Math.round(window.width));
  const height = Math.min(pixels.height - top, Math.round(window.height));
  const { data } = pixels;
  const rows = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = ((top + y) * pixels.width + left) * 4;
    rows.set(data.subarray(from, from + width * 4), y * width * 4);
  }
  return scaled({ data: rows, width, height }, target.width, target.height);
}

async function scaled(pixels: Pixels, width: number, height: number): Promise<Pixels> {
  if (pixels.width === width && pixels.height === height) return pixels;
  const { data } = await sharp(pixels.data, { raw: { width: pixels.width, height: pixels.height, channels: 4 } })
    .resize(width, height, { fit: 'fill', kernel: 'lanczos3' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width, height };
}

function copyOf(pixels: Pixels, longest: number): Promise<Pixels> {
  const shrink = Math.max(1, Math.max(pixels.width, pixels.height) / longest);
  return scaled(
    pixels,
    Math.max(1, Math.round(pixels.width / shrink)),
    Math.max(1, Math.round(pixels.height / shrink)),
  );
}
