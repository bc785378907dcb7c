import type { Language } from '../model/language.ts';
import type { AssetReport, Deviation } from '../model/report.ts';
import type { SeenLogo } from '../model/seen-logo.ts';
import { besideWords } from './beside-words.ts';
import type { NumberedDeviation } from './deviations.ts';
import { formatNumber, formatShare, formatSize } from './format.ts';

/** What was done to the mark itself: seen at a glance where the right one stands beside it. */
const done = [
  'logo-altered',
  'logo-aspect',
  'logo-colour',
  'logo-cropped',
  'logo-mirrored',
  'logo-retired',
  'logo-rotation',
];
/** What was placed: worth a picture where another variant, or another ground, belongs there. */
const placed = ['logo-background', 'logo-contrast', 'logo-variant'];

/** The logo that a deviation is shown with, as it stands and as it should be; null: with none. */
export function logoOf({ logos }: Pick<AssetReport, 'logos'>, check: string, deviation: Deviation): SeenLogo | null {
  const [logo] = logos
    .filter(({ subject }) => deviation.subject === subject || deviation.subject.startsWith(`${subject}:`))
    .sort((a, b) => b.subject.length - a.subject.length);
  if (logo === undefined || logo.wanted.variants.length === 0) return null;
  const isOther = !logo.wanted.variants.some(({ id, ground }) => id === logo.variant && ground === logo.ground);
  return done.includes(check) || (placed.includes(check) && isOther) ? logo : null;
}

/** By number, the logo that is shown with a deviation. Of several that one logo has, the first shows it. */
export function logosShown(
  asset: Pick<AssetReport, 'logos'>,
  deviations: readonly NumberedDeviation[],
): ReadonlyMap<number, SeenLogo> {
  const shown = new Map<number, SeenLogo>();
  for (const { number, check, deviation } of deviations) {
    const logo = logoOf(asset, check, deviation);
    if (logo !== null && ![...shown.values()].includes(logo)) shown.set(number, logo);
  }
  return shown;
}

/** What a picture of a logo shows: in the line under it, and for those who do not see it. */
export interface ToldLogo {
  readonly title: string;
  /** Size and turn; which variant, where that is to be chosen. */
  readonly about: string;
  readonly alt: string;
}

/** Departures below these are none that anybody sees: degrees, shares, ΔE00. */
const [leastTurn, leastStretch, leastCut, leastDeltaE] = [0.5, 0.01, 0.01, 5];

/** The logo as it stands. */
export function toldFound(seen: SeenLogo, language: Language): ToldLogo {
  const { width, height, rotation, stretch, mirrored, visible, variant, colours } = seen;
  const words = besideWords(language);
  const wide = Math.max(stretch, 1 / stretch) - 1;
  return {
    title: words.found,
    about: sizeOf(width, height, rotation),
    alt: [
      `${words.found}${words.colon}${variant}`,
      formatSize(Math.round(width), Math.round(height)),
      ...(wide >= leastStretch ? [words.stretched(formatShare(wide), stretch > 1)] : []),
      ...(Math.abs(rotation) >= leastTurn ? [words.turned(degrees(rotation), rotation > 0)] : []),
      ...(mirrored ? [words.mirrored] : []),
      ...(1 - visible >= leastCut ? [words.cut(formatShare(visible))] : []),
      ...colours.filter(({ deltaE }) => deltaE >= leastDeltaE).map(({ found, wanted }) => words.inked(found, wanted)),
    ].join(words.comma),
  };
}

/** The kit's variant in its place, `width` asset px wide. */
export function toldWanted(
  { height, wanted: { rotation } }: SeenLogo,
  { variant, ground, width }: { readonly variant: string; readonly ground: string; readonly width: number },
  language: Language,
): ToldLogo {
  const words = besideWords(language);
  return {
    title: words.wanted,
    about: `${variant} · ${sizeOf(width, height, rotation)}`,
    alt: [
      `${words.wanted}${words.colon}${variant}`,
      formatSize(Math.round(width), Math.round(height)),
      rotation === 0 ? words.upright : words.turned(degrees(rotation), rotation > 0),
      words.on(ground),
    ].join(words.comma),
  };
}

const degrees = (rotation: number): string => formatNumber(Math.abs(rotation), 1);

const sizeOf = (width: number, height: number, rotation: number): string => {
  const size = formatSize(Math.round(width), Math.round(height));
  return Math.abs(rotation) < leastTurn ? size : `${size} · ${rotation > 0 ? '+' : '−'}${degrees(rotation)}°`;
};
