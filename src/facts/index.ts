import type { FactName } from '../model/facts.ts';
import { banding } from './banding.ts';
import { copy } from './copy.ts';
import { documentCopy } from './document-copy.ts';
import { file } from './file.ts';
import { fingerprint } from './fingerprint.ts';
import { logos } from './logos.ts';
import { markup } from './markup.ts';
import { palette } from './palette.ts';
import { picture } from './picture.ts';
import { raster } from './raster.ts';
import { sample } from './sample.ts';
import { sharpness } from './sharpness.ts';
import type { FactSource } from './source.ts';
import { swatches } from './swatches.ts';
import { texture } from './texture.ts';
import { transparency } from './transparency.ts';

/** The source of every fact of a picture, sorted by name. A test compares these lists with the folder. */
export const factSources: readonly FactSource<FactName, FactName>[] = [
  banding,
  copy,
  file,
  fingerprint,
  logos,
  palette,
  picture,
  raster,
  sample,
  sharpness,
  swatches,
  texture,
  transparency,
];

/** The source of every fact of a document: it has no pixels, and its words need no reading by eye. */
export const documentSources: readonly FactSource<FactName, FactName>[] = [documentCopy, file, markup];
