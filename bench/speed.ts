import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { threadFlags } from '../src/engine/threads.ts';
import { builtOf } from './built.ts';
import { benchKit, writeCampaign } from './campaign.ts';
import { median, table } from './table.ts';

interface Cost {
  readonly contestant: string;
  readonly files: number;
  readonly cpuMs: number;
  /** The same pictures once more in the same process. */
  readonly warmMs: number;
  readonly rssMb: number;
}

const floor = 'sharp, decoding only';
const contestants = [
  floor,
  'header and decode',
  'colours against the kit',
  'all facts',
  'sharp stats',
  'color-thief-node',
  'colorthief',
  'node-vibrant',
  'ImageMagick',
];
const ours = new Set(['header and decode', 'colours against the kit', 'all facts']);
const rounds = 3;
const assets = 200;

// Speed beside peers: node scripts/run.mjs bench/speed.ts
console.log(await speed());

/** CPU per picture of each stage and of others' tools, on the same files, in turn, as a ratio to bare decoding. */
async function speed(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-bench-'));
  try {
    const child = await builtOf('speed-child');
    await writeFile(join(folder, 'brandkit.json'), JSON.stringify(benchKit));
    const files = await writeCampaign(join(folder, 'campaign'), assets, 7);
    const costs = new Map<string, Cost[]>(contestants.map((c) => [c, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const contestant of contestants) {
        const cost = measure(child, contestant, folder, files);
        if (cost !== null) costs.get(contestant)?.push(cost);
      }
    }
    const of = (contestant: string, pick: (c: Cost) => number): number =>
      median((costs.get(contestant) ?? []).map(pick));
    const cpuOf = (contestant: string): number => of(contestant, (c) => c.cpuMs);
    const warmOf = (contestant: string): number => of(contestant, (c) => c.warmMs);
    const rows = contestants
      .filter((c) => (costs.get(c) ?? []).length > 0)
      .map((c) => [
        ours.has(c) ? `**Onbrand: ${c}**` : c,
        cpuOf(c).toFixed(1),
        `${(cpuOf(c) / cpuOf(floor)).toFixed(2)}×`,
        c === 'ImageMagick' ? '–' : warmOf(c).toFixed(1),
        c === 'ImageMagick' ? '–' : `${(warmOf(c) / warmOf(floor)).toFixed(2)}×`,
        `${(cpuOf('all facts') / cpuOf(c)).toFixed(2)}×`,
        c === 'ImageMagick' ? '–' : of(c, (cost) => cost.rssMb).toFixed(0),
      ]);
    return [
      `${assets} generated assets (300×250 to 2560×1440; 60 % JPEG q85, 30 % PNG, 10 % WebP; a third with a photo-like part), kit of 8 colours. One process each, with the settings of Onbrand’s threads, in turn, median of ${rounds} rounds, from the second file on. ImageMagick runs on one thread, a process a picture.`,
      '',
      table(
        [
          '',
          'CPU ms per asset',
          'to bare decoding',
          'the same again',
          'to bare decoding',
          'all our facts cost',
          'peak MB',
        ],
        rows,
      ),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function measure(child: string, contestant: string, kit: string, files: readonly string[]): Cost | null {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...threadFlags, child, contestant, kit, ...files], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  if (status === 0) return JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as Cost;
  console.error(`${contestant}: left out (${stderr.trim().split('\n').at(-1) ?? 'no reason given'})`);
  return null;
}
