import { ciede2000 } from '../../measure/delta-e.ts';
import { type ColourNumber, colourOf, isNeutral, mix, writeLab } from '../../measure/srgb.ts';
import type { Tone } from '../../model/kit.ts';
import type { ColourRules } from '../../model/rules.ts';

/** What a colour is under the rules of a placement. */
export const ON = 1;
/** Passes by the channel's allowance only. */
export const ALLOWED = 2;
/** A mixture of a brand colour with white, where the kit accepts tints of it. */
export const TINT = 3;
/** A grey, black or white that the palette does not list. */
export const NEUTRAL = 4;
export const OFF = 5;

/** A verdict as one number: the kind in the low four bits, the place of the rule colour above them. */
export type Verdict = number;
export const kindOf = (verdict: Verdict): number => verdict & 15;
export const colourIndexOf = (verdict: Verdict): number => verdict >> 4;
const verdict = (kind: number, colour: number): Verdict => (colour << 4) | kind;

/** JPEG at quality 85 moves a flat colour by up to ΔE00 5 around edges; below that, lossy sources are judged by chance. */
export const lossyTolerance = 5;

/** What the source can hold of a colour. */
export interface Source {
  readonly lossy: boolean;
  /** What the rule colours become in print colours and back (in their order); null where the source is no CMYK. */
  readonly printed: readonly ColourNumber[] | null;
}

export interface Nearest {
  /** Of the rule colour; black and white, where neutrals may be used, are named by their hex. */
  readonly name: string;
  readonly hex: string;
  readonly deltaE: number;
  /** Tolerance that held there: the colour's own, the channel's and the source's. */
  readonly tolerance: number;
}

/** One colour to be held against: a rule colour, or what printing makes of it. */
interface Target {
  readonly index: number;
  readonly number: ColourNumber;
  readonly lab: Float64Array;
  readonly tolerance: number;
  /** With the channel's allowance; equal where it gives none. */
  readonly widened: number;
  readonly tone: Tone | null;
  readonly tints: boolean;
}

/**
 * Judges single colours under the rules: exact, the same for the same colour whatever surrounds it. A class, because it is
 * compiled once for all rule sets that way, and not again for the closures of each.
 */
export class Judge {
  /** Whether greys, black and white that the palette does not list may be used. */
  readonly neutralsPass: boolean;
  private readonly rules: ColourRules;
  private readonly all: readonly Target[];
  private readonly permitted: readonly Target[];
  private readonly lab = new Float64Array(3);

  constructor(rules: ColourRules, source: Source) {
    this.rules = rules;
    this.all = targetsOf(rules, source);
    this.permitted = this.all.filter(({ index }) => rules.colours[index]!.permitted);
    this.neutralsPass = rules.neutrals.rule !== 'listed';
  }

  verdict(colour: ColourNumber): Verdict {
    const { lab, permitted } = this;
    writeLab(colour, lab);
    const on = nearestOf(lab, permitted, own);
    if (on !== null) return verdict(ON, on.index);
    const tint = tintOf(colour, lab, permitted);
    if (tint !== undefined) return verdict(TINT, tint.index);
    const neutral = isNeutral(colour);
    if (neutral && this.neutralsPass) return verdict(NEUTRAL, 0);
    const allowed = nearestOf(lab, permitted, widened) ?? tonedOf(lab, permitted);
    if (allowed) return verdict(ALLOWED, allowed.index);
    return verdict(neutral ? NEUTRAL : OFF, 0);
  }

  /** The permitted colour that lies nearest, by ΔE00. */
  nearest(colour: ColourNumber): Nearest {
    const { lab, all, permitted } = this;
    writeLab(colour, lab);
    const target = nearestOf(lab, permitted, anyDistance) ?? nearestOf(lab, all, anyDistance) ?? all[0]!;
    const { name, hex } = this.rules.colours[target.index]!;
    const near = { name, hex, deltaE: distance(lab, target.lab), tolerance: target.widened };
    if (!this.neutralsPass) return near;
    const plain = lab[0]! > 50 ? '#ffffff' : '#000000';
    const deltaE = distance(lab, labOf(colourOf(plain)));
    return deltaE < near.deltaE ? { ...near, name: plain, hex: plain, deltaE } : near;
  }

