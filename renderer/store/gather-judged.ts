import type { ServiceEvent } from '../../src/service/events.ts';

type Judged = Extract<ServiceEvent, { kind: 'run.judged' }>;

interface Gatherer {
  readonly add: (event: Judged) => void;
  /** Shows what waits, before something else is shown that came after it. */
  readonly flush: () => void;
}

/**
 * Results that arrive together are shown together: after a busy moment a browser hands over several batches in one task,
 * and each that is shown goes through all rows.
 *
 * @param later runs work in a task of its own
 */
export function gatherJudged(show: (event: Judged) => void, later: (work: () => void) => void): Gatherer {
  let waiting: Judged | null = null;
  const flush = (): void => {
    const event = waiting;
    waiting = null;
    if (event !== null) show(event);
  };
  return {
    add(event) {
      if (waiting === null) later(flush);
      // Of an asset that was judged twice the later row counts, and comes last.
      waiting = waiting === null ? event : { ...event, rows: [...waiting.rows, ...event.rows] };
    },
    flush,
  };
}
