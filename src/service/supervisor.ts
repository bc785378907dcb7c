import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../model/language.ts';
import type { ServiceEvent } from './events.ts';
import type { HostAnswer, HostCallName, HostCalls, HostGiven } from './host-calls.ts';
import type { FromEngine, Port, ToEngine } from './port.ts';
import type { Reply } from './reply.ts';
import { tellTrouble } from './words.ts';

/** What a door gives the supervisor. */
export interface Door {
  /** Starts the engine's process. */
  readonly start: () => Port;
  readonly systemLanguage: Language;
  readonly show: (path: string, how: 'open' | 'reveal') => Promise<boolean>;
}

/** The engine, alive for as long as the door is: whatever ends its process, the next call is answered. */
export interface Engine {
  readonly call: (name: string, given: unknown) => Promise<Reply<unknown>>;
  readonly host: HostCalls;
  /** Gives back what ends the listening. */
  readonly listen: (heard: (event: ServiceEvent) => void) => () => void;
  /** A folder for what must not outlive the session. */
  readonly temp: string;
  readonly close: () => Promise<void>;
}

/** So many ends within so long are no accident: the engine then stays down until something is asked of it. */
const mostCrashes = 3;
const crashWindowMs = 30_000;

/** How long the engine has to end by itself. */
const closesWithinMs = 3000;

interface Running {
  readonly port: Port;
  /** Settles when what was open before is open again. */
  readonly ready: Promise<unknown>;
}
/** What an asker gets whose engine ended before it answered. */
const stopped = Symbol('stopped');

export function createSupervisor({ start, systemLanguage, show }: Door): Engine {
  const temp = mkdtempSync(join(tmpdir(), 'onbrand-'));
  const listeners = new Set<(event: ServiceEvent) => void>();
  const waiting = new Map<number, (value: unknown) => void>();
  /** Grants that the door gave, and the calls that opened what is open: told to the next process. */
  const grants = new Map<string, { readonly id: string; readonly path: string; readonly temporary: boolean }>();
  const opened = new Map<'kit' | 'campaign', { readonly name: string; readonly given: unknown }>();
  let crashes: number[] = [];
  let ids = 0;
  let language = systemLanguage;
  let running: Running | null = null;
  let whenClosed: (() => void) | null = null;

  function launch(): Running {
    const port = start();
    port.onMessage((message) => void receive(port, message));
    port.onExit((detail) => ended(port, detail));
    port.post({ kind: 'open', temp, systemLanguage });
    running = { port, ready: reopen(port) };
    return running;
  }

  /** What was open is open again, but not judged: what ended the process may be among it. */
  async function reopen(port: Port): Promise<void> {
    if (grants.size > 0)
      await send(port, (id) => ({ kind: 'host', id, name: 'restore', given: { grants: [...grants.values()] } }));
    for (const part of ['kit', 'campaign'] as const) {
      const call = opened.get(part);
      if (call !== undefined) await send(port, (id) => ({ kind: 'call', id, ...call }));
    }
  }

  async function receive(port: Port, message: FromEngine): Promise<void> {
    switch (message.kind) {
      case 'reply':
        settle(message.id, message.reply);
        return;
      case 'answer':
        settle(message.id, message.value);
        return;
      case 'event':
        tell(message.event);
        return;
      case 'show':
        port.post({ kind: 'shown', id: message.id, done: await show(message.path, message.how) });
    }
  }

  function settle(id: number, value: unknown): void {
    waiting.get(id)?.(value);
    waiting.delete(id);
  }

  function tell(event: ServiceEvent): void {
    if (event.kind === 'preferences.changed') {
      const { language: chosen } = event.preferences;
      language = chosen === 'system' ? systemLanguage : chosen;
    }
    for (const listener of listeners) listener(event);
  }

  function ended(port: Port, detail: string): void {
    if (running?.port === port) running = null;
    for (const answer of waiting.values()) answer(stopped);
    waiting.clear();
    if (whenClosed !== null) {
      whenClosed();
      return;
    }
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < crashWindowMs), now];
    if (crashes.length < mostCrashes) launch();
    tell({ kind: 'engine.stopped', detail });
  }

  function send(port: Port, message: (id: number) => ToEngine): Promise<unknown> {
    ids += 1;
    const id = ids;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      port.post(message(id));
    });
  }

  async function ask(message: (id: number) => ToEngine): Promise<unknown> {
    const { port, ready } = running ?? launch();
    await ready;
    return running?.port === port ? send(port, message) : stopped;
  }

  async function host<Name extends HostCallName>(name: Name, given: HostGiven<Name>): Promise<HostAnswer<Name> | null> {
    const value = await ask((id) => ({ kind: 'host', id, name, given }));
    // What the engine's table gives under this name; JSON in between.
    return value === stopped ? null : (value as HostAnswer<Name>);
  }

  async function call(name: string, given: unknown): Promise<Reply<unknown>> {
    const value = await ask((id) => ({ kind: 'call', id, name, given }));
    if (value === stopped) return { ok: false, problem: tellTrouble('engine-stopped', language) };
    const reply = value as Reply<unknown>;
    if (reply.ok) remember(name, given);
    return reply;
  }

  function remember(name: string, given: unknown): void {
    if (name === 'kit.open') opened.set('kit', { name, given });
    else if (name === 'campaign.open' || name === 'campaign.sample') opened.set('campaign', { name, given });
    else if (name === 'campaign.close') opened.delete('campaign');
  }

  async function grant(given: HostGiven<'grant'>): Promise<readonly string[]> {
    const found = (await host('grant', given)) ?? [];
    for (const [i, id] of found.entries()) {
      const path = given.paths[i];
      if (path !== undefined) grants.set(id, { id, path, temporary: given.temporary });
    }
    return found;
  }

  function listen(listener: (event: ServiceEvent) => void): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  async function close(): Promise<void> {
    await new Promise<void>((resolve) => {
      whenClosed = resolve;
      if (running === null) resolve();
      else {
        const { port } = running;
        port.post({ kind: 'close' });
        setTimeout(port.kill, closesWithinMs).unref();
      }
    });
    rmSync(temp, { recursive: true, force: true });
  }

  launch();
  return {
    temp,
    call,
    listen,
    close,
    host: {
      grant,
      restore(given) {
        for (const one of given.grants) grants.set(one.id, one);
        return host('restore', given);
      },
      picture: (given) => host('picture', given),
      file: (given) => host('file', given),
      granted: (given) => host('granted', given),
      pack: (given) => host('pack', given),
    },
  };
}
