import { ok } from '../model/outcome.ts';
import { composeCopy } from './copy/compose.ts';
import { loadModels, type Models } from './copy/ocr/models.ts';
import { readPicture } from './copy/ocr/read-picture.ts';
import { openSecondReader, type SecondReader } from './copy/ocr/second-reader.ts';
import { readSvg } from './copy/svg.ts';
import { defineFact } from './source.ts';

/** Loaded with the first picture that is read, then kept: a third of a second, once a thread. */
let models: Promise<Models> | null = null;
let second: Promise<SecondReader> | null = null;

const openSecond = (): Promise<SecondReader> => {
  second ??= openSecondReader();
  return second;
};

/** What a picture says. An SVG says it in letters; one that was turned into outlines is read like any other picture. */
export const copy = defineFact({
  name: 'copy',
  version: 3,
  from: ['file', 'raster'],
  usesRules: false,
  cached: true,
  measure: async ({ file, raster }, { content }) => {
    const written = file.format === 'svg' ? await readSvg(content, raster) : null;
    if (written !== null) return ok(composeCopy(written, null));
    models ??= loadModels(null);
    return ok(composeCopy(await readPicture(raster, { models: await models, second: openSecond }), null));
  },
});
