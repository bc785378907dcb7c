import type { AssetReport, Report } from '../model/report.ts';

/** One palette colour: how much of it the kit wants, and how much of it the campaign shows. */
export interface PaletteShare {
  readonly name: string;
  readonly hex: string;
  readonly role: string;
  /** 0…1 of the flat area; null where the kit states none. */
  readonly wanted: number | null;
  /** 0…1 of the flat area. */
  readonly found: number;
  /** The shade most met for it; null where it was not met. */
  readonly foundHex: string | null;
}

interface OffPaletteShade {
  readonly hex: string;
  /** 0…1 of the flat area. */
  readonly share: number;
  /** The palette colour that was wanted instead. */
  readonly wanted: { readonly name: string; readonly hex: string };
  /** Assets that show it. */
  readonly paths: readonly string[];
}

export interface PaletteComparison {
  /** In the order of the kit. */
  readonly colours: readonly PaletteShare[];
  /** Of the flat area: mixtures of palette colours, greys that the palette does not list, and what is off it. */
  readonly gradient: number;
  readonly neutral: number;
  readonly off: number;
  /** The off-palette shades that deviations name, greatest first. */
  readonly shades: readonly OffPaletteShade[];
  /** 0…1 of the whole area: photographs, which no palette binds. */
  readonly photo: number;
}

/** Shares that make up the flat area, on which wanted shares are held. */
const flat = ['on', 'tint', 'gradient', 'neutral', 'off'] as const;

/**
 * The palette as the campaign shows it against the palette as the kit wants it. Assets count by their area in px. Null
 * where no asset's colours were measured, or no asset has a flat area.
 */
export function comparePalette(report: Report): PaletteComparison | null {
  const measured = report.assets.flatMap((asset) => {
    const { colours, palette } = asset;
    return colours === null || palette === null ? [] : [{ asset, colours, palette, area: asset.width * asset.height }];
  });
  const total = (share: (one: (typeof measured)[number]) => number): number =>
    measured.reduce((sum, one) => sum + one.area * share(one), 0);
  const flatArea = total(({ colours }) => flat.reduce((sum, kind) => sum + (colours[kind] ?? 0), 0));
  const area = total(() => 1);
  if (flatArea === 0) return null;

  const colours = report.kit.palette.map(({ name, hex, role, share }): PaletteShare => {
    const met = measured.flatMap(({ palette, area: weight }) =>
      palette.filter((c) => c.name === name).map((c) => ({ hex: c.foundHex, area: c.share * weight })),
    );
    const most = [...met].sort((a, b) => b.area - a.area)[0];
    return {
      name,
      hex,
      role,
      wanted: share === null ? null : share / 100,
      found: met.reduce((sum, one) => sum + one.area, 0) / flatArea,
      foundHex: most?.hex ?? null,
    };
  });
  const ofFlat = (kind: string): number => total((one) => one.colours[kind] ?? 0) / flatArea;
  return {
    colours,
    gradient: ofFlat('gradient'),
    neutral: ofFlat('neutral'),
    off: ofFlat('off'),
    shades: offPaletteShades(
      measured.map(({ asset }) => asset),
      report.kit.palette,
      flatArea,
    ),
    photo: area === 0 ? 0 : total((one) => one.colours.photo ?? 0) / area,
  };
}

/**
 * What is surely off the palette: deviations that hold a found colour against one of the palette by ΔE00. A colour of a
 * logo is held against the kit's own file: it is a share of the mark, and may well be of the palette.
 */
function offPaletteShades(
  assets: readonly AssetReport[],
  palette: Report['kit']['palette'],
  flatArea: number,
): readonly OffPaletteShade[] {
  const shades = new Map<string, { area: number; wanted: OffPaletteShade['wanted']; paths: Set<string> }>();
  for (const asset of assets) {
    // Shares are as judged for the first placement, and several checks may speak of one colour: pixels count once.
    const counted = new Set<string>();
    for (const { certainty, evidence } of asset.judged[0]?.results.flatMap(({ deviations }) => deviations) ?? []) {
      const { found, wanted, unit } = evidence;
      if (certainty !== 'sure' || unit !== 'ΔE00' || found === undefined || wanted === undefined) continue;
      if (!palette.some(({ name, hex }) => name === wanted.name && hex === wanted.hex)) continue;
      if (counted.has(found.hex)) continue;
      counted.add(found.hex);
      const shade = shades.get(found.hex) ?? { area: 0, wanted, paths: new Set() };
      shade.area += found.share * asset.width * asset.height;
      shade.paths.add(asset.path);
      shades.set(found.hex, shade);
    }
  }
  return [...shades]
    .map(([hex, { area, wanted, paths }]) => ({ hex, share: area / flatArea, wanted, paths: [...paths] }))
    .sort((a, b) => b.share - a.share || (a.hex < b.hex ? -1 : 1));
}
