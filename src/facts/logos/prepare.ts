import { createHash } from 'node:crypto';
import type { Pass } from '../../measure/logo/coarse-template.ts';
import { type Ink, inksOf } from '../../measure/logo/inks.ts';
import type { Plane } from '../../measure/logo/plane.ts';
import type { Pose } from '../../measure/logo/pose.ts';
import { describeShape, type Shape } from '../../measure/logo/shape.ts';
import type { KitLogo, LogosFact } from '../../model/logos.ts';
import type { Shelf } from '../source.ts';
import { type Attitude, isSideways, laid, sizeLaid, turned } from './attitude.ts';
import { type DrawnLogo, drawLogo } from './draw.ts';
import { type KeptForm, type KeptKit, keep, readKept } from './kept-kit.ts';
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

/**
 * Draws and describes the kit's logos, once per thread and set of logos.
 *
 * @param shelf where they are kept for other threads and runs
 */
export function prepareLogos(logos: readonly KitLogo[], shelf: Shelf | null = null): Promise<PreparedKit> {
  const identity = createHash('sha256');
  for (const { content, ...logo } of logos) identity.update(JSON.stringify(logo)).update(content);
  const key = identity.digest('hex');
  const known = prepared.get(key);
  if (known !== undefined) return known;
  const kit = shelf === null ? prepare(logos).then((made) => made.kit) : takenFrom(shelf, key, logos);
  prepared.set(key, kit);
  for (const old of prepared.keys()) if (prepared.size > mostKept) prepared.delete(old);
  return kit;
}

async function takenFrom(shelf: Shelf, key: string, logos: readonly KitLogo[]): Promise<PreparedKit> {
  const kept = await readKept(shelf, key);
  if (kept !== null) return assembled(logos, kept);
  const { kit, from } = await prepare(logos);
  await keep(shelf, key, asKept(kit, from));
  return kit;
}

async function prepare(logos: readonly KitLogo[]): Promise<{ readonly kit: PreparedKit; readonly from: KeptKit }> {
  const drawings: Drawn[] = [];
  for (const { content } of logos) drawings.push(await drawLogo(content));
  const inks = drawings.map((drawn) => (isDrawn(drawn) ? inksOf({ ...drawn, data: drawn.rgba }) : []));
  const unsure = logos.flatMap(({ id }, i) => {
    const because = whyUnsure(drawings[i]!, inks[i]!);
    return because === null ? [] : [{ variant: id, because }];
  });
  const from = { drawings, unsure, forms: formsOf(drawings, inks) };
  const kit = assembled(logos, from);
  for (const whole of kit.shapes) {
    const others = kit.shapes.filter((other) => other !== whole);
    const poses = await partsWithin(
      whole.shape,
      whole.logos[0]!.drawn,
      others.map(({ shape }) => shape),
    );
    poses.forEach((within, i) => {
      if (within !== null) others[i]!.wholes.push({ whole, within });
    });
  }
  return { kit, from };
}

type Drawn = KeptKit['drawings'][number];

const isDrawn = (drawn: Drawn): drawn is DrawnLogo => drawn !== null && drawn !== 'empty';

function whyUnsure(drawn: Drawn, inks: readonly Ink[]): LogosFact['unsure'][number]['because'] | null {
  if (!isDrawn(drawn)) return drawn ?? 'unreadable';
  return inks.every(({ plain }) => plain) ? 'plain-shape' : null;
}

/** Logos that differ in colour only have one form. */
function formsOf(drawings: readonly Drawn[], inks: readonly (readonly Ink[])[]): readonly KeptForm[] {
  const forms: (KeptForm & { readonly outline: Outline; readonly logos: number[] })[] = [];
  drawings.forEach((drawn, at) => {
    if (!isDrawn(drawn)) return;
    for (const { mask, plain } of inks[at]!) {
      const outline = { ...drawn, data: mask };
      const alike = forms.find((other) => isAlike(other.outline, outline));
      if (alike === undefined) forms.push({ ink: mask, plain, logos: [at], wholes: [], templates: {}, outline });
      else if (!alike.logos.includes(at)) alike.logos.push(at);
    }
  });
  return forms.map(({ outline: _, ...form }) => form);
}

