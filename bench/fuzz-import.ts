// Spoils palette files in many ways and imports them; counts what is read, refused, thrown, and what hangs:
// node scripts/run.mjs bench/fuzz-import.ts [files] [seed] [folder with more palettes]
import { fork } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { importPalette } from '../src/kit/import/index.ts';
import { mutate } from '../tests/kit/import/mutate.ts';
import { type Seed, seeds } from '../tests/kit/import/seeds.ts';
import { seeded } from './random.ts';

/** What a child has done so far, by format of the file that was spoilt. */
interface Tally {
  files: number;
  read: number;
  refused: number;
  thrown: number;
  milliseconds: number;
  slowest: number;
}
interface Progress {
  readonly tallies: Readonly<Record<string, Tally>>;
  readonly done: number;
  readonly firstThrow: string | null;
}

/** A child that says nothing for so long hangs in one file. */
const silence = 60_000;
/** Files between two messages. */
const step = 500;

const [count = '100000', seed = '1', folder] = process.argv.slice(2);
if (process.send === undefined) await watch(Number(count), Number(seed), folder);
else await spoil(Number(count), Number(seed), folder);

async function allSeeds(from: string | undefined): Promise<readonly Seed[]> {
  const own = await seeds();
  if (from === undefined) return own;
  const names = (await readdir(from)).filter((name) => name !== 'expected.json').sort();
  const more = names.map(async (name) => {
    const bytes = new Uint8Array(await readFile(join(from, name)));
    return { format: `${extname(name).slice(1)} (folder)`, name, bytes };
  });
  return [...own, ...(await Promise.all(more))];
}

/** Runs in a child: imports the files and tells how far it is. */
async function spoil(files: number, from: number, more: string | undefined): Promise<void> {
  const all = await allSeeds(more);
  const byFormat = [...groups(all)];
  const random = seeded(from);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const tallies: Record<string, Tally> = {};
  let firstThrow: string | null = null;
  for (let done = 0; done < files; done++) {
    const [format, candidates] = byFormat[done % byFormat.length] as readonly [string, readonly Seed[]];
    const { name, bytes } = pick(candidates);
    const spoilt = mutate(random, bytes, pick(all).bytes);
    const called = random() < 0.9 ? name : pick(all).name;
    const tally = tallies[format] ?? { files: 0, read: 0, refused: 0, thrown: 0, milliseconds: 0, slowest: 0 };
    tallies[format] = tally;
    const started = performance.now();
    try {
      const imported = await importPalette(called, spoilt);
      tally[imported.ok ? 'read' : 'refused']++;
    } catch (error) {
      tally.thrown++;
      firstThrow ??= `file ${done} (${called}): ${error instanceof Error ? error.stack : String(error)}`;
    }
    const took = performance.now() - started;
    tally.files++;
    tally.milliseconds += took;
    tally.slowest = Math.max(tally.slowest, took);
    if ((done + 1) % step === 0 || done + 1 === files) process.send?.({ tallies, done: done + 1, firstThrow });
  }
  process.disconnect();
}

function groups(all: readonly Seed[]): ReadonlyMap<string, readonly Seed[]> {
  const map = new Map<string, Seed[]>();
  for (const one of all) map.set(one.format, [...(map.get(one.format) ?? []), one]);
  return map;
}

/** Starts the child, ends it when it hangs, prints the table. */
async function watch(files: number, from: number, more: string | undefined): Promise<void> {
  const script = process.argv[1] ?? '';
  const runner = resolve(import.meta.dirname, '../scripts/run.mjs');
  const child = fork(runner, [script, String(files), String(from), ...(more === undefined ? [] : [more])]);
  let last: Progress = { tallies: {}, done: 0, firstThrow: null };
  let hung = false;
  const started = performance.now();
  const timer = (): NodeJS.Timeout =>
    setTimeout(() => {
      hung = true;
      child.kill('SIGKILL');
    }, silence);
  let watchdog = timer();
  child.on('message', (message) => {
    last = message as Progress;
    clearTimeout(watchdog);
    watchdog = timer();
  });
  const code = await new Promise<number | null>((ended) => child.on('exit', ended));
  clearTimeout(watchdog);
  print(last);
  const thrown = Object.values(last.tallies).reduce((sum, tally) => sum + tally.thrown, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `\n${last.done} of ${files} files in ${seconds} s, seed ${from}: ${thrown} thrown, ${hung ? 1 : 0} hung.`,
  );
  if (last.firstThrow !== null) console.log(last.firstThrow);
  if (hung) console.log(`It hung between file ${last.done} and ${last.done + step}.`);
  else if (code !== 0) console.log(`The process ended with ${code} between file ${last.done} and ${last.done + step}.`);
  process.exitCode = thrown === 0 && !hung && code === 0 && last.done === files ? 0 : 1;
}

function print({ tallies }: Progress): void {
  const row = (...cells: readonly string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(20) : cell.padStart(10))).join('');
  console.log(row('spoilt', 'files', 'read', 'refused', 'thrown', 'mean ms', 'slowest ms'));
  for (const [format, tally] of Object.entries(tallies)) {
    const mean = (tally.milliseconds / tally.files).toFixed(2);
    const counts = [tally.files, tally.read, tally.refused, tally.thrown].map(String);
    console.log(row(format, ...counts, mean, tally.slowest.toFixed(0)));
  }
}
