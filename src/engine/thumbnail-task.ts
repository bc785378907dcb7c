import { readFile } from 'node:fs/promises';
import { factSources } from '../facts/index.ts';
import { type Drawing, draw, thumbnail } from '../facts/thumbnail.ts';
import { gather } from './gather.ts';
import { noRules } from './rules.ts';

export interface ThumbnailTask {
  readonly path: string;
  readonly file: string | Uint8Array;
  /** Longest side in px. */
  readonly side: number;
  /** Instead of the plain WebP of a page. */
  readonly drawing?: Drawing;
}

/** Draws one asset small, as WebP or as it is asked for. Null where it can't be read or drawn: the report says why elsewhere. */
export async function makeThumbnail({ path, file, side, drawing }: ThumbnailTask): Promise<Uint8Array | null> {
  const content = await readFile(typeof file === 'string' ? file : Buffer.from(file)).catch(() => null);
  if (content === null) return null;
  const { facts } = await gather(factSources, ['raster'], { path, content, rules: noRules, logos: [] });
  if (facts.raster === undefined) return null;
  return drawing === undefined ? thumbnail(facts.raster, side) : draw(facts.raster, drawing);
}
