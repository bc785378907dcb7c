import { readFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import type { Looked } from './logos-cost.ts';
import { sightingsOf } from './logos-look.ts';

// A process that does nothing but look for logos, as the engine's threads do: CPU (ms) of each picture, as JSON.
const files = process.argv.slice(2);
const kits = new Map<string, string[]>();
for (const file of files) {
  const { brand } = await readLooked(file);
  kits.set(brand, [...(kits.get(brand) ?? []), file]);
}
const costs: Record<string, number> = {};
for (const ofKit of kits.values()) {
  // What pictures need of a kit is made once, for thousands of them: not part of what an asset costs.
  for (const _round of ['first', 'counted']) for (const file of ofKit) costs[file] = await costOf(file);
}
console.log(JSON.stringify(costs));

async function costOf(file: string): Promise<number> {
  const { picture, logos } = await readLooked(file);
  return (await sightingsOf(Buffer.from(picture), logos)).cpu;
}

async function readLooked(file: string): Promise<Looked> {
  return deserialize(await readFile(file)) as Looked;
}
