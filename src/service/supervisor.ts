import { rmSync } from 'node:fs';
import { temporaryFolder } from '../files/temporary.ts';
import type { Language } from '../model/language.ts';
import type { ServiceEvent } from './events.ts';
import type { HostAnswer, HostCallName, HostCalls, HostGiven } from './host-calls.ts';
import type { Kept } from './opening.ts';
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

/** What an asker gets whose engine ended before it answered. */
const stopped = Symbol('stopped');

export function createSupervisor({ start, systemLanguage, show }: Door): Engine {
  const temp = temporaryFolder();
  const listeners = new Set<(event: ServiceEvent) => void>();
  const waiting = new Map<number, (value: unknown) => void>();
  let kept: Kept | null = null;
  let crashes: number[] = [];
  let ids = 0;
  let language = systemLanguage;
  let running: Port | null = null;
  let whenClosed: (() => void) | null = null;

  /** What was open is opened again by the process itself, before it answers anything. */
  function launch(): Port {
    const port = start();
    running = port;
    port.onMessage((message) => void receive(port, message));
    port.onExit((detail) => ended(port, detail));
    port.post({ kind: 'open', temp, systemLanguage, kept });
    return port;
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
      case 'keep':
        kept = message.kept;
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
    if (running === port) running = null;
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

  function ask(message: (id: number) => ToEngine): Promise<unknown> {
    const port = running ?? launch();
    ids += 1;
    const id = ids;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      port.post(message(id));
    });
  }

  async function host<Name extends HostCallName>(name: Name, given: HostGiven<Name>): Promise<HostAnswer<Name> | null> {
    const value = await ask((id) => ({ kind: 'host', id, name, given }));
    // What the engine's table gives under this name; JSON in between.
    return value === stopped ? null : (value as HostAnswer<Name>);
  }

  async function call(name: string, given: unknown): Promise<Reply<unknown>> {
    const value = await ask((id) => ({ kind: 'call', id, name, given }));
    if (value === stopped) return { ok: false, problem: tellTrouble('engine-stopped', language) };
    return value as Reply<unknown>;
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
        running.post({ kind: 'close' });
        setTimeout(running.kill, closesWithinMs).unref();
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
      grant: async (given) => (await host('grant', given)) ?? [],
      grantAs: (given) => host('grantAs', given),
      picture: (given) => host('picture', given),
      file: (given) => host('file', given),
      granted: (given) => host('granted', given),
      pack: (given) => host('pack', given),
    },
  };
}
