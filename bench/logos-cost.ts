import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serialize } from 'node:v8';
import { threadFlags } from '../src/engine/threads.ts';
import type { KitLogo } from '../src/model/logos.ts';
import { builtOf } from './built.ts';
import { median, table } from './table.ts';

/** A picture and the kit that it is searched for. */
export interface Looked {
  readonly brand: string;
  readonly picture: Uint8Array;
  readonly logos: readonly KitLogo[];
}

/** What finding logos costs, measured in a process that does nothing else, with the settings of Onbrand's threads. */
export async function costTable(pictures: readonly (Looked & { readonly width: number })[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-bench-'));
  try {
    const files = pictures.map((_, i) => join(folder, String(i)));
    for (const [i, { brand, picture, logos }] of pictures.entries()) {
      await writeFile(files[i]!, serialize({ brand, picture, logos } satisfies Looked));
    }
    const child = await builtOf('logos-cost-child');
    const { stdout } = await promisify(execFile)(process.execPath, [...threadFlags, child, ...files]);
    const costs = JSON.parse(stdout) as Readonly<Record<string, number>>;
    const rowOf = (name: string, among: (width: number) => boolean): readonly string[] => {
      const times = files.flatMap((file, i) => (among(pictures[i]!.width) ? [costs[file]!] : [])).sort((a, b) => a - b);
      const p95 = times[Math.floor(times.length * 0.95)] ?? Number.NaN;
      return [name, String(times.length), times.length === 0 ? '–' : median(times).toFixed(0), p95.toFixed(0)];
    };
    return table(
      ['CPU, kit of up to 4 logos (decoding not counted)', 'assets', 'median ms', 'p95 ms'],
      [rowOf('1500 × 500', (width) => width === 1500), rowOf('any size', () => true)],
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
