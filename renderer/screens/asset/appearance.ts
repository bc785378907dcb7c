import type { Placement, SafeZone } from '../../../src/model/placement.ts';
import { type Box, box, type Region } from '../../../src/model/region.ts';
import type { Judged } from '../../../src/model/report.ts';

/** What a channel lays over the picture, in px of the asset. */
export interface Cover {
  readonly name: string;
  /** `disc`: a profile picture; `plate`: a logo; `badge`: a time; `bar`: progress; `area`: anything else. */
  readonly shape: 'disc' | 'plate' | 'badge' | 'bar' | 'area';
  readonly box: Box;
}

/** The asset as a customer meets it in one place of a channel. */
export interface Appearance {
  /** Name of the crop in the catalogue; null for the picture as the channel takes it. */
  readonly name: string | null;
  readonly note: string;
  /** What is shown, in px of the asset; reaches beyond it where the channel adds bars. */
  readonly crop: Box;
  readonly isRound: boolean;
  readonly covers: readonly Cover[];
}

/**
 * How the placement shows the asset: the picture as the channel takes it (`shown`: cut, or given bars, where its shape is
 * not accepted), then each crop that the catalogue knows. What the channel lays over it is the same in all of them.
 */
export function appearancesOf(judged: Judged, placement: Placement, shown: Box): readonly Appearance[] {
  const known = new Map(placement.safeZones.map((zone) => [zone.name, zone]));
  const covers = judged.zones.flatMap(({ name, type, region }) =>
    type === 'keep-clear' ? [coverOf(name, boundsOf(region))] : [],
  );
  const crops = judged.zones.flatMap(({ name, type, region }): readonly Appearance[] =>
    type === 'visible-crop'
      ? [
          {
            name,
            note: noteOf(known.get(name)),
            crop: boundsOf(region),
            isRound: isCircle(known.get(name)),
            covers,
          },
        ]
      : [],
  );
  // A picture that is only ever shown round has no corners that a customer meets.
  if (crops.length > 0 && crops.every(({ isRound }) => isRound)) return crops;
  const taken = { name: null, note: '', crop: shown, isRound: false, covers };
  const others = crops.filter(({ crop, isRound }) => isRound || !isSame(crop, taken.crop));
  return [taken, ...others];
}

const isCircle = (zone: SafeZone | undefined): boolean => zone?.shape === 'circle';
const noteOf = (zone: SafeZone | undefined): string => zone?.note ?? '';
const isSame = (a: Box, b: Box): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) < 1);

function boundsOf(region: Region): Box {
  switch (region.kind) {
    case 'box':
      return region;
    case 'polygon': {
      const [xs, ys] = [region.points.map(([x]) => x), region.points.map(([, y]) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return box(x, y, Math.max(...xs) - x, Math.max(...ys) - y);
    }
    default:
      throw new Error(`A zone is a box or a polygon, not “${region.kind}”.`);
  }
}

/** Words in the names of zones that say what lies there. */
const things = [
  [/avatar|photo/, 'disc'],
  [/logo/, 'plate'],
  [/badge/, 'badge'],
  [/progress|bar$/, 'bar'],
] as const;

/**
 * A profile picture hangs over the lower edge: twice as high as the part that it covers, in the middle of it. That meets
 * the X header within 2 % of its width; no channel publishes the geometry.
 */
function coverOf(name: string, zone: Box): Cover {
  const shape = things.find(([words]) => words.test(name))?.[1] ?? 'area';
  if (shape !== 'disc' && shape !== 'plate') return { name, shape, box: zone };
  const side = Math.min(zone.height * 2, zone.width);
  return { name, shape, box: box(zone.x + (zone.width - side) / 2, zone.y + zone.height - side / 2, side, side) };
}
