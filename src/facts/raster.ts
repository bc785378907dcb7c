import { notOk, ok } from '../model/outcome.ts';
import { aboutAsset, attempt, decode } from './decode.ts';
import { defineFact } from './source.ts';
import { drawSvg } from './svg/drawing.ts';

/** The pixels: decoded once, and the source of every other fact that looks at them. */
export const raster = defineFact({
  name: 'raster',
  version: 1,
  from: ['file', 'picture'],
  usesRules: false,
  cached: false,
  measure: async ({ file: { format }, picture: { width, height } }, { content, path }) => {
    if (format !== 'svg') return attempt(path, () => decode(content, width, height));
    const drawing = await drawSvg(content);
    return drawing.ok ? ok(drawing.value.raster) : notOk(...drawing.problems.map((p) => aboutAsset(path, p)));
  },
});
