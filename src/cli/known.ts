import { catalogue } from '../channels/index.ts';
import { checks } from '../checks/index.ts';

/** The words that a kit may use for checks, limits, placements and channels. */
export const knownWords = {
  checks: Object.fromEntries(checks.map((check) => [check.id, Object.keys(check.limits)])),
  placements: catalogue.map((p) => p.id),
  channels: [...new Set(catalogue.map((p) => p.channelId))],
};
