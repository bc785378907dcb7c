// Fits the weights of src/measure/logo/confidence.ts to what bench/logos-collect.ts gathered; with --write into weights.ts.
// node scripts/run.mjs bench/logos-fit.ts <rows.json …> [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { type Logistic, logistic } from '../src/measure/logo/logistic.ts';
import { solve } from '../src/measure/logo/solve.ts';

interface Row {
  readonly scene: string;
  readonly label: 0 | 1;
  readonly plain: boolean;
  readonly features: readonly number[];
  readonly second: readonly number[] | null;
}
const files = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const rows = files
  .flatMap((file, i) =>
    (JSON.parse(readFileSync(file, 'utf8')) as Row[]).map((row) => ({ ...row, scene: `${i}-${row.scene}` })),
  )
  .filter(({ plain, features }) => !plain && features.every(Number.isFinite));
const folds = 5;

/** Ridge logistic regression by Newton's method. */
function fitted(from: readonly Row[], ridge: number): Logistic {
  const count = from[0]?.features.length ?? 0;
  const means = Array.from(
    { length: count },
    (_, k) => from.reduce((sum, { features }) => sum + features[k]!, 0) / from.length,
  );
  const deviations = means.map(
    (mean, k) =>
      Math.sqrt(from.reduce((sum, { features }) => sum + (features[k]! - mean) ** 2, 0) / from.length) + 1e-6,
  );
  const x = from.map(({ features }) => [...features.map((value, k) => (value - means[k]!) / deviations[k]!), 1]);
  const size = count + 1;
  let weights = new Float64Array(size);
  for (let pass = 0; pass < 25; pass++) {
    const hessian = new Float64Array(size * size);
    const gradient = new Float64Array(size);
    x.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * weights[k]!, 0)));
      const curve = Math.max(1e-9, p * (1 - p));
      for (let a = 0; a < size; a++) {
        gradient[a]! += (from[i]!.label - p) * row[a]!;
        for (let b = 0; b <= a; b++) hessian[a * size + b]! += curve * row[a]! * row[b]!;
      }
    });
    for (let a = 0; a < size; a++) {
      if (a < count) gradient[a]! -= ridge * weights[a]!;
      hessian[a * size + a]! += a < count ? ridge : 1e-6;
      for (let b = 0; b < a; b++) hessian[b * size + a] = hessian[a * size + b]!;
    }
    const step = solve(hessian, gradient);
    if (step === null) break;
    weights = weights.map((value, k) => value + step[k]!);
  }
  return { weights: [...weights.slice(0, count)], means, deviations, bias: weights[count]! };
}

const foldOf = ({ scene }: Row): number =>
  [...scene].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % folds;

function evaluate(name: string, rows: readonly Row[], ridge: number): void {
  const judged = Array.from({ length: folds }, (_, fold) => {
    const model = fitted(
      rows.filter((row) => foldOf(row) !== fold),
      ridge,
    );
    return rows.filter((row) => foldOf(row) === fold).map((row) => ({ row, p: logistic(model, row.features) }));
  }).flat();
  console.log(
    `${name}, ridge ${ridge}: ${rows.length} findings, ${rows.filter(({ label }) => label === 1).length} right`,
  );
  const scenes = new Map<string, { right: number; wrong: number }>();
  for (const { row, p } of judged) {
    const scene = scenes.get(row.scene) ?? { right: 0, wrong: 0 };
    scene[row.label === 1 ? 'right' : 'wrong'] = Math.max(scene[row.label === 1 ? 'right' : 'wrong'], p);
    scenes.set(row.scene, scene);
  }
  const all = [...scenes].map(([name, scene]) => ({ name, ...scene }));
  for (const least of [0.5, 0.75, 0.9, 0.95, 0.98]) {
    const holding = all.filter(({ right }) => right > 0);
    const empty = all.filter(({ name }) => !name.includes('present'));
    console.log(
      `  ≥ ${least}: right ${holding.filter(({ right }) => right >= least).length} of ${holding.length}, first ${holding.filter(({ right, wrong }) => right >= least && right > wrong).length}; scenes without it accused ${empty.filter(({ wrong }) => wrong >= least).length} of ${empty.length}`,
    );
  }
  const logLoss =
    judged.reduce((sum, { row, p }) => sum - Math.log(Math.max(1e-9, row.label === 1 ? p : 1 - p)), 0) / judged.length;
  console.log(`  log loss ${logLoss.toFixed(4)}`);
}

const second = rows.flatMap((row) => (row.second === null ? [] : [{ ...row, features: row.second }]));
for (const ridge of [0.3, 1, 3]) evaluate('first look', rows, ridge);
for (const ridge of [0.3, 1, 3]) evaluate('second look', second, ridge);

const listed = (values: readonly number[]): string =>
  `[${values.map((value) => Number(value.toPrecision(5))).join(', ')}]`;
const written = (name: string, from: readonly Row[]): string => {
  const { weights, means, deviations, bias } = fitted(from, 2);
  return `export const ${name}: Logistic = {
  weights: ${listed(weights)},
  means: ${listed(means)},
  deviations: ${listed(deviations)},
  bias: ${bias.toPrecision(5)},
};
`;
};
if (process.argv.includes('--write')) {
  writeFileSync(
    'src/measure/logo/weights.ts',
    `import type { Logistic } from './logistic.ts';

/**
 * Made by bench/logos-fit.ts from ${rows.length} findings (${rows.filter(({ label }) => label === 1).length} right) on the dev split of the bench's scenes and on real
 * pictures that show none of the logos. The first look weighs the features in confidence.ts, the second those in examine.ts.
 */
${written('firstLook', rows)}
${written('secondLook', second)}`,
  );
}
