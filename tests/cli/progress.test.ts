import { expect, test } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

const told = (done: number, total: number, seconds: number): string => {
  let now = 0;
  let text = '';
  const io = { out: () => undefined, terminal: false, colour: false, interactive: true, language: 'en' } as const;
  const progress = createProgress({ ...io, err: (line) => (text = line) }, false, () => now);
  progress.onEvent({ kind: 'started', total });
  now = seconds * 1000;
  progress.onEvent({ kind: 'unreadable', problems: [], done, total });
  return text.replace(/^\r\S+K/, '');
};

test.each([
  ['the first ones', 1, 40, 10, '1 of 40 · 0.1/s'],
  ['seven', 7, 40, 7, '7 of 40 · 1.0/s'],
  ['eight of few', 8, 40, 8, '8 of 40 · 1.0/s · 32 s left'],
  ['eight of thousands', 8, 2000, 8, '8 of 2000 · 1.0/s'],
  ['a twentieth', 100, 2000, 50, '100 of 2000 · 2.0/s · 15 min 50 s left'],
])('the time that is left is told once enough is done: %s', (_, done, total, seconds, line) => {
  expect(told(done, total, seconds)).toBe(line);
});
