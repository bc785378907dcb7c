import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';

/** What tells one campaign from another: where its folder or files really lie, however they were named. */
export async function campaignKey(paths: readonly string[]): Promise<string> {
  const places = await Promise.all(paths.map((path) => realpath(path).catch(() => resolve(path))));
  return [...new Set(places)].sort().join('\n');
}
