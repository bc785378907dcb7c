import type { Part } from '../measure/mean-colours.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Problem } from '../model/problem.ts';
import type { AssetReport, Deviation } from '../model/report.ts';
import type { Waiver } from '../model/waiver.ts';
import { partsOf } from './places.ts';
import { changeSettings, type WrittenSettings } from './settings-file.ts';
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
  readonly asset: Pick<AssetReport, 'path' | 'digest' | 'looks' | 'width' | 'height'>;
  readonly check: string;
  readonly deviation: Pick<Deviation, 'subject' | 'regions'>;
}

const saidOf = ({ reason, author, date, until }: Saying) => ({
  reason,
  author,
  date,
  ...(until !== null && { until }),
});

/** Accepts a finding in its asset, as it looks now. Without a look at it, it is known by its name and its looks alone. */
export async function waiveInAsset(
  { asset, check, deviation }: Waived,
  saying: Saying,
  lookAt: (parts: readonly Part[]) => Promise<readonly string[] | null>,
): Promise<Waiver> {
  const parts = partsOf(deviation.regions, asset);
  const colours = await lookAt(parts);
  const places = parts.flatMap((part, i) => {
    const there = colours?.[i];
    return there === undefined ? [] : [{ ...part, colours: there }];
  });
  return {
    check,
    subject: deviation.subject,
    scope: 'asset',
    path: asset.path,
    digest: asset.digest.slice(0, 16),
    ...(asset.looks !== null && { looks: asset.looks }),
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

export const withoutWaivers = <T extends Waiver>(before: readonly T[], ids: readonly string[]): readonly T[] =>
  before.filter((one) => !ids.includes(waiverId(one)));

/** Changes the waivers of a campaign's onbrand.json. */
export const changeWaivers = (
  folder: string,
  change: (waivers: readonly Waiver[]) => readonly Waiver[],
): Promise<Outcome<WrittenSettings, Problem>> =>
  changeSettings(folder, ({ waivers = [], ...others }) => {
    const wanted = [...change(waivers)];
    return wanted.length === 0 ? others : { ...others, waivers: wanted };
  });
