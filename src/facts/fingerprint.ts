import { crc32 } from 'node:zlib';
import { differenceHash } from '../measure/difference-hash.ts';
import { ok } from '../model/outcome.ts';
import { defineFact } from './source.ts';

/** Two prints of a picture: one that only the very same pixels share, one that a resized or re-encoded copy is near to. */
export const fingerprint = defineFact({
  name: 'fingerprint',
  version: 2,
  from: ['picture', 'raster', 'sample'],
  usesRules: false,
  cached: true,
  async measure({ picture: { width, height }, raster, sample }) {
    const { hash, contrast } = differenceHash(sample.data, sample.width, sample.height);
    // 32 bits of checksum would meet by chance in a large campaign; with hash and contrast equal too, they do not.
    const checksum = crc32(raster.data).toString(16).padStart(8, '0');
    return ok({ pixels: `${checksum}-${hash}-${width}×${height}-${contrast}`, hash, contrast });
  },
});
