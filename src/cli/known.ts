import { catalogue } from '../channels/index.ts';
import { checks } from '../checks/index.ts';
import { knownNames } from '../kit/known.ts';

/** The words that a kit may use for checks, limits, placements and channels. */
export const knownWords = knownNames(checks, catalogue);
