import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onbrand } from '../cli/campaign.ts';
import { type Door, openDoor } from './door.ts';

let config: string;
let door: Door;
beforeEach(async () => {
  config = await mkdtemp(join(tmpdir(), 'onbrand-config-'));
  door = await openDoor({ ONBRAND_CONFIG: config });
});
afterEach(async () => {
  await door.stop();
  await rm(config, { recursive: true, force: true });
});

test('onbrand serve: the sample one call away, a kit to download, and nothing left behind on Ctrl-C', async () => {
  expect(await door.call('campaign.sample', {})).toMatchObject({ ok: true, value: { name: 'Nothing before nine' } });
  const draft = await door.call('kit.draft', {});
  if (!draft.ok) throw new Error(draft.problem.message);
  expect(draft.value.writable).toBe(false);
  expect(await door.call('kit.save', { draft: draft.value.draft, into: null })).toMatchObject({
    problem: { code: 'unwritable' },
  });

  const saved = await door.call('kit.save', { draft: { ...draft.value.draft, name: 'Solvane 2' }, into: 'downloads' });
  if (!saved.ok) throw new Error(saved.problem.message);
  const folder = saved.value.place;
  expect(existsSync(join(folder, 'brandkit.json'))).toBe(true);
  const packed = await door.load('/download/kit');
  expect(packed.headers.get('content-disposition')).toContain('Solvane%202.brandkit');
  expect(
    Buffer.from(await packed.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  expect(await door.stop()).toBe(0);
  expect(existsSync(folder)).toBe(false);
});

test('a port that is taken is told, with what to do', async () => {
  const { code, err } = await onbrand(['serve', '--no-open', '--port', new URL(door.origin).port]);
  expect(code).toBe(64);
  expect(err).toContain('--port');
});
