import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { RecordedAsset } from '../model/history.ts';

/** What tells one campaign from another: where its folder or files really lie, however they were named. */
export async function campaignKey(paths: readonly string[]): Promise<string> {
  const places = await Promise.all(paths.map((path) => realpath(path).catch(() => resolve(path))));
  return [...new Set(places)].sort().join('\n');
}

/** What a browser sent, as it was judged last. It has no lasting place: its key tells only that it is one of its own. */
export interface Upload {
  readonly key: string;
  /** Name of the kit that judged it. */
  readonly kit: string;
  readonly assets: readonly RecordedAsset[];
}

/** Begins the key of every upload; no path does. */
export const uploadMark = 'upload:';

/** A new one, by what the dropped folder is called and when it was judged first (ISO). */
export const newUploadKey = (name: string, startedAt: string): string => `${uploadMark}${name}:${startedAt}`;

/**
 * Which of the uploads of one name this is again; null for none. Many a folder is called “campaign”: it is the same one
 * where a file is the same to the byte, whichever kit judges, or else where the brand is and a file has the same path.
 * `known`: the latest first.
 */
export function uploadAgain(known: readonly Upload[], { kit, assets }: Omit<Upload, 'key'>): string | null {
  const contents = new Set(assets.flatMap(({ digest }) => digest ?? []));
  const paths = new Set(assets.map(({ path }) => path));
  const same = known.find((one) => one.assets.some(({ digest }) => digest !== null && contents.has(digest)));
  const like = known.find((one) => one.kit === kit && one.assets.some(({ path }) => paths.has(path)));
  return (same ?? like)?.key ?? null;
}
