import type { OfferClaim } from '../../model/offers.ts';
import { fold, unfolded } from '../words/fold.ts';
import { usualThousands } from './numbers.ts';

/** A claim before it knows where it stands. */
export type Unplaced = OfferClaim extends infer C ? (C extends OfferClaim ? Omit<C, 'span' | 'raw'> : never) : never;

/** A match, with what stands around it in the whole line. */
export interface Met {
  readonly groups: readonly string[];
  readonly text: string;
  /** As it was written: folding makes all letters small. */
  readonly raw: string;
  /** Up to 48 characters before and after it. */
  readonly before: string;
  readonly after: string;
}

const reach = 48;

/**
 * One line of copy while it is being read. What one rule has read is blanked, so that no later rule reads the same
 * digits as something else: `满300减50` is a promotion, and holds no prices.
 */
export interface Line {
  /** Folded, with dashes and waves alike: what rules look around in. */
  readonly whole: string;
  readonly claims: OfferClaim[];
  /** What no rule has read yet, as long as `whole`. */
  rest: string;
  /** Reads every match of `pattern` (global) that `read` takes; null leaves it to other rules. */
  readonly eat: (pattern: RegExp, read: (met: Met) => Unplaced | readonly Unplaced[] | null) => void;
}

export function lineOf(original: string): Line {
  const folded = fold(usualThousands(original));
  const whole = folded.text.replace(/[\u2010-\u2015\u2212~\u301c]/g, '-');
  const line: Line = {
    whole,
    claims: [],
    rest: whole,
    eat(pattern, read) {
      for (const match of line.rest.matchAll(pattern)) {
        const [text] = match;
        const start = match.index;
        const end = start + text.length;
        const { start: from, end: to } = unfolded(folded, start, start + text.trimEnd().length);
        const raw = original.slice(from, to).trim();
        const unplaced = read({
          groups: match.map((group) => group ?? ''),
          text,
          raw,
          before: whole.slice(Math.max(0, start - reach), start),
          after: whole.slice(end, end + reach),
        });
        if (unplaced === null) continue;
        for (const one of [unplaced].flat()) line.claims.push({ ...one, span: [from, to], raw });
        line.rest = line.rest.slice(0, start) + ' '.repeat(end - start) + line.rest.slice(end);
      }
    },
  };
  return line;
}
