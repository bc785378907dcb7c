import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { threadFlags } from '../src/engine/threads.ts';
import { benchKit, writeCampaign } from './campaign.ts';
import { median, table } from './table.ts';

interface Cost {
  readonly contestant: string;
  readonly files: number;
  readonly cpuMs: number;
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
/** Inside node_modules, so that it finds the packages that it runs against. */
const built = join('node_modules', '.cache', 'onbrand-bench');

// Speed beside peers: node scripts/run.mjs bench/speed.ts
console.log(await speed());

/** CPU per picture of each stage and of others' tools, on the same files, in turn, as a ratio to bare decoding. */
async function speed(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-bench-'));
  try {
    await buildChild();
    await writeFile(join(folder, 'brandkit.json'), JSON.stringify(benchKit));
    const files = await writeCampaign(join(folder, 'campaign'), assets, 7);
    const costs = new Map<string, Cost[]>(contestants.map((c) => [c, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const contestant of contestants) {
        const cost = measure(contestant, folder, files);
        if (cost !== null) costs.get(contestant)?.push(cost);
      }
    }
    const of = (contestant: string, pick: (c: Cost) => number): number =>
      median((costs.get(contestant) ?? []).map(pick));
    const cpuOf = (contestant: string): number => of(contestant, (c) => c.cpuMs);
    const rows = contestants
      .filter((c) => (costs.get(c) ?? []).length > 0)
      .map((c) => [
        ours.has(c) ? `**Onbrand: ${c}**` : c,
        cpuOf(c).toFixed(1),
        `${(cpuOf(c) / cpuOf(floor)).toFixed(2)}×`,
        `${(cpuOf('all facts') / cpuOf(c)).toFixed(2)}×`,
        c === 'ImageMagick' ? '–' : of(c, (cost) => cost.rssMb).toFixed(0),
      ]);
    return [
      `${assets} generated assets (300×250 to 2560×1440; 60 % JPEG q85, 30 % PNG, 10 % WebP; a third with a photo-like part), kit of 8 colours. One process each, with the settings of Onbrand’s threads, in turn, median of ${rounds} rounds, from the second file on. ImageMagick runs on one thread, a process a picture.`,
      '',
      table(['', 'CPU ms per asset', 'to bare decoding', 'all our facts cost', 'peak MB'], rows),
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Built as the command is: what ships is measured, and not the tool that runs TypeScript beside it. */
function buildChild(): Promise<unknown> {
  return build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, external: ['sharp', 'color-thief-node', 'colorthief', 'node-vibrant', 'css-tree'] },
    build: {
      ssr: 'bench/speed-child.ts',
      target: 'node20',
      outDir: built,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: '[name].js' } },
    },
  });
}

function measure(contestant: string, kit: string, files: readonly string[]): Cost | null {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...threadFlags, join(built, 'speed-child.js'), contestant, kit, ...files],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (status === 0) return JSON.parse(stdout.slice(stdout.lastIndexOf('{'))) as Cost;
  console.error(`${contestant}: left out (${stderr.trim().split('\n').at(-1) ?? 'no reason given'})`);
  return null;
}
