import { createHash } from 'node:crypto';
import { differenceHash } from '../measure/difference-hash.ts';
import { ok } from '../model/outcome.ts';
import { defineFact } from './source.ts';

/** Two prints of a picture: one that only the very same pixels share, one that a resized or re-encoded copy is near to. */
export const fingerprint = defineFact({
  name: 'fingerprint',
  version: 1,
  from: ['picture', 'raster', 'sample'],
  usesRules: false,
  cached: true,
  measure: async ({ picture: { width, height }, raster, sample }) =>
    ok({
      pixels: createHash('sha256').update(`${width}×${height}:`).update(raster.data).digest('hex'),
      ...differenceHash(sample.data, sample.width, sample.height),
    }),
});
