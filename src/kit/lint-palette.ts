import { colourDifference } from '../measure/delta-e.ts';
import { colourOf } from '../measure/srgb.ts';
import type { KitColour, KitProblem } from '../model/open-kit.ts';
import { isClipped } from './import/shared/colour.ts';
import type { Linting } from './linting.ts';
import { shown } from './tell.ts';

/** Colours that are taken for each other, shares that can't be met, accepted colours that are none any more. */
export function lintPalette({ open, today, say }: Linting): readonly KitProblem[] {
  const { palette } = open.kit;
  const tolerance = (i: number): number => palette.colours[i]?.tolerance ?? palette.tolerance;
  const problems: KitProblem[] = [];

  open.palette.forEach((colour, i) => {
    // One problem a colour: a palette of ramps would fill screens with its pairs.
    const [nearest] = open.palette
      .slice(0, i)
      .map((earlier, j) => ({
        earlier,
        difference: differenceOf(colour, earlier),
        widest: Math.max(tolerance(i), tolerance(j)),
      }))
      .filter(({ difference, widest }) => difference <= widest)
      .sort((a, b) => a.difference - b.difference);
    if (nearest === undefined) return;
    const values = { name: colour.name, other: nearest.earlier.name, tolerance: nearest.widest };
    const code = nearest.difference === 0 ? 'colours-same' : 'colours-close';
    problems.push(say(code, colour.pointer, { found: rounded(nearest.difference), values }));
  });

  for (const { value, hex, pointer } of [...open.palette, ...open.accepted, ...Object.values(open.allowed).flat()]) {
    if (isClipped(value.trim()))
      problems.push(say('colour-clipped', `${pointer}.value`, { found: shown(value), values: { hex } }));
  }

  const total = palette.colours.reduce((sum, { share }) => sum + (share?.target ?? 0), 0);
  if (total > 100) problems.push(say('shares-over', 'palette.colours', { found: `${rounded(total)} %` }));

  open.accepted.forEach((colour, i) => {
    const until = palette.accepted[i]?.until;
    const values = { name: colour.name, today };
    if (until !== undefined && until < today) {
      problems.push(say('accepted-past', `${colour.pointer}.until`, { found: until, values }));
    }
    problems.push(...coveredBy(colour, 'accepted-covered', { open, say }));
  });
  return problems;
}

/** A colour that lies within the tolerance of a palette colour passes as that one, whatever is said of it. */
export function coveredBy(
  colour: KitColour,
  code: 'accepted-covered' | 'allowance-covered',
  { open, say }: Pick<Linting, 'open' | 'say'>,
): readonly KitProblem[] {
  const { palette } = open.kit;
  const covering = open.palette.find(
    (core, i) => differenceOf(core, colour) <= (palette.colours[i]?.tolerance ?? palette.tolerance),
  );
  if (covering === undefined) return [];
  const values = { name: colour.name, other: covering.name };
  return [say(code, colour.pointer, { found: rounded(differenceOf(covering, colour)), values })];
}

const differenceOf = (a: KitColour, b: KitColour): number => colourDifference(colourOf(a.hex), colourOf(b.hex));

/** To tenths, downwards: a tolerance below the number that is told is below the true one. */
const rounded = (value: number): string => String(Math.floor(value * 10) / 10);
