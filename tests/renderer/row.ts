import type { AssetRow } from '../../src/service/shapes.ts';

/** A row of an asset that is on brand, with what a test changes. */
export const row = (changed: Partial<AssetRow> = {}): AssetRow => ({
  path: 'x/header.png',
  digest: '0'.repeat(64),
  width: 1500,
  height: 500,
  bytes: 120_000,
  format: 'png',
  excerpt: [],
  paint: [],
  match: 'assigned',
  candidates: [],
  placements: ['x-header'],
  channelId: 'x',
  channel: 'X (Twitter)',
  placement: 'Header',
  score: { score: 100, coverage: 1 },
  verdict: 'conforms',
  worst: null,
  counts: { fail: 0, warn: 0, note: 0 },
  questions: 0,
  accepted: 0,
  extent: 0,
  deviations: [],
  checks: [],
  ...changed,
});
