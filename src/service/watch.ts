import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { mayBeAsset } from '../engine/asset-names.ts';
import { settingsFileName } from '../engine/settings-file.ts';
import type { OpenedCampaign } from './campaign.ts';
import { judgeAgain } from './run.ts';
import type { Session } from './session.ts';

/** A program that saves a file touches it several times. */
const settledAfterMs = 200;

/** Judges the open campaign again when its files change, where the person wants that. */
export function watchCampaign(session: Session, opened: OpenedCampaign): void {
  const { folder } = opened;
  if (folder === null || opened.owner === 'upload' || !session.memory.preferences.watch) return;
  opened.ownWrite = false;
  opened.unwatch = watchFolder(folder, (paths) => {
    const others = paths.filter((path) => !(opened.ownWrite && path === settingsFileName));
    opened.ownWrite = false;
    for (const path of others) opened.changed.add(path);
    if (others.length > 0 && session.kit !== null) void judgeAgain(session, opened, session.kit.open);
  });
}

/** Tells which pictures of a folder were saved, added or removed, several at once as one. Gives back what ends the watching. */
function watchFolder(folder: string, changed: (paths: readonly string[]) => void): () => Promise<void> {
  const waiting = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const tell = (): void => {
    const paths = [...waiting];
    waiting.clear();
    timer = null;
    changed(paths);
  };
  const watcher = watch(folder, {
    ignoreInitial: true,
    // Hidden files are nobody's assets, and programs write through them.
    ignored: (path) => path !== folder && basename(path).startsWith('.'),
    awaitWriteFinish: { stabilityThreshold: settledAfterMs, pollInterval: 50 },
  });
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path) => {
      const inside = relative(folder, path).split(sep).join('/');
      if (!mayBeAsset(basename(inside)) && inside !== settingsFileName) return;
      waiting.add(inside);
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(tell, settledAfterMs);
    });
  }
  // A system that can't watch so many files leaves the rest working.
  watcher.on('error', (error) => console.error(`${folder} is no longer watched: ${String(error)}`));
  return async () => {
    if (timer !== null) clearTimeout(timer);
    await watcher.close();
  };
}
