import type { Size } from '../../model/placement.ts';

/** Figures as they stand in sentences, in either language; like those of the report, with no-break spaces. */

/** "1500 × 500"; a dash where a direction is free. */
export const pixels = ({ width, height }: Bounds): string => `${width ?? '–'}\u00a0×\u00a0${height ?? '–'}`;

/** A size of which a direction may be free. */
export type Bounds = { readonly [Side in keyof Size]?: Size[Side] | undefined };

/** Decimal units, as in the report: 1 MB is 1000 kB of 1000 bytes. */
export function bytes(count: number): string {
  if (count < 1000) return `${count}\u00a0B`;
  return count < 999_500 ? `${Math.round(count / 1000)}\u00a0kB` : `${round(count / 1e6)}\u00a0MB`;
}

/** One decimal where it says something: 1.5, 12, 0.8. */
export const round = (value: number): number =>
  Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10;

/** Width ÷ height as people write it: "3:1" where whole numbers up to 32 do, else "2.63:1" or "1:1.25". */
export function ratio(value: number): string {
  for (let height = 1; height <= 16; height++) {
    const width = Math.round(value * height);
    if (width <= 32 && Math.abs(value * height - width) < 0.002 * width) return `${width}:${height}`;
  }
  return value >= 1 ? `${two(value)}:1` : `1:${two(1 / value)}`;
}
const two = (value: number): number => Math.round(value * 100) / 100;
