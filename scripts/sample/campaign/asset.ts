import type { Sharp } from 'sharp';
import type { Rect } from '../layout/compose.ts';
import type { Photograph } from '../render/farm.ts';
import type { ShotName } from '../scenes/shots.ts';

export type Library = Readonly<Record<ShotName, Photograph>>;

/** One thing that is wrong on purpose: what `onbrand check` must say of the asset. */
export interface Deviation {
  /** Id of the check that sees it. */
  readonly check: string;
  readonly subject?: string;
  /** How it came about, for people. */
  readonly note: string;
  /** Where it shows, in px of the asset. */
  readonly region?: Rect;
  readonly expected: 'deviates' | 'review';
}

export interface Asset {
  /** From the campaign folder. */
  readonly path: string;
  readonly placement: string;
  readonly draw: (photos: Library) => Promise<Buffer>;
  readonly deviations?: readonly Deviation[];
  /** A contradiction in the copy, for checks to come. */
  readonly later?: string;
}

/** As a studio exports for a feed: fine enough that a flat colour stays itself, sRGB said in the file. */
export const jpeg = (picture: Sharp, quality = 88): Promise<Buffer> =>
  picture.withIccProfile('srgb').jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer();

export const png = (picture: Sharp): Promise<Buffer> => picture.png({ compressionLevel: 9 }).toBuffer();
