import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SmallestCell, type SmallestDepartures, smallestCell } from '../src/checks/smallest.ts';
import { type Brand, brandNames, brandOf, type Inked, kitOf, oneInk, svgOf } from './material/logo-brands.ts';
import {
  canvas,
  clearFactor,
  type DepartureGround,
  departures,
  drawDeparture,
  forbiddenGround,
  hasSides,
  ink,
  leastContrast,
  oldVersion,
  zone,
} from './material/logo-departures.ts';
import { randomFrom } from './material/random.ts';
import { table } from './table.ts';

/**
 * How small a departure each check of logos tells, by the height of the mark: one departure a picture, in rising amounts,
 * judged by the built command with a kit of those logos and the least limits that it takes.
 * node scripts/build.mjs && node scripts/run.mjs bench/logos-smallest.ts [brands] [--write]
 */
const heights = [24, 32, 48, 96] as const;
/** Photographs take longest: every second amount is drawn on them. */
const amountsOf = ({ amounts }: Departed, ground: DepartureGround): readonly number[] =>
  amounts.filter((_, i) => ground === 'even' || amounts.length < 3 || i % 2 === 0);
/** Share of the logos found in which it is told, at this amount and at all larger ones. */
const mostly = 0.9;
const most = Number(process.argv[2] ?? 10);
const written = join('assets', 'smallest-departures.json');
const firstSeed = 1_008_000;

/** `unseen`: the check had no logo to judge. */
type Said = 'sure' | 'ask' | 'nothing' | 'unseen';
type Departed = (typeof departures)[number];
/** By departure, ground, height and amount: what was said in each picture. */
const said = new Map<string, Said[]>();
const keyOf = ({ name }: Departed, ground: DepartureGround, height: number, amount: number): string =>
  [name, ground, height, amount].join('~');

