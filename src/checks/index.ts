import type { Check } from '../model/check.ts';
import { colourGradient } from './colour-gradient.ts';
import { colourLegacy } from './colour-legacy.ts';
import { colourNeutrals } from './colour-neutrals.ts';
import { colourPalette } from './colour-palette.ts';
import { colourShares } from './colour-shares.ts';
import { fileExtension } from './file-extension.ts';
import { fileFormat } from './file-format.ts';
import { pictureAlpha } from './picture-alpha.ts';
import { pictureAnimation } from './picture-animation.ts';
import { pictureBanding } from './picture-banding.ts';
import { pictureCompression } from './picture-compression.ts';
import { pictureDensity } from './picture-density.ts';
import { pictureDuplicate } from './picture-duplicate.ts';
import { pictureOrientation } from './picture-orientation.ts';
import { pictureProfile } from './picture-profile.ts';
import { pictureSharpness } from './picture-sharpness.ts';
import { sizeDimensions } from './size-dimensions.ts';
import { sizeRatio } from './size-ratio.ts';
import { sizeWeight } from './size-weight.ts';

/** Every check, sorted by id. A test compares this list with the folder. */
export const checks = [
  colourGradient,
  colourLegacy,
  colourNeutrals,
  colourPalette,
  colourShares,
  fileExtension,
  fileFormat,
  pictureAlpha,
  pictureAnimation,
  pictureBanding,
  pictureCompression,
  pictureDensity,
  pictureDuplicate,
  pictureOrientation,
  pictureProfile,
  pictureSharpness,
  sizeDimensions,
  sizeRatio,
  sizeWeight,
] as const satisfies readonly Check[];
