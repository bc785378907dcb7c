import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { importPalette } from '../kit/import/index.ts';
import { type Merged, mergeColours } from '../kit/merge.ts';
import { openKit } from '../kit/open.ts';
import { addColours } from '../kit/save.ts';
import type { ImportedPalette } from '../model/imported.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { exitCodeOfUnwritten, tellKitProblems } from './kit-problems.ts';
import { swatch, table } from './kit-table.ts';
import { kitWords } from './kit-words.ts';
import { knownWords } from './known.ts';
import { paintFor, printable } from './summary.ts';

/** The colours of a file; where that is not possible, says why and answers null. */
export async function readPalette(path: string, io: Io): Promise<ImportedPalette | null> {
  const content = await readInput(path, io);
  if (content === null) return null;
  const imported = await importPalette(basename(path), content, io.language);
  if (imported.ok) return imported.value;
  for (const { message, hint } of imported.problems) io.err(`${printable(`${path}: ${message} ${hint}`)}\n`);
  return null;
}

/** The content of a file that the command line names; where it can't be read, says so and answers null. */
export async function readInput(path: string, io: Io): Promise<Uint8Array | null> {
  const content = await readFile(path).catch(() => null);
  if (content === null) io.err(`${kitWords[io.language].noSuchFile(printable(path))}\n`);
  return content;
}

/** `onbrand kit import`: lists a file's colours and, with a kit, adds those that are new to it. */
export async function importIntoKit(file: string, kit: string | null, io: Io): Promise<number> {
  const words = kitWords[io.language];
  if (kit === null) {
    const palette = await readPalette(file, io);
    if (palette === null) return exitCodes.usage;
    io.out(listColours(palette, mergeColours([], palette.colours), io));
    return exitCodes.conforms;
  }
  const opened = await openKit(kit, knownWords, io.language);
  if (!opened.ok) {
    io.err(tellKitProblems(opened.problems, io));
    return exitCodes.kit;
  }
  const isFile = (await stat(kit)).isFile();
  if (isFile && basename(kit).toLowerCase() !== 'brandkit.json') {
    io.err(`${words.zipped(kit)}\n`);
    return exitCodes.usage;
  }
  const palette = await readPalette(file, io);
  if (palette === null) return exitCodes.usage;
  const merged = mergeColours([...opened.value.palette, ...opened.value.accepted], palette.colours);
  io.out(listColours(palette, merged, io, words.fresh));
  const added = merged.flatMap((one) => (one.added === null ? [] : [one.added]));
  if (added.length === 0) {
    io.out(`${words.nothingNew}\n`);
    return exitCodes.conforms;
  }
  const written = await addColours(isFile ? dirname(kit) : kit, added, io.language);
  if (!written.ok) {
    io.err(tellKitProblems(written.problems, io));
    return exitCodeOfUnwritten(written.problems);
  }
  io.out(`${words.added(added.length, written.value)}\n`);
  return exitCodes.conforms;
}

/** A hex colour at the head of how the file has it: told once is enough. */
const isHex = (hex: string): RegExp => new RegExp(`^${hex}(, )?`, 'i');

/** What a file holds: each colour with its name, as the file has it, and what becomes of it; each line left out. */
function listColours(palette: ImportedPalette, merged: readonly Merged[], io: Io, fresh = ''): string {
  const words = kitWords[io.language];
  const paint = paintFor(io);
  const distinct = merged.filter((one) => one.added !== null).length;
  const rows = merged.map(({ imported: { name, hex, original }, added, same, difference }) => [
    swatch(hex, paint),
    (added?.name ?? name) === hex ? '' : printable(added?.name ?? name),
    hex,
    paint.dim(printable(original.replace(isHex(hex), ''))),
    same === null
      ? paint.green(fresh)
      : paint.dim(words.same(printable(same), difference === 0 ? null : difference.toFixed(1))),
  ]);
  return `${[
    paint.bold(
      fresh === '' ? words.found(palette.format, distinct, null) : words.found(palette.format, merged.length, distinct),
    ),
    ...(rows.length === 0 ? [] : [table(rows)]),
    ...palette.skipped.map(({ where, why }) => `  ${paint.yellow('⚠')} ${printable(words.skipped(where, why))}`),
  ].join('\n')}\n`;
}
