import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withPicturesInside } from '../../src/engine/inside-mails.ts';
import { scanFolder } from '../../src/engine/scan.ts';
import { mailWith } from '../mail.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'onbrand-inside-'));
  await writeFile(
    join(root, 'a.eml'),
    mailWith('<img src="cid:hero">', [{ name: 'hero.png', id: 'hero', content: 'HERO' }]),
  );
  await writeFile(join(root, 'b.png'), 'x');
});
afterEach(() => rm(root, { recursive: true, force: true }));
const unpacked = async (ignore: readonly string[] = [], to = join(root, '.cache')) =>
  withPicturesInside(await scanFolder(root, ignore), ignore, to);

test('each lies below its mail, and can be opened like any other file', async () => {
  const { assets, problems } = await unpacked();
  expect(assets.map(({ path }) => path)).toEqual(['a.eml', 'a.eml/hero.png', 'b.png']);
  expect(problems).toEqual([]);
  const [, hero] = assets;
  expect(await readFile(String(hero?.file), 'utf8')).toBe('HERO');
  expect(hero?.mail).toBe(join(root, 'a.eml'));
});

test('what lies there is left as it is, so that a later run knows it; what is long in use is marked anew', async () => {
  const file = String((await unpacked()).assets[1]?.file);
  const daysAgo = (days: number): Date => new Date(Date.now() - days * 86_400_000);
  await utimes(file, daysAgo(10), daysAgo(10));
  const before = (await stat(file)).mtimeMs;
  await unpacked();
  expect((await stat(file)).mtimeMs).toBe(before);
  await utimes(file, daysAgo(40), daysAgo(40));
  await unpacked();
  expect((await stat(file)).mtimeMs).toBeGreaterThan(daysAgo(1).getTime());
});

test('what the campaign ignores is left out, and met', async () => {
  const { assets, idle } = await unpacked(['*.eml/*']);
  expect(assets.map(({ path }) => path)).toEqual(['a.eml', 'b.png']);
  expect(idle).toEqual([]);
});

test('without a place to unpack them, the rest goes on', async () => {
  const taken = join(root, 'b.png');
  const { assets, problems } = await unpacked([], taken);
  expect(assets.map(({ path }) => path)).toEqual(['a.eml', 'b.png']);
  expect(problems).toEqual([
    { code: 'inside-unkept', path: 'a.eml/hero.png', values: { detail: expect.stringMatching(/^E/) } },
  ]);
});

test('a mail that can’t be read is told when it is measured', async () => {
  await writeFile(
    join(root, 'a.eml'),
    'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: image/png\r\n',
  );
  expect((await unpacked()).problems).toEqual([]);
});
