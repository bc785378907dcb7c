import { groundName } from '../checks/support/ground.ts';
import { type Sighted, sighted } from '../checks/support/logo.ts';
import type { LogoSighting } from '../model/logos.ts';
import type { LogoRule, LogoRules, RuleColour } from '../model/rules.ts';
import type { SeenLogo } from '../model/seen-logo.ts';

/** The logos that checks speak of, in numbers, each with what the kit wants in its place. */
export const seenLogos = (
  sightings: readonly LogoSighting[],
  rules: LogoRules,
  colours: readonly RuleColour[],
): SeenLogo[] =>
  sighted(sightings, rules).map((one) => {
    const { variant, retired, confidence, quad, pose, visible, contrast, ink, ground } = one.sighting;
    const [a, b, c, d] = quad;
    const corner = ([x, y]: typeof a): [number, number] => [to(x, 10), to(y, 10)];
    return {
      subject: one.subject,
      variant,
      retired,
      confidence: to(confidence, 1000),
      quad: [corner(a), corner(b), corner(c), corner(d)],
      width: to(pose.width, 10),
      height: to(pose.height, 10),
      stretch: to(pose.stretch, 10_000),
      rotation: to(pose.rotation, 100),
      mirrored: pose.mirrored,
      visible: to(visible, 1000),
      contrast: to(contrast, 100),
      colours: ink.colours.map(({ wanted, found, deltaE, share }) => ({
        wanted,
        found,
        deltaE: to(deltaE, 10),
        share: to(share, 1000),
      })),
      ground: ground.hex,
      wanted: wantedFor(one, rules, colours),
    };
  });

const to = (value: number, parts: number): number => Math.round(value * parts) / parts;

function wantedFor(
  { sighting: { ground, pose }, variant }: Sighted,
  rules: LogoRules,
  colours: readonly RuleColour[],
): SeenLogo['wanted'] {
  const name = ground.kind === 'flat' ? groundName(ground.hex, colours) : null;
  // An even ground off the palette may be the quiet part of a photograph.
  const stands = ({ backgrounds }: LogoRule): boolean => backgrounds === null || backgrounds.includes(name ?? 'photo');
  const permitted = rules.variants.filter((rule) => rule.permitted);
  const own = permitted.filter(({ id }) => id === variant?.id);
  // Of a retired version nobody wrote down which variant took its place: the picture takes the one most like it.
  const alike = permitted.filter(({ lockup }) => variant === null || lockup === variant.lockup);
  const better = [own.filter(stands), alike.filter(stands), own, alike, permitted];
  const chosen = better.find((some) => some.length > 0) ?? [];
  return {
    variants: chosen.map((rule) => {
      const named = stands(rule) ? undefined : colours.find((colour) => rule.backgrounds?.includes(colour.name));
      return { id: rule.id, ground: named?.hex ?? ground.hex };
    }),
    rotation: [...rules.rotation].sort((a, b) => turn(a, pose.rotation) - turn(b, pose.rotation))[0] ?? 0,
  };
}

/** Degrees between two directions, 0…180. */
const turn = (a: number, b: number): number => Math.abs(((((a - b) % 360) + 540) % 360) - 180);
