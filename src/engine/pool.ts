import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serialize, setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import type { Refusal } from '../model/fix.ts';
import type { Outcome } from '../model/outcome.ts';
import { type Measured, type MeasureTask, measureAsset } from './measure.ts';
import { type Mended, type MendTask, mendAsset } from './mend.ts';
import { makePicture, type PictureTask } from './picture.ts';
import { lookAtPlaces, type PlacesTask } from './places.ts';
import type { Plan } from './plan.ts';
import { makeThumbnail, type ThumbnailTask } from './thumbnails.ts';

/** Threads that measure and draw, whatever the plan: kept alive from run to run, so that only the first one waits for them. */
export interface Workers {
  readonly measure: (plan: Plan, task: MeasureTask) => Promise<Measured>;
  /** Makes a fixed file; it is not judged yet. */
  readonly mend: (plan: Plan, task: MendTask) => Promise<Outcome<Mended, Refusal>>;
  /** WebP bytes; null where the file can't be drawn (any more). */
  readonly thumbnail: (task: ThumbnailTask) => Promise<Uint8Array | null>;
  /** Whether the picture could be written. */
  readonly picture: (task: PictureTask) => Promise<boolean>;
  /** What is in places of a file; null where it can't be drawn (any more). */
  readonly places: (task: PlacesTask) => Promise<readonly string[] | null>;
  /** Tasks that are worth having under way at once. */
  readonly width: number;
  readonly close: () => Promise<void>;
}

/** Workers under one plan. */
export interface Pool extends Pick<Workers, 'thumbnail' | 'places' | 'width'> {
  readonly measure: (task: MeasureTask) => Promise<Measured>;
}

export const poolOf = (workers: Workers, plan: Plan): Pool => ({
  ...workers,
  measure: (task) => workers.measure(plan, task),
});

/** Threads start with the first task: where everything is in the cache, none does. */
export function createPool(plan: Plan, jobs: number): Pool & Pick<Workers, 'close'> {
  let begun: Workers | null = null;
  const workers = (): Workers => {
    begun ??= createWorkers(jobs);
    return begun;
  };
  return {
    measure: (task) => workers().measure(plan, task),
    thumbnail: (task) => workers().thumbnail(task),
    places: (task) => workers().places(task),
    width: widthOf(jobs),
    close: async () => begun?.close(),
  };
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
  const bytes = serialize(value);
  const content = new SharedArrayBuffer(bytes.byteLength);
  new Uint8Array(content).set(bytes);
  values += 1;
  const made = { id: values, content };
  shared.set(key, made);
  return made;
}

function sharedPlan(plan: Plan): SharedPlan {
  const { placements, ...others } = plan;
  return { placements: share(placements, placements), others: share(plan, others) };
}

/** The built worker stands beside the built engine; from the sources there is none, and work is done in place. */
const workerFile = fileURLToPath(new URL('./worker.js', import.meta.url));

/** Decoding runs on libuv's threads beside the worker's own: two assets under way keep both busy. Measured in docs/benchmarks.md. */
const tasksPerThread = 2;
const threadsOf = (jobs: number): number => Math.max(1, jobs - 1);
const widthOf = (jobs: number): number => (existsSync(workerFile) ? threadsOf(jobs) * tasksPerThread : jobs);

/**
 * Rasters count as garbage of the thread that looks at them, and V8 soon answers every third one with a full collection.
 * With room from the start for a few of them, small collections do: a third less CPU for the same memory.
 */
export const threadFlags: readonly string[] = ['--initial-old-space-size=64'];

export function createWorkers(jobs: number): Workers {
  if (!existsSync(workerFile)) {
    return {
      measure: measureAsset,
      mend: mendAsset,
      thumbnail: makeThumbnail,
      picture: makePicture,
      places: lookAtPlaces,
      width: widthOf(jobs),
      close: () => Promise.resolve(),
    };
  }
  const threads = threadsOf(jobs);
  for (const flag of threadFlags) setFlagsFromString(flag);
  const pool = new Piscina({
    filename: workerFile,
    minThreads: 1,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksPerThread,
    idleTimeout: 10_000,
  });
  return {
    measure: (plan, task) => pool.run({ plan: sharedPlan(plan), task }, { name: 'measure' }) as Promise<Measured>,
    mend: (plan, task) =>
      pool.run({ plan: sharedPlan(plan), task }, { name: 'mend' }) as Promise<Outcome<Mended, Refusal>>,
    thumbnail: (task) => pool.run(task, { name: 'thumbnail' }) as Promise<Uint8Array | null>,
    picture: (task) => pool.run(task, { name: 'picture' }) as Promise<boolean>,
    places: (task) => pool.run(task, { name: 'places' }) as Promise<readonly string[] | null>,
    width: widthOf(jobs),
    close: () => pool.destroy(),
  };
}
