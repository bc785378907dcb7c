import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeOldPictures } from '../../src/service/old-pictures.ts';

test('thumbnails of long ago go, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onbrand-pictures-'));
  await mkdir(join(folder, 'pictures', 'ab'), { recursive: true });
  const now = Date.UTC(2026, 10, 22);
  for (const [name, days] of [
    ['pictures/ab/old.webp', 61],
    ['pictures/ab/new.webp', 59],
    ['facts.db', 400],
  ] as const) {
    const file = join(folder, name);
    await writeFile(file, 'x');
    const made = new Date(now - days * 86_400_000);
    await utimes(file, made, made);
  }
  await removeOldPictures(folder, now);
  expect([await readdir(join(folder, 'pictures', 'ab')), (await readdir(folder)).sort()]).toEqual([
    ['new.webp'],
    ['facts.db', 'pictures'],
  ]);
  await removeOldPictures(join(folder, 'nowhere'), now);
  await rm(folder, { recursive: true });
});
