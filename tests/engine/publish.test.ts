import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Pool } from '../../src/engine/pool.ts';
import { createPublisher } from '../../src/engine/publish.ts';
import { markdown } from '../../src/exports/markdown.ts';
import { besideOf } from '../../src/files/beside.ts';
import { report } from '../report/fixture.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onbrand-publish-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a report clears away what a run that was killed left in its place', async () => {
  const path = join(folder, 'report.md');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  await mkdir(besideOf(path).replace(`-${process.pid}-`, `-${pid}-`));
  // It draws no picture.
  const publisher = createPublisher(report(), new Map(), {} as Pool);
  expect(await publisher.write(markdown, path)).toBeNull();
  expect(await readdir(folder)).toEqual(['report.md']);
});
