import { basename, dirname, join } from 'node:path';
import { watch } from 'chokidar';
import { kitFileName } from '../kit/files.ts';
import type { OpenedKit } from './kits.ts';

/** Git and editors write a file, or several, in steps. */
const settledAfterMs = 200;

/**
 * Tells when brandkit.json, a file that it names, or the packed kit was written, removed or came back. Only their folders
 * are looked at, not what lies below: a kit may stand at the root of a large project. Gives back what ends the watching.
 */
export function watchKitFiles({ path, folder, open }: OpenedKit, changed: () => void): () => Promise<void> {
  const files = folder === null ? [path] : [kitFileName, ...open.files.keys()].map((file) => join(folder, file));
  const folders = new Set(files.map((file) => dirname(file)));
  const wanted = new Set([...files, ...folders]);
  let timer: NodeJS.Timeout | null = null;
  const watcher = watch([...folders], {
    depth: 0,
    ignoreInitial: true,
    ignored: (one) => !wanted.has(one),
    awaitWriteFinish: { stabilityThreshold: settledAfterMs, pollInterval: 50 },
  });
  // What was written since the kit was read, and before anybody looked.
  watcher.on('ready', changed);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, () => {
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(changed, settledAfterMs);
    });
  }
  watcher.on('error', (error) => console.error(`${basename(path)} is no longer watched: ${String(error)}`));
  return async () => {
    if (timer !== null) clearTimeout(timer);
    await watcher.close();
  };
}
