import { mkdir, mkdtemp, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeNew } from '../files/write-new.ts';
import { writeWhole } from '../files/write-whole.ts';
import { kitFileName } from '../kit/files.ts';
import { lintKit } from '../kit/lint.ts';
import { writeNewKit } from '../kit/save.ts';
import type { OpenKit } from '../model/open-kit.ts';
import { type Draft, openDraft, textOf } from './drafts.ts';
import { kitState, knownWords, type OpenedKit, refusedKit, today } from './kits.ts';
import { holdKit, openKitAt } from './open-kit.ts';
import { rememberOpened } from './recent.ts';
import type { Reply } from './reply.ts';
import { judgeAgain } from './run.ts';
import { done, languageOf, refused, refusedUnwritten, type Session } from './session.ts';
import type { KitState, WrittenKit } from './shapes.ts';

/** Writes a draft, whole and only when it is right, and makes it the kit that the campaign is held against. */
export async function saveDraft(session: Session, draft: Draft, into: string | null): Promise<Reply<KitState>> {
  const opened = await openDraft(session, draft);
  if (!opened.ok) return refusedKit(session, opened.problems);
  const { kit, begun } = session;
  if (into === null) {
    if (kit === null || kit.folder === null || !kit.writable || begun !== null)
      return refused(session, 'kit-elsewhere');
    return saveOver(session, kit, kit.folder, draft, opened.value);
  }
  const granted = session.grants.find(into);
  if (granted === null) return refused(session, 'not-granted');
  // What is written for a download starts empty each time.
  const folder = granted.temporary ? await mkdtemp(join(granted.path, 'kit-')) : granted.path;
  const files = [...opened.value.files].map(([path, content]) => ({ path, content }));
  const written = await writeNewKit(folder, draft as WrittenKit, files, languageOf(session));
  if (!written.ok) return refused(session, 'kit-place', { message: written.problems[0]?.message ?? '' });
  const read = await openKitAt(session, folder, granted.temporary);
  return !read.ok || session.kit === null ? read : adopted(session, session.kit);
}

/** `open`: the draft as the kit that it becomes. Of the files that came to it, those that it does not name stay unwritten. */
async function saveOver(
  session: Session,
  kit: OpenedKit,
  folder: string,
  draft: Draft,
  open: OpenKit,
): Promise<Reply<KitState>> {
  const file = join(folder, kitFileName);
  const now = await readFile(file, 'utf8').catch(() => null);
  if (now !== kit.text) return refused(session, 'kit-changed');
  const text = textOf(session, draft);
  // What we write ourselves is no news, nor to a reading that is under way: it was of the kit as it stood before.
  await session.unwatchKit();
  session.kit = { ...kit };
  try {
    for (const { path, content } of session.added.filter((one) => open.files.has(one.path))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      if ((await writeNew(join(folder, path), content)) === 'taken') {
        await holdKit(session, kit);
        return refused(session, 'name-taken', { name: path });
      }
    }
    await writeWhole(file, text);
  } catch (error) {
    await holdKit(session, kit);
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return refusedUnwritten(session, kitFileName, String(error.code));
  }
  // Not read back: what somebody writes at this very moment is theirs, and the watching tells it.
  const warnings = await lintKit(open, knownWords, today(), languageOf(session));
  const saved = { ...kit, text, open, warnings };
  await holdKit(session, saved);
  return adopted(session, saved);
}

/** Tells of the kit that was just saved, and judges by it. */
async function adopted(session: Session, kit: OpenedKit): Promise<Reply<KitState>> {
  const { path, fixed, open } = kit;
  session.begun = null;
  session.added = [];
  const state = kitState(kit);
  session.ports.tell({ kind: 'kit.changed', kit: state, isOutside: false });
  const grant = session.grants.give({ path, temporary: fixed });
  await rememberOpened(session, { grant, kind: 'kit', name: state.name, path }, fixed);
  if (session.campaign !== null) void judgeAgain(session, session.campaign, open);
  return done(state);
}
