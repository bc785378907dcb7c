import type { Finding } from '../../model/check.ts';
import type { InkFound, LogoSighting } from '../../model/logos.ts';

/** Height in px under which edges mix into every pixel of the ink, and a colour is asked about, not stated. */
const steadyFrom = 40;
/** Share of the mark under which a colour is a detail that can't be measured by itself. */
const leastShare = 0.05;
/** In lossy files only what is so many times over the limit is stated. */
const lossyMargin = 1.5;

/** Colours of a logo that are none of its own, the most of it first; and whether that can be stated. Null where none is. */
export function colourOff(
  { ink, pose }: Pick<LogoSighting, 'ink' | 'pose'>,
  limit: number,
  lossy: boolean,
): { readonly worst: InkFound; readonly further: number; readonly certainty: Finding['certainty'] } | null {
  // Any variant's colours will do: a one-colour logo that the kit has is approved.
  if (ink.approved !== null) return null;
  const off = ink.colours
    .filter(({ deltaE, share }) => share >= leastShare && deltaE > limit)
    .sort((a, b) => b.share * b.deltaE - a.share * a.deltaE);
  const [worst] = off;
  if (worst === undefined) return null;
  const steady = worst.pure && pose.height >= steadyFrom && (!lossy || worst.deltaE > lossyMargin * limit);
  return { worst, further: off.length - 1, certainty: steady ? 'sure' : 'ask' };
}
