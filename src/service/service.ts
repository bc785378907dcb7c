import { cacheFolder } from '../engine/cache.ts';
import { createWorkers } from '../engine/pool.ts';
import { closeCampaign } from './campaign.ts';
import { type CallName, callSchemas } from './contract.ts';
import { createGrants } from './grants.ts';
import type { Handler } from './handlers/handler.ts';
import { handlers } from './handlers/index.ts';
import { type HostCalls, hostAnswers } from './host-calls.ts';
import { openMemory } from './memory.ts';
import { removeOldPictures } from './old-pictures.ts';
import { type Kept, keptOf, reopen } from './opening.ts';
import type { Reply } from './reply.ts';
import { jobs } from './run.ts';
import { type Ports, refused, type Session } from './session.ts';

/** What a door speaks to. */
export interface Service {
  /** A call of the contract, as it came from a window: name and arguments may be anything. */
  readonly call: (name: string, given: unknown) => Promise<Reply<unknown>>;
  /** What the door itself asks; no window can. */
  readonly host: HostCalls;
  /** Ends what is under way and removes what was uploaded. */
  readonly close: () => Promise<void>;
}

/** The one implementation of the contract. `kept`: what was open in a session that has ended. */
export function createService(ports: Ports, kept: Kept | null = null): Service {
  const session: Session = {
    ports,
    grants: createGrants(),
    memory: openMemory(),
    workers: createWorkers(jobs),
    measured: new Map(),
    fixes: new Map(),
    kit: null,
    campaign: null,
    opening: Promise.resolve(),
    begun: null,
    added: [],
    unwatchKit: () => Promise.resolve(),
    trial: new AbortController(),
  };
  for (const { grant, path } of session.memory.recent) session.grants.restore(grant, { path, temporary: false });
  void removeOldPictures(cacheFolder(), Date.now()).catch((error: unknown) =>
    console.error('Old pictures stay:', error),
  );
  let isClosed = false;
  void session.workers.warmUp().catch((error: unknown) => {
    // A thread that is ended before it is warm is no trouble.
    if (!isClosed) console.error('No thread is warm:', error);
  });
  const ready = kept === null ? Promise.resolve() : reopen(session, kept);
  let held = '';
  const keep = <T>(value: T): T => {
    const kept = keptOf(session);
    const now = JSON.stringify(kept);
    if (now !== held) ports.keep(kept);
    held = now;
    return value;
  };
  return {
    call: (name, given) => ready.then(() => answer(session, name, given)).then(keep),
    host: hostAnswers(session, keep),
    async close() {
      isClosed = true;
      session.kit = null;
      await session.unwatchKit();
      await closeCampaign(session);
      await session.workers.close();
    },
  };
}

/** The one place where a bug in a handler is caught: it becomes a reply that says so, and the service goes on. */
async function answer(session: Session, name: string, given: unknown): Promise<Reply<unknown>> {
  if (!isCallName(name)) return refused(session, 'unknown-call', { name: String(name).slice(0, 60) });
  const received = callSchemas[name].safeParse(given);
  if (!received.success) {
    const [issue] = received.error.issues;
    const detail = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
    return refused(session, 'wrong-arguments', { name, detail });
  }
  try {
    // The table pairs each name with the handler that takes what its schema gives; TypeScript can't follow the index.
    const handler = handlers[name] as Handler<CallName>;
    return await handler(session, received.data);
  } catch (error) {
    console.error(`${name}:`, error);
    return refused(session, 'internal', { detail: error instanceof Error ? error.message : String(error) });
  }
}

const isCallName = (name: string): name is CallName => Object.hasOwn(callSchemas, name);
