import type { Entry, RecordedFinding } from '../../src/model/history.ts';

/** A finding as a history keeps it. */
export const found = (fingerprint: string, over: Partial<RecordedFinding> = {}): RecordedFinding => ({
  fingerprint,
  check: 'colour-palette',
  path: 'facebook/cover.png',
  severity: 'fail',
  certainty: 'sure',
  accepted: false,
  message: `Finding ${fingerprint}`,
  ...over,
});

/** A run of day `day` of a month with these findings. */
export const entry = (day: number, findings: readonly RecordedFinding[], over: Partial<Entry['run']> = {}): Entry => ({
  run: {
    name: 'Spring',
    startedAt: `2026-05-${String(day).padStart(2, '0')}T09:00:00.000Z`,
    kit: { name: 'Solvane', digest: 'k1' },
    tool: '0.1.0',
    partial: false,
    score: { score: 100 - 10 * findings.length, coverage: 1 },
    assets: 2,
    counts: { fail: findings.length, warn: 0, note: 0 },
    questions: 0,
    accepted: 0,
    language: 'en',
    ...over,
  },
  tallies: [
    {
      channel: 'facebook',
      title: 'Facebook',
      check: 'colour-palette',
      judged: 2,
      deviating: findings.length,
      asking: 0,
    },
  ],
  findings,
  assets: [
    { path: 'facebook/cover.png', score: 40, digest: 'c0' },
    { path: 'x/header.png', score: null, digest: 'c1' },
  ],
});
