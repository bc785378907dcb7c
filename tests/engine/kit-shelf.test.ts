import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kitShelf } from '../../src/engine/kit-shelf.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'onbrand-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('gives back what was put there, and leaves nothing else beside it', async () => {
  const shelf = kitShelf(join(root, 'kept'));
  expect(await shelf.read('a')).toBeNull();
  await Promise.all([shelf.write('a', Buffer.from('same')), shelf.write('a', Buffer.from('same'))]);
  expect(await shelf.read('a')).toEqual(Buffer.from('same'));
  expect(await readdir(join(root, 'kept', 'kits'))).toHaveLength(1);
});

test('removes what was kept long ago', async () => {
  const shelf = kitShelf(join(root, 'old'));
  await shelf.write('old', Buffer.from('x'));
  const [name = ''] = await readdir(join(root, 'old', 'kits'));
  const longAgo = new Date(Date.now() - 61 * 86_400_000);
  await utimes(join(root, 'old', 'kits', name), longAgo, longAgo);
  await shelf.write('new', Buffer.from('y'));
  expect(await shelf.read('old')).toBeNull();
  expect(await shelf.read('new')).toEqual(Buffer.from('y'));
});

test('a folder that can’t be made keeps nothing, and stops nobody', async () => {
  await writeFile(join(root, 'file'), '');
  const shelf = kitShelf(join(root, 'file'));
  await shelf.write('a', Buffer.from('x'));
  expect(await shelf.read('a')).toBeNull();
});
