import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type History, openHistory } from '../../src/history/store.ts';
import type { Outcome } from '../../src/model/outcome.ts';

interface InFolder {
  readonly folder: () => string;
  readonly file: () => string;
  /** Opens the history that lies there; it is closed when the test ends. */
  readonly opened: () => History;
  /** What Node runs to do `body` with that history, opened as `history.value`, in a process of its own. */
  readonly script: (body: string) => readonly string[];
}

/** Gives each test of a file a folder of its own for a history. */
export function inFolder(): InFolder {
  let folder: string;
  const histories = new Set<History>();
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'onbrand-history-'));
  });
  afterEach(() => {
    for (const history of histories) history.close();
    histories.clear();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    folder: () => folder,
    file: () => join(folder, 'history.db'),
    opened() {
      const history = value(openHistory(folder));
      histories.add(history);
      const close = (): void => {
        if (histories.delete(history)) history.close();
      };
      return { ...history, close };
    },
    script(body) {
      const path = join(folder, 'script.ts');
      const at = (name: string) => JSON.stringify(resolve(import.meta.dirname, name));
      writeFileSync(
        path,
        `import { openHistory } from ${at('../../src/history/store.ts')};
         import { entry, found } from ${at('entries.ts')};
         const history = openHistory(${JSON.stringify(folder)});
         if (!history.ok) { console.error(JSON.stringify(history.problems)); process.exit(3); }
         const many = Array.from({ length: 2000 }, (_, i) => found(String(i), { message: 'x'.repeat(200) }));
         ${body}`,
      );
      return [resolve(import.meta.dirname, '../../scripts/run.mjs'), path];
    },
  };
}

/** What was meant to come out. */
export function value<T>(outcome: Outcome<T, unknown>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/**
 * What a script prints as JSON where a limit on the size of files stands in for a disk without room.
 *
 * @param kibibytes largest size of a file: 0 where not a byte may be written, neither to a file nor beside it
 */
export function withoutRoom(script: readonly string[], kibibytes: number): unknown {
  const { stdout, stderr } = spawnSync(
    'sh',
    ['-c', `trap '' XFSZ; ulimit -f ${kibibytes * 2}; exec "$0" "$@"`, process.execPath, ...script],
    { encoding: 'utf8' },
  );
  return JSON.parse(stdout || JSON.stringify({ stderr }));
}
