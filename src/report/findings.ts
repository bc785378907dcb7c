import type { AssetReport, Deviation, Report } from '../model/report.ts';
import { worstAcross } from './across.ts';
import { groupByChannel } from './channels.ts';
import { deviationsOf } from './deviations.ts';
import { summariseAsset, type Verdict } from './summary.ts';

/** One finding as every list of them tells it: in one order, with one number. */
export interface Finding {
  /** Null where the set was judged as a whole. */
  readonly asset: AssetReport | null;
  /** Counted within its asset as in the pictures; null for the set. */
  readonly number: number | null;
  /** Id of the check. */
  readonly check: string;
  /** Placements in which it holds; null for an asset whose placement is not known. */
  readonly placements: readonly (string | null)[];
  readonly deviation: Deviation;
}

/** The assets that it is about: one, or those of a finding of the set. */
export const pathsOf = ({ asset, deviation }: Finding): readonly string[] =>
  asset === null ? (deviation.paths ?? []) : [asset.path];

/** As the chapters of a report follow each other. */
const chapters: readonly Verdict[] = ['deviates', 'review', 'unjudged', 'conforms'];

/** All assets as a report shows them: chapter by chapter, channel by channel, the worst first. */
export function assetsInOrder(report: Report): readonly AssetReport[] {
  const across = worstAcross(report.set);
  const judged = report.assets.map((asset) => ({
    asset,
    verdict: summariseAsset(asset, across.get(asset.path)).verdict,
  }));
  return chapters.flatMap((chapter) =>
    groupByChannel(
      report,
      judged.filter(({ verdict }) => verdict === chapter).map(({ asset }) => asset),
    ).flatMap(({ assets }) => assets.map(({ asset }) => asset)),
  );
}

/** All findings of a report, each once: those of the set, then asset by asset. */
export function findingsOf(report: Report): readonly Finding[] {
  const ofSet = report.set.flatMap(({ check, deviations }) =>
    deviations.map((deviation) => ({ asset: null, number: null, check, placements: [], deviation })),
  );
  return [
    ...ofSet,
    ...assetsInOrder(report).flatMap((asset) => deviationsOf(asset).map((told) => ({ asset, ...told }))),
  ];
}
