import type { Language } from '../model/language.ts';

/**
 * Numbers as a person reads them. No locale is asked, so that the same report gives the same bytes everywhere; a
 * no-break space stands between number and unit.
 */
const space = '\u00a0';

/** Rounds halves up, as the checks do in their sentences: `toFixed` alone makes 12.45 into 12.4. */
const fixed = (value: number, digits: number): string =>
  (Math.round(value * 10 ** digits) / 10 ** digits).toFixed(digits);

/** At most `digits` decimals, thousands grouped by commas, a true minus: `1,234.5`, `−3`. */
export function formatNumber(value: number, digits = 1): string {
  const rounded = fixed(Math.abs(value), digits);
  const [whole = '0', decimals = ''] = rounded.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const kept = decimals.replace(/0+$/, '');
  const sign = value < 0 && Number(rounded) !== 0 ? '−' : '';
  return `${sign}${grouped}${kept === '' ? '' : `.${kept}`}`;
}

/** `share` is 0…1: `12.4 %`; what is there but rounds to nothing is `< 0.1 %`. */
export function formatShare(share: number, digits = 1): string {
  // 0.4085 × 100 is 40.849999999999994.
  const percent = Math.round(share * 1e8) / 1e6;
  const least = 10 ** -digits;
  if (percent > 0 && percent < least / 2) return `<${space}${formatNumber(least, digits)}${space}%`;
  return `${formatNumber(percent, digits)}${space}%`;
}

/** How much of what applies was judged, rounded down like the score: all is judged only where all was. */
export const formatCoverage = (coverage: number): string => formatShare(Math.floor(coverage * 100) / 100, 0);

/** A sentence whose numbers keep their units and signs on one line: `6.2 %`, `1584 × 396 px`, `10 % ± 5`. */
export const holdUnits = (sentence: string): string => sentence.replace(loose, space);
const loose = /(?<=[\d%]) (?=(?:%|px\b|[kM]?B\b|ppi\b|像素|[×±] ?\d))|(?<=[×±]|ΔE) (?=\d)/g;

/** Decimal units, as channels state their limits: `1.2 MB`, `240 kB`. */
export function formatBytes(bytes: number, digits = 1): string {
  const { scale, unit, fewer } = byteUnitOf(bytes);
  return `${formatNumber(bytes / scale, digits - fewer)}${space}${unit}`;
}
/** `from`: from here on, the unit below would round up to a thousand. `fewer`: decimals that it needs less. */
const byteUnits = [
  { from: 999_500, scale: 1_000_000, unit: 'MB', fewer: 0 },
  { from: 1_000, scale: 1_000, unit: 'kB', fewer: 1 },
];
const byteUnitOf = (bytes: number) => byteUnits.find(({ from }) => bytes >= from) ?? { scale: 1, unit: 'B', fewer: 1 };

/** `1500 × 500 px`; a dash for what has no pixels. Sizes are names more than amounts: no grouping. */
export const formatSize = (width: number, height: number): string =>
  width === 0 ? '–' : `${width}${space}×${space}${height}${space}px`;

/** ΔE00 always with one decimal: `ΔE 6.3`. */
export const formatDeltaE = (deltaE: number, digits = 1): string => `ΔE${space}${fixed(deltaE, digits)}`;

const points: Readonly<Record<Language, string>> = { en: ' points', 'zh-Hans': ' 个百分点' };

/** A measured value or a limit in its unit, as `Evidence` has them. Text is returned as it is. */
export function formatMeasure(value: number | string, unit: string, language: Language, digits = 1): string {
  if (typeof value === 'string') return unit === 'px' ? `${value}${space}px` : value;
  switch (unit) {
    case '%':
      return formatShare(value / 100, digits);
    case 'bytes':
      return formatBytes(value, digits);
    case 'ΔE00':
      return formatDeltaE(value, digits);
    case 'points':
      return `${formatNumber(value, digits)}${points[language].replace(' ', space)}`;
    case 'px':
    case 'ppi':
    case '×':
      return `${formatNumber(value, digits)}${space}${unit}`;
    case '°':
      return `${formatNumber(value, digits)}°`;
    case 'ratio':
      return formatNumber(value, digits + 1);
    default:
      return formatNumber(value, digits);
  }
}

/** Digits beyond which a difference is shown as it is, however small. */
const mostDigits = 6;
/** A limit is quoted, so that rounding may not change it by more than this part of itself. */
const quotedWithin = 0.005;

/** One found where none may be, none where one must: the sentence says it, and as figures it says nothing. */
const mostPlain = 1;

/**
 * Both in the same unit, with as many digits as it takes to quote the limit and to tell the two apart; null where the
 * figures tell a person nothing.
 */
export function formatAgainst(
  measured: number | string,
  limit: number | string | null,
  unit: string,
  language: Language,
): { readonly measured: string; readonly limit: string | null } | null {
  if (unit === 'count' && typeof limit === 'number' && limit <= mostPlain) return null;
  if (limit === null) return { measured: formatMeasure(measured, unit, language), limit: null };
  for (let digits = 1; ; digits += 1) {
    const shown = {
      measured: formatMeasure(measured, unit, language, digits),
      limit: formatMeasure(limit, unit, language, digits),
    };
    const distinct = shown.measured !== shown.limit || measured === limit;
    if ((distinct && isQuoted(limit, unit, digits)) || digits === mostDigits) return shown;
  }
}

function isQuoted(limit: number | string, unit: string, digits: number): boolean {
  if (typeof limit === 'string') return true;
  const { scale, fewer } = unit === 'bytes' ? byteUnitOf(limit) : { scale: 1, fewer: 0 };
  const told = Number(fixed(limit / scale, digits - fewer)) * scale;
  return Math.abs(told - limit) <= Math.abs(limit) * quotedWithin;
}

/** Whole points; never 100 unless nothing was lost, and a dash where nothing could be judged. */
export const formatScore = (score: number | null): string => (score === null ? '–' : String(Math.floor(score)));

/** Points from one score to another as both are read: two that read alike are no points apart. */
export const pointsGained = (before: number, after: number): number => Math.floor(after) - Math.floor(before);

/** `+3`, `0`, `−2`. Reports of former versions have tenths, which no score shows. */
export const formatPoints = (points: number): string => {
  const whole = Math.trunc(points);
  return `${whole > 0 ? '+' : ''}${formatNumber(whole)}`;
};

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `date` is ISO, with or without time; its day as written, in no other time zone. */
export function formatDate(date: string, language: Language): string {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  switch (language) {
    case 'en':
      return `${day} ${months[month - 1] ?? ''} ${year}`;
    case 'zh-Hans':
      return `${year}年${month}月${day}日`;
  }
}
