import picomatch from 'picomatch';
import type { Assignment } from '../model/kit.ts';
import type { Match } from '../model/match.ts';
import type { Placement } from '../model/placement.ts';
import { decide } from './decide.ts';
import { type MatchedFile, weigh } from './weigh.ts';

export { explainMatch } from './explain.ts';

/** Who said which files are meant for what. The campaign's word counts more than the kit's. */
export interface Assignments {
  readonly kit: readonly Assignment[];
  readonly campaign: readonly Assignment[];
}

/**
 * Which placements a file is meant for. A stated assignment decides; then its name (file and folders, in English and
 * Chinese); its size only chooses among placements that the name leaves open, and never against a clear name.
 */
export function matchPlacement(file: MatchedFile, placements: readonly Placement[], assignments: Assignments): Match {
  return stated(file.path, assignments) ?? decide(weigh(file, placements));
}

function stated(path: string, { kit, campaign }: Assignments): Match | null {
  for (const [source, list] of [
    ['campaign', campaign],
    ['kit', kit],
  ] as const) {
    for (const { files, placement } of list) {
      if (!globOf(files)(path.normalize('NFC'))) continue;
      const placements = placement === 'none' ? [] : typeof placement === 'string' ? [placement] : placement;
      return {
        kind: 'stated',
        placements,
        score: null,
        reasons: [{ kind: 'assignment', source, files }],
        candidates: [],
      };
    }
  }
  return null;
}

const globs = new Map<string, (path: string) => boolean>();

/**
 * As in .gitignore: a glob without a slash means the file's name in any folder; one that begins with a slash, the file
 * beside onbrand.json. Case does not count.
 */
export function globOf(files: string): (path: string) => boolean {
  const known = globs.get(files);
  if (known !== undefined) return known;
  const pattern = files.normalize('NFC').replace(/^\.?\//, '');
  const glob = picomatch(pattern, { basename: !files.includes('/'), nocase: true, dot: true });
  globs.set(files, glob);
  return glob;
}
