import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AssetReport } from '../../src/model/report.ts';
import { createGrants } from '../../src/service/grants.ts';
import { openMemory } from '../../src/service/memory.ts';
import { createMeter } from '../../src/service/meter.ts';
import { assetRow } from '../../src/service/rows.ts';
import { xHeader } from '../engine/kit.ts';

describe('the meter', () => {
  test('tells the rate of the last seconds, and how long the rest takes at it', () => {
    const meter = createMeter(100, false);
    expect(meter.progress(0)).toEqual({ done: 0, total: 100, rate: null, secondsLeft: null, isForLogos: false });
    meter.done(10);
    expect(meter.progress(1000)).toEqual({ done: 10, total: 100, rate: 10, secondsLeft: 9, isForLogos: false });
    // Four seconds later the slow beginning is out of sight.
    meter.done(50);
    meter.progress(2000);
    meter.done(90);
    expect(meter.progress(5000)).toMatchObject({ rate: 40 / 3, secondsLeft: 0.75 });
  });

  test('never promises nonsense', () => {
    const steps = fc.array(fc.tuple(fc.nat(50), fc.nat(5000)), { maxLength: 50 });
    fc.assert(
      fc.property(steps, (all) => {
        const total = all.reduce((sum, [by]) => sum + by, 0);
        const meter = createMeter(total, false);
        let [done, now] = [0, 0];
        for (const [by, ms] of all) {
          done += by;
          now += ms;
          meter.done(done);
          const { rate, secondsLeft } = meter.progress(now);
          expect(rate ?? 0).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(secondsLeft ?? 0)).toBe(true);
        }
      }),
    );
  });
});

describe('grants', () => {
  test('are the same for the same path, and nobody guesses them', () => {
    const grants = createGrants();
    const id = grants.give({ path: '/a', temporary: false });
    expect(grants.give({ path: '/a', temporary: false })).toBe(id);
    expect(id).toMatch(/^[\w-]{16}$/);
    expect(grants.give({ path: '/b', temporary: false })).not.toBe(id);
    expect(grants.find(id)).toEqual({ path: '/a', temporary: false });
    for (const guess of ['', '/a', '__proto__', id.slice(1)]) expect(grants.find(guess)).toBeNull();
  });
});

describe('the memory', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onbrand-memory-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const opened = (n: number) => ({
    grant: `g${n}`,
    kind: 'campaign' as const,
    name: `Campaign ${n}`,
    path: `/campaigns/${n}`,
    openedAt: new Date(n).toISOString(),
  });

  test('holds from session to session: the latest first, each once, a dozen', async () => {
    const first = openMemory(folder);
    await first.prefer({ theme: 'dark', language: undefined });
    for (let n = 0; n < 15; n++) await first.remember(opened(n), false);
    await first.remember(opened(7), false);
    await first.remember(opened(20), true);
    await first.forget('g14');
    expect(first.recent[0]).toMatchObject({ grant: 'g20', isCopy: true });
    const second = openMemory(folder);
    expect(second.preferences).toEqual({ language: 'system', theme: 'dark', watch: true, notify: true });
    expect(second.recent.map(({ grant }) => grant)).toEqual([
      'g7',
      ...[13, 12, 11, 10, 9, 8, 6, 5, 4, 3].map((n) => `g${n}`),
    ]);
  });

  test('writes one after the other: the last one stays', async () => {
    const memory = openMemory(folder);
    await Promise.all((['dark', 'light', 'system', 'dark'] as const).map((theme) => memory.prefer({ theme })));
    expect(JSON.parse(await readFile(join(folder, 'app.json'), 'utf8')).preferences.theme).toBe('dark');
  });

  test.each(['', '{', '[]', '{"preferences":{"theme":"blue"},"recent":[]}'])(
    'is begun anew where it is broken: %j',
    async (text) => {
      await writeFile(join(folder, 'app.json'), text);
      expect(openMemory(folder).recent).toEqual([]);
    },
  );
});

test('ten thousand rows cross in a few megabytes', () => {
  const deviation = {
    fingerprint: '0'.repeat(16),
    subject: 'colour:#00a651',
    severity: 'fail' as const,
    certainty: 'sure' as const,
    extent: 6.5,
    message:
      '#00a651 (5.1 % of the picture) is no colour of the brand: the nearest, Foam #f4f9f9, is ΔE 37.3 away; up to 5 is allowed.',
    remedy: 'Use Foam.',
    regions: Array.from({ length: 40 }, (_, i) => ({ kind: 'box' as const, x: i, y: i, width: 100, height: 100 })),
    evidence: { measured: 37.3, limit: 5, unit: 'ΔE00', values: {} },
    rule: { source: 'kit' as const, pointer: 'palette.colours[2]', line: 12, provenance: 'core' as const },
    fix: null,
    waiver: null,
    baselineState: null,
  };
  const result = { check: 'colour-palette', outcome: 'deviates' as const, allowed: [], because: null };
  const asset: AssetReport = {
    path: 'a campaign/with some folders/header-00001.png',
    digest: 'a'.repeat(64),
    format: 'png',
    bytes: 123_456,
    width: 1500,
    height: 500,
    looks: null,
    logos: [],
    kind: 'picture',
    copy: null,
    match: { kind: 'assigned', because: '', candidates: [] },
    judged: [
      {
        placement: 'x-header',
        score: { score: 59, coverage: 1 },
        results: [
          {
            ...result,
            deviations: ['#00a651', '#00a652', '#00a653', '#00a654'].map((hex) => ({
              ...deviation,
              subject: hex,
              message: hex + deviation.message,
            })),
          },
        ],
        zones: [],
      },
    ],
    swatches: [],
    firstLook: [],
    colours: null,
    palette: null,
    score: { score: 59, coverage: 1 },
  };
  const row = assetRow(asset, new Map([[xHeader.id, xHeader]]), 'en', false, undefined);
  expect(row.deviations).toHaveLength(3);
  expect(JSON.stringify(row).length * 10_000).toBeLessThan(16e6);
});
