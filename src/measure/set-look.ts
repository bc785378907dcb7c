import type { PaletteGlance } from '../model/facts.ts';
import { oddOneOut } from './odd-one-out.ts';

/** What is seen of one asset at a glance. */
export interface Glance {
  readonly path: string;
  readonly palette: PaletteGlance;
  /** Whether it shows a logo of the kit; null where none was searched for. */
  readonly hasLogo: boolean | null;
}

/** How much an asset looks like its set: 0…100, and what of it; each part 0…1, null where it can't be told. */
export interface LookOf {
  readonly path: string;
  readonly index: number;
  readonly palette: number;
  readonly colours: number;
  readonly logo: number | null;
}

export interface SetLook {
  /** Mean of the assets; null where none can be compared. */
  readonly index: number | null;
  /** The least alike first; those without flat colour are left out. */
  readonly assets: readonly LookOf[];
  /** Under this index an asset is the odd one; null where the set is too small to say. */
  readonly limit: number | null;
}

/** Less flat colour than this is all photograph: another picture, not another company. */
const leastFlat = 0.05;
/** ΔE00, mean over an asset's colours, at which they share nothing with the set. On 300 drawn sets, foreign assets lay at 15 to 40. */
const foreign = 30;
/** A logo belongs to the look of a set where at least this share of it shows one. */
const usual = 0.6;
/** Weights of palette, colours and logo: with a kit, what is on its palette is the strongest sign. A judgement. */
const weights = { palette: 0.5, colours: 0.35, logo: 0.15 };
const fewest = 5;
/** Outliers by Iglewicz and Hoaglin (1993), and the least difference that anybody sees, in points. */
const spreads = 3.5;
const perDeviation = 1.4826;
const leastApart = 20;

/** Stands for every colour that the rules permit: what an allowance permits is no other look. */
const permitted = '#000000';

/**
 * Whether a set looks like one company's. What the rules of an asset's own placement permit counts as the brand's,
 * allowance or not; only what they do not is compared by colour, with the same measure that finds the odd one out.
 */
export function setLook(glances: readonly Glance[]): SetLook {
  const seen = glances.flatMap((glance) => {
    const { on, tint, gradient, neutral, off } = glance.palette.shares;
    const flat = on + tint + gradient + neutral + off;
    return flat < leastFlat ? [] : [{ ...glance, flat, off }];
  });
  const { distances } = oddOneOut(
    seen.map(({ palette, flat, off }) => [
      ...(flat > off ? [{ hex: permitted, share: flat - off }] : []),
      ...palette.off,
      ...palette.drawn.flatMap(({ from, to, share }) => [from, to].map((hex) => ({ hex, share: share / 2 }))),
    ]),
  );
  const withLogo = seen.filter(({ hasLogo }) => hasLogo === true).length;
  const counts = seen.length > 0 && withLogo / seen.length >= usual;
  const assets = seen
    .map(({ path, flat, off, hasLogo }, i): LookOf => {
      const palette = 1 - off / flat;
      const colours = 1 - Math.min(1, (distances[i] ?? 0) / foreign);
      const logo = counts && hasLogo !== null ? Number(hasLogo) : null;
      const known = weights.palette * palette + weights.colours * colours;
      const whole = logo === null ? known / (weights.palette + weights.colours) : known + weights.logo * logo;
      return { path, index: 100 * whole, palette, colours, logo };
    })
    .sort((a, b) => a.index - b.index || (a.path < b.path ? -1 : 1));
  const indices = assets.map(({ index }) => index);
  return {
    index: indices.length === 0 ? null : indices.reduce((sum, index) => sum + index, 0) / indices.length,
    assets,
    limit: indices.length < fewest ? null : limitOf(indices),
  };
}

function limitOf(indices: readonly number[]): number {
  const middle = median(indices);
  const spread = perDeviation * median(indices.map((index) => Math.abs(index - middle)));
  return middle - Math.max(leastApart, spreads * spread);
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
