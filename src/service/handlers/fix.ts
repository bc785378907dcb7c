import { readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { besideName, placeFixed } from '../../engine/fix-place.ts';
import { makeFolder } from '../../files/make-folder.ts';
import { writeNew } from '../../files/write-new.ts';
import { fixList, tryOn } from '../fixes.ts';
import { done, refused, refusedUnwritten } from '../session.ts';
import type { TriedFix } from '../tried-fixes.ts';
import type { Handlers } from './handler.ts';

export const fixHandlers: Pick<Handlers, 'fix.list' | 'fix.try' | 'fix.save'> = {
  'fix.list': async (session) => {
    const { campaign } = session;
    if (campaign === null) return refused(session, 'no-campaign');
    return done(fixList(session, campaign));
  },

  'fix.try': async (session, { path, findings, keepMetadata }) => {
    const { campaign } = session;
    if (campaign === null) return refused(session, 'no-campaign');
    // What is judged in part would find too little wrong with what a fix does.
    if (campaign.run.kind !== 'finished') return refused(session, 'not-judged');
    const asset = campaign.assets.get(path);
    if (asset === undefined) return refused(session, 'asset-unknown', { name: path });
    const trial = await tryOn(
      session,
      campaign,
      asset,
      (check, subject) => findings?.some((one) => one.check === check && one.subject === subject) ?? true,
      keepMetadata,
    );
    return trial === null ? refused(session, 'nothing-to-fix', { name: path }) : done(trial);
  },

  'fix.save': async (session, { ids, into }) => {
    const granted = session.grants.find(into);
    if (granted === null) return refused(session, 'not-granted');
    const isFolder = (await stat(granted.path).catch(() => null))?.isDirectory() ?? false;
    if (!isFolder) return refused(session, 'not-a-folder', { name: basename(granted.path) });
    // What a browser downloads as one is called after its folder, and holds nothing of the time before.
    const isOne = granted.temporary && ids.length > 1;
    const folder = isOne ? join(granted.path, `${session.campaign?.scanned.campaign.name ?? ''}-fixed`) : granted.path;
    if (isOne) await rm(folder, { recursive: true, force: true });
    const saved: { readonly id: string; readonly name: string; readonly file: string }[] = [];
    for (const id of ids) {
      const fix = session.fixes.get(id);
      if (fix === undefined) return refused(session, 'fix-gone');
      try {
        const { at, became } = await place(fix, folder, granted.temporary, ids.length === 1);
        if (became === 'taken') return refused(session, 'name-taken', { name: basename(at) });
        saved.push({
          id,
          name: basename(at),
          file: session.grants.give({ path: at, temporary: granted.temporary }),
        });
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error)) throw error;
        return refusedUnwritten(session, basename(fix.file), String(error.code));
      }
    }
    return done(saved);
  },
};

/** One alone gets a name of its own; several keep theirs, and their folders. In a folder of ours an older one makes room. */
async function place(fix: TriedFix, folder: string, temporary: boolean, isAlone: boolean) {
  if (!isAlone) return placeFixed(fix, fix.source, folder, null);
  const at = join(folder, besideName(fix.source.path, fix.extension, null));
  await makeFolder(folder);
  if (temporary) await rm(at, { force: true });
  return { at, became: await writeNew(at, await readFile(fix.file)) };
}
