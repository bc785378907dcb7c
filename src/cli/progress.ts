import type { RunEvent } from '../engine/run.ts';
import type { Io } from './io.ts';
import { cliWords } from './words.ts';

const duration = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};

/** Back to the beginning of the line, which is then empty. */
export const clearLine = '\r\u001b[K';

/** So much must be done before it tells how long the rest takes: the first ones wait for what is loaded once. */
const fewestDone = 8;
const leastShare = 0.05;

/** Tells how far the run is: one moving line on a terminal, a plain line now and then elsewhere. */
export function createProgress(
  io: Io,
  quiet: boolean,
  now: () => number,
): { onEvent: (event: RunEvent) => void; end: () => void } {
  const words = cliWords[io.language];
  let begun = 0;
  let told = 0;
  const silent = { onEvent: () => undefined, end: () => undefined };
  if (quiet) return silent;
  return {
    onEvent(event) {
      if (event.kind === 'started') {
        begun = now();
        told = begun;
        io.err(`${words.checking(event.total)}\n`);
        return;
      }
      const { done, total } = event;
      // Ten times a second is smooth; a log wants a line every ten seconds.
      if (now() - told < (io.interactive ? 100 : 10_000)) return;
      told = now();
      const perSecond = done / ((told - begun) / 1000);
      const line = words.progress(
        done,
        total,
        perSecond.toFixed(perSecond < 10 ? 1 : 0),
        done < Math.max(fewestDone, total * leastShare) ? null : duration((total - done) / perSecond),
      );
      io.err(io.interactive ? `${clearLine}${line}` : `${line}\n`);
    },
    end() {
      if (io.interactive) io.err(clearLine);
    },
  };
}
