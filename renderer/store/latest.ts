/**
 * Asks one question at a time, once it has been quiet for `quietMs`. Of what comes in while an answer is awaited only
 * the newest is asked: typing must not queue up work.
 */
export function createLatest<T>(quietMs: number, ask: (given: T) => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAsking = false;
  let waiting: { readonly given: T } | null = null;

  const next = (): void => {
    timer = null;
    if (isAsking || waiting === null) return;
    const { given } = waiting;
    waiting = null;
    isAsking = true;
    void ask(given).finally(() => {
      isAsking = false;
      // Quiet was kept for what came meanwhile, unless its timer still runs.
      if (timer === null) next();
    });
  };

  return {
    ask: (given: T): void => {
      waiting = { given };
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(next, quietMs);
    },
    /** Forgets what has not been asked yet. */
    drop: (): void => {
      waiting = null;
    },
  };
}
