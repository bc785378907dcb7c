import { ok } from '../model/outcome.ts';
import { composeCopy } from './copy/compose.ts';
import { loadModels, type Models } from './copy/ocr/models.ts';
import { readPicture } from './copy/ocr/read-picture.ts';
import { openSecondReader, type SecondReader } from './copy/ocr/second-reader.ts';
import { defineFact } from './source.ts';

/** Loaded with the first picture that is read, then kept: a third of a second, once a thread. */
let models: Promise<Models> | null = null;
let second: Promise<SecondReader> | null = null;

const openSecond = (): Promise<SecondReader> => {
  second ??= openSecondReader();
  return second;
};

/** What a picture says. Its date stands beside it, if anywhere: see sidecars. */
export const copy = defineFact({
  name: 'copy',
  version: 1,
  from: ['raster'],
  usesRules: false,
  cached: true,
  measure: async ({ raster }) => {
    models ??= loadModels(null);
    return ok(composeCopy(await readPicture(raster, { models: await models, second: openSecond }), null));
  },
});
