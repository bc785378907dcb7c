import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { WrittenKit } from '../../src/service/shapes.ts';
import { kit } from '../cli/campaign.ts';
import { type Desk, openDesk, twoHeaders } from './desk.ts';

/** Somebody else, or git, writes the kit's files while it is open. */
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk(await twoHeaders());
  await desk.judged();
});
afterAll(() => desk.close());

const green = { name: 'Green', value: '#00a651' };
const wider = { ...kit, palette: { ...kit.palette, colours: [...kit.palette.colours, green] } };
const write = (written: object) => desk.put('kit/brandkit.json', JSON.stringify(written));

test('a kit that was changed outside is in force, and what is open is judged by it', async () => {
  const [changed, judged] = [desk.next('kit.changed'), desk.next('assets.changed')];
  await write(wider);
  expect(await changed).toMatchObject({ isOutside: true, kit: { name: 'Tidal' } });
  expect((await judged).campaign.summary?.assets.deviates).toBe(0);
});

test('one that can’t be used says so, and the one before stays', async () => {
  const broken = desk.next('kit.broken');
  await write({ ...kit, name: '' });
  expect((await broken).problem).toMatchObject({ code: 'kit-broken', message: expect.stringContaining('name') });
  await rm(join(desk.kit, 'brandkit.json'));
  expect((await desk.get('app.state', {})).kit?.name).toBe('Tidal');
});

test('what is saved here is no news from outside, and the next that is, is', async () => {
  const back = desk.next('kit.changed');
  await write(kit);
  await back;
  desk.events.length = 0;
  const changed = () => desk.events.flatMap((event) => (event.kind === 'kit.changed' ? [event.isOutside] : []));
  await desk.get('kit.save', { draft: { ...kit, name: 'Ours' } as unknown as WrittenKit, into: null });
  const theirs = desk.next('kit.changed');
  await write({ ...kit, name: 'Theirs' });
  expect((await theirs).kit.name).toBe('Theirs');
  expect(changed()).toEqual([false, true]);
});
