// Whether channels that contradict each other are found, and whether those that don't are left in peace: node scripts/run.mjs bench/contradictions.ts
import { checks } from '../src/checks/index.ts';
import { readDocument } from '../src/facts/copy/documents/index.ts';
import type { Check, SetMember } from '../src/model/check.ts';
import type { CopyFact } from '../src/model/copy.ts';
import { type Known, nothingKnown } from '../src/model/known.ts';
import { rule } from '../src/model/rules.ts';
import {
  brand,
  type CampaignFolder,
  campaignFolder,
  type FolderAsset,
  type Seed,
  seeds,
} from './material/campaign-folders.ts';
import { readDrawn } from './material/drawn-lines.ts';
import { table } from './table.ts';

/** A kit that names the products, and one that does not. */
const named: Known = { ...nothingKnown, products: brand.products, own: [brand.name], contacts: brand.contacts };
const unnamed: Known = { ...named, products: [] };
const judges = (checks as readonly Check[]).filter(({ id }) => (seeds as readonly string[]).includes(id));

async function copyOf(asset: FolderAsset): Promise<CopyFact> {
  if (asset.format === 'png') return readDrawn(asset.lines, asset.path);
  const read = await readDocument(asset.path, new TextEncoder().encode(asset.content), asset.format);
  if (!read.ok) throw new Error(`${asset.path}: ${JSON.stringify(read.problems)}`);
  return read.value;
}

interface Found {
  readonly check: string;
  readonly paths: readonly string[];
  readonly sure: boolean;
  readonly message: string;
}

async function findingsIn(folder: CampaignFolder, known: Known): Promise<readonly Found[]> {
  const members: SetMember<'copy'>[] = [];
  // One after the other: a thread that reads pictures reads one at a time.
  for (const asset of folder.assets) {
    const { path, channel } = asset;
    members.push({ path, placements: [channel], channels: [channel], facts: { copy: await copyOf(asset) } });
  }
  return judges.flatMap((check): readonly Found[] => {
    const limits = Object.fromEntries(Object.entries(check.limits).map(([name, limit]) => [name, limit.default]));
    const context = { limits, limitRule: (name: string) => rule('check', name), today: '2026-11-22' };
    const tell = (evidence: Parameters<Check['words']['en']['message']>[0]): string => check.words.en.message(evidence);
    if (check.scope === 'set') {
      const told = check.run(members as never, { ...context, known });
      return 'because' in told
        ? []
        : told.findings.map((f) => ({
            check: check.id,
            paths: f.paths,
            sure: f.certainty === 'sure',
            message: tell(f.evidence),
          }));
    }
    return members.flatMap(({ path, facts }) => {
      const told = check.run(facts as never, context as never);
      return 'because' in told
        ? []
        : told.findings.map((f) => ({
            check: check.id,
            paths: [path],
            sure: f.certainty === 'sure',
            message: tell(f.evidence),
          }));
    });
  });
}

interface Count {
  folders: number;
  seeded: number;
  found: number;
  stated: number;
  right: number;
  false: number;
  falseSure: number;
}
const misses: string[] = [];

async function measure(
  name: string,
  size: number,
  from: number,
  withPictures: boolean,
  known: Known = named,
): Promise<Count> {
  const count: Count = { folders: 0, seeded: 0, found: 0, stated: 0, right: 0, false: 0, falseSure: 0 };
  for (let i = 0; i < size; i += 1) {
    // Three of five folders are right.
    const seed: Seed | null = i % 5 < 3 ? null : (seeds[Math.floor(i / 5) % seeds.length] ?? null);
    const folder = campaignFolder(from + i, seed, withPictures);
    const found = await findingsIn(folder, known);
    count.folders += 1;
    const { seeded } = folder;
    const isRight = (one: Found): boolean => seeded !== null && one.paths.some((path) => path === seeded.paths.at(-1));
    if (seeded !== null) {
      const hit = found.find(
        (one) => one.check === seeded.check && seeded.paths.every((path) => one.paths.includes(path)),
      );
      count.seeded += 1;
      if (hit !== undefined) count.found += 1;
      if (hit?.sure) count.stated += 1;
      if (hit === undefined) {
        const lines = folder.assets
          .filter(({ path }) => seeded.paths.includes(path))
          .map((asset) => `${asset.path}: ${asset.lines.join(' / ')}`);
        misses.push(`- ${name}, missed ${seeded.check}: ${lines.join(' ‖ ')}`);
      }
    }
    for (const one of found) {
      if (isRight(one)) count.right += 1;
      else {
        count.false += 1;
        if (one.sure) count.falseSure += 1;
        misses.push(`- ${name}, false ${one.check}${one.sure ? '' : ' (asked)'}: ${one.message}`);
      }
    }
  }
  return count;
}

const rate = (part: number, of: number): string =>
  of === 0 ? '–' : `${((part / of) * 100).toFixed(1)} % (${part}/${of})`;
const row = (name: string, c: Count): readonly string[] => [
  name,
  String(c.folders),
  String(c.folders - c.seeded),
  rate(c.right, c.right + c.false),
  rate(c.found, c.seeded),
  rate(c.stated, c.seeded),
  `${c.false} (${c.falseSure} stated)`,
];
const quick = process.argv.includes('--text');
const from = 7_700_000;
const text = await measure('text', 400, from, false);
const textUnnamed = await measure('text without names', 400, from + 1000, false, unnamed);
const pictures = quick ? null : await measure('pictures', 120, from + 2000, true);
const picturesUnnamed = quick ? null : await measure('pictures without names', 120, from + 3000, true, unnamed);
console.log(
  table(
    ['folders', 'n', 'right ones', 'precision', 'recall', 'of them stated', 'false findings'],
    [
      row('mails, pages and captions', text),
      row('the same, no product named in the kit', textUnnamed),
      ...(pictures === null ? [] : [row('with pictures read by OCR', pictures)]),
      ...(picturesUnnamed === null ? [] : [row('with pictures, no product named in the kit', picturesUnnamed)]),
    ],
  ),
);
console.log(`\nWhat was missed, and what was found falsely:\n\n${misses.slice(0, 40).join('\n') || '- nothing'}`);
if (quick) process.exit(0);
