import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeNew } from '../files/write-new.ts';
import { writeWhole } from '../files/write-whole.ts';
import { kitFileName } from '../kit/files.ts';
import { writeNewKit } from '../kit/save.ts';
import { type Draft, openDraft, textOf } from './drafts.ts';
import { type OpenedKit, refusedKit } from './kits.ts';
import { holdKit, openKitAt } from './open-kit.ts';
import type { Reply } from './reply.ts';
import { judgeAgain } from './run.ts';
import { languageOf, refused, type Session } from './session.ts';
import type { KitState, WrittenKit } from './shapes.ts';

/** Writes a draft, whole and only when it is right, and makes it the kit that the campaign is held against. */
export async function saveDraft(session: Session, draft: Draft, into: string | null): Promise<Reply<KitState>> {
  const opened = await openDraft(session, draft);
  if (!opened.ok) return refusedKit(session, opened.problems);
  const { kit, begun } = session;
  if (into === null) {
    if (kit === null || kit.folder === null || !kit.writable || begun !== null)
      return refused(session, 'kit-elsewhere');
    return saveOver(session, kit, kit.folder, draft, opened.value.files);
  }
  const granted = session.grants.find(into);
  if (granted === null) return refused(session, 'not-granted');
  // What is written for a download starts empty each time.
  const folder = granted.temporary ? await mkdtemp(join(granted.path, 'kit-')) : granted.path;
  const files = [...opened.value.files].map(([path, content]) => ({ path, content }));
  const written = await writeNewKit(folder, draft as WrittenKit, files, languageOf(session));
  if (!written.ok) return refused(session, 'kit-place', { message: written.problems[0]?.message ?? '' });
  return adopt(session, folder, granted.temporary);
}

/** `named`: the files that the draft names; of those that came to it, the others stay unwritten. */
async function saveOver(
  session: Session,
  kit: OpenedKit,
  folder: string,
  draft: Draft,
  named: ReadonlyMap<string, unknown>,
): Promise<Reply<KitState>> {
  const file = join(folder, kitFileName);
  const now = await readFile(file, 'utf8').catch(() => null);
  if (now !== kit.text) return refused(session, 'kit-changed');
  // What we write ourselves is no news.
  await session.unwatchKit();
  try {
    for (const { path, content } of session.added.filter((one) => named.has(one.path))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      if ((await writeNew(join(folder, path), content)) === 'taken') {
        await holdKit(session, kit);
        return refused(session, 'name-taken', { name: path });
      }
    }
    await writeWhole(file, textOf(session, draft));
  } catch (error) {
    await holdKit(session, kit);
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return refused(session, 'unwritable', { name: kitFileName, detail: String(error.code) });
  }
  return adopt(session, kit.path, false);
}

async function adopt(session: Session, path: string, fixed: boolean): Promise<Reply<KitState>> {
  const opened = await openKitAt(session, path, fixed);
  if (!opened.ok) return opened;
  session.begun = null;
  session.added = [];
  session.ports.tell({ kind: 'kit.changed', kit: opened.value, isOutside: false });
  if (!fixed) {
    const grant = session.grants.give({ path, temporary: false });
    const openedAt = new Date().toISOString();
    await session.memory.remember({ grant, kind: 'kit', name: opened.value.name, path, openedAt });
  }
  const { campaign, kit } = session;
  if (campaign !== null && kit !== null) void judgeAgain(session, campaign, kit.open);
  return opened;
}
