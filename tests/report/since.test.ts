import { expect, test } from 'vitest';
import { type Since, sinceLine } from '../../src/report/since.ts';
import { report } from './fixture.ts';

const since = (kit: string | null, sameKit: boolean): Since => ({
  startedAt: '2026-10-20T08:00:00.000Z',
  points: 0,
  fixed: 1,
  fresh: 0,
  accepted: 0,
  reopened: 0,
  back: 0,
  sameKit,
  kit,
  scores: [],
});
const now = report();
const line = (kit: string | null, sameKit: boolean, language: 'en' | 'zh-Hans' = 'en') =>
  sinceLine(since(kit, sameKit), { ...now, language });

test.each([
  ['one kit', now.kit.name, true, '1 fixed.'],
  [
    'another kit',
    'Tidal',
    false,
    `1 no longer found. The kit is another one, “${now.kit.name}” after “Tidal”, so the two`,
  ],
  [
    'a changed kit',
    now.kit.name,
    false,
    `1 no longer found. The kit “${now.kit.name}” was changed in between, so the two`,
  ],
  ['a report that did not keep which', null, false, '1 no longer found. The kit is another one, so the two'],
])('%s', (_, kit, sameKit, said) => {
  expect(line(kit, sameKit)).toContain(said);
});

test('what was accepted, and what counts again, is a change', () => {
  const decided = { ...since(now.kit.name, true), fixed: 0, accepted: 2, reopened: 1 };
  expect(sinceLine(decided, now)).toContain('2 accepted, 1 accepted before counts again.');
  expect(sinceLine(decided, { ...now, language: 'zh-Hans' })).toContain('重新计入 1 项');
});

test('in Chinese the kits are named too', () => {
  expect(line('Tidal', false, 'zh-Hans')).toContain(`此前为“Tidal”，现为“${now.kit.name}”`);
});

test.each([
  [3, '+3 points'],
  [-2, '−2 points'],
  [0, null],
  // As reports of former versions have it, beside two scores that read alike.
  [-0.1, null],
])('%d points are told as the scores are read', (points, said) => {
  const told = sinceLine({ ...since(now.kit.name, true), points }, now);
  expect(told.includes('points')).toBe(said !== null);
  if (said !== null) expect(told).toContain(said);
});

test('a Chinese sentence has no gap behind a day or a full-width colon', () => {
  expect(line(now.kit.name, true, 'zh-Hans')).toMatch(/^与 2026年10月20日的运行相比：\S/);
});
