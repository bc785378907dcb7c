import type { Progress } from './shapes.ts';

/** Over how long the rate is taken: long enough not to jump, short enough to notice a folder of larger files. */
const windowMs = 3000;
/** Before that a rate would be a guess. */
const leastMs = 500;

/** How far a run is, and how fast it has been lately. */
export interface Meter {
  readonly done: (done: number) => void;
  /** `now` in ms, never decreasing. */
  readonly progress: (now: number) => Progress;
}

/** `isForLogos`: whether assets are gone through a second time, for their logos. */
export function createMeter(total: number, isForLogos: boolean): Meter {
  let current = 0;
  let seen: { readonly at: number; readonly done: number }[] = [];
  return {
    done(done) {
      current = done;
    },
    progress(now) {
      seen = [...seen.filter(({ at }) => now - at <= windowMs), { at: now, done: current }];
      const [first] = seen;
      const elapsed = first === undefined ? 0 : now - first.at;
      const rate = first === undefined || elapsed < leastMs ? null : ((current - first.done) / elapsed) * 1000;
      const left = total - current;
      return { done: current, total, rate, secondsLeft: rate === null || rate === 0 ? null : left / rate, isForLogos };
    },
  };
}
