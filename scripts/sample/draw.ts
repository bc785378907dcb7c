import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { campaign } from './campaign/all.ts';
import type { Library } from './campaign/asset.ts';
import { type Colourway, type Lockup, logo, logoFile, retiredMark } from './layout/logo.ts';
import { photograph } from './render/farm.ts';
import { shotNames, shots } from './scenes/shots.ts';

/**
 * Draws the sample: photographs, logos, every asset of the campaign and the list of what is wrong with them. The same
 * bytes each time. Traced light is kept in `node_modules/.cache`, so that only the first run takes long.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = join(root, 'assets/sample');
const cache = join(root, 'node_modules/.cache/onbrand-sample');

function save(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

const lockups: readonly Lockup[] = ['horizontal', 'stacked', 'mark'];
const colourways: Readonly<Record<Colourway, string>> = { full: 'full', 'one-colour': 'blue', reversed: 'reversed' };

for (const lockup of lockups)
  for (const [colourway, name] of Object.entries(colourways))
    save(join(sample, `kit/logos/solvane-${lockup}-${name}.svg`), logoFile(logo(lockup, colourway as Colourway, 120)));
save(join(sample, 'kit/logos/solvane-mark-before-2026.svg'), logoFile(retiredMark(120)));

const photos: Partial<Record<keyof Library, Library[keyof Library]>> = {};
for (const name of shotNames) {
  const start = Date.now();
  photos[name] = await photograph(shots[name], cache);
  console.log(`${name}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

rmSync(join(sample, 'campaign'), { recursive: true, force: true });
const settings = { $schema: '../../schema/campaign.schema.json', onbrand: 1, name: 'Nothing before nine' };
save(join(sample, 'campaign/onbrand.json'), `${JSON.stringify(settings, null, 2)}\n`);
let bytes = 0;
for (const asset of campaign) {
  const content = await asset.draw(photos as Library);
  bytes += content.length;
  save(join(sample, 'campaign', asset.path), content);
}

const deviations = campaign.flatMap(({ path, placement, deviations = [] }) =>
  deviations.map((deviation) => ({ path, placement, ...deviation })),
);
const later = campaign.flatMap(({ path, later }) => (later === undefined ? [] : [{ path, note: later }]));
const placements = Object.fromEntries(campaign.map(({ path, placement }) => [path, placement]));
save(join(sample, 'deviations.json'), `${JSON.stringify({ placements, deviations, later }, null, 2)}\n`);
console.log(`${campaign.length} assets, ${(bytes / 2 ** 20).toFixed(2)} MB`);
