import { availableParallelism, totalmem } from 'node:os';

/** More threads than this wait for the disk and for one another. */
const most = 64;

/** A thread that reads the words in pictures holds about 265 MB (docs/benchmarks.md), with a large picture beside it more. */
const bytesPerThread = 400 * 1024 ** 2;

/** Threads that a run takes by itself: one a core, and no more than fit into half of the machine's memory. */
export const usualJobs = (cores = availableParallelism(), memory = totalmem()): number =>
  Math.max(1, Math.min(cores, most, Math.floor(memory / 2 / bytesPerThread)));
