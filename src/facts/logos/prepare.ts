import { createHash } from 'node:crypto';
import { inksOf } from '../../measure/logo/inks.ts';
import type { Pose } from '../../measure/logo/pose.ts';
import { describeShape, type Shape } from '../../measure/logo/shape.ts';
import type { KitLogo, LogosFact } from '../../model/logos.ts';
import { type Attitude, isSideways, laid, sizeLaid } from './attitude.ts';
import { type DrawnLogo, drawLogo } from './draw.ts';

import { partsWithin } from './lockups.ts';

/** A logo of the kit, drawn. */
export interface PreparedLogo {
  readonly logo: KitLogo;
  readonly drawn: DrawnLogo;
}

/** One form that is searched for, with all logos of the kit that have it: they differ in colour only. */
export interface PreparedShape {
  readonly shape: Shape;
  readonly plain: boolean;
  /** Its mirror image, or itself turned; null where that is the same. Described when it is first looked for. */
  readonly laid: (attitude: Attitude) => Shape | null;
  readonly logos: readonly PreparedLogo[];
  /** Lockups of the kit that it is a part of, and its pose in px of each. */
  readonly wholes: readonly { readonly whole: PreparedShape; readonly within: Pose }[];
}

export interface PreparedKit {
  readonly shapes: readonly PreparedShape[];
  readonly unsure: LogosFact['unsure'];
}

/** What was prepared for the kits of this thread: one, but for tests and benchmarks. */
const prepared = new Map<string, Promise<PreparedKit>>();
const mostKept = 4;

/** Draws and describes the kit's logos, once per thread and set of logos. */
export function prepareLogos(logos: readonly KitLogo[]): Promise<PreparedKit> {
  const identity = createHash('sha256');
  for (const { content, ...logo } of logos) identity.update(JSON.stringify(logo)).update(content);
  const key = identity.digest('hex');
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const kit = prepare(logos);
  prepared.set(key, kit);
  for (const old of prepared.keys()) if (prepared.size > mostKept) prepared.delete(old);
  return kit;
}

async function prepare(logos: readonly KitLogo[]): Promise<PreparedKit> {
  const shapes: Building[] = [];
  const unsure: LogosFact['unsure'][number][] = [];
  for (const logo of logos) {
    const drawn = await drawLogo(logo.content);
    if (drawn === null || drawn === 'empty') {
      unsure.push({ variant: logo.id, because: drawn ?? 'unreadable' });
      continue;
    }
    const inks = inksOf({ ...drawn, data: drawn.rgba });
    if (inks.every(({ plain }) => plain)) unsure.push({ variant: logo.id, because: 'plain-shape' });
    for (const { mask, plain } of inks) {
      const shape = describeShape({ ...drawn, ink: mask });
      const alike = shapes.find((other) => isAlike(other.shape, shape));
      if (alike === undefined)
        shapes.push({ shape, plain, laid: laidDown(drawn, mask, shape), logos: [{ logo, drawn }], wholes: [] });
      else if (!alike.logos.some((known) => known.logo === logo)) alike.logos.push({ logo, drawn });
    }
  }
  for (const whole of shapes) {
    const others = shapes.filter((other) => other !== whole);
    const poses = await partsWithin(
      whole.shape,
      whole.logos[0]!.drawn,
      others.map(({ shape }) => shape),
    );
    poses.forEach((within, i) => {
      if (within !== null) others[i]!.wholes.push({ whole, within });
    });
  }
  return { shapes, unsure };
}

type Building = Omit<PreparedShape, 'logos' | 'wholes'> & {
  readonly logos: PreparedLogo[];
  readonly wholes: PreparedShape['wholes'][number][];
};

function laidDown(drawn: DrawnLogo, ink: Uint8Array, shape: Shape): PreparedShape['laid'] {
  const known = new Map<Attitude, Shape | null>([['upright', shape]]);
  return (attitude) => {
    const old = known.get(attitude);
    if (old !== undefined) return old;
    const size = sizeLaid(drawn, attitude);
    const other = describeShape({
      ...size,
      aspect: isSideways(attitude) ? 1 / drawn.aspect : drawn.aspect,
      rgba: laid(drawn.rgba, drawn, 4, attitude),
      ink: laid(ink, drawn, 1, attitude),
    });
    const told = isAlike(shape, other) ? null : other;
    known.set(attitude, told);
    return told;
  };
}

/** Mean difference of two inks, as a share of the ink, up to which they are one shape; and of their proportions. */
const [alikeInk, alikeAspect] = [0.08, 0.015];

function isAlike(a: Shape, b: Shape): boolean {
  if (Math.abs(Math.log(a.width / a.height / (b.width / b.height))) > alikeAspect) return false;
  const grid = 64;
  let [difference, ink] = [0, 0];
  for (let y = 0; y < grid; y++) {
    for (let x = 0; x < grid; x++) {
      const at = ({ ink: [plane] }: Shape): number =>
        plane!.data[
          Math.floor(((y + 0.5) / grid) * plane!.height) * plane!.width + Math.floor(((x + 0.5) / grid) * plane!.width)
        ]!;
      difference += Math.abs(at(a) - at(b));
      ink += Math.max(at(a), at(b));
    }
  }
  return ink > 0 && difference / ink < alikeInk;
}
