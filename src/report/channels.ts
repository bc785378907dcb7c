import type { AssetReport, Report } from '../model/report.ts';
import { type Summarised, worstFirst } from './summary.ts';

/** A channel of the campaign; id and title are null for what no placement was found for. */
export interface Channel {
  readonly id: string | null;
  readonly title: string | null;
}

/** The channel of a placement id. A report names every placement that it uses. */
export function channelOf(report: Report, placement: string | null): Channel {
  const entry = placement === null ? undefined : report.placements[placement];
  return entry === undefined ? { id: null, title: null } : { id: entry.channelId, title: entry.channel };
}

/** The channel under which an asset is shown: that of its first placement. */
export const homeOf = (report: Report, asset: AssetReport): Channel =>
  channelOf(report, asset.judged[0]?.placement ?? null);

export interface ChannelGroup extends Channel {
  /** Worst first. */
  readonly assets: readonly Summarised[];
}

/** Assets by channel: the channel with the worst asset first, the worst asset first in each. */
export function groupByChannel(report: Report, assets: readonly AssetReport[]): readonly ChannelGroup[] {
  const groups = new Map<string | null, Channel & { assets: Summarised[] }>();
  for (const summarised of worstFirst({ assets, set: report.set })) {
    const channel = homeOf(report, summarised.asset);
    const group = groups.get(channel.id) ?? { ...channel, assets: [] };
    group.assets.push(summarised);
    groups.set(channel.id, group);
  }
  return [...groups.values()];
}
