import type { Language } from '../model/language.ts';
import type { KitProblem, OpenKit } from '../model/open-kit.ts';
import { kitFileName } from './files.ts';
import type { KnownNames } from './known.ts';
import { lintChannels } from './lint-channels.ts';
import { lintChecks } from './lint-checks.ts';
import { lintFiles } from './lint-files.ts';
import { lintLogos } from './lint-logos.ts';
import { lintPalette } from './lint-palette.ts';
import { lintPlacements } from './lint-placements.ts';
import { lintVoice } from './lint-voice.ts';
import type { Linting } from './linting.ts';
import { teller } from './tell.ts';

/**
 * Where a kit that can be opened contradicts itself or will surprise, in the order of its lines. An `error` names a file
 * without which a part of the kit can't be judged; all else are warnings.
 */
export async function lintKit(
  open: OpenKit,
  known: KnownNames,
  today: string,
  language: Language = 'en',
): Promise<readonly KitProblem[]> {
  const tell = teller(kitFileName, language);
  const linting: Linting = {
    open,
    known,
    today,
    say: (code, key, trouble) => tell(code, { line: open.lines[key] ?? null, key, ...trouble }),
  };
  const problems = [
    ...lintPalette(linting),
    ...lintChannels(linting),
    ...lintChecks(linting),
    ...lintPlacements(linting),
    ...(await lintVoice(linting)),
    ...(await lintFiles(linting)),
    ...(await lintLogos(linting)),
  ];
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
