// How often a file is taken for the right placement:
// node scripts/run.mjs bench/placements.ts [folder of brands, each with a labels.json, to judge by eye]
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { catalogue, explainMatch, matchPlacement } from '../src/channels/index.ts';
import { bestFit, isTelling } from '../src/channels/size-fit.ts';
import { vocabularyOf } from '../src/channels/vocabulary.ts';
import { count, type Judged, judge, nobodyAssigned } from '../tests/channels/count.ts';
import { development } from '../tests/channels/paths/development.ts';
import { heldOut } from '../tests/channels/paths/held-out.ts';
import type { PathCase } from '../tests/channels/paths/table.ts';
import { wild } from '../tests/channels/paths/wild.ts';
import { wildHeldOut } from '../tests/channels/paths/wild-held-out.ts';
import { table } from './table.ts';

const sets: readonly (readonly [name: string, cases: readonly PathCase[]])[] = [
  ['written, used for tuning', development],
  ['written before the matcher, only counted', heldOut],
  ['strangers’ files, used for tuning', wild],
  ['strangers’ files, only counted', wildHeldOut],
];

/** Precision and recall of the matcher on each set of paths, and of sizes taken alone. */
export function placements(): string {
  const rows = sets.map(([name, cases]) => {
    const { assignable, assigned, right, precision, recall, silence } = count(judge(cases));
    const numbers = [cases.length, assignable, assigned, right].map(String);
    return [name, ...numbers, percent(precision), percent(recall), percent(silence), bySizeAlone(cases)];
  });
  const head = ['', 'paths', 'assignable', 'assigned', 'right', 'precision', 'recall', 'asked or left alone rightly'];
  return [
    'Assignable: a person could say which placement. The last column: of the files whose size one placement alone takes, in a shape that pictures do not have by chance, how many are meant for it. It is why a size alone only asks.',
    '',
    table([...head, 'telling size right'], rows),
  ].join('\n');
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function bySizeAlone(cases: readonly PathCase[]): string {
  const { takers } = vocabularyOf(catalogue);
  const telling = cases.flatMap(({ size, expected }) =>
    catalogue.flatMap((placement) => {
      const fit = bestFit(placement, size, []);
      return fit !== null && isTelling(fit, takers) ? [placement.id === expected] : [];
    }),
  );
  return `${telling.filter(Boolean).length} of ${telling.length}`;
}

const sizeOf = ({ size }: PathCase): string => (size === null ? '–' : `${size.width}×${size.height}`);

function misses(judged: readonly Judged[]): string {
  const rows = judged
    .filter((one) => !one.right)
    .map((one) => [
      one.path,
      sizeOf(one),
      one.expected,
      one.match.kind === 'assigned' ? `**${one.got}**` : one.got,
      one.match.candidates.map(({ placement, score }) => `${placement} ${score}`).join(', '),
    ]);
  return table(['path', 'size', 'meant for', 'taken for', 'candidates'], rows);
}

interface Label {
  readonly width: number;
  readonly height: number;
  /** In a person's words. */
  readonly placement: string;
}

/** What a folder of real brands is taken for, beside what a person wrote of each picture. */
async function corpus(folder: string): Promise<string> {
  const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const rows = await Promise.all(
    names.map(async ({ name }) => {
      const text = await readFile(join(folder, name, 'labels.json'), 'utf8').catch(() => null);
      const { labels }: { readonly labels: Readonly<Record<string, Label>> } = JSON.parse(text ?? '{"labels":{}}');
      return Object.entries(labels).map(([file, { width, height, placement }]) => {
        const found = matchPlacement({ path: `${name}/${file}`, size: { width, height } }, catalogue, nobodyAssigned);
        const candidates = found.candidates.map((one) => one.placement).join(', ');
        const taken = found.kind === 'assigned' ? `**${found.placements[0]}**` : `${found.kind} ${candidates}`;
        return [`${name}/${file}`, `${width}×${height}`, placement, taken, explainMatch(found, 'en')];
      });
    }),
  );
  return table(['file', 'size', 'a person’s words', 'taken for', 'because'], rows.flat());
}

if (process.argv[1]?.endsWith('placements.ts')) {
  console.log(placements());
  // Of the sets that are only counted, the misses stay unseen.
  for (const [name, cases] of sets.filter(([name]) => name.endsWith('tuning'))) {
    console.log(`\n${name}\n\n${misses(judge(cases))}`);
  }
  const [folder] = process.argv.slice(2);
  if (folder !== undefined) console.log(`\n${await corpus(folder)}`);
}
