import type { Check } from '../model/check.ts';
import { colourGradient } from './colour-gradient.ts';
import { colourLegacy } from './colour-legacy.ts';
import { colourNeutrals } from './colour-neutrals.ts';
import { colourPalette } from './colour-palette.ts';
import { colourShares } from './colour-shares.ts';
import { fileExtension } from './file-extension.ts';

/** Every check, sorted by id. A test compares this list with the folder. */
export const checks = [
  colourGradient,
  colourLegacy,
  colourNeutrals,
  colourPalette,
  colourShares,
  fileExtension,
] as const satisfies readonly Check[];

export type CheckId = (typeof checks)[number]['id'];
