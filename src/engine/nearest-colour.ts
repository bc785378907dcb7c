import { colourIndexOf, Judge, kindOf, NEUTRAL, OFF } from '../facts/palette/verdict.ts';
import { colourDifference } from '../measure/delta-e.ts';
import { colourOf } from '../measure/srgb.ts';
import type { OpenKit } from '../model/open-kit.ts';
import type { Placement } from '../model/placement.ts';
import { colourRules } from './rules.ts';

/** The colour of the kit that a colour is, or comes nearest to. */
export interface NearestColour {
  readonly name: string;
  readonly hex: string;
  /** ΔE00 within which a colour is this one there. */
  readonly tolerance: number;
  /** ΔE00 between the two. */
  readonly deltaE: number;
  /** Whether it passes there: as that colour, a tint of it, by the channel's allowance, or as a neutral. */
  readonly within: boolean;
}

/**
 * Holds one colour (`#rrggbb`) against the rules in force in a placement; null: the core's. As a check would, in a file
 * that is `lossy` or not.
 */
export function nearestColour(kit: OpenKit, placement: Placement | null, hex: string, lossy: boolean): NearestColour {
  const rules = colourRules(kit, placement);
  const judge = new Judge(rules, { lossy, printed: null });
  const colour = colourOf(hex.toLowerCase());
  const verdict = judge.verdict(colour);
  const kind = kindOf(verdict);
  const index = colourIndexOf(verdict);
  const as = rules.colours[index];
  if (kind === OFF || kind === NEUTRAL || as === undefined) {
    return { ...judge.nearest(colour), within: kind === NEUTRAL && judge.neutralsPass };
  }
  const { name, hex: brand } = as;
  const deltaE = colourDifference(colour, colourOf(brand));
  return { name, hex: brand, tolerance: judge.toleranceOf(index), deltaE, within: true };
}
