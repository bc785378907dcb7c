import type { Deviation } from '../model/report.ts';

/** How much of a colour there is, and how much is wanted: a picture of that says more than two plates of one colour. */
export interface ShareAgainst {
  readonly hex: string;
  /** 0…1 of the flat area. */
  readonly found: number;
  readonly wanted: number;
}

/** Null for what is not about the share of a palette colour. */
export function shareAgainst({ evidence: { measured, unit, wanted, values } }: Deviation): ShareAgainst | null {
  const { target } = values;
  if (unit !== '%' || wanted === undefined || typeof measured !== 'number' || typeof target !== 'number') return null;
  return { hex: wanted.hex, found: Math.min(1, measured / 100), wanted: Math.min(1, target / 100) };
}
