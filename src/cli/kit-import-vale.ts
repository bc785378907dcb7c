import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { openKit } from '../kit/open.ts';
import { addStyles } from '../kit/save.ts';
import { type ImportedStyles, importVale, type ValeFile } from '../kit/vale/import.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { exitCodeOfUnwritten, tellKitProblems } from './kit-problems.ts';
import { table } from './kit-table.ts';
import { kitWords } from './kit-words.ts';
import { knownWords } from './known.ts';
import { paintFor, printable } from './summary.ts';
import { valeWords } from './vale-words.ts';

/** No style is near these; a wrong folder is. */
const mostFiles = 2000;
const mostBytes = 1_000_000;

/** `onbrand kit import <folder>`: lists what the Vale styles in it say and, with a kit, adds it to the kit's voice. */
export async function importStyles(folder: string, kit: string | null, io: Io): Promise<number> {
  const words = valeWords[io.language];
  const styles = importVale(await valeFiles(resolve(folder)));
  if (styles.lists.length + styles.rules.length + styles.notImported.length === 0) {
    io.err(`${words.none(printable(folder))}\n`);
    return exitCodes.usage;
  }
  io.out(listStyles(styles, io));
  if (kit === null) return exitCodes.conforms;
  const opened = await openKit(kit, knownWords, io.language);
  if (!opened.ok) {
    io.err(tellKitProblems(opened.problems, io));
    return exitCodes.kit;
  }
  const isFolder = await readdir(kit).then(
    () => true,
    () => false,
  );
  if (!isFolder && basename(kit).toLowerCase() !== 'brandkit.json') {
    io.err(`${kitWords[io.language].zipped(kit)}\n`);
    return exitCodes.usage;
  }
  const written = await addStyles(isFolder ? kit : dirname(kit), styles, io.language);
  if (!written.ok) {
    io.err(tellKitProblems(written.problems, io));
    return exitCodeOfUnwritten(written.problems);
  }
  io.out(`${words.added(written.value)}\n`);
  return exitCodes.conforms;
}

/** Every YAML file below a folder, named by the style's folder and its own: "Microsoft.Avoid". */
async function valeFiles(folder: string): Promise<readonly ValeFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found = entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .slice(0, mostFiles);
  const files = await Promise.all(
    found.map(async (path) => {
      const content = await readFile(path);
      const name = `${basename(dirname(path))}.${basename(path).replace(/\.ya?ml$/i, '')}`;
      return content.byteLength > mostBytes ? [] : [{ name, text: content.toString('utf8') }];
    }),
  );
  return files.flat();
}

function listStyles({ lists, rules, notImported }: ImportedStyles, io: Io): string {
  const words = valeWords[io.language];
  const paint = paintFor(io);
  const rows = [
    ...lists.map(({ name, terms }) => [printable(name), words.terms(terms.length)]),
    ...rules.map(({ name, kind }) => [printable(name), kind]),
  ];
  const left = notImported.map(
    ({ name, why, detail }) => `  ${paint.yellow('⚠')} ${printable(`${name}: ${words.why[why](detail)}`)}`,
  );
  return `${[
    paint.bold(words.found(rows.length, notImported.length)),
    ...(rows.length === 0 ? [] : [table(rows)]),
    ...(left.length === 0 ? [] : [words.notImported, ...left]),
  ].join('\n')}\n`;
}
