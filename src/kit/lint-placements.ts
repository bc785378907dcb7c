import type { KitProblem } from '../model/open-kit.ts';
import type { SafeZone, Size } from '../model/placement.ts';
import type { Linting } from './linting.ts';
import { shown } from './tell.ts';

/** Own placements that no picture can fill, and assignments that are never reached. */
export function lintPlacements({ open, say }: Linting): readonly KitProblem[] {
  const { placements, assignments } = open.kit;
  return [
    ...placements.flatMap(({ minimum, recommended, alternatives, safeZones }, i) => {
      const at = `placements[${i}]`;
      const small = (size: Size, key: string) =>
        minimum !== undefined && (size.width < minimum.width || size.height < minimum.height)
          ? [say('size-small', `${at}.${key}`, { found: sized(size), values: { minimum: sized(minimum) } })]
          : [];
      return [
        ...small(recommended, 'recommended'),
        ...alternatives.flatMap((size, j) => small(size, `alternatives[${j}]`)),
        ...safeZones.flatMap((zone, j) =>
          leaves(zone, recommended)
            ? [
                say('zone-outside', `${at}.safeZones[${j}]`, {
                  found: shown(zone.name),
                  values: { size: sized(recommended) },
                }),
              ]
            : [],
        ),
      ];
    }),
    ...assignments.flatMap(({ files }, i) => {
      const earlier = assignments.slice(0, i).findIndex((one) => one.files === files || everything.has(one.files));
      const first = open.lines[`assignments[${earlier}]`] ?? 0;
      return earlier === -1
        ? []
        : [say('assignment-hidden', `assignments[${i}].files`, { found: shown(files), values: { first } })];
    }),
  ];
}

/** Globs that match every file. */
const everything = new Set(['**', '**/*']);

const sized = ({ width, height }: Size): string => `${width}×${height}`;

function leaves(zone: SafeZone, { width, height }: Size): boolean {
  const [left, top, right, bottom] =
    zone.shape === 'rect'
      ? [zone.x, zone.y, zone.x + zone.width, zone.y + zone.height]
      : [zone.cx - zone.r, zone.cy - zone.r, zone.cx + zone.r, zone.cy + zone.r];
  return left < 0 || top < 0 || right > width || bottom > height;
}
