import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { isOwnFolder, mayBeAsset } from '../engine/asset-names.ts';
import { calendarFileName, promotionsFileName } from '../engine/campaign-lists.ts';
import { settingsFileName } from '../engine/settings-file.ts';
import { signOffFileName } from '../engine/sign-off.ts';
import type { Io } from './io.ts';
import { cliWords } from './words.ts';

/** Files of a campaign or a kit that nothing of ours may replace, wherever they lie. */
const kept = ['brandkit.json', settingsFileName, signOffFileName, promotionsFileName, calendarFileName];

/** What a run is about: it must come out of the run as it went in. */
interface Sources {
  /** The folders and files that are checked. */
  readonly checked: readonly string[];
  readonly kit: string;
  /** Globs that the campaign leaves out. */
  readonly ignore: readonly string[];
}

/**
 * Why nothing may be written to `path`, in words; null where it may. A report among the assets would be judged with them
 * next time, and a slip in a name must not cost a picture.
 */
export async function wrongTarget(
  path: string,
  ending: string | null,
  sources: Sources,
  io: Io,
): Promise<string | null> {
  const words = cliWords[io.language];
  const name = basename(path);
  if (kept.includes(name.toLowerCase())) return words.isSettings(path);
  const place = await realPlace(path);
  const there = await stat(path).catch(() => null);
  const isOther = there?.isFile() === true && extname(name).toLowerCase() !== `.${ending}`;
  for (const source of sources.checked) {
    const below = pathBelow(await realPlace(source), place);
    if (below === '') return words.isAsset(path);
    if (below === null) continue;
    const folders = below.split('/');
    const isPassedOver =
      picomatch.isMatch(ending === null ? `${below}/x` : below, [...sources.ignore], { dot: true }) ||
      folders
        .slice(0, ending === null ? undefined : -1)
        .some((folder) => isOwnFolder(folder) || folder.startsWith('.'));
    if (!isPassedOver && (ending === null || mayBeAsset(name)))
      return there?.isFile() === true ? words.isAsset(path) : words.amongAssets(path);
    if (isOther) return words.isOther(path);
  }
  return isOther && pathBelow(await realPlace(sources.kit), place) !== null ? words.isOther(path) : null;
}

/** From one place to another below it, as globs write it; null where it is not below. */
function pathBelow(from: string, to: string): string | null {
  const way = relative(from, to).split(sep).join('/');
  return way === '..' || way.startsWith('../') || resolve(way) === way ? null : way;
}

/** Where a path leads to through links, also where nothing stands there yet. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path);
  const real = await realpath(whole).catch(() => null);
  return real ?? (dirname(whole) === whole ? whole : join(await realPlace(dirname(whole)), basename(whole)));
}
