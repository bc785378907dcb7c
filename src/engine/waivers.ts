import type { Part } from '../measure/mean-colours.ts';
import type { CopyFact } from '../model/copy.ts';
import type { Placement, Size } from '../model/placement.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { CheckResult, Deviation } from '../model/report.ts';
import type { Acceptance, AssetWaiver, Looks, Waiver, WaiverReport } from '../model/waiver.ts';
import { isOpen } from '../report/accepted.ts';
import { looksAlike, looksOther, sameSubject } from './identity.ts';
import { liesWithin, partsOf, placesAlike } from './places.ts';
import { digestOf } from './rules.ts';
import { saysAlike } from './says-there.ts';

/** What is known of an asset when its findings are held against what was accepted. */
export interface Accepting extends Size {
  readonly path: string;
  readonly digest: string;
  readonly looks: Looks | null;
  readonly copy: CopyFact | null;
  /** What is in these places of it now; null where that can't be told. */
  readonly lookAt: (parts: readonly Part[]) => Promise<readonly string[] | null>;
}

/** Marks the accepted ones among the results of one asset in one placement. */
export type Accept = (results: readonly CheckResult[], placement: Placement | null) => readonly CheckResult[];

export interface Waivers {
  readonly forAsset: (asset: Accepting) => Promise<Accept>;
  /** What became of each. `wasJudged`: whether the run looked at what it is about. */
  readonly report: (wasJudged: (waiver: Waiver) => boolean) => readonly WaiverReport[];
}

/** The same for the same thing accepted: accepting it anew replaces it. */
export const waiverId = (waiver: Waiver): string =>
  digestOf([waiver.check, waiver.subject, waiver.scope, whereOf(waiver)]).slice(0, 12);

/** Path of the asset, or id of the channel; null: everywhere. */
export const whereOf = (waiver: Waiver): string | null =>
  waiver.scope === 'asset' ? waiver.path : waiver.scope === 'channel' ? waiver.channel : null;

/** ΔE00: in another asset, where nothing else says that it is the same, a shade must hardly differ to be that shade. */
const wideShade = 2;

/** Whether a waiver for a channel, or for all, is about what was found in a placement of that channel. */
export const isWidely = (
  waiver: Pick<Waiver, 'subject'> & { readonly channel?: string },
  subject: string,
  channel: string | undefined,
): boolean =>
  sameSubject(waiver.subject, subject, wideShade) && (waiver.channel === undefined || waiver.channel === channel);

interface Entry {
  readonly waiver: Waiver;
  readonly acceptance: Acceptance;
  readonly isExpired: boolean;
  used: number;
  hasChanged: boolean;
}

interface OfAsset {
  readonly entry: Entry;
  readonly waiver: AssetWaiver;
}

/** A waiver of this asset, and whether what was accepted of it still looks as it did. */
interface Own {
  readonly entry: Entry;
  readonly parts: readonly Part[] | null;
  readonly looksSame: boolean;
}

