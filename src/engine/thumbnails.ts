import type { ShownLogos } from '../exports/exporter.ts';
import type { AssetReport, Report } from '../model/report.ts';
import { logosShown } from '../report/beside.ts';
import { deviationsOf } from '../report/deviations.ts';
import { worstFirst } from '../report/summary.ts';
import type { LogosBeside } from './besides.ts';
import type { Pool } from './pool.ts';

/** Above this many assets, only those with something to show get a picture, the worst first: the report must stay light to open. */
const pictureLimit = 1000;

const shownIn = ({ assets, set }: Report): readonly AssetReport[] =>
  assets.length <= pictureLimit
    ? assets
    : worstFirst({ assets, set })
        .filter(({ summary }) => summary.verdict === 'deviates' || summary.verdict === 'review')
        .slice(0, pictureLimit)
        .map(({ asset }) => asset);

/** Data URIs of the assets that a report shows, by path. */
export async function thumbnailsFor(
  report: Report,
  files: ReadonlyMap<string, string | Uint8Array>,
  side: number,
  pool: Pool,
): Promise<Readonly<Record<string, string>>> {
  const drawn = await Promise.all(
    shownIn(report).map(async ({ path }) => {
      const file = files.get(path);
      const bytes = file === undefined ? null : await pool.thumbnail({ path, file, side });
      return bytes === null ? [] : [[path, webp(bytes)] as const];
    }),
  );
  return Object.fromEntries(drawn.flat());
}

/** The logos that deviations of these assets are shown with, as they stand and as they should be. */
export async function shownLogosFor(
  report: Report,
  files: ReadonlyMap<string, string | Uint8Array>,
  pool: Pool,
): Promise<ShownLogos> {
  const drawn = await Promise.all(
    shownIn(report).map(async (asset) => {
      const file = files.get(asset.path);
      const logos = [...logosShown(asset, deviationsOf(asset)).values()];
      if (file === undefined || logos.length === 0) return [];
      return [[asset.path, inPage(await pool.besides({ ...asset, logos }, file, 'webp'))] as const];
    }),
  );
  return Object.fromEntries(drawn.flat());
}

/** Pictures as a page can hold them. */
export const inPage = (logos: LogosBeside): ShownLogos[string] =>
  Object.fromEntries(
    Object.entries(logos).map(([subject, { found, wanted, ...about }]) => [
      subject,
      { found: webp(found), wanted: webp(wanted), ...about },
    ]),
  );

export const webp = (bytes: Uint8Array): string => `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`;
