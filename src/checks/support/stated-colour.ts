import { colourDifference } from '../../measure/delta-e.ts';
import { colourOf, isNeutral } from '../../measure/srgb.ts';
import { differenceAfterTone } from '../../measure/tone-shift.ts';
import type { ColourRules, RuleColour } from '../../model/rules.ts';

/** What the rules say of one colour that somebody wrote down. */
export interface Verdict {
  readonly case: 'on' | 'off' | 'forbidden' | 'neutral';
  readonly nearest: RuleColour | null;
  readonly deltaE: number;
  readonly tolerance: number;
  /** The line of the channel that lets it pass. */
  readonly allowance: string | null;
}

export function verdictOn(hex: string, rules: ColourRules): Verdict {
  const measured = rules.colours
    .map((colour) => ({ nearest: colour, deltaE: distance(hex, colour), tolerance: colour.tolerance }))
    .sort((a, b) => a.deltaE - b.deltaE);
  const [best] = measured;
  const on = measured.find(({ nearest, deltaE, tolerance }) => nearest.permitted && deltaE <= tolerance);
  if (on !== undefined)
    return { ...on, case: 'on', allowance: on.nearest.origin === 'allowance' ? on.nearest.pointer : null };
  const widened = measured.find(({ nearest }) => nearest.permitted && isAllowed(hex, nearest, rules));
  if (widened !== undefined) return { ...widened, case: 'on', allowance: rules.allowance?.pointer ?? null };
  const none: Verdict = { case: 'on', nearest: null, deltaE: 0, tolerance: 0, allowance: null };
  if (isNeutral(colourOf(hex))) return rules.neutrals.rule === 'listed' ? { ...none, ...best, case: 'neutral' } : none;
  if (best === undefined) return none;
  const isForbidden = !best.nearest.permitted && best.deltaE <= best.tolerance;
  const nearest = isForbidden ? best : (measured.find((one) => one.nearest.permitted) ?? best);
  return { ...nearest, case: isForbidden ? 'forbidden' : 'off', allowance: null };
}

/** Steps on the way from a colour to white: neighbouring tints are less than ΔE 2 apart. */
const tintSteps = 64;

/** ΔE00 to a colour, or to the nearest of its tints where they are on brand too. */
function distance(hex: string, { hex: own, tints }: RuleColour): number {
  const [colour, base] = [colourOf(hex), colourOf(own)];
  if (!tints) return colourDifference(colour, base);
  const steps = Array.from({ length: tintSteps }, (_, i) =>
    colourDifference(colour, mixedWithWhite(base, i / tintSteps)),
  );
  return Math.min(...steps);
}

const mixedWithWhite = (colour: number, white: number): number =>
  [16, 8, 0].reduce((sum, shift) => {
    const channel = (colour >> shift) & 255;
    return sum + (Math.round(channel + (255 - channel) * white) << shift);
  }, 0);

function isAllowed(hex: string, colour: RuleColour, { allowance }: ColourRules): boolean {
  if (allowance === null || colour.origin !== 'palette') return false;
  const tolerance = allowance.tolerance ?? colour.tolerance;
  const left = allowance.tone === null ? distance(hex, colour) : differenceAfterTone(colour.hex, hex, allowance.tone);
  return left <= tolerance;
}
