import { describe, expect, test } from 'vitest';
import { fileFormat } from '../../src/checks/file-format.ts';
import { sizeDimensions } from '../../src/checks/size-dimensions.ts';
import { createJudge, type Evidenced } from '../../src/engine/judge.ts';
import { type Check, defineAssetCheck, defineSetCheck, type Finding } from '../../src/model/check.ts';
import type { Facts, FileFact } from '../../src/model/facts.ts';
import { placementSchema } from '../../src/model/placement.ts';
import { problem } from '../../src/model/problem.ts';
import { whole } from '../../src/model/region.ts';
import { rule } from '../../src/model/rules.ts';
import { kitOf, xHeader } from './kit.ts';

const file: FileFact = { bytes: 900, digest: 'd', extension: 'png', format: 'png' };
const finding = (more: Partial<Finding<{ bytes: number }>> = {}): Finding<{ bytes: number }> => ({
  subject: 'weight',
  regions: [whole],
  evidence: { measured: 900, limit: 500, unit: 'bytes', values: { bytes: 900 } },
  certainty: 'sure',
  extent: 0.8,
  rule: rule('kit', 'checks.too-heavy.limits.bytes'),
  ...more,
});
const words = {
  title: 't',
  why: 'w',
  blind: 'b',
  message: ({ values }: { values: { bytes: number } }) => `${values.bytes} bytes`,
  remedy: () => 'Make it lighter.',
  because: { small: 'It is small.' },
};
const heavy = (
  run: Parameters<typeof defineAssetCheck<'file', { bytes: number }, Record<string, never>, 'small'>>[0]['run'],
) =>
  defineAssetCheck({
    id: 'too-heavy',
    category: 'size',
    severity: 'fail',
    weight: 1,
    limits: {},
    needs: ['file'],
    run,
    words: { en: words, 'zh-Hans': words },
  });
const asset: Evidenced = { path: 'a.png', placement: xHeader, facts: { file }, failed: {} };
const palette = { colours: [{ name: 'Ink', value: '#112233' }] };
const judge = (check: Check, core: object = {}, lines = {}) =>
  createJudge([check], kitOf({ palette, ...core }, lines), '2026-11-21', 'en');

test('what a placement asks of words does not apply to a picture there, nor the other way round', () => {
  const caption = placementSchema.parse({ ...xHeader, id: 'x-caption', kind: 'caption', formats: ['txt', 'md'] });
  const sized = createJudge([sizeDimensions, fileFormat], kitOf({ palette }), '2026-11-21', 'en');
  const picture = { width: 900, height: 900 } as Facts['picture'];
  const told = sized.asset({ ...asset, placement: caption, facts: { file, picture } });
  expect(told.map(({ outcome, because }) => [outcome, because])).toEqual([
    ['inapplicable', 'The placement takes text; this is none.'],
    ['deviates', null],
  ]);
});

