import { checks as registry } from '../checks/index.ts';
import { sameSubject } from '../engine/identity.ts';
import { openCampaign, placementsFor } from '../engine/open-campaign.ts';
import { lookAtPlaces, partsOf, tilesOf } from '../engine/places.ts';
import type { Found } from '../engine/scan.ts';
import { alikeAmong, type Saying, seenNow, type Waived, waiveInAsset } from '../engine/waive.ts';
import { isWidely } from '../engine/waivers.ts';
import { openKit } from '../kit/open.ts';
import { nearestWord } from '../measure/nearest-word.ts';
import type { Check } from '../model/check.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { tellProblem } from '../model/problem.ts';
import type { AssetReport, Deviation, Report } from '../model/report.ts';
import type { Waiver } from '../model/waiver.ts';
import type { Io } from './io.ts';
import { judgeNow } from './judge-now.ts';
import { knownWords } from './known.ts';
import type { WaiveOptions } from './waive.ts';
import { waiveWords } from './waive-words.ts';

type Asked = WaiveOptions & { readonly check: string };

/** Accepts findings in assets as they are now: by what a run finds there or, without a kit, by the whole picture. */
export async function waiveAssets(
  folder: string,
  asked: Asked,
  saying: Saying,
  io: Io,
): Promise<Outcome<readonly Waiver[], string>> {
  const words = waiveWords[io.language];
  const { asset: paths = [], subject, kit } = asked;
  // What the set says is shown on assets of its own.
  const isOfSet = registry.some(({ id, scope }) => id === asked.check && scope === 'set');
  if (paths.length === 0 && !(isOfSet && kit !== undefined)) return notOk(words.needs(isOfSet ? '--kit' : '--asset'));
  // A text is an asset where it is for a placement, and a kit may have placements of its own.
  const opened = kit === undefined ? null : await openKit(kit, knownWords, io.language);
  const { campaign } = await openCampaign([folder], opened?.ok ? placementsFor(opened.value) : null);
  const files: Found[] = [];
  for (const path of paths) {
    const found = campaign.scan.assets.find((one) => one.path.normalize('NFC') === path.normalize('NFC'));
    const names = campaign.scan.assets.map((one) => one.path);
    if (found === undefined) return notOk(words.noAsset(path, nearestWord(path, names)));
    files.push(found);
  }
  if (kit === undefined && subject === undefined) return notOk(words.needs('--subject, --kit'));
  const found =
    kit === undefined
      ? await asTheyAre(files, asked.check, subject ?? '', io)
      : await asFound(folder, files, asked, kit, io);
  if (!found.ok) return found;
  const fileOf = new Map(campaign.scan.assets.map(({ path, file }) => [path, file]));
  const alikeTo = new Map<string, readonly string[]>();
  for (const { asset } of found.value)
    if (!alikeTo.has(asset.path)) alikeTo.set(asset.path, await alikeAmong(campaign.scan.assets, asset));
  return ok(
    await Promise.all(
      found.value.map((one) =>
        waiveInAsset(
          one,
          saying,
          (parts) => lookAtPlaces({ path: one.asset.path, file: fileOf.get(one.asset.path) ?? '', parts }),
          alikeTo.get(one.asset.path) ?? [],
        ),
      ),
    ),
  );
}

/** What the check finds now in one channel or in all: of the subject that was asked for, or of each. In words where that is nothing. */
export async function foundWidely(
  folder: string,
  asked: Asked,
  kitPath: string,
  io: Io,
): Promise<Outcome<{ readonly subjects: readonly string[]; readonly findings: number }, string>> {
  const run = await runFor(folder, null, asked, kitPath, io);
  if (!run.ok) return run;
  const { assets, set, placements } = run.value;
  const channelOf = (placement: string | null | undefined) => placements[placement ?? '']?.channelId;
  const firstOf = new Map(assets.map(({ path, judged }) => [path, judged[0]?.placement]));
  const there = [
    ...assets.flatMap(({ judged }) =>
      judged.flatMap(({ placement, results }) =>
        results.flatMap(({ deviations }) => deviations.map((one) => ({ ...one, channel: channelOf(placement) }))),
      ),
    ),
    ...set.flatMap(({ deviations }) =>
      deviations.map((one) => ({ ...one, channel: channelOf(firstOf.get(one.paths?.[0] ?? '')) })),
    ),
  ];
  const { channel, subject } = asked;
  const meant = there.filter((one) =>
    subject === undefined
      ? channel === undefined || channel === one.channel
      : isWidely({ ...asked, subject }, one.subject, one.channel),
  );
  if (meant.length === 0)
    return notOk(
      waiveWords[io.language].notFound(asked.check, channel ?? folder, [...new Set(there.map((one) => one.subject))]),
    );
  return ok({
    subjects: subject === undefined ? [...new Set(meant.map((one) => one.subject))] : [subject],
    findings: meant.length,
  });
}

