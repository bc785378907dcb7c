import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallArguments, CallName, Replies } from '../../src/service/contract.ts';
import type { Kept } from '../../src/service/opening.ts';
import type { Reply } from '../../src/service/reply.ts';
import { createService, type Service } from '../../src/service/service.ts';
import { kit } from '../cli/campaign.ts';

const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0h12v26h14v-9h14v23H0z" fill="#12355b"/></svg>';

let root: string;
let kept: Kept | null;
let service: Service;

/** A process that takes the place of the one before it, which ended without a word. */
const another = (): Service =>
  createService(
    {
      temp: join(root, 'temp'),
      systemLanguage: 'en',
      tell: () => undefined,
      keep: (now) => {
        // As it crosses to the door.
        kept = JSON.parse(JSON.stringify(now)) as Kept;
      },
      show: async () => false,
    },
    kept,
  );

async function get<Name extends CallName>(name: Name, given: CallArguments<Name>): Promise<Replies[Name]> {
  const reply = (await service.call(name, given)) as Reply<Replies[Name]>;
  if (!reply.ok) throw new Error(`${name}: ${reply.problem.message}`);
  return reply.value;
}
const grant = async (path: string): Promise<string> =>
  (await service.host.grant({ paths: [path], temporary: false }))[0] ?? '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'onbrand-draft-'));
  for (const folder of ['temp', 'kit', 'new']) await mkdir(join(root, folder));
  await writeFile(join(root, 'kit/brandkit.json'), JSON.stringify(kit));
  await writeFile(join(root, 'mark.svg'), mark);
  process.env.ONBRAND_CONFIG = join(root, 'config');
  process.env.ONBRAND_CACHE = join(root, 'cache');
  kept = null;
  service = another();
});
afterEach(async () => {
  await service.close();
  await rm(root, { recursive: true, force: true });
});

test('a logo that was added and not saved outlives the process that took it', async () => {
  await get('kit.open', { grant: await grant(join(root, 'kit')) });
  const { draft } = await get('kit.draft', {});
  const [logo] = await get('kit.logos', { from: [await grant(join(root, 'mark.svg'))] });
  await rm(join(root, 'mark.svg'));
  service = another();
  const withLogo = { ...draft, logos: { variants: logo === undefined ? [] : [logo] } };
  expect((await get('kit.check', { draft: withLogo })).problems).toEqual([]);
  await get('kit.save', { draft: withLogo, into: null });
  expect(await readFile(join(root, 'kit/logos/mark.svg'), 'utf8')).toBe(mark);
});

test('so do the logos of a kit that was begun', async () => {
  const { draft } = await get('kit.begin', { from: [await grant(join(root, 'mark.svg'))] });
  service = another();
  const folder = await grant(join(root, 'new'));
  await get('kit.save', { draft, into: folder });
  expect(await readFile(join(root, 'new/logos/mark.svg'), 'utf8')).toBe(mark);
});

test('a copy that is gone is told where the draft names it', async () => {
  await get('kit.open', { grant: await grant(join(root, 'kit')) });
  const { draft } = await get('kit.draft', {});
  const [logo] = await get('kit.logos', { from: [await grant(join(root, 'mark.svg'))] });
  await rm(join(root, 'temp/draft'), { recursive: true });
  service = another();
  const withLogo = { ...draft, logos: { variants: logo === undefined ? [] : [logo] } };
  const { problems } = await get('kit.check', { draft: withLogo });
  expect(problems).toMatchObject([{ level: 'error', key: 'logos.variants[0].file' }]);
});

test('a copy of a kit is offered again by the process that takes the place', async () => {
  const [copy = ''] = await service.host.grant({ paths: [join(root, 'kit')], temporary: true });
  await get('kit.open', { grant: copy });
  await get('campaign.sample', {});
  service = another();
  expect((await get('app.state', {})).recent).toMatchObject([{ grant: copy, name: 'Tidal', place: '' }]);
});
