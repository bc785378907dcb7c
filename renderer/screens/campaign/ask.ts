import type { AssetRow } from '../../../src/service/shapes.ts';
import { isUnplaced } from '../../store/arrange.ts';

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/**
 * What is asked once, together: assets of one folder and one size that could be meant for the same placements have one
 * answer. Groups in the order of their first asset.
 */
export function questionsOf(rows: Iterable<AssetRow>): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    if (!isUnplaced(row)) continue;
    const { path, width, height, candidates } = row;
    const key = JSON.stringify([folderOf(path), width, height, candidates]);
    const group = groups.get(key) ?? [];
    group.push(path);
    groups.set(key, group);
  }
  return [...groups.values()];
}
