import type { Language } from '../../../src/model/language.ts';
import type { Box } from '../../../src/model/region.ts';
import type { AssetReport, Judged } from '../../../src/model/report.ts';
import { zoneName } from '../../../src/model/zone-names.ts';
import { type LocatedDeviation, locatedDeviationsOf, overlayOf, type Point } from '../../../src/report/overlay.ts';

/** What can be drawn over the picture, and switched on and off. */
export type LayerId = `found:${string}` | 'photo' | 'logos' | 'keep-inside' | 'keep-clear' | 'visible-crop';

export interface Layer {
  readonly id: LayerId;
  /** Outlines that it holds. */
  readonly count: number;
}

/** A safe zone, a crop, or the place of a logo, ready to be drawn. */
export interface DrawnZone {
  /** As words. */
  readonly name: string;
  readonly type: Judged['zones'][number]['type'] | 'logos';
  /** Path data in asset px. */
  readonly path: string;
  /** Where its name stands, in asset px. */
  readonly corner: Point;
}

/** Deviations are what a person came for; zones and crops are drawn when asked for. */
export const isOnFromStart = (id: LayerId): boolean => id.startsWith('found:');

export const layerOf = (category: string): LayerId => `found:${category}`;

const zoneTypes = ['logos', 'keep-inside', 'keep-clear', 'visible-crop'] as const;

/**
 * The layers that this asset has: one for each category of checks that found something somewhere, where it is
 * photographic, where logos were seen, then the placement's zones. `categoryOf`: category of a check's id.
 */
export function layersOf(
  deviations: readonly LocatedDeviation[],
  photo: readonly Box[],
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
    ...(photo.length > 0 ? [{ id: 'photo' as const, count: photo.length }] : []),
    ...zoneTypes
      .map((id) => ({ id, count: zones.filter(({ type }) => type === id).length }))
      .filter(({ count }) => count > 0),
  ];
}

export function zonesOf(asset: AssetReport, judged: Judged, language: Language): readonly DrawnZone[] {
  const logos = asset.logos.map(({ variant, quad }): DrawnZone => {
    const { path } = overlayOf([{ kind: 'polygon', points: quad }], asset);
    // Below it: its name must not hide it.
    const corner = { x: Math.min(...quad.map(([x]) => x)), y: Math.max(...quad.map(([, y]) => y)) };
    return { name: variant, type: 'logos', path, corner };
  });
  const zones = judged.zones.map(({ name, type, region }): DrawnZone => {
    const { path, markers } = overlayOf([region], asset);
    return { name: zoneName(name, language), type, path, corner: markers[0] ?? { x: 0, y: 0 } };
  });
  return [...logos, ...zones];
}

/** What was found for one placement alone, numbered for itself. */
export const deviationsIn = (asset: AssetReport, judged: Judged): readonly LocatedDeviation[] =>
  locatedDeviationsOf({ ...asset, judged: [judged] });
