import { describe, expect, test } from 'vitest';
import { scoreResults } from '../../src/engine/score.ts';
import { page } from '../../src/exports/html/page.ts';
import type { Acceptance } from '../../src/model/waiver.ts';
import { standingOf } from '../../src/report/accepted.ts';
import { deviationsOf } from '../../src/report/deviations.ts';
import { summariseAsset, summariseCampaign } from '../../src/report/summary.ts';
import { campaignTable } from '../../src/report/table.ts';
import { asset, deviates, deviation, judged, report, result, signedOff } from './fixture.ts';

const waiver: Acceptance = {
  id: 'a1',
  reason: 'The <partner’s> own red',
  author: 'Ada Moss',
  date: '2026-11-22',
  until: '2026-12-31',
  scope: 'asset',
};
const open = deviation({ severity: 'fail', subject: 'open' });
const accepted = deviation({ severity: 'fail', subject: 'accepted', extent: 9, waiver });
const asked = deviation({ certainty: 'ask', subject: 'asked' });
const of = (...found: readonly ReturnType<typeof deviation>[]) =>
  asset('x/header.png', { judged: [judged('x-header', [deviates('size-dimensions', ...found)])] });

describe('what was accepted', () => {
  test.each([
    ['alone', [accepted], 'conforms', 0, 1],
    ['beside one that is open', [open, accepted], 'deviates', 1, 1],
    ['beside a question', [asked, accepted], 'review', 0, 1],
  ] as const)('%s leaves the asset as it stands without it', (_, found, verdict, fails, count) => {
    expect(summariseAsset(of(...found), undefined)).toMatchObject({
      verdict,
      counts: { fail: fails },
      accepted: count,
    });
  });

  test('comes after what is open, however far past its limit', () => {
    expect(deviationsOf(of(accepted, asked, open)).map(({ deviation: { subject } }) => subject)).toEqual([
      'open',
      'asked',
      'accepted',
    ]);
  });

  test('is counted, of assets and of the set', () => {
    const whole = report({
      assets: [of(accepted)],
      set: [deviates('picture-duplicate', { ...accepted, paths: ['a'] })],
    });
    expect(summariseCampaign(whole)).toMatchObject({ verdict: 'conforms', accepted: 2, counts: { fail: 0 } });
    expect(campaignTable(whole).groups.flatMap(({ rows }) => rows.map((row) => row.whole.worst))).not.toContain('fail');
  });

  test('costs no points, and its check counts as judged', () => {
    expect(scoreResults([deviates('c', accepted), result('d')], () => 1)).toEqual({ score: 100, coverage: 1 });
    expect(scoreResults([deviates('c', accepted, open), result('d')], () => 1).score).toBeLessThan(60);
  });

  test('leaves the outcome as the check found it', () => {
    expect(deviates('c', accepted).outcome).toBe('deviates');
    expect(standingOf(deviates('c', accepted))).toBe('conforms');
    expect(standingOf(deviates('c', accepted, asked))).toBe('review');
    expect(standingOf(result('c', { outcome: 'failed' }))).toBe('failed');
  });

  test('stands in the page with who, until when and why; nothing in it is mark-up', () => {
    const written = [...page(report({ assets: [of(accepted)] }), {})].join('');
    expect(written).toContain('id="accepted"');
    expect(written).toContain('Accepted by Ada Moss on 22 November 2026, until 31 December 2026');
    expect(written).toContain('The &lt;partner’s&gt; own red');
    expect([...page(report({ assets: [of(open)] }), {})].join('')).not.toContain('id="accepted"');
  });

  test('a sign-off stands on the cover, with what changed since', () => {
    const signOff = signedOff({
      role: 'Brand manager',
      changed: ['x/header.png'],
      gone: ['a.png', 'b.png'],
      decisions: { made: 2, withdrawn: 1, lapsed: 0 },
      kitChanged: true,
    });
    expect([...page(report({ signOff }), {})].join('')).toContain(
      'Signed off by Ada Moss, Brand manager, on 22 November 2026. Since then 1 asset changed, 2 went. Of what is accepted, 2 decisions came or changed, 1 was taken back since. The brand kit is another one now.',
    );
    expect([...page(report({ signOff: signedOff() }), {})].join('')).toContain('Nothing changed since.');
  });
});
