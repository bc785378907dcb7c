import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checks as all } from '../../src/checks/index.ts';
import { createAssessor } from '../../src/engine/assess.ts';
import { openCache } from '../../src/engine/cache.ts';
import { createJudge, type Judge } from '../../src/engine/judge.ts';
import { createPool } from '../../src/engine/pool.ts';
import type { Deciding } from '../../src/engine/results.ts';
import type { Check } from '../../src/model/check.ts';
import type { Waiver } from '../../src/model/waiver.ts';
import { flat } from '../cli/campaign.ts';
import { kitOf, xHeader } from './kit.ts';

const checks = (all as readonly Check[]).filter(({ needs }) => !needs.includes('copy') && !needs.includes('logos'));
const kit = kitOf({ palette: { colours: [{ name: 'Deep', value: '#12355b' }] } });
const deciding: Deciding = {
  plan: {
    kit,
    settings: { onbrand: 1, assignments: [], ignore: [], waivers: [] },
    placements: [{ ...xHeader, folderTokens: ['x'], filenameTokens: ['x-header'] }],
    only: null,
    readsPictures: false,
  },
  checks,
  language: 'en',
  today: '2026-11-22',
  build: 'one',
};
const waiver: Waiver = {
  check: 'colour-palette',
  subject: 'colour:#e4002b',
  scope: 'everywhere',
  reason: 'Agreed.',
  author: 'Ada',
  date: '2026-11-01',
};

let root: string;
let file: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'onbrand-results-'));
  file = join(root, 'x-header.jpg');
  // Wrong in size and colour: there are findings to be kept.
  await writeFile(file, await flat(1400, 500, '#e4002b').jpeg().toBuffer());
  await assess(deciding);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** One asset under one cache; with how often it was judged. */
async function assess(by: Deciding, path = 'x/x-header.jpg', from = file) {
  const judge = createJudge(by.checks, by.plan.kit, by.today, by.language);
  let judged = 0;
  const counting: Judge = {
    ...judge,
    asset: (evidenced) => {
      judged += 1;
      return judge.asset(evidenced);
    },
  };
  const pool = createPool(by.plan, 1);
  const cache = openCache(join(root, 'cache'));
  const { composed, isCached } = await createAssessor(by, counting, { pool, cache })({ path, file: from });
  cache.close();
  await pool.close();
  return { composed, judged, isCached };
}

test('what was judged once is the same when it is taken over', async () => {
  const fresh = await assess({ ...deciding, build: null });
  const kept = await assess(deciding);
  expect([fresh.judged, kept.judged]).toEqual([1, 0]);
  expect(fresh.composed?.asset?.judged[0]?.results.flatMap(({ deviations }) => deviations).length).toBeGreaterThan(1);
  expect(kept.composed).toEqual(fresh.composed);
});

test('the same content in another folder is judged anew, and not measured', async () => {
  const copy = join(root, 'copy.jpg');
  await copyFile(file, copy);
  const first = await assess(deciding, 'x/x-header.jpg', copy);
  expect(first).toMatchObject({ judged: 1, isCached: true, composed: (await assess(deciding)).composed });
  expect(await assess(deciding, 'x/x-header.jpg', copy)).toMatchObject({ judged: 0, isCached: true });
  await writeFile(copy, await flat(1400, 500, '#00a651').jpeg().toBuffer());
  expect(await assess(deciding, 'x/x-header.jpg', copy)).toMatchObject({ judged: 1, isCached: false });
});

test('results without findings stay one and the same for all assets', async () => {
  const judge = createJudge(checks, kit, deciding.today, 'en');
  expect(judge.plain('file-format', 'conforms', null)).toBe(judge.plain('file-format', 'conforms', null));
});

test('what is accepted since then changes nothing of what is found', async () => {
  const { plan } = deciding;
  const accepting = { ...plan, settings: { ...plan.settings, waivers: [waiver] } };
  expect((await assess({ ...deciding, plan: accepting })).judged).toBe(0);
});

const other = kitOf({ palette: { colours: [{ name: 'Deep', value: '#12355c' }] } });
test.each<[string, Partial<Deciding>, string?]>([
  ['another build', { build: 'two' }],
  ['another day', { today: '2026-11-23' }],
  ['another language', { language: 'zh-Hans' }],
  ['other checks', { checks: checks.slice(1) }],
  ['another kit', { plan: { ...deciding.plan, kit: other } }],
  ['another line of the kit', { plan: { ...deciding.plan, kit: { ...kit, lines: { ...kit.lines, palette: 99 } } } }],
  ['a placement that asks for more', { plan: { ...deciding.plan, placements: [{ ...xHeader, maxBytes: 1 }] } }],
  [
    'an assignment',
    {
      plan: {
        ...deciding.plan,
        settings: { ...deciding.plan.settings, assignments: [{ files: '*.jpg', placement: 'none' }] },
      },
    },
  ],
  ['one placement for all', { plan: { ...deciding.plan, as: xHeader.id } }],
  ['another name', {}, 'facebook/cover.jpg'],
])('%s is judged anew', async (_, changed, path) => {
  await assess(deciding);
  expect((await assess({ ...deciding, ...changed }, path)).judged).toBe(1);
});

test('another content is judged anew', async () => {
  await assess(deciding);
  await writeFile(file, await flat(1500, 500, '#12355b').jpeg().toBuffer());
  const { composed, judged } = await assess(deciding);
  expect(judged).toBe(1);
  expect(composed?.asset?.width).toBe(1500);
});
