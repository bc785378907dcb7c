import type { Examined } from '../../measure/logo/examine.ts';
import { meanSide } from '../../measure/logo/pose.ts';
import type { Remains } from '../../measure/logo/remains.ts';
import type { Shape } from '../../measure/logo/shape.ts';

/**
 * A mark of which a part is gone, or covered: of its six parts four fit so well (mean response of their edges), and one so
 * badly. It is asked about, if it was so likely at first look and so much of the picture there looks like it: of 114
 * tuning scenes without the logo none is.
 */
const spoilt = { mostly: 0.85, worst: 0.6, likely: 0.7, explained: 0.6 } as const;

export const isSpoilt = ({ finding: { evidence, probability }, appearance }: Examined): boolean =>
  evidence.ink.mostly >= spoilt.mostly &&
  evidence.ink.worst <= spoilt.worst &&
  probability >= spoilt.likely &&
  appearance.explained >= spoilt.explained;

/**
 * A mark with the part that fits worst left out: what remains fits so well, and what is left out so badly. It is sure
 * only if there is ground instead: a name that differs in a word may be a sister brand's, and drawings of a brand may be
 * made of the parts of its mark. Of 120 tuning scenes and 1,008 real pictures without the logo none is asked about for this.
 */
const remaining = [
  { says: 'sure', edges: 0.95, explained: 0.95, appearance: 0.95, instead: 0.1 },
  { says: 'ask', edges: 0.9, explained: 0.87, appearance: 0.87, instead: 0.1 },
  { says: 'ask', edges: 0.95, explained: 0.95, appearance: 0.95, instead: 1 },
] as const;
const [mostGone, leastRemaining, mostRemaining] = [0.35, 0.6, 0.93];
/** Mean side, px of the working picture: of smaller ones too few edges remain to be sure. */
const leastSureSide = 40;

/** What is to be said of a mark of which so much remains; null where too little does. */
export function certaintyOf(remains: Remains, shape: Shape): 'sure' | 'ask' | null {
  const { edges, explained, appearance, gone, instead, share, isDistinct } = remains;
  if (!isDistinct || gone > mostGone || share < leastRemaining || share > mostRemaining) return null;
  const met = remaining.find(
    (least) =>
      edges >= least.edges &&
      explained >= least.explained &&
      appearance.explained >= least.appearance &&
      instead <= least.instead,
  );
  return met?.says === 'sure' && meanSide(shape, remains.pose) < leastSureSide ? 'ask' : (met?.says ?? null);
}
