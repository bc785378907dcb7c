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
import { isBuilt, sharedPlan, type Threads, tasksPerThread, threadsHere } from './threads.ts';
import { threadsApart } from './threads-apart.ts';
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
  /** Has what a thread works out of a plan ready, before there is an asset. */
  readonly prepare: (plan: Plan) => Promise<void>;
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

/**
 * Threads start with the first task: where everything is in the cache, none does. Closed, it starts anew with the next.
 *
 * @param onStart is called before they do
 */
export function createPool(
  plan: Plan,
  jobs: number,
  onStart: () => void = () => undefined,
): Pool & Pick<Workers, 'close'> {
  let begun: Workers | null = null;
  const workers = (): Workers => {
    if (begun === null) onStart();
    begun ??= startWorkers(jobs);
    return begun;
  };
  return {
    measure: (task) => workers().measure(plan, task),
    thumbnail: (task) => workers().thumbnail(task),
    places: (task) => workers().places(task),
    besides: (asset, file, as) => workers().besides(besideTask(asset, file, plan.kit, as)),
    width: widthOf(jobs),
    async close() {
      const ended = begun;
      begun = null;
      await ended?.close();
    },
  };
}

const threadsOf = (jobs: number): number => Math.max(1, jobs - 1);
const widthOf = (jobs: number): number => (isBuilt ? threadsOf(jobs) * tasksPerThread : jobs);

/** Workers of this process. */
export const createWorkers = (jobs: number): Workers =>
  isBuilt ? workersOn(threadsHere(threadsOf(jobs)), jobs) : inPlace(jobs);

/** Workers of a process that does nothing else, where that takes less memory; it ends with this one. */
export const startWorkers = (jobs: number): Workers =>
  isBuilt && process.platform === 'linux' ? workersOn(threadsApart(threadsOf(jobs)), jobs) : createWorkers(jobs);

const workersOn = ({ run, close }: Threads, jobs: number): Workers => ({
  measure: async (plan, task) => JSON.parse(await run<string>('measure', task, sharedPlan(plan))) as Measured,
  mend: (plan, task) => run('mend', task, sharedPlan(plan)),
  thumbnail: (task) => run('thumbnail', task, null),
  picture: (task) => run('picture', task, null),
  preview: (task) => run('preview', task, null),
  places: (task) => run('places', task, null),
  besides: (task) => run('besides', task, null),
  logo: (content) => run('logo', content, null),
  width: widthOf(jobs),
  warmUp: () => run('warmUp', null, null),
  prepare: (plan) => run('prepare', null, sharedPlan(plan)),
  close,
});

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
  prepare: () => Promise.resolve(),
  close: () => Promise.resolve(),
});
