import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AssetReport } from '../model/report.ts';

/** A fixed file that waits to be saved, in the session's own folder. */
export interface TriedFix {
  readonly file: string;
  readonly extension: string;
  /** The asset that it was made of: its path in the campaign, and where it lies. */
  readonly source: { readonly path: string; readonly home: string };
  /** As it was judged. */
  readonly after: AssetReport;
}

/** Forgets what waits to be saved: all of it, or what was made of one asset. */
export async function dropFixes(fixes: Map<string, TriedFix>, path: string | null = null): Promise<void> {
  for (const [id, { file, source }] of fixes) {
    if (path !== null && source.path !== path) continue;
    fixes.delete(id);
    await rm(dirname(file), { recursive: true, force: true });
  }
}
