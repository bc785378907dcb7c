import type { AssetReport, Judged } from '../../../src/model/report.ts';
import { type LocatedDeviation, locatedDeviationsOf, overlayOf } from '../../../src/report/overlay.ts';

/** What can be drawn over the picture, and switched on and off. */
export type LayerId = `found:${string}` | 'keep-inside' | 'keep-clear' | 'visible-crop';

export interface Layer {
  readonly id: LayerId;
  /** Outlines that it holds. */
  readonly count: number;
}

/** A safe zone or crop, ready to be drawn. */
export interface DrawnZone {
  readonly name: string;
  readonly type: Judged['zones'][number]['type'];
  /** Path data in asset px. */
  readonly path: string;
}

/** Deviations are what a person came for; zones and crops are drawn when asked for. */
export const isOnFromStart = (id: LayerId): boolean => id.startsWith('found:');

export const layerOf = (category: string): LayerId => `found:${category}`;

const zoneTypes = ['keep-inside', 'keep-clear', 'visible-crop'] as const;

/**
 * The layers that this asset has: one for each category of checks that found something somewhere, then the placement's
 * zones. `categoryOf`: category of a check's id.
 */
export function layersOf(
  deviations: readonly LocatedDeviation[],
  zones: readonly DrawnZone[],
  categoryOf: (check: string) => string,
): readonly Layer[] {
  const categories = new Map<string, number>();
  for (const { check, overlay } of deviations) {
    if (overlay.drawn === 0) continue;
    const category = categoryOf(check);
    categories.set(category, (categories.get(category) ?? 0) + overlay.drawn);
  }
  return [
    ...[...categories].map(([category, count]) => ({ id: layerOf(category), count })),
    ...zoneTypes
      .map((id) => ({ id, count: zones.filter(({ type }) => type === id).length }))
      .filter(({ count }) => count > 0),
  ];
}

export const zonesOf = (asset: AssetReport, judged: Judged): readonly DrawnZone[] =>
  judged.zones.map(({ name, type, region }) => ({ name, type, path: overlayOf([region], asset).path }));

/** What was found for one placement alone, numbered for itself. */
export const deviationsIn = (asset: AssetReport, judged: Judged): readonly LocatedDeviation[] =>
  locatedDeviationsOf({ ...asset, judged: [judged] });
