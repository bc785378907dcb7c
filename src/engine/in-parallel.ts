import { setImmediate } from 'node:timers/promises';

const pauseEvery = 32;

/** Works through `items` in order, `width` at a time; stops taking new ones when aborted. */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  signal: AbortSignal,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let item = items[next]; item !== undefined && !signal.aborted; item = items[next]) {
      next += 1;
      await work(item);
      // What is in the cache waits for nothing: without a pause now and then, nobody could end the run or see how far it is.
      if (next % pauseEvery === 0) await setImmediate();
    }
  };
  await Promise.all(Array.from({ length: width }, lane));
}
