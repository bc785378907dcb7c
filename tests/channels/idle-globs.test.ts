import { expect, test } from 'vitest';
import { idleGlobs } from '../../src/channels/index.ts';
import { tellProblem } from '../../src/model/problem.ts';

const settings = {
  onbrand: 1,
  assignments: [
    { files: 'x/**', placement: 'x-header' },
    { files: 'x/heder.png', placement: 'x-header' },
    { files: '*.PNG', placement: 'none' },
  ],
  ignore: ['raw/**', 'old/**'],
} as const;

test('a line that no file answers to is told, with the file that was meant', () => {
  const found = idleGlobs(
    { ...settings, assignments: [...settings.assignments], ignore: [...settings.ignore], waivers: [] },
    ['x/header.png'],
    ['old/**'],
  );
  expect(found.map(({ values }) => values)).toEqual([
    { key: 'assignments[1].files', files: 'x/heder.png', nearest: 'x/header.png' },
    { key: 'ignore[1]', files: 'old/**', nearest: '' },
  ]);
  const [meant, other] = found.map((problem) => tellProblem(problem, 'en').hint);
  expect(meant).toContain('x/header.png');
  expect(other).not.toContain('Did you mean');
});
