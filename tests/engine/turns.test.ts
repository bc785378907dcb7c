import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checks as all } from '../../src/checks/index.ts';
import { type Assessed, createAssessor } from '../../src/engine/assess.ts';
import { openCache } from '../../src/engine/cache.ts';
import { createJudge } from '../../src/engine/judge.ts';
import type { MeasureTask } from '../../src/engine/measure.ts';
import type { Plan } from '../../src/engine/plan.ts';
import { createPool, type Pool } from '../../src/engine/pool.ts';
import { createTurns } from '../../src/engine/turns.ts';
import type { Check } from '../../src/model/check.ts';
import { flat } from '../cli/campaign.ts';
import { kitOf, xHeader } from './kit.ts';

const checks = (all as readonly Check[]).filter(({ needs }) => !needs.includes('copy') && !needs.includes('logos'));
const kit = kitOf({ palette: { colours: [{ name: 'Deep', value: '#12355b' }] } });
const plan: Plan = {
  kit,
  settings: { onbrand: 1, assignments: [], ignore: [], waivers: [] },
  placements: [{ ...xHeader, folderTokens: ['x'], filenameTokens: ['x-header'] }],
  only: null,
  readsPictures: false,
};

let root: string;
let file: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'onbrand-turns-'));
  file = join(root, 'first.png');
  await writeFile(file, await flat(1500, 500, '#12355b').png().toBuffer());
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Copies of one picture in a first run; what was asked of those who measure, and what came of each. */
async function assessCopies(name: string, paths: readonly string[], atOnce: boolean) {
  const found = paths.map((path) => ({ path, file: join(root, name, path) }));
  for (const copy of found) {
    await mkdir(dirname(copy.file), { recursive: true });
    await copyFile(file, copy.file);
  }
  const pool = createPool(plan, 1);
  const tasks: MeasureTask[] = [];
  const counting: Pool = {
    ...pool,
    measure: (task) => {
      tasks.push(task);
      return pool.measure(task);
    },
  };
  const cache = openCache(join(root, name, 'cache'));
  const deciding = { plan, checks, language: 'en', today: '2026-11-22', build: null } as const;
  const assess = createAssessor(deciding, createJudge(checks, kit, '2026-11-22', 'en'), { pool: counting, cache });
  const assessed: Assessed[] = [];
  if (atOnce) assessed.push(...(await Promise.all(found.map(assess))));
  else for (const one of found) assessed.push(await assess(one));
  cache.close();
  await pool.close();
  return { tasks, assessed };
}

test.each([
  ['at once', true],
  ['one after the other', false],
])('copies of one picture are measured once: %s', async (name, atOnce) => {
  const { tasks, assessed } = await assessCopies(
    name,
    ['x/x-header.png', 'x/old/x-header.png', 'x/x-header-2.png'],
    atOnce,
  );
  expect(tasks).toHaveLength(1);
  expect(assessed.map(({ isCached }) => isCached)).toEqual([false, true, true]);
  const [first, ...others] = assessed.map(({ composed }) => composed?.asset?.judged);
  expect(others).toEqual([first, first]);
});

test('a copy that has another extension is known by the one that it has', async () => {
  const { assessed } = await assessCopies('extensions', ['x/x-header.png', 'x/x-header.jpg'], true);
  const outcomes = assessed.map(
    ({ composed }) => composed?.asset?.judged[0]?.results.find(({ check }) => check === 'file-extension')?.outcome,
  );
  expect(outcomes).toEqual(['conforms', 'deviates']);
});

/** Turns over files with these contents, in an empty cache that nothing comes into; how work on them began and ended. */
async function turnsOver(name: string, contents: readonly string[]) {
  const cache = openCache(join(root, name));
  const inTurn = createTurns(cache);
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const turns = contents.map(async (content, i) => {
    const at = join(root, `${name}-${i}`);
    await writeFile(at, content);
    return inTurn({ file: at, stamp: String(i) }, async () => {
      log.push(`+${i}`);
      await new Promise<void>((end) => {
        ends.push(end);
      });
      log.push(`-${i}`);
      if (content === 'bad') throw new Error('bug');
    });
  });
  return { log, ends, turns, close: () => cache.close() };
}

test('what has only the size in common is worked on side by side, but for the first', async () => {
  const { log, ends, turns, close } = await turnsOver('sizes', ['ab', 'cd', 'ef']);
  await expect.poll(() => log).toHaveLength(1);
  ends.shift()?.();
  await expect.poll(() => log.filter((step) => step.startsWith('+'))).toHaveLength(3);
  for (const end of ends) end();
  await Promise.all(turns);
  close();
});

test('one whose work failed holds up nobody', async () => {
  const { log, ends, turns, close } = await turnsOver('failing', ['bad', 'bad']);
  const settled = Promise.allSettled(turns);
  for (const count of [1, 3]) {
    await expect.poll(() => log).toHaveLength(count);
    ends.shift()?.();
  }
  expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  close();
});
