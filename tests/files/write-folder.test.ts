import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFolder } from '../../src/files/write-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onbrand-folder-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function* files(...names: readonly string[]) {
  for (const name of names) {
    if (name === 'fails') throw Object.assign(new Error('The disk is full.'), { code: 'ENOSPC' });
    yield { name, content: Buffer.from(name) };
  }
}
const held = async (): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((e) => e.isFile())
    .map(({ name }) => name)
    .sort();

test('writes files and their folders, over what was written before', async () => {
  const path = join(folder, 'pictures');
  await writeFolder(path, files('a.png', 'x/b.png'));
  await writeFolder(path, files('x/c.png'));
  expect(await held()).toEqual(['c.png']);
  expect(await readFile(join(path, 'x/c.png'), 'utf8')).toBe('x/c.png');
  expect(await readdir(folder)).toEqual(['pictures']);
});

test('where it ends early, what was there stays and nothing is left beside', async () => {
  const path = join(folder, 'pictures');
  await writeFolder(path, files('a.png'));
  await expect(writeFolder(path, files('b.png', 'fails'))).rejects.toThrow('The disk is full.');
  expect(await held()).toEqual(['a.png']);
});

test('never takes the place of what somebody else keeps', async () => {
  const path = join(folder, 'pictures');
  await mkdir(path);
  await writeFile(join(path, 'notes.txt'), 'mine');
  await expect(writeFolder(path, files('a.png'))).rejects.toMatchObject({ code: 'ENOTEMPTY' });
  expect(await held()).toEqual(['notes.txt']);
});
