import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { type Measured, type MeasureTask, measureAsset } from './measure.ts';
import type { Plan } from './plan.ts';
import { makeThumbnail, type ThumbnailTask } from './thumbnails.ts';

/** Where assets are measured: threads of their own, so that nobody's window or terminal waits. */
export interface Pool {
  readonly measure: (task: MeasureTask) => Promise<Measured>;
  /** WebP bytes; null where the file can't be drawn (any more). */
  readonly thumbnail: (task: ThumbnailTask) => Promise<Uint8Array | null>;
  /** Tasks that are worth having under way at once. */
  readonly width: number;
  readonly close: () => Promise<void>;
}

/** The built worker stands beside the built engine; from the sources there is none, and work is done in place. */
const workerFile = fileURLToPath(new URL('./worker.js', import.meta.url));

export function createPool(plan: Plan, jobs: number): Pool {
  if (!existsSync(workerFile)) {
    return {
      measure: (task) => measureAsset(plan, task),
      thumbnail: makeThumbnail,
      width: jobs,
      close: () => Promise.resolve(),
    };
  }
  // Decoding runs on libuv's threads beside the worker's own: two assets under way keep both busy. Measured in docs/benchmarks.md.
  const threads = Math.max(1, jobs - 1);
  const pool = new Piscina({
    filename: workerFile,
    workerData: plan,
    minThreads: 1,
    maxThreads: threads,
    concurrentTasksPerWorker: 2,
    idleTimeout: 10_000,
  });
  return {
    measure: (task) => pool.run(task, { name: 'measure' }) as Promise<Measured>,
    thumbnail: (task) => pool.run(task, { name: 'thumbnail' }) as Promise<Uint8Array | null>,
    width: threads * 2,
    close: () => pool.destroy(),
  };
}
