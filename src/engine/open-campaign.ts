import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { catalogue, idleGlobs, matchPlacement, readCampaignSettings } from '../channels/index.ts';
import type { CampaignSettings } from '../model/kit.ts';
import type { OpenKit } from '../model/open-kit.ts';
import type { Placement } from '../model/placement.ts';
import { type Problem, problem } from '../model/problem.ts';
import { cacheFolder } from './cache.ts';
import { readCampaignLists } from './campaign-lists.ts';
import { withPicturesInside } from './inside-mails.ts';
import type { Campaign } from './run.ts';
import { scanFiles, scanFolder } from './scan.ts';
import { settingsFileName } from './settings-file.ts';
import { readSignOff } from './sign-off.ts';

/** Of a campaign that says nothing. */
export const noSettings: CampaignSettings = { onbrand: 1, assignments: [], ignore: [], waivers: [] };

/**
 * A single folder is a campaign with settings of its own; several, and files, are judged as they are named.
 *
 * @param known all placements that there are; null without a kit: then an assignment may name one of the kit's own
 */
export async function openCampaign(
  paths: readonly string[],
  known: readonly Placement[] | null,
): Promise<{ readonly campaign: Campaign; readonly settings: CampaignSettings }> {
  const [first = '.'] = paths;
  const isFolder = paths.length === 1 && (await stat(first)).isDirectory();
  const problems: Problem[] = [];
  let settings = noSettings;
  if (isFolder) {
    const text = await readFile(join(first, settingsFileName), 'utf8').catch(() => null);
    const read =
      text === null
        ? null
        : readCampaignSettings(
            text,
            known?.map((p) => p.id),
          );
    if (read?.ok) settings = read.value;
    else if (read !== null) problems.push(...read.problems.map((p) => problem(p.code, null, p.values)));
  }
  const signed = isFolder ? await readSignOff(first) : null;
  if (signed?.ok === false) problems.push(...signed.problems);
  const found = isFolder
    ? await scanFolder(resolve(first), settings.ignore, meantIn(known ?? catalogue, settings))
    : await scanFiles(paths);
  const scan = await withPicturesInside(found, settings.ignore, cacheFolder());
  const assets = scan.assets.map(({ path }) => path);
  problems.push(...idleGlobs(settings, assets, scan.idle));
  const lists = isFolder ? await readCampaignLists(first) : null;
  problems.push(...(lists?.problems ?? []));
  const name = settings.name ?? (await titleOf(paths));
  return { campaign: { name, scan, problems, signOff: signed?.ok ? signed.value : null, lists }, settings };
}

/** Texts that are for a placement: assigned to it, in its channel's folder, or called after it. */
const meantIn =
  (placements: readonly Placement[], { assignments }: CampaignSettings) =>
  (path: string): boolean => {
    const file = { path, size: null, document: { format: 'txt', isMail: false } } as const;
    const { kind, placements: found, reasons } = matchPlacement(file, placements, { kit: [], campaign: assignments });
    const isClear = reasons.some((one) => one.kind === 'slot' || (one.kind === 'channel' && one.where === 'folder'));
    return found.length > 0 && (kind === 'stated' || isClear);
  };

/** The names of the folders that were given; files among several stand for theirs. */
async function titleOf(paths: readonly string[]): Promise<string> {
  const folders = await Promise.all(
    paths.map(async (path) => (paths.length === 1 || (await stat(path)).isDirectory() ? path : dirname(path))),
  );
  return [...new Set(folders.map((folder) => basename(resolve(folder))))].join(', ');
}

/** The last ones that were put together: what is worked out of a list of placements is kept by the list itself. */
let last: { readonly own: string; readonly placements: readonly Placement[] } | null = null;

/** The kit's own placements come first: what a brand says of its channels outranks the catalogue. */
export function placementsFor({ placements: own }: OpenKit): readonly Placement[] {
  const key = JSON.stringify(own);
  if (last?.own !== key) {
    const others = catalogue.filter((p) => !own.some((one) => one.id === p.id));
    last = { own: key, placements: [...own, ...others] };
  }
  return last.placements;
}
