import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serialize, setFlagsFromString } from 'node:v8';
import type { Piscina } from 'piscina';
import type { MailPreview } from '../facts/mail/preview.ts';
import type { Refusal } from '../model/fix.ts';
import type { Outcome } from '../model/outcome.ts';
import type { AssetReport } from '../model/report.ts';
import { type BesideTask, besideTask, type DrawnFile, type LogosBeside } from './besides.ts';
import type { Measured, MeasureTask } from './measure.ts';
import type { Mended, MendTask } from './mend.ts';
import type { PictureTask } from './picture.ts';
import { lookAtPlaces, type PlacesTask } from './places.ts';
import type { Plan } from './plan.ts';
import type { PreviewTask } from './preview.ts';
import type { ThumbnailTask } from './thumbnail-task.ts';

/** Threads that measure and draw, whatever the plan: kept alive from run to run, so that only the first one waits for them. */
export interface Workers {
  readonly measure: (plan: Plan, task: MeasureTask) => Promise<Measured>;
  /** Makes a fixed file; it is not judged yet. */
  readonly mend: (plan: Plan, task: MendTask) => Promise<Outcome<Mended, Refusal>>;
  /** WebP bytes; null where the file can't be drawn (any more). */
  readonly thumbnail: (task: ThumbnailTask) => Promise<Uint8Array | null>;
  /** Whether the picture could be written. */
  readonly picture: (task: PictureTask) => Promise<boolean>;
  /** A mail as it will be seen; null where the file has no HTML, or can't be read (any more). */
  readonly preview: (task: PreviewTask) => Promise<MailPreview | null>;
  /** What is in places of a file; null where it can't be drawn (any more). */
  readonly places: (task: PlacesTask) => Promise<readonly string[] | null>;
  /** Its logos as they stand and as they should be, where they can be drawn (any more). */
  readonly besides: (task: BesideTask) => Promise<LogosBeside>;
  /** A logo file by itself. */
  readonly logo: (content: Uint8Array) => Promise<DrawnFile>;
  /** Tasks that are worth having under way at once. */
  readonly width: number;
  /** Has a thread ready for the first asset, for where somebody waits for it. */
  readonly warmUp: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Workers under one plan. */
export interface Pool extends Pick<Workers, 'thumbnail' | 'places' | 'width'> {
  readonly measure: (task: MeasureTask) => Promise<Measured>;
  /** The logos of an asset as they stand, and as the plan's kit has them. */
  readonly besides: (asset: AssetReport, file: string | Uint8Array, as: BesideTask['as']) => Promise<LogosBeside>;
}

export const poolOf = (workers: Workers, plan: Plan): Pool => ({
  ...workers,
  measure: (task) => workers.measure(plan, task),
  besides: (asset, file, as) => workers.besides(besideTask(asset, file, plan.kit, as)),
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
    besides: (asset, file, as) => workers().besides(besideTask(asset, file, plan.kit, as)),
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
  if (!existsSync(workerFile)) return inPlace(jobs);
  const pool = startThreads(threadsOf(jobs));
  const run = async <T>(name: keyof Workers, task: unknown): Promise<T> => (await pool).run(task, { name });
  return {
    measure: (plan, task) => run('measure', { plan: sharedPlan(plan), task }),
    mend: (plan, task) => run('mend', { plan: sharedPlan(plan), task }),
    thumbnail: (task) => run('thumbnail', task),
    picture: (task) => run('picture', task),
    preview: (task) => run('preview', task),
    places: (task) => run('places', task),
    besides: (task) => run('besides', task),
    logo: (content) => run('logo', content),
    width: widthOf(jobs),
    warmUp: () => run('warmUp', null),
    close: async () => (await pool).destroy(),
  };
}

async function startThreads(threads: number): Promise<Piscina> {
  const { Piscina } = await import('piscina');
  for (const flag of threadFlags) setFlagsFromString(flag);
  return new Piscina({
    filename: workerFile,
    minThreads: 1,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksPerThread,
    idleTimeout: 10_000,
  });
}

/** Loaded with the first task: a process that leaves pictures to its threads needs nothing of what reads them. */
const inPlace = (jobs: number): Workers => ({
  measure: async (plan, task) => (await import('./measure.ts')).measureAsset(plan, task),
  mend: async (plan, task) => (await import('./mend.ts')).mendAsset(plan, task),
  thumbnail: async (task) => (await import('./thumbnail-task.ts')).makeThumbnail(task),
  picture: async (task) => (await import('./picture.ts')).makePicture(task),
  preview: async (task) => (await import('./preview.ts')).makePreview(task),
  places: lookAtPlaces,
  besides: async (task) => (await import('./logo-pictures.ts')).makeBesides(task),
  logo: async (content) => (await import('./logo-pictures.ts')).makeLogoPicture(content),
  width: widthOf(jobs),
  warmUp: () => Promise.resolve(),
  close: () => Promise.resolve(),
});
