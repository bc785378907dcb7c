import { mkdtempSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, machine } from './writer.ts';

const ours = /^onbrand-([0-9a-f]{8})-(\d+)-[^-]{6}$/;

/**
 * A new folder for what must not outlive this process, which removes it when it is done. Those of processes that were
 * killed before they could are removed meanwhile: whole uploads lie in some.
 */
export function temporaryFolder(): string {
  void clearAbandoned();
  return mkdtempSync(join(tmpdir(), `onbrand-${machine}-${process.pid}-`));
}

async function clearAbandoned(): Promise<void> {
  // Housekeeping: what can't be listed or removed stands in nobody's way.
  for (const name of await readdir(tmpdir()).catch(() => [])) {
    const [, host, pid] = ours.exec(name) ?? [];
    if (host === machine && !isAlive(Number(pid)))
      await rm(join(tmpdir(), name), { recursive: true, force: true }).catch(() => undefined);
  }
}
