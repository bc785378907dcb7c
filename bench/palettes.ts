// Reads every palette of a folder with an `expected.json` and says whether the colours are right:
// node scripts/run.mjs bench/palettes.ts <folder>
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importPalette } from '../src/kit/import/index.ts';
import type { ImportedColour } from '../src/model/imported.ts';

interface ExpectedFile {
  readonly file: string;
  readonly expected: {
    /** Colour declarations in the file, duplicates included. */
    readonly count: number;
    /** Names among them, where a name may come twice; null where the counting did not ask. */
    readonly distinct_names: number | null;
    /** Name, value as written, hex where the value is not one. */
    readonly expected_first: readonly (readonly string[])[];
  };
}

interface Row {
  readonly file: string;
  readonly expected: string;
  readonly read: string;
  readonly first: string;
  readonly skipped: string;
  readonly verdict: string;
}

/** A mapping to sRGB other than the one `expected.json` was made with may differ by this many levels of 255. */
const mappingLevels = 2;

/** `expected.json` counts colours that are written out; a name that stands for another is read as well. */
const reference = /\bvar\(/;

const normal = (hex: string): string =>
  hex.length === 4 ? `#${[...hex.slice(1)].map((digit) => digit + digit).join('')}` : hex.toLowerCase();

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(normal(hex).slice(at, at + 2), 16));
}

function differsBy(a: string, b: string): number {
  const other = channels(b);
  return Math.max(...channels(a).map((value, i) => Math.abs(value - (other[i] ?? 0))));
}

/** Names in nested files are read with their groups ("slate.50"); a list without groups has the last part ("50"). */
const sameName = (read: string, wanted: string): boolean => read === wanted || read.endsWith(`.${wanted}`);

function firstRight(colours: readonly ImportedColour[], wanted: readonly (readonly string[])[]): number {
  return wanted.filter((row, index) => {
    const colour = colours[index];
    const hex = row.at(-1) ?? '';
    const allowed = colour?.inSrgb === false ? mappingLevels : 0;
    return colour !== undefined && sameName(colour.name, row[0] ?? '') && differsBy(colour.hex, hex) <= allowed;
  }).length;
}

async function judge(folder: string, { file, expected }: ExpectedFile): Promise<Row> {
  const imported = await importPalette(file, await readFile(join(folder, file)));
  const distinct = expected.distinct_names ?? expected.count;
  const wanted = distinct === expected.count ? String(distinct) : `${distinct} (${expected.count} with repeats)`;
  if (!imported.ok) {
    const message = imported.problems.map((problem) => problem.message).join(' ');
    return { file, expected: wanted, read: '–', first: '–', skipped: '–', verdict: `WRONG: ${message}` };
  }
  const { colours, skipped } = imported.value;
  const right = firstRight(colours, expected.expected_first);
  const literal = colours.filter(({ original }) => !reference.test(original)).length;
  const ok = literal === distinct && right === expected.expected_first.length;
  return {
    file,
    expected: wanted,
    read: literal === colours.length ? String(literal) : `${literal} + ${colours.length - literal} by reference`,
    first: `${right}/${expected.expected_first.length}`,
    skipped: String(skipped.length),
    verdict: ok ? 'right' : 'WRONG',
  };
}

function print(rows: readonly Row[]): void {
  const head: Row = {
    file: 'file',
    expected: 'expected',
    read: 'read',
    first: 'first right',
    skipped: 'left out',
    verdict: 'verdict',
  };
  const keys = ['file', 'expected', 'read', 'first', 'skipped', 'verdict'] as const;
  const widths = keys.map((key) => Math.max(...[head, ...rows].map((row) => row[key].length)));
  for (const row of [head, ...rows]) {
    console.log(
      keys
        .map((key, i) => row[key].padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('Say which folder to read: node scripts/run.mjs bench/palettes.ts <folder with expected.json>');
  process.exit(64);
}
const expected: readonly ExpectedFile[] = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));
const rows: Row[] = [];
for (const entry of expected) rows.push(await judge(folder, entry));
print(rows);
const right = rows.filter(({ verdict }) => verdict === 'right').length;
console.log(`\n${right} of ${rows.length} files right. A name that a style sheet declares several times counts once.`);
process.exitCode = right === rows.length ? 0 : 1;
