import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/files/write-whole.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onbrand-whole-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('writes text and bytes, over what was there, and leaves nothing beside', async () => {
  await writeWhole(join(folder, 'a.txt'), 'ΔE');
  await writeWhole(join(folder, 'a.txt'), new Uint8Array([1, 2, 3]));
  expect([...(await readFile(join(folder, 'a.txt')))]).toEqual([1, 2, 3]);
  expect(await readdir(folder)).toEqual(['a.txt']);
});

test('where it can’t write, what was there stays and nothing is left beside', async () => {
  await mkdir(join(folder, 'taken', 'inside'), { recursive: true });
  await writeFile(join(folder, 'taken', 'inside', 'x'), 'x');
  await expect(writeWhole(join(folder, 'taken'), 'y')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['taken']);
  await expect(writeWhole(join(folder, 'nowhere', 'b.txt'), 'y')).rejects.toThrow(/ENOENT/);
});
