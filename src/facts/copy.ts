import { ok } from '../model/outcome.ts';
import { composeCopy } from './copy/compose.ts';
import { readers } from './copy/ocr/readers.ts';
import { defineFact } from './source.ts';

/** What a picture says. An SVG says it in letters; one that was turned into outlines is read like any other picture. */
export const copy = defineFact({
  name: 'copy',
  version: 16,
  from: ['file', 'raster'],
  usesRules: false,
  cached: true,
  measure: async ({ file, raster }, { content }) => {
    const written = file.format === 'svg' ? await (await import('./copy/svg.ts')).readSvg(content, raster) : null;
    if (written !== null) return ok(composeCopy(written, null));
    const { readPicture } = await import('./copy/ocr/read-picture.ts');
    return ok(composeCopy(await readPicture(raster, await readers()), null));
  },
});
