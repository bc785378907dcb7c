import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CallArguments, CallName, Replies } from '../../src/service/contract.ts';
import type { ServiceEvent } from '../../src/service/events.ts';
import type { Reply } from '../../src/service/reply.ts';
import { createService, type Service } from '../../src/service/service.ts';
import { flat, kit, offBrandPatch, onBrandPatch } from '../cli/campaign.ts';

type Kind = ServiceEvent['kind'];
type EventOf<K extends Kind> = Extract<ServiceEvent, { readonly kind: K }>;

/** A service with folders of its own, and someone who listens. */
export interface Desk {
  readonly root: string;
  readonly campaign: string;
  readonly kit: string;
  readonly temp: string;
  readonly service: Service;
  readonly events: ServiceEvent[];
  /** What the system was asked to show. */
  readonly shown: [path: string, how: 'open' | 'reveal'][];
  readonly call: <Name extends CallName>(name: Name, given: CallArguments<Name>) => Promise<Reply<Replies[Name]>>;
  /** As `call`, for what must go well. */
  readonly get: <Name extends CallName>(name: Name, given: CallArguments<Name>) => Promise<Replies[Name]>;
  /** The next event of a kind from now on. */
  readonly next: <K extends Kind>(kind: K) => Promise<EventOf<K>>;
  readonly grant: (path: string, temporary?: boolean) => Promise<string>;
  /** Opens kit and campaign and judges; settles when the run has ended. */
  readonly judged: () => Promise<EventOf<'run.ended'>>;
  readonly put: (path: string, content: Uint8Array | string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Two assets for the same placement, one clean and one with a foreign colour. */
export const twoHeaders = async () => ({
  'x/header.png': await flat(1500, 500, '#12355b', [onBrandPatch]).png().toBuffer(),
  'x/header-sale.png': await flat(1500, 500, '#12355b', [onBrandPatch, offBrandPatch]).png().toBuffer(),
});

export async function openDesk(
  files: Readonly<Record<string, Uint8Array | string>>,
  kitText: string = JSON.stringify(kit, null, 2),
): Promise<Desk> {
  const root = await mkdtemp(join(tmpdir(), 'onbrand-desk-'));
  const put = async (path: string, content: Uint8Array | string): Promise<string> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
    return join(root, path);
  };
  await put('kit/brandkit.json', kitText);
  for (const folder of ['campaign', 'temp', 'out']) await mkdir(join(root, folder));
  for (const [path, content] of Object.entries(files)) await put(`campaign/${path}`, content);
  process.env.ONBRAND_CONFIG = join(root, 'config');
  process.env.ONBRAND_CACHE = join(root, 'cache');

  const events: ServiceEvent[] = [];
  const shown: Desk['shown'] = [];
  const listeners = new Set<(event: ServiceEvent) => void>();
  const temp = join(root, 'temp');
  const service = createService({
    temp,
    systemLanguage: 'en',
    tell: (event) => {
      events.push(event);
      for (const listener of listeners) listener(event);
    },
    keep: () => undefined,
    show: async (path, how) => {
      shown.push([path, how]);
      return true;
    },
  });
  const call: Desk['call'] = async (name, given) => (await service.call(name, given)) as Reply<Replies[typeof name]>;
  const get: Desk['get'] = async (name, given) => {
    const reply = await call(name, given);
    if (!reply.ok) throw new Error(`${name}: ${reply.problem.message}`);
    return reply.value;
  };
  const next: Desk['next'] = (kind) =>
    new Promise((resolve) => {
      const listener = (event: ServiceEvent): void => {
        if (event.kind !== kind) return;
        listeners.delete(listener);
        resolve(event as EventOf<typeof kind>);
      };
      listeners.add(listener);
    });
  const grant: Desk['grant'] = async (path, temporary = false) => {
    const [id = ''] = await service.host.grant({ paths: [path], temporary });
    return id;
  };
  const desk = { root, campaign: join(root, 'campaign'), kit: join(root, 'kit'), temp, service, events, shown };
  return {
    ...desk,
    call,
    get,
    next,
    grant,
    put,
    async judged() {
      await get('kit.open', { grant: await grant(desk.kit) });
      await get('campaign.open', { grants: [await grant(desk.campaign)] });
      const ended = next('run.ended');
      await get('run.start', {});
      return ended;
    },
    async close() {
      await service.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
