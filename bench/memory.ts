import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { benchKit, writeCampaign } from './campaign.ts';
import { table } from './table.ts';

/** Of all processes together. */
interface Run {
  readonly files: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most that they hold at one time, pages of a file that several hold counted once (looked at every 0.5 s). */
  readonly heldMb: number;
  /** The most that each holds, whenever that was, with shared pages counted in each. */
  readonly rssMb: number;
}

/** Of one process: µs of CPU, and kB. */
interface Usage {
  readonly user: number;
  readonly system: number;
  readonly resident: number;
}

// Memory and cache: node scripts/run.mjs bench/memory.ts [files, 10000 by default] [folder of a kit whose logos are looked for]
const [most = '10000', logosFrom = null] = process.argv.slice(2);
console.log(await memory(Number(most)));

/** The whole command over 200 and over `most` files: peak memory, and its cost again with everything in the cache. */
async function memory(most: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-bench-'));
  try {
    await writeKit(folder);
    const rows: string[][] = [];
    const peaks: number[] = [];
    for (const count of [200, most]) {
      const campaign = join(folder, String(count));
      await writeCampaign(campaign, count, 99);
      const cold = await check(campaign, folder, count);
      const warm = await check(campaign, folder, count);
      peaks.push(cold.heldMb);
      rows.push([
        count.toLocaleString('en'),
        cold.heldMb.toFixed(0),
        cold.rssMb.toFixed(0),
        cold.seconds.toFixed(1),
        (count / cold.seconds).toFixed(0),
        cold.cpuSeconds.toFixed(1),
        warm.cpuSeconds.toFixed(1),
        `${((100 * warm.cpuSeconds) / cold.cpuSeconds).toFixed(1)} %`,
        warm.heldMb.toFixed(0),
      ]);
      await rm(campaign, { recursive: true, force: true });
    }
    const growth = (peaks[1] ?? Number.NaN) / (peaks[0] ?? Number.NaN);
    return [
      `\`onbrand check\`, JSON report, all checks but duplicates (above 250 files the pictures repeat, with other bytes behind them); both processes. Memory at ${most.toLocaleString('en')} files is ${growth.toFixed(2)}× that at 200.`,
      '',
      table(
        [
          'files',
          'peak MB',
          'resident MB',
          'seconds',
          'assets/s',
          'CPU s',
          'again, cached: CPU s',
          'of the first run',
          'peak MB',
        ],
        rows,
      ),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The pictures' colours with the logos of another kit: against its colours, thousands of findings would be measured instead. */
async function writeKit(folder: string): Promise<void> {
  let kit: unknown = benchKit;
  if (logosFrom !== null) {
    const { logos } = JSON.parse(await readFile(join(logosFrom, 'brandkit.json'), 'utf8')) as OfLogos;
    const variants = logos.variants.map(({ backgrounds: _named, ...variant }) => variant);
    kit = { ...benchKit, logos: { ...logos, variants } };
    await cp(join(logosFrom, 'logos'), join(folder, 'logos'), { recursive: true });
  }
  await writeFile(join(folder, 'brandkit.json'), JSON.stringify(kit));
}

interface OfLogos {
  readonly logos: { readonly variants: readonly { readonly backgrounds?: readonly string[] }[] };
}

/** Runs in each process of the command, and says at its end what it took. */
function observer(folder: string): string {
  return `
  import { readFileSync, writeFileSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) {
    process.on('exit', () => {
      const resident = Number(/VmHWM:[^0-9]+([0-9]+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
      writeFileSync(${JSON.stringify(folder)} + process.pid, JSON.stringify({ ...process.cpuUsage(), resident }));
    });
  }`;
}

/** What a process holds: kB of its own, and of each file by its inode. */
interface Held {
  readonly own: number;
  readonly files: ReadonlyMap<string, number>;
}

/** A process and all that it started; one that has just ended holds nothing. Looked at from outside, so that it costs them nothing. */
function holdersOf(pid: number): readonly Held[] {
  const read = (file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8');
    } catch {
      return '';
    }
  };
  const started = read(`task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  return [heldIn(read('smaps')), ...started.flatMap(holdersOf)];
}

/** Of `/proc/…/smaps`, where a mapping begins with its addresses, and its inode is 0 where no file is behind it. */
function heldIn(smaps: string): Held {
  let own = 0;
  const files = new Map<string, number>();
  for (const mapping of smaps.split(/\n(?=[0-9a-f]+-)/)) {
    const inode = /^\S+ \S+ \S+ \S+ (\d+)/.exec(mapping)?.[1] ?? '0';
    const kb = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(mapping)?.[1] ?? 0);
    const anonymous = kb('Anonymous');
    own += anonymous;
    files.set(inode, (files.get(inode) ?? 0) + kb('Rss') - anonymous);
  }
  return { own, files };
}

/**
 * kB that all hold together. Not Linux' PSS, which divides the pages of Node itself among all processes of the machine that
 * run it: beside other work, the same run seemed to take up to 30 MB less.
 */
function together(held: readonly Held[]): number {
  const files = new Map<string, number>();
  for (const one of held) for (const [inode, kb] of one.files) files.set(inode, Math.max(kb, files.get(inode) ?? 0));
  return [...files.values(), ...held.map(({ own }) => own)].reduce((sum, kb) => sum + kb, 0);
}

async function check(campaign: string, folder: string, files: number): Promise<Run> {
  const usages = join(folder, 'usages');
  await rm(usages, { recursive: true, force: true });
  await mkdir(usages);
  const begun = performance.now();
  const running = spawn(
    process.execPath,
    [
      'dist/onbrand.js',
      'check',
      campaign,
      '--kit',
      folder,
      '--no-ocr',
      '--fail-on',
      'never',
      '--skip',
      'picture-duplicate',
      '--quiet',
      '--format',
      'json',
      '--out',
      join(folder, 'report.json'),
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        ...process.env,
        ONBRAND_CONFIG: folder,
        ONBRAND_CACHE: join(folder, `cache-${files}`),
        NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(observer(join(usages, '/')))}`,
      },
    },
  );
  let held = 0;
  const look = setInterval(() => {
    held = Math.max(held, together(holdersOf(running.pid ?? 0)));
  }, 500);
  const [[status], stderr] = await Promise.all([once(running, 'close'), text(running.stderr)]);
  clearInterval(look);
  if (status !== 0) throw new Error(`onbrand check ended with ${status}: ${stderr}`);
  const seconds = (performance.now() - begun) / 1000;
  const used = await Promise.all(
    (await readdir(usages)).map(async (file) => JSON.parse(await readFile(join(usages, file), 'utf8')) as Usage),
  );
  const sum = (of: (usage: Usage) => number): number => used.reduce((all, one) => all + of(one), 0);
  return {
    files,
    seconds,
    cpuSeconds: sum(({ user, system }) => (user + system) / 1e6),
    heldMb: held / 1024,
    rssMb: sum(({ resident }) => resident / 1024),
  };
}
