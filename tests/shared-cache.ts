import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One cache of facts for a whole run of the tests, empty at its start: every door and command that opens the sample
 * would otherwise read its words and look for its logos anew. A test that is about measuring takes a cache of its own.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'onbrand-tests-'));
  process.env.ONBRAND_CACHE = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
