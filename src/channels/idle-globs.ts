import { nearestWord } from '../measure/nearest-word.ts';
import type { CampaignSettings } from '../model/kit.ts';
import { type Problem, problem } from '../model/problem.ts';
import { globOf } from './match.ts';

/**
 * Lines of onbrand.json that do nothing because no file has such a name: misspelt, as a rule. `paths` are the campaign's
 * pictures, `idle` the globs under "ignore" that the scan met nothing for.
 */
export function idleGlobs(
  { assignments, ignore }: CampaignSettings,
  paths: readonly string[],
  idle: readonly string[],
): readonly Problem[] {
  const names = paths.map((path) => path.normalize('NFC'));
  const told = (key: string, files: string): Problem =>
    problem('glob-idle', null, { key, files, nearest: nearestWord(files, paths) ?? '' });
  return [
    ...assignments.flatMap(({ files }, i) =>
      names.some((name) => globOf(files)(name)) ? [] : [told(`assignments[${i}].files`, files)],
    ),
    ...ignore.flatMap((files, i) => (idle.includes(files) ? [told(`ignore[${i}]`, files)] : [])),
  ];
}
