import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serialize, setFlagsFromString } from 'node:v8';
import type { Plan } from './plan.ts';
import type { Workers } from './pool.ts';

/** What `worker.ts` does. */
export type TaskName = keyof Omit<Workers, 'width' | 'close'>;

/** What does the work: threads of this process or of another one. */
export interface Threads {
  /** @param task as the function of that name takes it, beside the plan */
  readonly run: <T>(name: TaskName, task: unknown, plan: SharedPlan | null) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** A value as every thread can read it without a copy of its own on the way; each reads it once. */
export interface Shared {
  readonly id: number;
  readonly content: SharedArrayBuffer;
}
/** Placements apart: they stay the same from kit to kit, and each thread keeps what it has worked out of them. */
export interface SharedPlan {
  readonly placements: Shared;
  readonly others: Shared;
}

const shared = new WeakMap<object, Shared>();
let values = 0;

/** `key`: what the value is made from, the same for as long as the value is. */
function share(key: object, value: unknown): Shared {
  const known = shared.get(key);
  if (known !== undefined) return known;
  values += 1;
  const made = { id: values, content: sharable(serialize(value)) };
  shared.set(key, made);
  return made;
}

export function sharable(bytes: Uint8Array): SharedArrayBuffer {
  const content = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(content).set(bytes);
  return content;
}

export function sharedPlan(plan: Plan): SharedPlan {
  const { placements, ...others } = plan;
  return { placements: share(placements, placements), others: share(plan, others) };
}

const workerFile = fileURLToPath(new URL('./worker.js', import.meta.url));

/** The built worker stands beside the built engine; from the sources there is none, and work is done in place. */
export const isBuilt = existsSync(workerFile);

/** Decoding runs on libuv's threads beside the worker's own: two assets under way keep both busy. Measured in docs/benchmarks.md. */
export const tasksPerThread = 2;

/**
 * Rasters count as garbage of the thread that looks at them, and V8 soon answers every third one with a full collection.
 * With room from the start for a few of them, small collections do: a third less CPU for the same memory. What is young
 * and not a raster is little: a quarter of V8's usual room for it takes 20 MB less, and no longer.
 */
export const threadFlags: readonly string[] = ['--initial-old-space-size=64', '--max-semi-space-size=4'];

export function threadsHere(threads: number): Threads {
  const pool = import('piscina').then(({ Piscina }) => {
    for (const flag of threadFlags) setFlagsFromString(flag);
    return new Piscina({
      filename: workerFile,
      minThreads: 1,
      maxThreads: threads,
      concurrentTasksPerWorker: tasksPerThread,
      idleTimeout: 10_000,
    });
  });
  return {
    run: async (name, task, plan) => (await pool).run(plan === null ? task : { plan, task }, { name }),
    close: async () => (await pool).destroy(),
  };
}