describe('the result is given by the engine', () => {
  test.each([
    ['conforms', { findings: [] }, 'conforms'],
    ['deviates', { findings: [finding()] }, 'deviates'],
    ['asks', { findings: [finding({ certainty: 'ask' as const })] }, 'review'],
    ['sure beside asked', { findings: [finding({ certainty: 'ask' as const, subject: 'b' }), finding()] }, 'deviates'],
    ['inapplicable', { because: 'small' as const }, 'inapplicable'],
  ])('%s', (_, judgement, outcome) => {
    expect(judge(heavy(() => judgement)).asset(asset)[0]?.outcome).toBe(outcome);
  });

  test('a deviation carries words, line of the kit and identity', () => {
    const [result] = judge(
      heavy(() => ({ findings: [finding()] })),
      {},
      { 'checks.too-heavy.limits.bytes': 17 },
    ).asset(asset);
    expect(result?.deviations[0]).toMatchObject({
      message: '900 bytes',
      remedy: 'Make it lighter.',
      severity: 'fail',
      rule: { source: 'kit', pointer: 'checks.too-heavy.limits.bytes', line: 17, provenance: 'core' },
    });
  });

  test.each([
    ['palette.neutrals', { palette: 3 }, ['palette.neutrals', 3]],
    ['palette.colours[0].share', { 'palette.colours[0]': 5 }, ['palette.colours[0].share', 5]],
    ['placements.till.maxBytes', { 'placements[0]': 40, 'placements[0].maxBytes': 44 }, ['placements[0].maxBytes', 44]],
    ['nowhere', {}, ['nowhere', null]],
  ])('%s is found in brandkit.json, or what it belongs to', (pointer, lines, expected) => {
    const own = { placements: [{ id: 'till', channel: 'Shop', title: 'Till', recommended: { width: 9, height: 9 } }] };
    const found = judge(
      heavy(() => ({ findings: [finding({ rule: rule('kit', pointer) })] })),
      own,
      lines,
    ).asset(asset);
    const { rule: told } = found[0]?.deviations[0] ?? {};
    expect([told?.pointer, told?.line]).toEqual(expected);
  });

  test('identity holds while the numbers change, and tells assets and subjects apart', () => {
    const identity = (more: Partial<Finding<{ bytes: number }>>, path = 'a.png') =>
      judge(heavy(() => ({ findings: [finding(more)] }))).asset({ ...asset, path })[0]?.deviations[0]?.fingerprint;
    expect(identity({ extent: 5 })).toBe(identity({}));
    expect(new Set([identity({}), identity({ subject: 'other' }), identity({}, 'b.png')]).size).toBe(3);
  });

  test('the worst comes first: sure, severe, far', () => {
    const findings = [
      finding({ subject: 'asked', certainty: 'ask', extent: 9 }),
      finding({ subject: 'noted', atMost: 'note', extent: 9 }),
      finding({ subject: 'near', extent: 0.1 }),
      finding({ subject: 'far', extent: 3 }),
    ];
    const [result] = judge(heavy(() => ({ findings }))).asset(asset);
    expect(result?.deviations.map((d) => d.subject)).toEqual(['far', 'near', 'noted', 'asked']);
  });
});

describe('severity', () => {
  const mild = heavy(() => ({ findings: [finding({ atMost: 'note' })] }));
  test('is no worse than the source of the limit allows', () => {
    expect(judge(mild).asset(asset)[0]?.deviations[0]?.severity).toBe('note');
  });
  test('unless the kit states it', () => {
    expect(
      judge(mild, { checks: { 'too-heavy': { severity: 'warn' } } }).asset(asset)[0]?.deviations[0]?.severity,
    ).toBe('warn');
  });
  test('off: the check does not run', () => {
    expect(judge(mild, { checks: { 'too-heavy': { severity: 'off' } } }).asset(asset)).toEqual([]);
  });
});

describe('failures stay small', () => {
  test('a fact that failed fails the checks that need it, with its cause', () => {
    const failed = { file: problem('file-empty', 'a.png') };
    const [result] = judge(heavy(() => ({ findings: [] }))).asset({ ...asset, facts: {}, failed });
    expect([result?.outcome, result?.because]).toEqual(['failed', 'The file is empty (0 bytes).']);
  });
  test('a bug in a check fails that check, and says so', () => {
    const [result] = judge(
      heavy(() => {
        throw new Error('off by one');
      }),
    ).asset(asset);
    expect(result?.outcome).toBe('failed');
    expect(result?.because).toContain('off by one');
  });
});

test('a set check sees each asset once, with all its placements, and names the assets it is about', () => {
  const seen: unknown[] = [];
  const twins = defineSetCheck({
    id: 'twins',
    category: 'picture',
    severity: 'note',
    weight: 1,
    limits: {},
    needs: ['file'],
    run: (assets) => {
      seen.push(assets.map(({ path, placements }) => [path, placements]));
      return { findings: [{ ...finding(), paths: assets.map((a) => a.path) }] };
    },
    words: { en: words, 'zh-Hans': words },
  });
  const other = { ...xHeader, id: 'x-post' };
  const [result] = judge(twins).set([
    asset,
    { ...asset, placement: other },
    { ...asset, path: 'b.png', placement: null },
    { ...asset, path: 'c.png', facts: {} },
  ]);
  expect(seen).toEqual([
    [
      ['a.png', ['x-header', 'x-post']],
      ['b.png', []],
    ],
  ]);
  expect(result?.deviations[0]?.paths).toEqual(['a.png', 'b.png']);
});
