import type { Check, Limits } from '../model/check.ts';
import type { Placement } from '../model/placement.ts';

/** The names that a kit may refer to and that do not stand in it. */
export interface KnownNames {
  /** Limits by check id. */
  readonly checks: ReadonlyMap<string, Limits>;
  readonly placements: ReadonlySet<string>;
  /** Names as people write them, by channel id. */
  readonly channels: ReadonlyMap<string, string>;
}

/** What the registry of checks and the catalogue of placements offer to kits. */
export const knownNames = (checks: readonly Check[], catalogue: readonly Placement[]): KnownNames => ({
  checks: new Map(checks.map((check) => [check.id, check.limits])),
  placements: new Set(catalogue.map((placement) => placement.id)),
  channels: new Map(catalogue.map((placement) => [placement.channelId, placement.channel])),
});
