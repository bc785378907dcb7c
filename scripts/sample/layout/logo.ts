import { colour } from '../brand.ts';
import { capHeight, line, round } from './type.ts';

/**
 * The mark, drawn on a square of 64: a sun of a core and a ring, and a bowl on its foot, slid past one another so that
 * the two halves turn into an S.
 */
const sun = 'M4 30A20 20 0 0 1 44 30H35A11 11 0 0 0 13 30ZM17.5 30A6.5 6.5 0 0 1 30.5 30Z';
const bowl = 'M20 34H60A20 20 0 0 1 48.5 52.1L47.6 58H32.4L31.5 52.1A20 20 0 0 1 20 34Z';
/** The mark's ink inside its square. */
export const markBox = { x: 4, y: 10, width: 56, height: 48 } as const;

export type Lockup = 'horizontal' | 'stacked' | 'mark';
export type Colourway = 'full' | 'one-colour' | 'reversed';

const inks: Readonly<Record<Colourway, { readonly sun: string; readonly rest: string }>> = {
  full: { sun: colour.persimmon, rest: colour.kilnBlue },
  'one-colour': { sun: colour.kilnBlue, rest: colour.kilnBlue },
  reversed: { sun: colour.persimmon, rest: colour.porcelain },
};

interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The logo from (0, 0), `height` px high. `ink` overrides the colours: both parts in one. */
export function logo(lockup: Lockup, colourway: Colourway, height: number, ink?: string): Drawing {
  const { sun: sunInk, rest } = ink ? { sun: ink, rest: ink } : inks[colourway];
  const mark = (x: number, y: number, size: number) =>
    `<g transform="translate(${round(x)} ${round(y)}) scale(${round((size / markBox.height) * 10000) / 10000}) translate(${-markBox.x} ${-markBox.y})"><path fill="${sunInk}" d="${sun}"/><path fill="${rest}" d="${bowl}"/></g>`;
  const wide = (size: number) => (size * markBox.width) / markBox.height;
  if (lockup === 'mark') return { svg: mark(0, 0, height), width: wide(height), height };
  if (lockup === 'horizontal') {
    const style = { face: 'display', size: height * 0.94, tracking: -12 } as const;
    const word = line('Solvane', style);
    const left = wide(height) + height * 0.3;
    const base = height / 2 + capHeight(style) / 2;
    const svg = `${mark(0, 0, height)}<path fill="${rest}" transform="translate(${round(left)} ${round(base)})" d="${word.d}"/>`;
    return { svg, width: left + word.width, height };
  }
  const style = { face: 'display', size: height * 0.4, tracking: -8 } as const;
  const word = line('Solvane', style);
  const top = height * 0.56;
  const svg = `${mark((word.width - wide(top)) / 2, 0, top)}<path fill="${rest}" transform="translate(0 ${round(height * 0.985)})" d="${word.d}"/>`;
  return { svg, width: word.width, height };
}

/** The mark before 2026, on a square of 64: a cup on its saucer under a small sun, all of it in a ring. */
const retired =
  'M32 2A30 30 0 1 1 32 62A30 30 0 1 1 32 2ZM32 5.5A26.5 26.5 0 1 0 32 58.5A26.5 26.5 0 1 0 32 5.5ZM22 24A6 6 0 0 1 34 24ZM15 28H41V35A13 13 0 0 1 15 35ZM43 29.5H44.2A5.9 5.9 0 0 1 44.2 41.3H40.6Q41.9 39.9 42.6 38.3H44.2A2.9 2.9 0 0 0 44.2 32.5H43ZM16 50.5H40V53.2H16Z';

/** The retired mark from (0, 0), `height` px high. */
export const retiredMark = (height: number): Drawing => ({
  svg: `<path fill="${colour.kilnBlue}" fill-rule="evenodd" transform="scale(${round((height / 60) * 10000) / 10000}) translate(-2 -2)" d="${retired}"/>`,
  width: height,
  height,
});

/** A logo file of its own: the drawing with no room around it. */
export function logoFile({ svg, width, height }: Drawing): string {
  const box = `0 0 ${round(width)} ${round(height)}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${round(width)}" height="${round(height)}"><title>Solvane</title>${svg}</svg>\n`;
}