/** The findings of the check in these assets, as a run has them. */
async function asFound(
  folder: string,
  files: readonly Found[],
  asked: Asked,
  kitPath: string,
  io: Io,
): Promise<Outcome<readonly Waived[], string>> {
  const { check, subject } = asked;
  const run = await runFor(folder, files, asked, kitPath, io);
  if (!run.ok) return run;
  const report = run.value;
  const waived: Waived[] = [];
  // What several assets say together is accepted in the one that it is shown on.
  const shownOn = new Map(report.assets.map((one) => [one.path, one]));
  const meantOf = (found: readonly Deviation[]): readonly Deviation[] =>
    found.filter((one) => subject === undefined || sameSubject(one.subject, subject));
  const nowhere = (where: string, found: readonly Deviation[]) =>
    notOk(waiveWords[io.language].notFound(check, where, [...new Set(found.map((one) => one.subject))]));
  if (files.length === 0) {
    const there = report.set.flatMap(({ deviations }) => deviations);
    for (const deviation of meantOf(there)) {
      const asset = shownOn.get(deviation.paths?.[0] ?? '');
      if (asset !== undefined) waived.push(foundIn(asset, check, deviation));
    }
    return waived.length === 0 ? nowhere(folder, there) : ok(waived);
  }
  for (const { path } of files) {
    const asset = report.assets.find((one) => one.path === path);
    if (asset === undefined) {
      const trouble = report.problems.find((one) => one.path === path);
      return notOk(`${path}: ${trouble?.message ?? ''} ${trouble?.hint ?? ''}`);
    }
    const results = [...asset.judged.flatMap(({ results: own }) => own), ...report.set];
    const there = results
      .filter((result) => result.check === check)
      .flatMap(({ deviations }) => deviations)
      .filter(({ paths }) => paths === undefined || paths.includes(path));
    const meant = meantOf(there);
    if (meant.length === 0) return nowhere(path, there);
    waived.push(
      ...meant.map((deviation) => foundIn(shownOn.get(deviation.paths?.[0] ?? path) ?? asset, check, deviation)),
    );
  }
  return ok(waived);
}

const foundIn = (asset: AssetReport, check: string, { subject, regions }: Deviation): Waived => ({
  asset,
  check,
  subject,
  parts: partsOf(regions, asset),
  isWhole: false,
});

/** What the one check finds now. `files`: in these alone; null: in all. */
function runFor(
  folder: string,
  files: readonly Found[] | null,
  { check, today }: Asked,
  kit: string,
  io: Io,
): Promise<Outcome<Report, string>> {
  const all: readonly Check[] = registry;
  const by = all.filter(({ id }) => id === check);
  // The set is judged by all of its assets, each other check by its own.
  const isOfSet = by.some(({ scope }) => scope === 'set');
  const only = isOfSet ? null : files;
  // An asset is looked at as a whole: the words that stand in a place are accepted with it, and a logo is none of them.
  const checks = only === null ? by : all.filter(({ scope }) => scope !== 'set');
  return judgeNow(folder, { files: only, checks, kit, ...(today !== undefined && { today }) }, io);
}

/** What is said to be found, accepted as the whole asset is now. */
async function asTheyAre(
  files: readonly Found[],
  check: string,
  subject: string,
  io: Io,
): Promise<Outcome<readonly Waived[], string>> {
  const waived: Waived[] = [];
  for (const found of files) {
    const seen = await seenNow(found);
    if (!seen.ok)
      return notOk(seen.problems.map((one) => `${found.path}: ${tellProblem(one, io.language).message}`).join('\n'));
    waived.push({ asset: seen.value, check, subject, parts: tilesOf(seen.value), isWhole: true });
  }
  return ok(waived);
}
