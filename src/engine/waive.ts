import { readFile } from 'node:fs/promises';
import { documentSources, factSources } from '../facts/index.ts';
import type { Part } from '../measure/mean-colours.ts';
import type { FactName } from '../model/facts.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { isDocument, type Size } from '../model/placement.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { AssetReport } from '../model/report.ts';
import type { Waiver } from '../model/waiver.ts';
import { gather } from './gather.ts';
import { hasRatio, looksAlike, looksOf } from './identity.ts';
import { inParallel } from './in-parallel.ts';
import { noRules } from './rules.ts';
import { saysIn } from './says-there.ts';
import type { Found } from './scan.ts';
import { changeSettings, type WrittenSettings } from './settings-file.ts';
import { usualJobs } from './usual-jobs.ts';
import { waiverId } from './waivers.ts';

/** Accepting findings: what is written down of each, and where. */

/** What a person says of it. */
export interface Saying {
  readonly reason: string;
  readonly author: string;
  /** Today, ISO. */
  readonly date: string;
  /** Last day on which it holds; null: for good. */
  readonly until: string | null;
}

/** One finding of one asset. */
export interface Waived {
  readonly asset: Pick<AssetReport, 'path' | 'digest' | 'looks' | 'copy' | 'width' | 'height'>;
  readonly check: string;
  readonly subject: string;
  /** Where it lies, as shares of the picture. */
  readonly parts: readonly Part[];
  /** Whether nobody knows where it lies: then the picture is meant with all that it says. */
  readonly isWhole: boolean;
}

/** What is known of an asset without a kit, so that it is known again. `wanted`: of a picture of such a size. */
export async function seenNow(
  { path, file }: Found,
  wanted: (size: Size) => readonly FactName[] = () => ['fingerprint', 'copy'],
): Promise<Outcome<Waived['asset'], Problem>> {
  const content = await readFile(typeof file === 'string' ? file : Buffer.from(file)).catch(() => null);
  if (content === null) return notOk(problem('file-missing', path));
  const measuring = { path, content, rules: noRules, logos: [] };
  const first = await gather(factSources, ['file'], measuring);
  const isText = isDocument(first.facts.file?.format ?? '');
  const head = isText ? first : await gather(factSources, ['picture'], measuring, first.facts);
  const { picture } = head.facts;
  const { facts, failed } = isText
    ? await gather(documentSources, ['copy'], measuring, head.facts)
    : await gather(factSources, picture === undefined ? [] : wanted(picture), measuring, head.facts);
  // A picture whose words can't be read is known again by what it shows.
  const { copy, ...others } = { ...head.failed, ...failed };
  const [trouble] = Object.values(isText && copy !== undefined ? { copy } : others);
  if (trouble !== undefined) return notOk(trouble);
  const { width = 0, height = 0 } = facts.picture ?? {};
  return ok({ path, digest: facts.file?.digest ?? '', looks: looksOf(facts), copy: facts.copy ?? null, width, height });
}

/** The other files of a campaign that show what an asset shows, in their order. */
export async function alikeAmong(
  files: readonly Found[],
  { path, looks }: Waived['asset'],
): Promise<readonly string[]> {
  const alike = new Set<string>();
  await inParallel(files, usualJobs(), new AbortController().signal, async (found) => {
    if (found.path === path || looks === null) return;
    const seen = await seenNow(found, (size) => (hasRatio(looks, size) ? ['fingerprint'] : []));
    if (seen.ok && looksAlike(looks, seen.value.looks)) alike.add(found.path);
  });
  return files.flatMap((found) => (alike.has(found.path) ? [found.path] : []));
}

const saidOf = ({ reason, author, date, until }: Saying) => ({
  reason,
  author,
  date,
  ...(until !== null && { until }),
});

const wholePicture: Part = { x: 0, y: 0, width: 1, height: 1 };
/** A place that is most of a picture was not accepted for what it says there. */
const mostOfPicture = 0.5;

/**
 * Accepts a finding in its asset, as it looks now. Without a look at it, it is known by its name and its looks alone.
 * `apartFrom`: other assets that show the same.
 */
export async function waiveInAsset(
  { asset, check, subject, parts, isWhole }: Waived,
  saying: Saying,
  lookAt: (parts: readonly Part[]) => Promise<readonly string[] | null>,
  apartFrom: readonly string[],
): Promise<Waiver> {
  const all = isWhole ? [wholePicture, ...parts] : parts;
  const colours = await lookAt(all);
  const places = all.flatMap((part, i) => {
    const there = colours?.[i];
    const isMeant = isWhole ? part === wholePicture : part.width * part.height <= mostOfPicture;
    const says = isMeant ? [...saysIn(part, asset.copy, asset)] : [];
    return there === undefined ? [] : [{ ...part, colours: there, ...(says.length > 0 && { says }) }];
  });
  return {
    check,
    subject,
    scope: 'asset',
    path: asset.path,
    digest: asset.digest.slice(0, 16),
    ...(asset.looks !== null && { looks: asset.looks }),
    ...(apartFrom.length > 0 && { apartFrom: [...apartFrom] }),
    ...(places.length > 0 && { places }),
    ...saidOf(saying),
  };
}

/** Accepts a subject wherever it is met: in one channel, or in all. */
export const waiveWidely = (check: string, subject: string, channel: string | null, saying: Saying): Waiver =>
  channel === null
    ? { check, subject, scope: 'everywhere', ...saidOf(saying) }
    : { check, subject, scope: 'channel', channel, ...saidOf(saying) };

/** Puts waivers into a list; one that is there already is replaced. */
export function withWaivers<T extends Waiver>(before: readonly T[], added: readonly T[]): readonly T[] {
  const ids = new Set(added.map(waiverId));
  return [
    ...before.filter((one) => !ids.has(waiverId(one))),
    ...new Map(added.map((one) => [waiverId(one), one])).values(),
  ];
}

export function withoutWaivers<T extends Waiver>(before: readonly T[], ids: readonly string[]): readonly T[] {
  const gone = new Set(ids);
  return before.filter((one) => !gone.has(waiverId(one)));
}

/** Changes the waivers of a campaign's onbrand.json. */
export const changeWaivers = (
  folder: string,
  change: (waivers: readonly Waiver[]) => readonly Waiver[],
): Promise<Outcome<WrittenSettings, Problem>> =>
  changeSettings(folder, ({ waivers = [], ...others }) => {
    const wanted = [...change(waivers)];
    return wanted.length === 0 ? others : { ...others, waivers: wanted };
  });
