import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { colourGradient } from '../src/checks/colour-gradient.ts';
import { colourPalette } from '../src/checks/colour-palette.ts';
import { file } from '../src/facts/file.ts';
import { palette } from '../src/facts/palette.ts';
import { picture } from '../src/facts/picture.ts';
import { raster } from '../src/facts/raster.ts';
import { sampleOf } from '../src/facts/sample.ts';
import type { Measuring } from '../src/facts/source.ts';
import { measureTexture } from '../src/facts/texture.ts';
import type { Finding } from '../src/model/check.ts';
import type { PaletteFact } from '../src/model/facts.ts';
import type { Outcome } from '../src/model/outcome.ts';
import { type ColourRules, rule } from '../src/model/rules.ts';
import { colourRules } from '../tests/facts/rules.ts';
import { table } from './table.ts';

/**
 * What is said of real brands' assets that a person labelled: node scripts/run.mjs bench/colour-corpus.ts <folder>
 * with <brand>/kit.json ({ palette: [{ hex }] }), <brand>/labels.json ({ labels: { file: { on_brand } } }), <brand>/assets.
 */
const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('Give the folder of a labelled corpus.');
  process.exit(64);
}
const kitSchema = z.object({ palette: z.array(z.object({ hex: z.string() })) });
const labelsSchema = z.object({ labels: z.record(z.string(), z.object({ on_brand: z.string() })) });

function given<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

async function paletteOf(path: string, rules: ColourRules): Promise<PaletteFact> {
  const measuring: Measuring = { path, content: new Uint8Array(readFileSync(path)), rules, logos: [] };
  const fileFact = given(await file.measure({}, measuring));
  const pictureFact = given(await picture.measure({ file: fileFact }, measuring));
  const sample = sampleOf(given(await raster.measure({ file: fileFact, picture: pictureFact }, measuring)));
  return given(await palette.measure({ sample, texture: measureTexture(sample), picture: pictureFact }, measuring));
}

/** Findings of both checks at their default limits. */
function findingsOf(fact: PaletteFact, colours: ColourRules): readonly Finding[] {
  const judgements = [colourPalette, colourGradient].map((check) =>
    check.run(
      { palette: fact },
      {
        colours,
        placement: null,
        logos: null,
        voice: null,
        brand: { hosts: [], families: [] },
        size: null,
        today: '2026-01-01',
        limits: { share: check.limits.share.default },
        limitRule: () => rule('check', check.id),
      },
    ),
  );
  return judgements.flatMap((judgement): readonly Finding[] => ('findings' in judgement ? judgement.findings : []));
}

const rows = new Map<string, { assets: number; accused: number; sure: number; asks: number }>();
const brands = readdirSync(corpus, { withFileTypes: true }).filter((e) => e.isDirectory() && !e.name.startsWith('_'));
for (const { name: brand } of brands) {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(corpus, brand, name), 'utf8'));
  const rules = colourRules(kitSchema.parse(read('kit.json')).palette.map(({ hex }) => hex));
  for (const [name, { on_brand: label }] of Object.entries(labelsSchema.parse(read('labels.json')).labels)) {
    const findings = findingsOf(await paletteOf(join(corpus, brand, 'assets', name), rules), rules);
    const sure = findings.filter(({ certainty }) => certainty === 'sure');
    for (const { evidence } of sure) {
      const { found, wanted, measured } = evidence;
      console.log(`${label}\t${brand}/${name}\t${found?.hex} ${found?.share}\tΔE ${measured} from ${wanted?.hex}`);
    }
    const row = rows.get(label) ?? { assets: 0, accused: 0, sure: 0, asks: 0 };
    row.assets++;
    row.accused += sure.length > 0 ? 1 : 0;
    row.sure += sure.length;
    row.asks += findings.length - sure.length;
    rows.set(label, row);
  }
}
console.log(
  table(
    ['by eye on brand', 'assets', 'accused', 'sure findings', 'questions'],
    [...rows].map(([label, row]) => [label, ...[row.assets, row.accused, row.sure, row.asks].map(String)]),
  ),
);
