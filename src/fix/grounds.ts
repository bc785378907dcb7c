import type { LogoSighting } from '../model/logos.ts';
import type { ColourRules, LogoRules } from '../model/rules.ts';

/** From this on a mark is taken for the brand's: that it is not cut off, nor hidden. Below, a check does not even ask. */
export const leastSure = 0.75;

type Standing = Pick<LogoSighting, 'variant' | 'confidence' | 'retired'> & {
  readonly ink: Pick<LogoSighting['ink'], 'approved'>;
};

/**
 * The palette's colours that a picture can be laid on, the likeliest first: those on which the kit lets all logos stand
 * that are in it, then its backgrounds, then the others as the kit lists them. White where there are none.
 */
export function groundsFor(
  { colours }: Pick<ColourRules, 'colours'>,
  logos: Pick<LogoRules, 'variants'> | null,
  sightings: readonly Standing[],
): readonly [string, ...string[]] {
  const allowed = sightings
    .filter(({ confidence, retired }) => confidence >= leastSure && !retired)
    .flatMap(({ variant, ink }) => {
      const rule = logos?.variants.find(({ id }) => id === (ink.approved ?? variant));
      return rule?.backgrounds == null ? [] : [rule.backgrounds];
    });
  const [first, ...others] = colours
    .filter(({ permitted, origin }) => permitted && origin === 'palette')
    .map(({ name, hex, role }) => ({
      hex,
      rank: (allowed.every((names) => names.includes(name)) ? 2 : 0) + (role === 'background' ? 1 : 0),
    }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ hex }) => hex);
  return first === undefined ? ['#ffffff'] : [first, ...others];
}
