import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { besideOf, clearLeftovers } from '../../src/files/beside.ts';
import { writeFolder } from '../../src/files/write-folder.ts';
import { writeNew } from '../../src/files/write-new.ts';
import { writeWhole } from '../../src/files/write-whole.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onbrand-beside-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Number of a process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid;
const target = () => join(folder, 'report-annotated');
const ofPid = (pid: number, waiting: 'part' | 'former' = 'part') =>
  basename(besideOf(target(), waiting)).replace(`-${process.pid}-`, `-${pid}-`);
const elsewhere = (name: string) => name.replace(/\.[0-9a-f]{8}-/, '.ffffffff-');

describe('what was left beside a place that is written', () => {
  test.each([
    ['by a writer that was killed', () => ofPid(ended), false],
    ['by one that still writes', () => ofPid(process.ppid), true],
    ['by this one', () => ofPid(process.pid), true],
    ['by one on another machine, a moment ago', () => elsewhere(ofPid(ended)), true],
    ['of another place', () => ofPid(ended).replace('annotated', 'notes'), true],
    ['by somebody who calls it alike', () => '.report-annotated.old.part', true],
    ['that stood there, while nothing stands there now', () => ofPid(ended, 'former'), true],
  ])('%s', async (_, nameOf, stays) => {
    const name = nameOf();
    await mkdir(join(folder, name, 'x'), { recursive: true });
    await writeFile(join(folder, name, 'x', 'a.png'), '');
    await clearLeftovers(target());
    expect(await readdir(folder)).toEqual(stays ? [name] : []);
  });

  test('on another machine, long ago', async () => {
    const name = join(folder, elsewhere(ofPid(ended)));
    await writeFile(name, '');
    await utimes(name, 0, 0);
    await clearLeftovers(target());
    expect(await readdir(folder)).toEqual([]);
  });

  test('that stood there, once another stands there', async () => {
    await mkdir(join(folder, ofPid(ended, 'former')));
    await mkdir(target());
    await clearLeftovers(target());
    expect(await readdir(folder)).toEqual(['report-annotated']);
  });
});

test.each([
  ['a file', () => writeWhole(target(), 'x')],
  ['a new file', () => writeNew(target(), new Uint8Array([1]))],
  [
    'a folder',
    () =>
      writeFolder(
        target(),
        (async function* () {
          yield { name: 'a.png', content: new Uint8Array([1]) };
        })(),
      ),
  ],
])('goes when %s is written there', async (_, write) => {
  await writeFile(join(folder, ofPid(ended)), 'half');
  await write();
  expect(await readdir(folder)).toEqual(['report-annotated']);
});

test('in a folder that is not there', async () => {
  await expect(clearLeftovers(join(folder, 'nowhere', 'report.html'))).resolves.toBeUndefined();
});