/** `paths`: all assets of the campaign. One that is still there under its name is not looked for under another. */
export function createWaivers(waivers: readonly Waiver[], today: string, paths: ReadonlySet<string>): Waivers {
  const entries = waivers.map((waiver): Entry => {
    const { reason, author, date, until = null, scope } = waiver;
    const acceptance = { id: waiverId(waiver), reason, author, date, until, scope };
    return { waiver, acceptance, isExpired: until !== null && until < today, used: 0, hasChanged: false };
  });
  const live = entries.filter(({ isExpired }) => !isExpired);
  const wide = live.filter(({ waiver }) => waiver.scope !== 'asset');
  /** Of assets, by their names: ten thousand may be accepted in as many. And those whose file is not there any more. */
  const named = new Map<string, OfAsset[]>();
  const nameless: OfAsset[] = [];
  for (const entry of live) {
    const { waiver } = entry;
    if (waiver.scope !== 'asset') continue;
    const name = waiver.path.normalize('NFC');
    named.set(name, [...(named.get(name) ?? []), { entry, waiver }]);
    if (!paths.has(waiver.path)) nameless.push({ entry, waiver });
  }

  async function ownOf(asset: Accepting): Promise<readonly Own[]> {
    const name = asset.path.normalize('NFC');
    const renamed = nameless.filter(
      ({ waiver: { path, looks, apartFrom = [] } }) =>
        path.normalize('NFC') !== name && looksAlike(looks ?? null, asset.looks) && !apartFrom.includes(asset.path),
    );
    const own: Own[] = [];
    for (const { entry, waiver } of [...(named.get(name) ?? []), ...renamed])
      own.push({ entry, parts: waiver.places ?? null, looksSame: await looksAsAccepted(waiver, asset) });
    return own;
  }

  return {
    async forAsset(asset) {
      const own = await ownOf(asset);
      if (own.length === 0 && wide.length === 0) return (results) => results;
      return (results, placement) =>
        results.map((result) => {
          if (result.deviations.length === 0) return result;
          const deviations = result.deviations.map((found) => ({
            ...found,
            waiver: accepted(result.check, found, asset, placement, own),
          }));
          return { ...result, deviations };
        });
    },
    report: (wasJudged) =>
      entries.map(({ waiver, acceptance, isExpired, used, hasChanged }) => ({
        ...acceptance,
        check: waiver.check,
        subject: waiver.subject,
        where: whereOf(waiver),
        state: isExpired
          ? 'expired'
          : hasChanged
            ? 'changed'
            : used > 0
              ? 'used'
              : wasJudged(waiver)
                ? 'unused'
                : 'unjudged',
        findings: used,
      })),
  };

  function accepted(
    check: string,
    found: Deviation,
    asset: Accepting,
    placement: Placement | null,
    own: readonly Own[],
  ): Acceptance | null {
    for (const { entry, parts, looksSame } of own) {
      if (entry.waiver.check !== check || !sameSubject(entry.waiver.subject, found.subject)) continue;
      if (looksSame && (parts === null || liesWithin(partsOf(found.regions, asset), parts))) {
        entry.used += 1;
        return entry.acceptance;
      }
      entry.hasChanged = true;
    }
    const entry = wide.find(
      ({ waiver }) => waiver.check === check && isWidely(waiver, found.subject, placement?.channelId),
    );
    if (entry === undefined) return null;
    entry.used += 1;
    return entry.acceptance;
  }
}

/** Marks the accepted ones among the results of the set: a finding belongs to each asset that it is about. */
export async function acceptInSet(
  waivers: Waivers,
  results: readonly CheckResult[],
  about: (path: string) => (Accepting & { readonly placement: Placement | null }) | null,
): Promise<readonly CheckResult[]> {
  const accepts = new Map<string, Promise<(result: CheckResult) => Deviation | undefined>>();
  const acceptFor = async (path: string): Promise<(result: CheckResult) => Deviation | undefined> => {
    const asset = about(path);
    if (asset === null) return () => undefined;
    const accept = await waivers.forAsset(asset);
    return (result) => accept([result], asset.placement)[0]?.deviations.find((one) => !isOpen(one));
  };
  const marked = async (result: CheckResult, deviation: Deviation): Promise<Deviation> => {
    for (const path of deviation.paths ?? []) {
      const accept = accepts.get(path) ?? acceptFor(path);
      accepts.set(path, accept);
      const accepted = (await accept)({ ...result, deviations: [deviation] });
      if (accepted !== undefined) return accepted;
    }
    return deviation;
  };
  return Promise.all(
    results.map(async (result) => ({
      ...result,
      deviations: await Promise.all(result.deviations.map((deviation) => marked(result, deviation))),
    })),
  );
}

/** The same content needs no look at it. */
async function looksAsAccepted({ digest, looks, places }: AssetWaiver, asset: Accepting): Promise<boolean> {
  if (digest !== undefined && asset.digest.startsWith(digest)) return true;
  if (looksOther(looks ?? null, asset.looks)) return false;
  if (places !== undefined) {
    const now = await asset.lookAt(places);
    return now !== null && placesAlike(places, now, asset) && saysAlike(places, asset);
  }
  // Words without a picture: they are the same, or they are not. What was written by hand without either holds by its name.
  return looks === undefined || looksAlike(looks, asset.looks);
}

/** What a person should hear of: what lapsed, what is no longer as it was, and what nothing answers to. */
export const waiverProblems = (waivers: readonly WaiverReport[]): readonly Problem[] =>
  waivers.flatMap(({ state, check, subject, where, until, author }) => {
    if (state === 'used' || state === 'unjudged') return [];
    return [problem(`waiver-${state}`, null, { check, subject, where: where ?? '*', until: until ?? '', author })];
  });