function assembled(logos: readonly KitLogo[], { drawings, unsure, forms }: KeptKit): Assembled {
  const shapes = forms.map(({ ink, plain, logos: places, templates }): Assembled['shapes'][number] => {
    const alike = places.map((at) => ({ logo: logos[at]!, drawn: drawings[at] as DrawnLogo }));
    const { drawn } = alike[0]!;
    const shape = describeShape({ ...drawn, ink }, templates.upright ?? {});
    return { shape, plain, laid: laidDown(drawn, ink, shape, templates), logos: alike, wholes: [] };
  });
  forms.forEach(({ wholes }, i) => {
    shapes[i]!.wholes.push(...wholes.map(({ form, within }) => ({ whole: shapes[form]!, within })));
  });
  return { shapes, unsure };
}

interface Assembled extends PreparedKit {
  readonly shapes: readonly (PreparedShape & { readonly wholes: PreparedShape['wholes'][number][] })[];
}

const passes = ['upright', 'rotated'] as const satisfies readonly Pass[];

/** With all templates, also those that only some pictures need: they are worked out here, once for all threads and runs. */
function asKept({ shapes }: PreparedKit, from: KeptKit): KeptKit {
  const templatesOf = ({ shape, laid }: PreparedShape): KeptForm['templates'] => ({
    upright: Object.fromEntries(passes.map((pass) => [pass, shape.templates(pass)])),
    ...Object.fromEntries(
      (['mirrored', ...turned] as const).map((attitude) => {
        const other = laid(attitude);
        return [attitude, other === null ? null : { laid: other.templates('laid') }];
      }),
    ),
  });
  return {
    ...from,
    forms: from.forms.map((form, i) => ({
      ...form,
      wholes: shapes[i]!.wholes.map(({ whole, within }) => ({ form: shapes.indexOf(whole), within })),
      templates: templatesOf(shapes[i]!),
    })),
  };
}

function laidDown(
  drawn: DrawnLogo,
  ink: Uint8Array,
  shape: Shape,
  templates: KeptForm['templates'],
): PreparedShape['laid'] {
  const known = new Map<Attitude, Shape | null>([['upright', shape]]);
  return (attitude) => {
    const old = known.get(attitude);
    if (old !== undefined) return old;
    const told = templates[attitude] === null ? null : described(attitude);
    known.set(attitude, told);
    return told;
  };
  function described(attitude: Attitude): Shape | null {
    const size = sizeLaid(drawn, attitude);
    const drawing = {
      ...size,
      aspect: isSideways(attitude) ? 1 / drawn.aspect : drawn.aspect,
      rgba: laid(drawn.rgba, drawn, 4, attitude),
      ink: laid(ink, drawn, 1, attitude),
    };
    const isSame = isAlike({ ...drawn, data: ink }, { ...drawing, data: drawing.ink });
    return isSame ? null : describeShape(drawing, templates[attitude] ?? {});
  }
}

/** Mean difference of two inks, as a share of the ink, up to which they are one shape; and of their proportions. */
const [alikeInk, alikeAspect] = [0.08, 0.015];

interface Outline extends Plane {
  /** Width ÷ height before it was brought to whole px. */
  readonly aspect: number;
}

function isAlike(a: Outline, b: Outline): boolean {
  if (Math.abs(Math.log(a.aspect / b.aspect)) > alikeAspect) return false;
  const grid = 64;
  let [difference, ink] = [0, 0];
  for (let y = 0; y < grid; y++) {
    for (let x = 0; x < grid; x++) {
      const at = ({ data, width, height }: Outline): number =>
        data[Math.floor(((y + 0.5) / grid) * height) * width + Math.floor(((x + 0.5) / grid) * width)]!;
      difference += Math.abs(at(a) - at(b));
      ink += Math.max(at(a), at(b));
    }
  }
  return ink > 0 && difference / ink < alikeInk;
}