  /** Tolerance that holds there for a rule colour, by its place: its own, the channel's and the source's. */
  toleranceOf(index: number): number {
    return this.all.find((target) => target.index === index)!.widened;
  }
}

const own = (target: Target): number => target.tolerance;
const widened = (target: Target): number => target.widened;
const anyDistance = (): number => Number.POSITIVE_INFINITY;

function nearestOf(lab: Float64Array, targets: readonly Target[], limit: (target: Target) => number): Target | null {
  let found: Target | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const target of targets) {
    const d = distance(lab, target.lab, Math.min(best, limit(target)));
    if (d < best) {
      best = d;
      found = target;
    }
  }
  return found;
}

const tintOf = (colour: ColourNumber, lab: Float64Array, permitted: readonly Target[]): Target | undefined =>
  permitted.find((t) => t.tints && distance(lab, labOf(nearestTint(t.number, colour)), t.tolerance) <= t.tolerance);

const tonedOf = (lab: Float64Array, permitted: readonly Target[]): Target | undefined =>
  permitted.find((t) => t.tone !== null && distance(lab, toned(t.lab, lab, t.tone), t.widened) <= t.widened);

function targetsOf(rules: ColourRules, source: Source): Target[] {
  const floor = source.lossy ? lossyTolerance : 0;
  return rules.colours.flatMap((colour, index) => {
    const core = colour.origin === 'palette';
    const tolerance = Math.max(colour.tolerance, floor);
    const target = (number: ColourNumber): Target => ({
      index,
      number,
      lab: labOf(number),
      tolerance,
      widened: Math.max(tolerance, (core ? rules.allowance?.tolerance : null) ?? 0),
      tone: (core ? rules.allowance?.tone : null) ?? null,
      tints: colour.tints,
    });
    const printed = source.printed?.[index];
    return printed === undefined ? [target(colourOf(colour.hex))] : [target(colourOf(colour.hex)), target(printed)];
  });
}

const distance = (a: Float64Array, b: Float64Array, limit = Number.POSITIVE_INFINITY): number =>
  ciede2000(a[0]!, a[1]!, a[2]!, b[0]!, b[1]!, b[2]!, limit);

function labOf(colour: ColourNumber): Float64Array {
  const lab = new Float64Array(3);
  writeLab(colour, lab);
  return lab;
}

/** The mixture of `brand` with white that lies nearest to `colour` in sRGB. */
function nearestTint(brand: ColourNumber, colour: ColourNumber): ColourNumber {
  let along = 0;
  let length = 0;
  for (const shift of [16, 8, 0]) {
    const from = (brand >> shift) & 255;
    along += (255 - from) * (((colour >> shift) & 255) - from);
    length += (255 - from) ** 2;
  }
  const white = 0xffffff;
  return mix(brand, white, length === 0 ? 0 : Math.min(1, Math.max(0, along / length)));
}

/** The brand colour, moved towards `lab` as far as the tone may differ: a box in CIE LCh. */
function toned(brand: Float64Array, lab: Float64Array, tone: Tone): Float64Array {
  const towards = (from: number, to: number, by: number): number => Math.min(from + by, Math.max(from - by, to));
  const lightness = towards(brand[0]!, lab[0]!, tone.lightness);
  const chroma = towards(Math.hypot(brand[1]!, brand[2]!), Math.hypot(lab[1]!, lab[2]!), tone.chroma);
  const from = Math.atan2(brand[2]!, brand[1]!);
  const turn = Math.atan2(lab[2]!, lab[1]!) - from;
  const nearestTurn = Math.atan2(Math.sin(turn), Math.cos(turn));
  const hue = from + towards(0, nearestTurn, (tone.hue * Math.PI) / 180);
  return Float64Array.of(lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
}
