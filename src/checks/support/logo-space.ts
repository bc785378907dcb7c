import type { Intrusion, LogoSighting, Point } from '../../model/logos.ts';
import type { Placement, Size } from '../../model/placement.ts';
import { box, type Region } from '../../model/region.ts';

/** What is nearer to a logo than it should be: something that stands there, or the edge of the picture. */
export interface Near extends Omit<Intrusion, 'kind'> {
  readonly kind: Intrusion['kind'] | 'edge';
}

/** Placements that a logo fills by their nature. */
const filled: ReadonlySet<Placement['kind']> = new Set(['avatar', 'icon', 'logo', 'overlay', 'tile']);

/** The edges of the picture, with the strip between them and the logo; one that cuts it off is told as that. None where a logo fills the placement, or nobody knows which it is. */
export function edgesBeside(
  { quad }: LogoSighting,
  { width, height }: Size,
  kind: Placement['kind'] | null,
): readonly Near[] {
  if (kind === null || filled.has(kind)) return [];
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].map(
    tenth,
  ) as [number, number, number, number];
  const [toRight, toFoot] = [tenth(width - right), tenth(height - bottom)];
  const strip = (from: number): number => Math.max(1, from);
  const edges: readonly Near[] = [
    { kind: 'edge', side: 'left', distance: left, region: box(0, top, strip(left), bottom - top) },
    { kind: 'edge', side: 'top', distance: top, region: box(left, 0, right - left, strip(top)) },
    {
      kind: 'edge',
      side: 'right',
      distance: toRight,
      region: box(width - strip(toRight), top, strip(toRight), bottom - top),
    },
    {
      kind: 'edge',
      side: 'bottom',
      distance: toFoot,
      region: box(left, height - strip(toFoot), right - left, strip(toFoot)),
    },
  ];
  return edges.some(({ distance }) => distance < 0) ? [] : edges;
}

/** The outer bound of the space that stays free. */
export function ring({ quad: [a, b, c, d], pose }: LogoSighting, asked: number): Region {
  // Over one px of the mark's own width and height, each along its own side.
  const [right, down] = [asked / pose.width, asked / pose.height];
  const corner = ([x, y]: Point, across: number, below: number): [number, number] => [
    tenth(x + across * right * (b[0] - a[0]) + below * down * (d[0] - a[0])),
    tenth(y + across * right * (b[1] - a[1]) + below * down * (d[1] - a[1])),
  ];
  const points = [corner(a, -1, -1), corner(b, 1, -1), corner(c, 1, 1), corner(d, -1, 1)];
  return { kind: 'polygon', points, limit: 'clear' };
}

export const tenth = (value: number): number => Math.round(value * 10) / 10;
