import { editText } from '../kit/edit.ts';
import { folderFiles, type KitFiles, unpackedFiles } from '../kit/files.ts';
import { faultsOf } from '../kit/lint.ts';
import { examineContent, kitFiles, readKit } from '../kit/open.ts';
import type { KitProblem, OpenKit } from '../model/open-kit.ts';
import type { Outcome } from '../model/outcome.ts';
import { knownWords, type OpenedKit, today } from './kits.ts';
import { languageOf, type Session } from './session.ts';

/** A kit as the editor holds it: of the open kit, or begun from files. It may be broken. */
export type Draft = Readonly<Record<string, unknown>>;

/** The text that saving the draft would write: over the open kit's, or a new one. */
export const textOf = ({ kit, begun }: Session, draft: Draft): string =>
  kit === null || begun !== null ? `${JSON.stringify(draft, null, 2)}\n` : editText(kit.text, draft);

/** The files that a draft may name: those that come with it, and those of the open kit. */
export async function filesOf({ kit, begun, added }: Session): Promise<KitFiles> {
  const coming = unpackedFiles(new Map((begun ?? added).map(({ path, content }) => [path, content])));
  if (begun !== null || kit === null) return coming;
  const own = kit.folder === null ? await packedFiles(kit) : folderFiles(kit.folder);
  return {
    async read(path) {
      const came = await coming.read(path);
      return came.kind === 'missing' ? own.read(path) : came;
    },
  };
}

async function packedFiles(kit: OpenedKit): Promise<KitFiles> {
  const files = await kitFiles(kit.path, 'en');
  // It was opened from there; where it is gone since, what was read of it is what there is.
  return files.ok ? files.value : unpackedFiles(kit.open.files);
}

/** The draft as a kit that campaigns can be held against, or why it is none. */
export const openDraft = async (session: Session, draft: Draft): Promise<Outcome<OpenKit, KitProblem>> =>
  readKit(contentOf(session, draft), await filesOf(session), knownWords, languageOf(session));

/** All that is wrong with the draft, be it one that can be used or not. */
export async function draftFaults(session: Session, draft: Draft): Promise<readonly KitProblem[]> {
  const language = languageOf(session);
  const examined = await examineContent(contentOf(session, draft), await filesOf(session), knownWords, language);
  return faultsOf(examined, knownWords, today(), language);
}

const contentOf = (session: Session, draft: Draft): Uint8Array => new TextEncoder().encode(textOf(session, draft));
