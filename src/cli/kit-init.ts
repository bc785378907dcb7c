import { basename, resolve } from 'node:path';
import { beginKit, begunKit, type KitSource } from '../kit/begin.ts';
import { writeNewKit } from '../kit/save.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { readInput } from './kit-import.ts';
import { exitCodeOfUnwritten, tellKitProblems } from './kit-problems.ts';
import { askColours, askName, askNames, askSource } from './kit-questions.ts';
import { kitWords } from './kit-words.ts';
import { printable } from './summary.ts';

export interface InitOptions {
  readonly from?: readonly string[];
  readonly name?: string;
  readonly names?: readonly string[];
}

/** `onbrand kit init`: a new kit from files, or from what a person answers. */
export async function initKit(folder: string, { from, name, names }: InitOptions, io: Io): Promise<number> {
  const words = kitWords[io.language];
  const calledLike = basename(resolve(folder)) || 'Brand';
  const asks = io.interactive && from === undefined;
  if (!io.interactive && from === undefined) {
    io.err(`${words.noSource}\n`);
    return exitCodes.usage;
  }
  const stated = name?.trim() || (asks ? await askName(calledLike, io.language) : null);
  const sources = !asks ? { files: from ?? [], colours: [] } : stated === null ? null : await askSource(io.language);
  if (sources === null) return cancelled(io);

  const files = await readAll(sources.files, io);
  if (files === null) return exitCodes.usage;
  const begun = await beginKit(files, sources.colours, io.language);
  if (!begun.ok) {
    for (const { file, message, hint } of begun.problems) io.err(`${printable(`${file}: ${message} ${hint}`)}\n`);
    return exitCodes.usage;
  }
  if (begun.value.colours.length === 0) {
    io.err(`${words.noColours}\n`);
    return exitCodes.usage;
  }
  const colours = asks ? await askColours(begun.value.colours, io.language) : begun.value.colours;
  if (colours === null) return cancelled(io);
  const brand = stated ?? begun.value.title ?? calledLike;
  const named = names ?? (asks ? await askNames(brand, io.language) : []);
  if (named === null) return cancelled(io);
  const kit = begunKit(brand, { ...begun.value, colours }, named);
  const written = await writeNewKit(folder, kit, begun.value.files, io.language);
  if (!written.ok) {
    io.err(tellKitProblems(written.problems, io));
    return exitCodeOfUnwritten(written.problems);
  }
  io.out(
    `${words.made(written.value, colours.length, begun.value.logos.length, begun.value.samples.length)}\n${words.guessed}\n${words.next(folder)}\n`,
  );
  return exitCodes.conforms;
}

function cancelled(io: Io): number {
  io.err(`${kitWords[io.language].cancelled}\n`);
  return exitCodes.usage;
}

/** The files that were named; null, once said why, where one can't be read. */
async function readAll(paths: readonly string[], io: Io): Promise<readonly KitSource[] | null> {
  const sources: KitSource[] = [];
  for (const path of paths) {
    const content = await readInput(path, io);
    if (content === null) return null;
    sources.push({ name: basename(path), content });
  }
  return sources;
}
