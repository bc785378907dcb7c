import { colourDifference } from '../measure/delta-e.ts';
import { colourOf } from '../measure/srgb.ts';
import type { KitColour, KitProblem } from '../model/open-kit.ts';
import type { Linting } from './linting.ts';

/** Colours that are taken for each other, shares that can't be met, accepted colours that are none any more. */
export function lintPalette({ open, today, say }: Linting): readonly KitProblem[] {
  const { palette } = open.kit;
  const tolerance = (i: number): number => palette.colours[i]?.tolerance ?? palette.tolerance;
  const problems: KitProblem[] = [];

  open.palette.forEach((colour, i) => {
    for (const [j, earlier] of open.palette.slice(0, i).entries()) {
      const difference = differenceOf(colour, earlier);
      const widest = Math.max(tolerance(i), tolerance(j));
      if (difference > widest) continue;
      const values = { name: colour.name, other: earlier.name, tolerance: widest };
      const code = difference === 0 ? 'colours-same' : 'colours-close';
      problems.push(say(code, colour.pointer, { found: rounded(difference), values }));
    }
  });

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

const rounded = (value: number): string => String(Math.round(value * 10) / 10);
