import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { campaignWith, flat, onBrandPatch } from '../cli/campaign.ts';

const nearRed = { x: 900, y: 120, width: 240, height: 160, fill: '#ff4d6a' };
const header = await flat(1500, 500, '#12355b', [onBrandPatch, nearRed]).png().toBuffer();
const folders = await campaignWith({ 'x/header.png': header, 'x/header-2.png': header });
afterAll(() => rm(folders.root, { recursive: true, force: true }));

const out = join(folders.root, 'out/x');
const temp = join(folders.root, 'temp');
for (const folder of [out, temp]) mkdirSync(folder, { recursive: true });
const fix = () =>
  spawn(
    process.execPath,
    [
      resolve(import.meta.dirname, '../../dist/onbrand.js'),
      ...['fix', folders.campaign, '--kit', folders.kit, '--out', join(out, '..')],
    ],
    {
      stdio: 'ignore',
      detached: true,
      env: { ...process.env, TMPDIR: temp, ONBRAND_CONFIG: join(folders.root, 'config') },
    },
  );

test.skipIf(process.platform !== 'linux')(
  'a fix that is killed while it writes leaves nothing once it has run again',
  async () => {
    const killed = fix();
    const watching = watch(out, (_, name) => {
      // With all that it started, as a system short of memory or a person would.
      if (!name?.endsWith('.part') || killed.pid === undefined) return;
      watching.close();
      process.kill(-killed.pid, 'SIGKILL');
    });
    await once(killed, 'exit');
    expect(killed.signalCode).toBe('SIGKILL');
    expect(readdirSync(temp)).not.toEqual([]);

    await once(fix(), 'exit');
    expect(readdirSync(out).sort()).toEqual(['header-2.png', 'header.png']);
    expect(readdirSync(temp)).toEqual([]);
  },
);
