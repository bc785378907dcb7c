import { ciede2000 } from '../../measure/delta-e.ts';
import { type ColourNumber, channelDistance, hexOf, type MixingSpace, mix, writeLab } from '../../measure/srgb.ts';
import type { ColourRules } from '../../model/rules.ts';
import { type Area, sameAreaStep } from './areas.ts';
import { type Canvas, PHOTO } from './canvas.ts';
import type { RuleSet } from './rule-sets.ts';
import { ALLOWED, colourIndexOf, type Judge, kindOf, NEUTRAL, ON, TINT } from './verdict.ts';

/** Fewest px in which an area must run into an end without a step. */
const leastContact = 4;
/** Ends that are tried with each other; the rest have hardly any contact. */
const mostEnds = 3;
/** Steps of a ramp: of a run from black to white each is ΔE00 3 or less. */
const rampSteps = 32;
/** Pixels of an area that are held against the ramps, spread evenly. */
const looks = 100;
/** Share of them that must be mixtures of two permitted colours. */
const explainedFrom = 0.9;
/** Least ΔE00 that a pixel may lie off the ramp: half a step of it, and 8-bit rounding. */
const leastSlack = 3;
export const spaces: readonly MixingSpace[] = ['srgb', 'linear', 'oklab'];
const black = 0x000000;
const white = 0xffffff;

/** A colour that an area runs into without a step. */
interface End {
  readonly name: string;
  readonly colour: ColourNumber;
  /** Whether it is a brand colour, and not a grey. */
  readonly brand: boolean;
  readonly contact: number;
}
export interface Surroundings {
  /** Most contact first. */
  readonly ends: readonly End[];
  /** Share of the rim that lies against a photograph, 0…1. */
  readonly photo: number;
}

/** What lies round an area. */
export function surroundingsOf(
  area: Area,
  labels: Int32Array,
  canvas: Canvas,
  { judge, census }: RuleSet,
  rules: ColourRules,
): Surroundings {
  const { width, kinds, colours, numbers } = canvas;
  const ends = new Map<string, { name: string; brand: boolean; contact: number; r: number; g: number; b: number }>();
  let rim = 0;
  let photo = 0;
  const touch = (pixel: number, other: number): void => {
    rim++;
    const kind = kinds[other]!;
    if (kind === PHOTO) photo++;
    const permitted = kind === ON || kind === ALLOWED || kind === TINT || (kind === NEUTRAL && judge.neutralsPass);
    if (!permitted) return;
    const colour = colours[other]!;
    if (channelDistance(colours[pixel]!, colour) > sameAreaStep) return;
    const brand = kind !== NEUTRAL;
    // Light and dark greys are two ends: a run from black by way of the brand colour to white has both.
    const index = brand ? colourIndexOf(census.verdictOf(numbers[other]!)) : (colour >> 15) & 1;
    const key = `${kind}:${index}`;
    const end = ends.get(key) ?? { name: brand ? rules.colours[index]!.name : '', brand, contact: 0, r: 0, g: 0, b: 0 };
    end.contact++;
    end.r += colour >> 16;
    end.g += (colour >> 8) & 255;
    end.b += colour & 255;
    ends.set(key, end);
  };
  const sides = rimOf(area, labels, width);
  for (let i = 0; i < sides.length; i += 2) touch(sides[i]!, sides[i + 1]!);
  const mean = (sum: number, n: number): number => Math.round(sum / n);
  return {
    ends: [...ends.values()]
      .filter(({ contact }) => contact >= leastContact)
      .map(({ name, brand, contact, r, g, b }) => {
        const colour = (mean(r, contact) << 16) | (mean(g, contact) << 8) | mean(b, contact);
        return { name: name === '' ? hexOf(colour) : name, colour, brand, contact };
      })
      .sort((a, b) => b.contact - a.contact || a.colour - b.colour),
    photo: rim === 0 ? 0 : photo / rim,
  };
}

/** Pixels of an area, each followed by a neighbour that is none. A loop of its own: it is compiled once. */
function rimOf({ pixels, label }: Area, labels: Int32Array, width: number): readonly number[] {
  const rim: number[] = [];
  for (let i = 0; i < pixels.length; i++) {
    const pixel = pixels[i]!;
    const x = pixel % width;
    if (x > 0 && labels[pixel - 1] !== label) rim.push(pixel, pixel - 1);
    if (x < width - 1 && labels[pixel + 1] !== label) rim.push(pixel, pixel + 1);
    if (pixel >= width && labels[pixel - width] !== label) rim.push(pixel, pixel - width);
    if (pixel + width < labels.length && labels[pixel + width] !== label) rim.push(pixel, pixel + width);
  }
  return rim;
}

/**
 * Between which two permitted colours an area runs, or null where its colours are not mixtures of any two that it
 * runs into. Where it fades from a brand colour towards black or white and those may be used (a shadow, a glow), it
 * need not get there; a flat patch must, for a darker brand colour beside the brand colour is no shadow.
 */
export function gradientEnds(
  area: Area,
  ends: readonly End[],
  canvas: Canvas,
  judge: Judge,
): { readonly from: string; readonly to: string } | null {
  const near = ends.slice(0, mostEnds);
  const pairs = near.flatMap((from, i) => [
    ...near
      .slice(i + 1)
      .filter((to) => from.brand || to.brand)
      .map((to) => ({ from, to })),
    ...(from.brand && !area.flat ? fades(from, judge) : []),
  ]);
  if (pairs.length === 0) return null;
  const ramps = pairs.map(({ from, to }) => ({
    from: from.name,
    to: to.name,
    labs: spaces.flatMap((space) => rampOf(from.colour, to.colour, space)),
    slack: Math.max(leastSlack, judge.nearest(from.brand ? from.colour : to.colour).tolerance),
    explained: 0,
  }));

  const step = Math.max(1, Math.ceil(area.pixels.length / looks));
  const mostUnexplained = (1 - explainedFrom) * Math.ceil(area.pixels.length / step);
  const lab = new Float64Array(3);
  let unexplained = 0;
  for (let i = 0; i < area.pixels.length; i += step) {
    writeLab(canvas.colours[area.pixels[i]!]!, lab);
    const ramp = ramps.find(({ labs, slack }) => onRamp(lab, labs, slack));
    if (ramp !== undefined) ramp.explained++;
    else if (++unexplained > mostUnexplained) return null;
  }
  const best = ramps.reduce((a, b) => (b.explained > a.explained ? b : a));
  return { from: best.from, to: best.to };
}

const fades = (from: End, judge: Judge): { readonly from: End; readonly to: End }[] =>
  [black, white]
    .filter((colour) => judge.neutralsPass || kindOf(judge.verdict(colour)) === ON)
    .map((colour) => ({ from, to: { name: hexOf(colour), colour, brand: false, contact: 0 } }));

export function rampOf(from: ColourNumber, to: ColourNumber, space: MixingSpace): Float64Array[] {
  return Array.from({ length: rampSteps + 1 }, (_, i) => {
    const lab = new Float64Array(3);
    writeLab(mix(from, to, i / rampSteps, space), lab);
    return lab;
  });
}

const onRamp = (lab: Float64Array, ramp: readonly Float64Array[], slack: number): boolean =>
  ramp.some((at) => ciede2000(lab[0]!, lab[1]!, lab[2]!, at[0]!, at[1]!, at[2]!, slack) <= slack);
