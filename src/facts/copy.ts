import { ok } from '../model/outcome.ts';
import { composeCopy } from './copy/compose.ts';
import type { Models } from './copy/ocr/models.ts';
import type { SecondReader } from './copy/ocr/second-reader.ts';
import { defineFact } from './source.ts';

/** Loaded with the first picture that is read, like all that reads, then kept: a third of a second, once a thread. */
let models: Promise<Models> | null = null;
let second: Promise<SecondReader> | null = null;

const openFirst = (): Promise<Models> => {
  models ??= import('./copy/ocr/models.ts').then(({ loadModels }) => loadModels(null));
  return models;
};
const openSecond = (): Promise<SecondReader> => {
  second ??= import('./copy/ocr/second-reader.ts').then(({ openSecondReader }) => openSecondReader());
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
    const written = file.format === 'svg' ? await (await import('./copy/svg.ts')).readSvg(content, raster) : null;
    if (written !== null) return ok(composeCopy(written, null));
    const { readPicture } = await import('./copy/ocr/read-picture.ts');
    return ok(composeCopy(await readPicture(raster, { models: await openFirst(), second: openSecond }), null));
  },
});
