// Findings on drawn scenes (and real pictures without the logo) with what they should have been: what the weights are fitted to.
// node scripts/run.mjs bench/logos-collect.ts <out.json> <split> <first seed> <scenes> [folder of pictures without any of the logos]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode, readHeader } from '../src/facts/decode.ts';
import { type PreparedShape, prepareLogos } from '../src/facts/logos/prepare.ts';
import { workingPicture } from '../src/facts/logos/working.ts';
import { features } from '../src/measure/logo/confidence.ts';
import { detect, detectAt, type Finding } from '../src/measure/logo/detect.ts';
import { examine, secondFeatures } from '../src/measure/logo/examine.ts';
import { overlap, poseOfWhole, quadOf } from '../src/measure/logo/pose.ts';
import type { Point } from '../src/model/logos.ts';
import { type Brand, brandNames, brandOf, kitOf, type Split } from './material/logo-brands.ts';
import { drawScene, type Truth } from './material/logo-scenes.ts';
import { randomFrom } from './material/random.ts';

const [out = '', split = 'dev', first = '1', count = '100', folder] = process.argv.slice(2);
const real = folder === undefined ? [] : picturesBelow(folder);

interface Row {
  readonly scene: string;
  readonly label: 0 | 1;
  readonly plain: boolean;
  readonly features: readonly number[];
  /** Of the second look; null where the first did not think it likely enough. */
  readonly second: readonly number[] | null;
}
const rows: Row[] = [];
let brand: Brand | null = null;
for (let i = 0; i < Number(count); i++) {
  const seed = Number(first) + i;
  const random = randomFrom(seed * 7919);
  // Seven scenes a brand: preparing its kit costs more than one of them.
  if (i % 7 === 0) brand = await brandOf(random.pick(brandNames(split as Split)));
  if (brand === null) continue;
  const kind = real.length > 0 && i % 7 >= 5 ? 'real' : i % 7 === 4 ? 'absent' : 'present';
  const scene = kind === 'real' ? null : await drawScene(seed, split as Split, brand, kind === 'present');
  // Of what is rare and hard all is taken; of the rest enough.
  const isRare = scene?.truth?.deed === 'altered' || scene?.truth?.deed === 'cropped';
  if (kind === 'present' && !isRare && random.chance(0.6)) continue;
  const file = scene?.file ?? readFileSync(random.pick(real));
  const { width, height } = await readHeader(file);
  const working = await workingPicture(await decode(file, width, height));
  const kit = await prepareLogos(kitOf(brand));
  let settled = false;
  const note = ({ plain, logos }: PreparedShape, finding: Finding): void => {
    settled ||= finding.probability > 0.97;
    const quad = quadOf(finding.shape, finding.pose).map(
      ([x, y]): Point => [(x - working.rim) / working.scaleX, (y - working.rim) / working.scaleY],
    );
    const label = labelOf(scene?.truth ?? null, logos[0]!.logo.lockup, quad);
    if (label === null) return;
    const second = finding.probability >= 0.1 ? secondFeatures(examine(finding, working.levels, working.rim)) : null;
    rows.push({ scene: `${kind}-${seed}`, label, plain, features: features(finding), second });
  };
  for (const pass of ['upright', 'rotated'] as const) {
    if (settled) break;
    for (const prepared of kit.shapes) {
      for (const finding of detect(prepared.shape, working.levels, pass)) {
        note(prepared, finding);
        if (finding.probability < 0.2) continue;
        for (const { whole, within } of prepared.wholes) {
          const { finding: there } = detectAt(
            whole.shape,
            working.levels,
            poseOfWhole(whole.shape, within, finding.pose),
          );
          if (there !== null) note(whole, there);
        }
      }
    }
  }
  if (i % 35 === 34) writeFileSync(out, JSON.stringify(rows));
  if (i % 35 === 34) console.log(i, rows.length, rows.filter((row) => row.label === 1).length);
}
writeFileSync(out, JSON.stringify(rows));

/** Null where it is neither right nor wrong: a part of the logo, or a pose that is half right. */
function labelOf(truth: Truth | null, lockup: string, quad: readonly Point[]): 0 | 1 | null {
  if (truth === null) return 0;
  const shared = overlap(truth.quad, quad);
  if (truth.lockup === lockup) return shared > 0.6 ? 1 : shared < 0.3 ? 0 : null;
  return lockup === 'horizontal' || shared === 0 ? 0 : null;
}

function picturesBelow(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(png|jpe?g|webp)$/i.test(entry.name) && entry.parentPath.endsWith('assets'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
