import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { denoise, despeckle } from './denoise.ts';
import { develop } from './develop.ts';
import type { Grade, Scene } from './scene.ts';
import { layout, tracer } from './trace.ts';

/** A still life to be photographed. Bump `revision` when the scene (not the grade) changes: it names the cached light. */
export interface Shot {
  readonly name: string;
  readonly revision: number;
  readonly width: number;
  readonly height: number;
  readonly grade: Grade;
  readonly scene: () => Scene;
}

export interface Photograph {
  readonly width: number;
  readonly height: number;
  /** 8-bit sRGB, three bytes a pixel. */
  readonly data: Uint8Array;
}

interface Job {
  readonly shot: string;
  readonly width: number;
  readonly height: number;
  readonly worker: number;
  readonly workers: number;
  readonly frame: SharedArrayBuffer;
  readonly light: SharedArrayBuffer;
  /** The next row to trace, and how many workers have traced all of theirs. */
  readonly next: SharedArrayBuffer;
}

/** Rows a worker takes at a time. */
const strip = 4;

/** Runs in a worker: traces strips until none are left. */
export function work(shots: Readonly<Record<string, Shot>>): void {
  if (isMainThread) throw new Error('work() belongs in a worker thread');
  const job = workerData as Job;
  const shot = shots[job.shot];
  if (!shot) throw new Error(`no shot named ${job.shot}`);
  const trace = tracer(shot.scene(), job.width, job.height);
  const frame = new Float32Array(job.frame);
  const next = new Int32Array(job.next);
  for (let y0 = Atomics.add(next, 0, strip); y0 < job.height; y0 = Atomics.add(next, 0, strip))
    for (let y = y0; y < Math.min(job.height, y0 + strip); y++)
      for (let x = 0; x < job.width; x++) trace(x, y, frame, (y * job.width + x) * layout.size);
  // All rows are needed before the first is smoothed.
  Atomics.add(next, 1, 1);
  Atomics.notify(next, 1);
  for (let done = Atomics.load(next, 1); done < job.workers; done = Atomics.load(next, 1)) Atomics.wait(next, 1, done);
  const light = new Float32Array(job.light);
  const edge = (k: number) => Math.round((job.height * k) / job.workers);
  denoise(frame, job.width, job.height, edge(job.worker), edge(job.worker + 1), light);
}

/** Workers start as this script was: through the runner that understands TypeScript. */
const runner = new URL('../../run.mjs', import.meta.url);
const program = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * The photograph of a shot, kept in the folder `cache` as linear light, so that only a new exposure or grain is worked
 * out when the light is known.
 */
export async function photograph(shot: Shot, cache: string): Promise<Photograph> {
  const { width, height } = shot;
  const key = createHash('sha256')
    .update(JSON.stringify([shot.name, shot.revision, width, height]))
    .digest('hex');
  const file = join(cache, `${shot.name}-${key.slice(0, 12)}.f32`);
  if (!existsSync(file)) {
    const frame = new SharedArrayBuffer(width * height * layout.size * 4);
    const light = new SharedArrayBuffer(width * height * 3 * 4);
    const next = new SharedArrayBuffer(8);
    const workers = availableParallelism();
    const jobs = Array.from(
      { length: workers },
      (_, worker): Job => ({ shot: shot.name, width, height, worker, workers, frame, light, next }),
    );
    await Promise.all(jobs.map((job) => finished(new Worker(runner, { argv: [program], workerData: job }))));
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, new Uint8Array(despeckle(new Float32Array(light), width, height).buffer));
  }
  const bytes = readFileSync(file);
  const light = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  return { width, height, data: develop(light, width, height, shot.grade) };
}

const finished = (worker: Worker) =>
  new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a render worker ended with ${code}`))));
  });
