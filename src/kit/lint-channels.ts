import type { Allowance, BrandKit } from '../model/kit.ts';
import type { KitProblem } from '../model/open-kit.ts';
import { coveredBy } from './lint-palette.ts';
import type { Linting } from './linting.ts';
import { shown } from './tell.ts';

/** Allowances that change nothing, or that leave nothing to use. */
export function lintChannels({ open, known, say }: Linting): readonly KitProblem[] {
  const { channels, palette, placements } = open.kit;
  const isPlacement = (id: string): boolean =>
    !known.channels.has(id) && (known.placements.has(id) || placements.some((own) => own.id === id));
  return Object.entries(channels).flatMap(([channel, allowance]) => {
    const at = `channels.${channel}`;
    const nothing = (key: string) => say('allowance-nothing', `${at}.${key}`, { found: '[]' });
    // What says the same as the core may undo, for one placement, what its channel says.
    const others = isPlacement(channel)
      ? Object.entries(channels).flatMap(([key, other]) => (isPlacement(key) ? [] : [other]))
      : [];
    const idle = idlePalette(allowance.palette ?? {}, palette).filter(([key]) =>
      others.every((other) => other.palette?.[key] === undefined),
    );
    return [
      ...emptyParts(allowance, at).map((key) => say('allowance-empty', key, { found: '{}' })),
      ...idle.map(([key, value]) => say('allowance-idle', `${at}.palette.${key}`, { found: shown(value) })),
      ...(allowance.palette?.only?.length === 0 ? [nothing('palette.only')] : []),
      ...(allowance.size?.formats?.length === 0 ? [nothing('size.formats')] : []),
      ...(open.allowed[channel] ?? []).flatMap((colour) => coveredBy(colour, 'allowance-covered', { open, say })),
    ];
  });
}

/** Pointers of the objects in which nothing is said. */
function emptyParts(allowance: Allowance, at: string): readonly string[] {
  const { why: _, ...parts } = allowance;
  if (Object.keys(parts).length === 0) return [at];
  return Object.entries(parts).flatMap(([key, part]) => (Object.keys(part ?? {}).length === 0 ? [`${at}.${key}`] : []));
}

type PaletteAllowance = NonNullable<Allowance['palette']>;

type Said = readonly [key: keyof PaletteAllowance, value: unknown];

/** What an allowance says of colours and what is so without it. */
function idlePalette(
  { tolerance, tone, colours, only, neutrals, gradients, shares }: PaletteAllowance,
  core: BrandKit['palette'],
): readonly Said[] {
  const least = Math.min(...core.colours.map((colour) => colour.tolerance ?? core.tolerance));
  const wantsShares = core.colours.some((colour) => colour.share !== undefined);
  const said: readonly (readonly [...Said, idle: boolean])[] = [
    ['tolerance', tolerance, tolerance !== undefined && tolerance <= least],
    ['tone', tone, tone !== undefined && tone.hue + tone.lightness + tone.chroma === 0],
    ['colours', colours, colours?.length === 0],
    ['only', only, only !== undefined && core.colours.every((colour) => only.includes(colour.name))],
    ['neutrals', neutrals, JSON.stringify(neutrals) === JSON.stringify(core.neutrals)],
    ['gradients', gradients, gradients === core.gradients],
    ['shares', shares, shares === true || (shares === false && !wantsShares)],
  ];
  return said.flatMap(([key, value, idle]) => (idle ? [[key, value] as const] : []));
}
