import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchKit, writeCampaign } from './campaign.ts';
import { table } from './table.ts';

interface Run {
  readonly files: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly rssMb: number;
}

// Memory and cache: node scripts/run.mjs bench/memory.ts [files, 10000 by default]
console.log(await memory(Number(process.argv[2] ?? 10_000)));

/** The whole command over 200 and over `most` files: peak memory, and its cost again with everything in the cache. */
async function memory(most: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-bench-'));
  try {
    await writeFile(join(folder, 'brandkit.json'), JSON.stringify(benchKit));
    const rows: string[][] = [];
    const peaks: number[] = [];
    for (const count of [200, most]) {
      const campaign = join(folder, String(count));
      await writeCampaign(campaign, count, 99);
      const cold = await check(campaign, folder, count);
      const warm = await check(campaign, folder, count);
      peaks.push(cold.rssMb);
      rows.push([
        count.toLocaleString('en'),
        cold.rssMb.toFixed(0),
        cold.seconds.toFixed(1),
        (count / cold.seconds).toFixed(0),
        cold.cpuSeconds.toFixed(1),
        warm.cpuSeconds.toFixed(1),
        `${((100 * warm.cpuSeconds) / cold.cpuSeconds).toFixed(1)} %`,
        warm.rssMb.toFixed(0),
      ]);
      await rm(campaign, { recursive: true, force: true });
    }
    const growth = (peaks[1] ?? Number.NaN) / (peaks[0] ?? Number.NaN);
    return [
      `\`onbrand check\`, JSON report, all checks but duplicates (above 250 files the pictures repeat, with other bytes behind them); whole process with its threads. Memory at ${most.toLocaleString('en')} files is ${growth.toFixed(2)}× that at 200.`,
      '',
      table(
        ['files', 'peak MB', 'seconds', 'assets/s', 'CPU s', 'again, cached: CPU s', 'of the first run', 'peak MB'],
        rows,
      ),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function check(campaign: string, folder: string, files: number): Promise<Run> {
  const usage = join(folder, 'usage');
  const atExit = `import{writeFileSync}from'node:fs';import{isMainThread}from'node:worker_threads';if(isMainThread)process.on('exit',()=>writeFileSync(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())))`;
  const begun = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(atExit)}`,
      'dist/onbrand.js',
      'check',
      campaign,
      '--kit',
      folder,
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
      encoding: 'utf8',
      env: { ...process.env, ONBRAND_CONFIG: folder, ONBRAND_CACHE: join(folder, `cache-${files}`) },
    },
  );
  if (status !== 0) throw new Error(`onbrand check ended with ${status}: ${stderr}`);
  const seconds = (performance.now() - begun) / 1000;
  const used = JSON.parse(await readFile(usage, 'utf8')) as NodeJS.ResourceUsage;
  return { files, seconds, cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6, rssMb: used.maxRSS / 1024 };
}
