import { beforeEach, expect, test } from 'vitest';
import { gatherJudged } from '../../renderer/store/gather-judged.ts';
import { row } from './row.ts';

type Judged = Parameters<Parameters<typeof gatherJudged>[0]>[0];

const progress = (done: number) => ({ done, total: 9, rate: null, secondsLeft: null, isForLogos: false });
const batch = (done: number, ...paths: readonly string[]): Judged => ({
  kind: 'run.judged',
  rows: paths.map((path) => row({ path })),
  progress: progress(done),
});

let shown: Judged[];
let tasks: (() => void)[];
beforeEach(() => {
  shown = [];
  tasks = [];
});
const gatherer = () =>
  gatherJudged(
    (event) => shown.push(event),
    (work) => tasks.push(work),
  );
const runTasks = (): void => {
  for (const task of tasks.splice(0)) task();
};
const told = () => shown.map(({ rows, progress: { done } }) => [done, ...rows.map(({ path }) => path)]);

test('what arrives in one task is shown once, in a task of its own, with the last progress', () => {
  const { add } = gatherer();
  add(batch(1, 'a'));
  add(batch(3, 'b', 'a'));
  expect(shown).toEqual([]);
  runTasks();
  expect(told()).toEqual([[3, 'a', 'b', 'a']]);
  add(batch(4, 'c'));
  runTasks();
  expect(told()).toEqual([
    [3, 'a', 'b', 'a'],
    [4, 'c'],
  ]);
});

test('what waits is shown before what came after it, and not again', () => {
  const { add, flush } = gatherer();
  add(batch(2, 'a'));
  flush();
  expect(told()).toEqual([[2, 'a']]);
  runTasks();
  flush();
  expect(told()).toEqual([[2, 'a']]);
});
