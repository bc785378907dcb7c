import { colourDifference } from '../../measure/delta-e.ts';
import { rounded } from '../../measure/rounded.ts';
import { colourOf } from '../../measure/srgb.ts';
import type { Finding } from '../../model/check.ts';
import type { OffPaletteColour, PaletteFact } from '../../model/facts.ts';
import type { Region } from '../../model/region.ts';
import { type ColourRules, colourRule, rule } from '../../model/rules.ts';

/** More outlines than these are confetti: boxes say where it is, and are quicker to read. */
const mostOutlines = 12;
/** Share of the picture at which a wrong colour weighs in full; a smaller area weighs by the root of its share. */
const fullWeightShare = 0.1;

/** ΔE00 from which nobody took the one colour for the other: people give them different names. */
export const foreignFrom = 20;

/** What a colour that is none of the brand's departs from: the palette as a whole, for no line of it was meant. */
export const wholePalette = rule('kit', 'palette.colours');

/** What the words of colour-palette are made from, beside the numbers. */
export type OffPaletteValues = {
  readonly case: string;
  readonly share: number;
  readonly forbidden: string | null;
  readonly count: number;
  /** The nearest colour of the kit, where it is too far to be what was meant. */
  readonly nearest: string | null;
  /** What the kit allows (ΔE00), where a lossy file is allowed more. */
  readonly stated: number | null;
};

type Floor = PaletteFact['toleranceFloor'];

/** The finding on one colour. */
export function findingOf(off: OffPaletteColour, rules: ColourRules, floor: Floor): Finding<OffPaletteValues> {
  const forbidden = rules.colours.find(
    ({ permitted, hex, tolerance }) => !permitted && colourDifference(colourOf(hex), colourOf(off.hex)) <= tolerance,
  );
  const evidence = evidenceOf(
    off,
    off.doubt ?? (forbidden ? 'forbidden' : 'off'),
    forbidden?.name ?? null,
    statedFor(off, rules, floor),
  );
  return {
    subject: `colour:${off.hex}`,
    regions: regionsOf(off),
    evidence,
    certainty: off.doubt === null ? 'sure' : 'ask',
    extent: extentOf(off),
    rule:
      evidence.values.case === 'foreign'
        ? wholePalette
        : colourRule(rules, forbidden ?? { name: off.nearest, hex: off.nearestHex }),
  };
}

/** One finding for several colours, where nobody wants them shade by shade. */
export function together(
  kind: 'further' | 'photo-like',
  parts: readonly OffPaletteColour[],
  rules: ColourRules,
  floor: Floor,
  least: number,
): Finding<OffPaletteValues>[] {
  const share = parts.reduce((sum, part) => sum + part.share, 0);
  const [largest] = parts;
  if (largest === undefined || share * 100 < least) return [];
  const one = findingOf(
    { ...largest, share, doubt: parts.find(({ doubt }) => doubt !== null)?.doubt ?? null },
    rules,
    floor,
  );
  const values = { ...one.evidence.values, case: kind, count: parts.length };
  return [
    {
      ...one,
      subject: kind,
      regions: parts.flatMap(({ boxes }) => boxes),
      evidence: { ...one.evidence, values },
      rule: wholePalette,
    },
  ];
}

/** The tolerance of the nearest colour as the kit or the channel's allowance states it, where that is less. */
function statedFor({ nearest, nearestHex }: OffPaletteColour, rules: ColourRules, floor: Floor): number | null {
  const colour = rules.colours.find(({ name, hex }) => name === nearest && hex === nearestHex);
  if (colour === undefined) return null;
  const allowed = colour.origin === 'palette' ? (rules.allowance?.tolerance ?? 0) : 0;
  const stated = Math.max(colour.tolerance, allowed);
  return stated < floor ? stated : null;
}

const evidenceOf = (off: OffPaletteColour, kind: string, forbidden: string | null, stated: number | null) => {
  const foreign = kind === 'off' && off.deltaE > foreignFrom;
  return {
    measured: rounded(off.deltaE, 1),
    limit: rounded(off.tolerance, 1),
    unit: 'ΔE00' as const,
    found: { hex: off.hex, share: rounded(off.share, 4) },
    ...(foreign ? {} : { wanted: { name: off.nearest, hex: off.nearestHex } }),
    values: {
      case: foreign ? 'foreign' : kind,
      share: rounded(off.share * 100, 1),
      forbidden,
      count: 1,
      nearest: foreign ? [...new Set([off.nearest, off.nearestHex])].join(' ') : null,
      stated,
    },
  };
};

const regionsOf = ({ boxes, outlines }: OffPaletteColour): readonly Region[] =>
  outlines.length > 0 && outlines.length <= mostOutlines ? outlines : boxes;

const extentOf = ({ deltaE, tolerance, share }: OffPaletteColour): number =>
  rounded(Math.max(0, deltaE / Math.max(1, tolerance) - 1) * Math.sqrt(Math.min(1, share / fullWeightShare)), 3);
