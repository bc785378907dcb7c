import type { CheckSetting } from '../model/kit.ts';
import type { KitProblem } from '../model/open-kit.ts';
import type { Linting } from './linting.ts';

type Settings = Readonly<Record<string, CheckSetting>>;

/** Settings that say nothing, and kits or channels in which nothing is judged any more. */
export function lintChecks({ open, known, say }: Linting): readonly KitProblem[] {
  const { checks: core, channels } = open.kit;
  const nothingJudged = (...settings: readonly Settings[]): boolean =>
    [...known.checks.keys()].every(
      (id) => settings.find((one) => one[id]?.severity !== undefined)?.[id]?.severity === 'off',
    );
  const empty = (settings: Settings, at: string) =>
    Object.entries(settings)
      .filter(([, setting]) => Object.keys(setting).length === 0)
      .map(([id]) => say('setting-empty', `${at}.${id}`, { found: '{}', values: { check: id } }));

  if (nothingJudged(core)) return [say('all-off', 'checks', { found: '"off"' }), ...empty(core, 'checks')];
  return [
    ...empty(core, 'checks'),
    ...Object.entries(channels).flatMap(([channel, { checks = {} }]) => {
      const at = `channels.${channel}.checks`;
      const off = nothingJudged(checks, core) ? [say('all-off', at, { found: '"off"' })] : [];
      return [...off, ...empty(checks, at)];
    }),
  ];
}
