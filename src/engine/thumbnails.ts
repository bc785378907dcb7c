import type { Report } from '../model/report.ts';
import { worstFirst } from '../report/summary.ts';
import type { Pool } from './pool.ts';

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
