import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLatest } from '../../renderer/store/latest.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Questions that were asked, and what answers the one under way. */
function asked() {
  const questions: number[] = [];
  const answers: (() => void)[] = [];
  const latest = createLatest<number>(100, (given) => {
    questions.push(given);
    return new Promise((resolve) => answers.push(resolve));
  });
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  return { latest, questions, answer };
}

it('waits for quiet and asks the newest', async () => {
  const { latest, questions } = asked();
  latest.ask(1);
  await vi.advanceTimersByTimeAsync(90);
  latest.ask(2);
  await vi.advanceTimersByTimeAsync(90);
  expect(questions).toEqual([]);
  await vi.advanceTimersByTimeAsync(10);
  expect(questions).toEqual([2]);
});

it('asks one at a time, then what came last meanwhile', async () => {
  const { latest, questions, answer } = asked();
  latest.ask(1);
  await vi.advanceTimersByTimeAsync(100);
  for (const given of [2, 3, 4]) {
    latest.ask(given);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(questions).toEqual([1]);
  await answer();
  expect(questions).toEqual([1, 4]);
  await answer();
  expect(questions).toEqual([1, 4]);
});

it('does not ask what was dropped', async () => {
  const { latest, questions } = asked();
  latest.ask(1);
  latest.drop();
  await vi.advanceTimersByTimeAsync(200);
  expect(questions).toEqual([]);
});
