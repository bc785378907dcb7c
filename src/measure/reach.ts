import { converter, formatHex, type Lch65 } from 'culori';
import { colourDifference } from './delta-e.ts';
import { colourOf } from './srgb.ts';

/** A shade beside a colour. */
export interface Shade {
  /** `#rrggbb` */
  readonly hex: string;
  /** ΔE00 from the colour. */
  readonly deltaE: number;
}

/** One way to leave a colour: a step along lightness, chroma (both 0…100 and more) or hue (degrees). */
const ways = [
  { axis: 'l', sign: -1, most: 100 },
  { axis: 'l', sign: 1, most: 100 },
  { axis: 'c', sign: -1, most: 150 },
  { axis: 'c', sign: 1, most: 150 },
  { axis: 'h', sign: -1, most: 180 },
  { axis: 'h', sign: 1, most: 180 },
] as const;

const toLch = converter('lch65');
/** Halvings of the step: 180° are then told apart by less than a thousandth, far below one of 256 levels. */
const halvings = 18;

/**
 * The shades that lie up to `deltaE` (ΔE00) from a colour, one each way along lightness, chroma and hue of CIE LCh (D65), as far
 * as sRGB goes: where it ends before, there is none.
 */
export function shadesAt(hex: string, deltaE: number): readonly Shade[] {
  const colour = colourOf(hex);
  const from = toLch(hex);
  if (from === undefined || deltaE <= 0) return [];
  return ways.flatMap(({ axis, sign, most }) => {
    const at = (step: number): Shade => {
      const shade = moved(from, axis, sign * step);
      return { hex: shade, deltaE: colourDifference(colour, colourOf(shade)) };
    };
    let [near, far] = [0, most as number];
    for (let i = 0; i < halvings; i++) {
      const middle = (near + far) / 2;
      if (at(middle).deltaE < deltaE) near = middle;
      else far = middle;
    }
    // The last one inside: what a tolerance lets pass must not be told of a shade that it fails.
    const found = at(near);
    return deltaE - found.deltaE > closeEnough(deltaE) ? [] : [found];
  });
}

/** 256 levels don't hit a distance exactly; more than this is where sRGB ends. */
const closeEnough = (deltaE: number): number => Math.max(0.4, deltaE * 0.1);

function moved(from: Lch65, axis: 'l' | 'c' | 'h', by: number): string {
  const value = (from[axis] ?? 0) + by;
  return formatHex({ ...from, h: from.h ?? 0, [axis]: axis === 'h' ? (value + 360) % 360 : Math.max(0, value) });
}