const folder = mkdtempSync(join(tmpdir(), 'onbrand-smallest-'));
try {
  let count = 0;
  for (let seed = firstSeed; count < most; seed++) {
    const random = randomFrom(seed);
    const brand = await brandOf(random.pick(brandNames('test')));
    if (brand === null || !brand.horizontal.oneColour || !brand.mark.oneColour) continue;
    const art = count % 2 === 0 ? brand.horizontal : brand.mark;
    count += 1;
    for (const height of heights)
      if ((height * art.ink.width) / art.ink.height < zone.width - 40) await judge(brand, art, height, seed);
    console.error(`${count} of ${most}: ${brand.name}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const result = smallest();
if (process.argv.includes('--write')) writeFileSync(written, `${JSON.stringify(result)}\n`);
console.log(
  table(
    ['departure', ...heights.map((height) => `${height} px`)],
    result.rows.map((row) => [`${row.departure}, ${row.ground}`, ...row.cells.map((cell) => smallestCell(row, cell))]),
  ),
);

async function judge(brand: Brand, art: Inked, height: number, seed: number): Promise<void> {
  const [kit, assets] = [join(folder, 'kit'), join(folder, 'assets')];
  for (const path of [kit, assets]) rmSync(path, { recursive: true, force: true });
  mkdirSync(kit, { recursive: true });
  mkdirSync(assets);
  writeKit(kit, brand, art, height);
  const sided = await hasSides(art);
  const names: (readonly [file: string, key: string, check: string])[] = [];
  for (const departure of departures) {
    if (departure.name === 'mirrored' && !sided) continue;
    for (const ground of departure.grounds) {
      for (const amount of amountsOf(departure, ground)) {
        const random = randomFrom(seed * 1000 + height * 10 + names.length);
        const file = `${String(names.length).padStart(3, '0')}.jpg`;
        writeFileSync(
          join(assets, file),
          await drawDeparture(random, art, height, { name: departure.name, amount, ground }),
        );
        names.push([file, keyOf(departure, ground, height, amount), departure.check]);
      }
    }
  }
  const results = checked(kit, assets);
  for (const [file, key, check] of names)
    said.set(key, [...(said.get(key) ?? []), saidBy(results.get(`${file} ${check}`))]);
}

function saidBy(result: Result | undefined): Said {
  if (result === undefined || result.outcome === 'inapplicable') return 'unseen';
  const { deviations } = result;
  return deviations.some(({ certainty }) => certainty === 'sure') ? 'sure' : deviations.length > 0 ? 'ask' : 'nothing';
}

function writeKit(kit: string, brand: Brand, art: Inked, height: number): void {
  const logos = [
    ...kitOf(brand),
    {
      id: 'ink',
      lockup: art === brand.mark ? ('mark' as const) : ('horizontal' as const),
      colourway: 'one-colour',
      content: Buffer.from(svgOf(art, oneInk(ink))),
    },
  ];
  for (const { id, content } of logos) writeFileSync(join(kit, `${id}.svg`), content);
  writeFileSync(join(kit, 'old.svg'), oldVersion(art));
  const variants = logos.map(({ id, lockup, colourway }) => ({
    id,
    file: `${id}.svg`,
    lockup,
    colourway,
    backgrounds: ['White', 'photo'],
    minimum: { height },
  }));
  const brandkit = {
    onbrand: 1,
    name: brand.name,
    palette: {
      colours: [
        { name: 'White', value: '#ffffff' },
        { name: 'Sand', value: forbiddenGround },
      ],
    },
    logos: {
      clearSpace: { factor: clearFactor, of: 'height' },
      presence: 'forbidden',
      variants,
      retired: [{ id: 'old', file: 'old.svg' }],
    },
    placements: [
      {
        id: 'board',
        channel: 'Bench',
        title: 'Board',
        recommended: { width: canvas.width, height: canvas.height },
        safeZones: [{ name: 'frame', type: 'keep-inside', basis: 'kit', shape: 'rect', ...zone }],
      },
    ],
    checks: {
      'logo-aspect': { limits: { stretch: 0.5 } },
      'logo-rotation': { limits: { turn: 0.2 } },
      'logo-clear-space': { limits: { least: 100 } },
      'logo-cropped': { limits: { hidden: 0.5 } },
      'logo-safe-zone': { limits: { lost: 0.5 } },
      'logo-contrast': { limits: { ratio: leastContrast } },
      'logo-altered': { limits: { gone: 3 } },
    },
  };
  writeFileSync(join(kit, 'brandkit.json'), JSON.stringify(brandkit));
}

interface Result {
  readonly check: string;
  readonly outcome: string;
  readonly deviations: readonly { readonly certainty: 'sure' | 'ask' }[];
}

/** By file and check. */
function checked(kit: string, assets: string): ReadonlyMap<string, Result> {
  const out = join(folder, 'report.json');
  const args = ['--as', 'board', '--only', 'logo', '--fail-on', 'never', '--no-history', '--no-cache', '--no-ocr'];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['dist/onbrand.js', 'check', assets, '--kit', kit, ...args, '--quiet', '--out', out],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const report = JSON.parse(readFileSync(out, 'utf8')) as {
    readonly assets: readonly {
      readonly path: string;
      readonly judged: readonly { readonly results: readonly Result[] }[];
    }[];
  };
  return new Map(
    report.assets.flatMap(({ path, judged }) =>
      judged.flatMap(({ results }) => results.map((result) => [`${path} ${result.check}`, result] as const)),
    ),
  );
}

/** What is told at the least, by departure and ground: assets/smallest-departures.json, from which each check's page has it. */
function smallest(): SmallestDepartures {
  const rows = departures.flatMap((departure: Departed) =>
    departure.grounds.map((ground) => ({
      check: departure.check,
      departure: departure.name,
      ground,
      unit: departure.unit,
      cells: heights.map((height) => cellOf(departure, ground, height)),
    })),
  );
  return { heights, brands: most, rows };
}

/** The smallest amount that is stated, and told at all; of how many; and how many were told where there was nothing. */
function cellOf(departure: Departed, ground: DepartureGround, height: number): SmallestCell {
  const judged = (amount: number): readonly Said[] =>
    (said.get(keyOf(departure, ground, height, amount)) ?? []).filter((one) => one !== 'unseen');
  const amounts = amountsOf(departure, ground);
  const least = (holds: (one: Said) => boolean): number | null => {
    const from = amounts.findLastIndex((amount) => {
      const all = judged(amount);
      return amount === 0 || all.length === 0 || all.filter(holds).length < mostly * all.length;
    });
    return amounts[from + 1] ?? null;
  };
  return {
    stated: least((one) => one === 'sure'),
    told: least((one) => one !== 'nothing'),
    of: judged(amounts.at(-1) ?? 0).length,
    falsely: judged(0).filter((one) => one !== 'nothing').length,
  };
}
