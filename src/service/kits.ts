import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { catalogue } from '../channels/index.ts';
import { checks } from '../checks/index.ts';
import { kitFileName } from '../kit/files.ts';
import { knownNames } from '../kit/known.ts';
import { lintKit } from '../kit/lint.ts';
import { kitFiles, openKit, readKit } from '../kit/open.ts';
import type { Language } from '../model/language.ts';
import type { KitProblem, OpenKit } from '../model/open-kit.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { shortPlace } from './place.ts';
import type { Reply } from './reply.ts';
import { languageOf, type Session } from './session.ts';
import type { KitState } from './shapes.ts';
import { tellTrouble } from './words.ts';

export const knownWords = knownNames(checks, catalogue);

/** The kit that campaigns are held against. */
export interface OpenedKit {
  /** As it was granted: a folder, brandkit.json itself, or a packed kit. */
  readonly path: string;
  /** The folder of brandkit.json; null where the kit is packed. */
  readonly folder: string | null;
  /** It must not be written over, whatever the file system says: the sample, an upload. */
  readonly fixed: boolean;
  readonly writable: boolean;
  /** brandkit.json as it was read. */
  readonly text: string;
  readonly open: OpenKit;
  readonly warnings: readonly KitProblem[];
}

export const today = (): string => new Date().toISOString().slice(0, 10);

/** Reads a kit with all that the editor needs of it. */
export async function readOpenedKit(
  path: string,
  fixed: boolean,
  language: Language,
): Promise<Outcome<OpenedKit, KitProblem>> {
  const files = await kitFiles(path, language);
  if (!files.ok) return files;
  const read = await files.value.read(kitFileName);
  // What is wrong with a file that can't be read, the kit's own reader says.
  if (read.kind !== 'content')
    return notOk(...(await openKit(path, knownWords, language).then((o) => (o.ok ? [] : o.problems))));
  // Text and kit are of one reading: somebody may write between two.
  const opened = await readKit(read.content, files.value, knownWords, language);
  if (!opened.ok) return opened;
  const isFolder = (await stat(path)).isDirectory();
  const isFile = basename(path).toLowerCase() === kitFileName;
  const folder = isFolder ? path : isFile ? dirname(path) : null;
  return ok({
    path,
    fixed,
    folder,
    writable: !fixed && folder !== null && (await canWrite(join(folder, kitFileName))),
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(read.content),
    open: opened.value,
    warnings: await lintKit(opened.value, knownWords, today(), language),
  });
}

/** A kit that can't be used, with every line that is wrong. */
export function refusedKit(
  session: Session,
  kitProblems: readonly KitProblem[],
  trouble: 'kit-broken' | 'kit-broken-outside' = 'kit-broken',
): Extract<Reply<never>, { readonly ok: false }> {
  const [first] = kitProblems;
  const told = tellTrouble(trouble, languageOf(session), {
    count: kitProblems.length,
    first: first === undefined ? '' : first.message,
  });
  return { ok: false, problem: { ...told, kitProblems } };
}

const canWrite = (file: string): Promise<boolean> =>
  access(file, constants.W_OK).then(
    () => true,
    () => false,
  );

export function kitState({ path, writable, open, warnings }: OpenedKit): KitState {
  const { kit, digest, palette } = open;
  return {
    name: kit.name,
    place: shortPlace(path),
    digest,
    writable,
    palette: kit.palette.colours.map((colour, i) => ({
      name: colour.name,
      hex: palette[i]?.hex ?? '',
      role: colour.role,
      tolerance: colour.tolerance ?? kit.palette.tolerance,
      share: colour.share?.target ?? null,
    })),
    warnings,
  };
}
