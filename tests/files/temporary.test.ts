import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../src/files/temporary.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});
const kept = (folder: string): string => {
  made.push(folder);
  return folder;
};

/** A process that made such a folder, wrote into it, and is still at work. */
async function atWork() {
  const source = JSON.stringify(resolve(import.meta.dirname, '../../src/files/temporary.ts'));
  const script = join(kept(temporaryFolder()), 'script.ts');
  writeFileSync(
    script,
    `import { temporaryFolder } from ${source};
     import { writeFileSync } from 'node:fs';
     const folder = temporaryFolder();
     writeFileSync(folder + '/half.png', 'half');
     console.log(folder);
     setInterval(() => undefined, 1000);`,
  );
  const child = spawn(process.execPath, [resolve(import.meta.dirname, '../../scripts/run.mjs'), script]);
  const [told] = await once(child.stdout, 'data');
  return { child, folder: kept(String(told).trim()) };
}

test('what a killed process left goes when the next one begins; what another one uses stays', async () => {
  const [killed, running] = [await atWork(), await atWork()];
  killed.child.kill('SIGKILL');
  await once(killed.child, 'exit');
  expect(existsSync(join(killed.folder, 'half.png'))).toBe(true);
  kept(temporaryFolder());
  await expect.poll(() => existsSync(killed.folder)).toBe(false);
  expect(existsSync(join(running.folder, 'half.png'))).toBe(true);
  running.child.kill();
});

test('folders that only begin alike, or are another machine’s, stay', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  const others = [`onbrand-fix-${pid}-abcdef`, `onbrand-00000000-${pid}-abcdef`].map((name) =>
    kept(join(tmpdir(), name)),
  );
  for (const folder of others) mkdirSync(folder);
  const own = kept(temporaryFolder());
  const abandoned = kept(own.replace(`-${process.pid}-`, `-${pid}-`));
  mkdirSync(abandoned);
  kept(temporaryFolder());
  await expect.poll(() => existsSync(abandoned)).toBe(false);
  expect([own, ...others].filter((folder) => !existsSync(folder))).toEqual([]);
});
