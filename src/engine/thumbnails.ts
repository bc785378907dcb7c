import { readFile } from 'node:fs/promises';
import { factSources } from '../facts/index.ts';
import { type Drawing, draw, thumbnail } from '../facts/thumbnail.ts';
import type { Report } from '../model/report.ts';
import { worstFirst } from '../report/summary.ts';
import { gather } from './gather.ts';
import type { Pool } from './pool.ts';
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

/** Above this many assets, only those with something to show get a picture, the worst first: the report must stay light to open. */
const pictureLimit = 1000;

/** Data URIs of the assets that a report shows, by path. */
export async function thumbnailsFor(
  report: Report,
  files: ReadonlyMap<string, string | Uint8Array>,
  side: number,
  pool: Pool,
): Promise<Readonly<Record<string, string>>> {
  const shown =
    report.assets.length <= pictureLimit
      ? report.assets
      : worstFirst(report.assets)
          .filter(({ summary }) => summary.verdict === 'deviates' || summary.verdict === 'review')
          .slice(0, pictureLimit)
          .map(({ asset }) => asset);
  const drawn = await Promise.all(
    shown.map(async ({ path }) => {
      const file = files.get(path);
      const bytes = file === undefined ? null : await pool.thumbnail({ path, file, side });
      return bytes === null ? [] : [[path, `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`] as const];
    }),
  );
  return Object.fromEntries(drawn.flat());
}
