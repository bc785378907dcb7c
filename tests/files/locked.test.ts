import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { locked } from '../../src/files/locked.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onbrand-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('lets one after the other change a file, so that nothing is lost', async () => {
  const file = join(folder, 'count');
  await writeFile(file, '0');
  const count = () => locked(file, async () => writeFile(file, String(Number(await readFile(file, 'utf8')) + 1)));
  await Promise.all(Array.from({ length: 20 }, count));
  expect(await readFile(file, 'utf8')).toBe('20');
  expect(await readdir(folder)).toEqual(['count']);
});

test('is given back where the work fails', async () => {
  const file = join(folder, 'x');
  const fails = locked(file, () => Promise.reject(new Error('full')));
  await expect(fails).rejects.toThrow('full');
  expect(await locked(file, async () => 'again')).toEqual({ value: 'again' });
});

test('one that a process left behind holds nobody up', async () => {
  const lock = join(folder, '.x.lock');
  await writeFile(lock, '');
  const old = new Date(Date.now() - 60_000);
  await utimes(lock, old, old);
  expect(await locked(join(folder, 'x'), async () => 1)).toEqual({ value: 1 });
});

test('where no lock can be made, the reason is the system’s', async () => {
  await expect(locked(join(folder, 'nowhere', 'x'), async () => 1)).rejects.toThrow(/ENOENT/);
});
