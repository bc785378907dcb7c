import { colourDifference } from '../../measure/delta-e.ts';
import { colourOf } from '../../measure/srgb.ts';
import type { LogoRules, RuleColour } from '../../model/rules.ts';
import type { Sighted } from './logo.ts';

/** The palette colour that an even ground is; null where it is none. */
export function groundName(hex: string, colours: readonly RuleColour[]): string | null {
  const [nearest] = colours
    .map(({ name, hex: own, tolerance }) => ({
      name,
      tolerance,
      distance: colourDifference(colourOf(own), colourOf(hex)),
    }))
    .filter(({ distance, tolerance }) => distance <= tolerance)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.name ?? null;
}

/**
 * Ids of the variants of the same drawing that the kit makes for the ground on which the logo stands: the one that was
 * seen alone where it is among them. None where the kit does not say, or the ground is none that it names.
 */
export function madeForGround(
  { variant, sighting: { ground } }: Sighted,
  { variants }: LogoRules,
  colours: readonly RuleColour[],
): readonly string[] {
  const name = ground.kind === 'flat' ? groundName(ground.hex, colours) : 'photo';
  if (variant === null || name === null) return [];
  const fitting = variants
    .filter(
      ({ lockup, permitted, backgrounds }) => lockup === variant.lockup && permitted && backgrounds?.includes(name),
    )
    .map(({ id }) => id);
  return fitting.includes(variant.id) ? [variant.id] : fitting;
}
