import type { ChalkInstance } from 'chalk';
import type { Allowance, Neutrals } from '../model/kit.ts';
import type { KitColour, OpenKit } from '../model/open-kit.ts';
import { reportWords } from '../report/words.ts';
import type { Io } from './io.ts';
import { swatch, table } from './kit-table.ts';
import { kitWords } from './kit-words.ts';
import { paintFor, printable } from './summary.ts';

/** A kit for programs: the colours read and resolved, all else as the kit has it with its defaults. */
export function kitAsData({ kit, digest, palette, accepted }: OpenKit) {
  const { $schema: _, ...said } = kit;
  const read = (colour: KitColour | undefined) => ({ hex: colour?.hex, inSrgb: colour?.inSrgb });
  return {
    digest,
    ...said,
    palette: {
      ...said.palette,
      colours: said.palette.colours.map((colour, i) => ({
        ...colour,
        tolerance: colour.tolerance ?? said.palette.tolerance,
        ...read(palette[i]),
      })),
      accepted: said.palette.accepted.map((colour, i) => ({
        ...colour,
        tolerance: colour.tolerance ?? said.palette.tolerance,
        ...read(accepted[i]),
      })),
    },
  };
}

/** A kit for people: swatches with role, tolerance and share, then what each channel may do differently. */
export function showKit(open: OpenKit, io: Io): string {
  const words = kitWords[io.language];
  const paint = paintFor(io);
  const { kit } = open;
  const { palette } = kit;
  const tolerance = (own: number | undefined): string => `ΔE00 ≤ ${own ?? palette.tolerance}`;
  const wide = (colour: KitColour): string => {
    if (colour.inSrgb) return '';
    return /^\s*(device-)?cmyk\(/i.test(colour.value)
      ? words.estimated(printable(colour.value))
      : words.outside(printable(colour.value));
  };

  const colours = open.palette.map((colour, i) => {
    const { role = '', share, tints, tolerance: own } = palette.colours[i] ?? {};
    const wanted = share === undefined ? '' : words.share(share.target, share.within);
    return [
      swatch(colour.hex, paint),
      printable(colour.name),
      colour.hex,
      io.language === 'en' ? role : (reportWords(io.language).palette.role[role] ?? role),
      tolerance(own),
      wanted,
      tints === true ? words.tints : '',
      wide(colour),
    ];
  });
  const accepted = open.accepted.map((colour, i) => {
    const { tolerance: own, until } = palette.accepted[i] ?? {};
    const end = until === undefined ? '' : words.until(until);
    return [swatch(colour.hex, paint), printable(colour.name), colour.hex, tolerance(own), end, wide(colour)];
  });
  const channels = Object.entries(kit.channels).map(([channel, allowance]) => [
    printable(channel),
    [
      ...sayAllowance(allowance, open.allowed[channel] ?? [], paint),
      ...(allowance.why === undefined ? [] : [paint.dim(printable(allowance.why))]),
    ].join(' · '),
  ]);
  const logos = (kit.logos?.variants ?? []).map(({ id, lockup, colourway, file }) => [
    id,
    lockup,
    colourway,
    printable(file),
  ]);
  const placements = open.placements.map(({ id, channel, title, recommended }) => [
    id,
    printable(channel),
    printable(title),
    `${recommended.width}×${recommended.height}`,
  ]);
  const checks = Object.entries(kit.checks).map(([id, setting]) => [id, printable(JSON.stringify(setting))]);

  return `${[
    `${paint.bold(printable(kit.name))}  ${paint.dim(open.digest.slice(0, 12))}`,
    section(words.palette, colours, paint),
    `  ${paint.dim(`${typeof palette.neutrals === 'string' ? words.neutrals[palette.neutrals] : words.neutralsUpTo(palette.neutrals.maxShare)} · ${words.gradients[palette.gradients]}`)}`,
    section(words.accepted, accepted, paint),
    section(words.channels, channels, paint),
    section(words.logos, logos, paint),
    section(words.placements, placements, paint),
    section(words.checks, checks, paint),
  ]
    .filter((part) => part !== '')
    .join('\n')}\n`;
}

function section(title: string, rows: readonly (readonly string[])[], paint: ChalkInstance): string {
  return rows.length === 0 ? '' : `\n${paint.bold(title)}\n${table(rows)}`;
}

const sayNeutrals = (neutrals: Neutrals): string =>
  typeof neutrals === 'string' ? neutrals : `≤ ${neutrals.maxShare} %`;

/** The keys of brandkit.json with their values: what a reader would look for to change it. */
function sayAllowance(
  { palette, size, checks }: Allowance,
  colours: readonly KitColour[],
  paint: ChalkInstance,
): readonly string[] {
  const { tolerance, tone, only, neutrals, gradients, shares } = palette ?? {};
  const said: readonly (readonly [unknown, () => string])[] = [
    [tolerance, () => `ΔE00 ≤ ${tolerance}`],
    [tone, () => `tone H ± ${tone?.hue}° L ± ${tone?.lightness} C ± ${tone?.chroma}`],
    [only, () => `only ${only?.map(printable).join(', ')}`],
    [neutrals, () => `neutrals ${sayNeutrals(neutrals ?? 'any')}`],
    [gradients, () => `gradients ${gradients}`],
    [shares, () => `shares ${shares}`],
    [size?.also, () => (size?.also ?? []).map(({ width, height }) => `${width}×${height}`).join(', ')],
    [size?.formats, () => (size?.formats ?? []).join(', ')],
    [size?.maxBytes, () => `≤ ${size?.maxBytes} bytes`],
    [checks, () => `checks ${Object.keys(checks ?? {}).join(', ')}`],
  ];
  return [
    ...colours.map((colour) => `+ ${swatch(colour.hex, paint)}${printable(colour.name)} ${colour.hex}`),
    ...said.flatMap(([value, say]) => (value === undefined ? [] : [say()])),
  ];
}
