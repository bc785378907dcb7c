import { nearestWord } from '../measure/nearest-word.ts';
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
import type { ExaminedKit } from './open.ts';
import { pathOf } from './pointer.ts';
import type { Remains } from './remains.ts';
import { type KitProblemCode, teller } from './tell.ts';

/**
 * Where a kit that can be opened contradicts itself or will surprise, in the order of its lines. An `error` names a file
 * without which a part of the kit can't be judged; all else are warnings. Of a broken kit, what `remains` of it: then only
 * what does not come of what was left out.
 */
export async function lintKit(
  open: OpenKit,
  known: KnownNames,
  today: string,
  language: Language = 'en',
  remains: Remains | null = null,
): Promise<readonly KitProblem[]> {
  const tell = teller(kitFileName, language);
  const unsure = new Set<KitProblem>();
  const linting: Linting = {
    open,
    known,
    today,
    say: (code, key, trouble) => {
      const at = remains?.original(key) ?? key;
      const told = tell(code, { line: open.lines[at] ?? null, key: at, ...trouble });
      if (remains !== null && mayComeOf(remains.removed, code, at)) unsure.add(told);
      return told;
    },
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
  return problems.filter((one) => !unsure.has(one)).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** All that is wrong with a kit, broken or not: what keeps it from being used, and beside it where it contradicts itself. */
export async function faultsOf(
  { problems, open, remains }: ExaminedKit,
  known: KnownNames,
  today: string,
  language: Language,
): Promise<readonly KitProblem[]> {
  const lints = open === null ? [] : await lintKit(open, known, today, language, remains);
  // Of what can't be used, that is enough to know.
  const further = lints.filter(({ key }) => problems.every((problem) => problem.key !== key));
  return [...problems, ...further].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** What is told because something is not said. */
const ofEmptiness: readonly KitProblemCode[] = [
  'allowance-empty',
  'allowance-nothing',
  'allowance-idle',
  'setting-empty',
  'all-off',
  'trait-unlearned',
];
/** What depends on how far a colour may lie from another. */
const ofTolerance: readonly KitProblemCode[] = [
  'colours-close',
  'accepted-covered',
  'allowance-covered',
  'allowance-idle',
];

/** Whether a problem may be there only because something that can't be used was left out. */
function mayComeOf(removed: readonly string[], code: KitProblemCode, key: string): boolean {
  return removed.some(
    (gone) =>
      (ofEmptiness.includes(code) && gone.startsWith(key)) ||
      (ofTolerance.includes(code) && nearestWord(String(pathOf(gone).at(-1)), ['tolerance', 'Tolerance']) !== null) ||
      (code === 'voice-idle' && gone.startsWith('voice')) ||
      (code === 'trait-unlearned' && gone.startsWith('voice.samples')),
  );
}
