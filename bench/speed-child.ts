import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import { gather } from '../src/engine/gather.ts';
import { colourRules } from '../src/engine/rules.ts';
import { factSources } from '../src/facts/index.ts';
import { openKit } from '../src/kit/open.ts';
import type { FactName } from '../src/model/facts.ts';

/** One contestant over one list of files, in a process of its own; prints what it cost as JSON. */
sharp.cache(false);
sharp.concurrency(1);
const [contestant = '', kitFolder = '', ...files] = process.argv.slice(2);

const decode = async (file: string): Promise<unknown> =>
  sharp(await readFile(file))
    .toColourspace('srgb')
    .raw()
    .toBuffer();

const stages: Readonly<Record<string, readonly FactName[]>> = {
  'header and decode': ['file', 'picture', 'raster'],
  'colours against the kit': ['texture', 'palette'],
  'all facts': [
    'file',
    'picture',
    'texture',
    'palette',
    'swatches',
    'fingerprint',
    'sharpness',
    'banding',
    'transparency',
  ],
};

/** CPU seconds of processes that were started for it: those of the shell's children are the second pair that `times` tells. */
let cpuOfOthers = 0;
const quantise = 'convert -limit thread 1 "$1" -colors 8 -format %c histogram:info: > /dev/null; times';

async function work(): Promise<(file: string) => Promise<unknown>> {
  const wanted = stages[contestant];
  if (wanted !== undefined) {
    const kit = await openKit(kitFolder, { checks: new Map(), placements: new Set(), channels: new Map() });
    if (!kit.ok) throw new Error(JSON.stringify(kit.problems));
    const rules = colourRules(kit.value, null);
    return async (file) => gather(factSources, wanted, { path: file, content: await readFile(file), rules, logos: [] });
  }
  switch (contestant) {
    case 'sharp, decoding only':
      return decode;
    case 'sharp stats':
      return async (file) => sharp(await readFile(file)).stats();
    case 'color-thief-node': {
      const { default: thief } = (await import('color-thief-node')) as unknown as {
        default: { getPaletteFromURL: (url: unknown, n: number) => Promise<unknown> };
      };
      return async (file) => thief.getPaletteFromURL(await readFile(file), 8);
    }
    case 'colorthief': {
      const { getPalette } = (await import('colorthief')) as unknown as {
        getPalette: (file: string, options: object) => Promise<unknown>;
      };
      return (file) => getPalette(file, { colorCount: 8 });
    }
    case 'node-vibrant': {
      const { Vibrant } = await import('node-vibrant/node');
      // It reads neither WebP nor AVIF by itself.
      return async (file) =>
        new Vibrant(extname(file) === '.webp' ? await sharp(file).png().toBuffer() : file).getPalette();
    }
    case 'ImageMagick':
      return async (file) => {
        const told = execFileSync('sh', ['-c', quantise, 'sh', file], { encoding: 'utf8' });
        cpuOfOthers += [...told.matchAll(/(\d+)m([\d.]+)s/g)]
          .slice(2)
          .reduce((sum, [, m, s]) => sum + 60 * Number(m) + Number(s), 0);
      };
    default:
      throw new Error(`No contestant “${contestant}”`);
  }
}

/** kB. Where the system tells it: what `resourceUsage` gives there begins with the memory of whoever started this process. */
function mostResident(): number {
  const status = '/proc/self/status';
  if (!existsSync(status)) return process.resourceUsage().maxRSS;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]);
}

const run = await work();
await run(files[0] ?? '');

/** CPU ms per file, over the whole list. */
async function cost(): Promise<number> {
  cpuOfOthers = 0;
  const before = process.cpuUsage();
  for (const file of files) await run(file);
  const { user, system } = process.cpuUsage(before);
  return (cpuOfOthers > 0 ? cpuOfOthers * 1000 : (user + system) / 1000) / files.length;
}

const cpuMs = await cost();
// A process a picture has nothing to be warm in.
const warmMs = contestant === 'ImageMagick' ? cpuMs : await cost();
process.stdout.write(JSON.stringify({ contestant, files: files.length, cpuMs, warmMs, rssMb: mostResident() / 1024 }));
process.exit(0);
