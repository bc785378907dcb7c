import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startChild } from '../../src/service/child.ts';
import type { ServiceEvent } from '../../src/service/events.ts';
import type { FromEngine, Port, ToEngine } from '../../src/service/port.ts';
import { createSupervisor, type Engine } from '../../src/service/supervisor.ts';

/** A process that a test plays: it hears what it is told, and says or ends as it likes. */
class Played implements Port {
  readonly told: ToEngine[] = [];
  say: (message: FromEngine) => void = () => undefined;
  end: (detail: string) => void = () => undefined;
  readonly post = (message: ToEngine): void => {
    this.told.push(message);
    this.onTold(message);
  };
  readonly onMessage = (heard: (message: FromEngine) => void): void => {
    this.say = heard;
  };
  readonly onExit = (ended: (detail: string) => void): void => {
    this.end = ended;
  };
  readonly kill = (): void => this.end('SIGKILL');
  private readonly onTold: (message: ToEngine) => void;
  constructor(onTold: (message: ToEngine) => void = () => undefined) {
    this.onTold = onTold;
  }
}

const answers = (played: () => Played) => (message: ToEngine) => {
  if (message.kind === 'call')
    played().say({ kind: 'reply', id: message.id, reply: { ok: true, value: message.name } });
  if (message.kind === 'host')
    played().say({ kind: 'answer', id: message.id, value: message.name === 'grant' ? ['g1'] : null });
  if (message.kind === 'close') played().end('0');
};

let started: Played[];
let engine: Engine;
const events: ServiceEvent[] = [];
const current = (): Played => started.at(-1) ?? new Played();
const open = (playedBy: (message: ToEngine) => void = answers(current)): void => {
  started = [];
  events.length = 0;
  engine = createSupervisor({
    start: () => {
      const played = new Played((message) => queueMicrotask(() => playedBy(message)));
      started.push(played);
      return played;
    },
    systemLanguage: 'zh-Hans',
    show: async (path) => path === '/shown',
  });
  engine.listen((event) => events.push(event));
};

describe('the supervisor', () => {
  afterEach(() => engine.close());

  test('tells the process its folder first, and passes calls and events on', async () => {
    open();
    expect(current().told[0]).toEqual({ kind: 'open', temp: engine.temp, systemLanguage: 'zh-Hans', kept: null });
    expect(await engine.call('app.state', {})).toEqual({ ok: true, value: 'app.state' });
    current().say({ kind: 'show', id: 4, path: '/shown', how: 'open' });
    await vi.waitFor(() => expect(current().told).toContainEqual({ kind: 'shown', id: 4, done: true }));
  });

  test('starts another process for one that ends, and tells it what was open', async () => {
    open();
    const draft = { areBegun: false, files: [] };
    const kept = { grants: [], kit: { path: '/kit', fixed: false }, campaign: null, draft, copies: [] };
    current().say({ kind: 'keep', kept });
    const first = current();
    first.end('SIGKILL');
    expect(events).toContainEqual({ kind: 'engine.stopped', detail: 'SIGKILL' });
    expect(started).toHaveLength(2);
    expect(await engine.call('app.state', {})).toEqual({ ok: true, value: 'app.state' });
    expect(current().told[0]).toMatchObject({ kind: 'open', kept });
  });

  test('says in the person’s language that the engine stopped', async () => {
    open(() => undefined);
    const asked = engine.call('app.state', {});
    await vi.waitFor(() => expect(current().told).toHaveLength(2));
    const [first] = started;
    first?.end('1');
    expect(await asked).toMatchObject({
      ok: false,
      problem: { code: 'engine-stopped', message: expect.stringMatching(/引擎/) },
    });
    current().end('0');
    started.at(-1)?.end('0');
  });

  test('leaves a process down that ends again and again, until something is asked', async () => {
    open();
    for (let i = 0; i < 3; i++) current().end('1');
    expect(started).toHaveLength(3);
    expect(events.filter(({ kind }) => kind === 'engine.stopped')).toHaveLength(3);
    expect(await engine.call('app.state', {})).toEqual({ ok: true, value: 'app.state' });
    expect(started).toHaveLength(4);
  });

  test('removes what the session left', async () => {
    open();
    const { temp } = engine;
    expect(existsSync(temp)).toBe(true);
    await engine.close();
    expect(existsSync(temp)).toBe(false);
  });
});

describe('a real process', () => {
  let root: string;
  let port: Port;
  let kill: () => void;
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'onbrand-engine-'));
    process.env.ONBRAND_CONFIG = join(root, 'config');
    process.env.ONBRAND_CACHE = join(root, 'cache');
    engine = createSupervisor({
      start: () => {
        port = startChild([join(import.meta.dirname, '../../dist/engine.js')]);
        kill = port.kill;
        return port;
      },
      systemLanguage: 'en',
      show: async () => true,
    });
  });
  afterEach(async () => {
    await engine.close();
    await rm(root, { recursive: true, force: true });
  });

  test('that is killed leaves the door alive: what was open is open, and the next call is answered', async () => {
    const heard: ServiceEvent[] = [];
    engine.listen((event) => heard.push(event));
    expect(await engine.call('campaign.sample', {})).toMatchObject({ ok: true });
    const asked = engine.call('run.start', {});
    kill();
    expect(await asked).toMatchObject({ ok: false, problem: { code: 'engine-stopped' } });
    expect(heard.at(-1)).toEqual({ kind: 'engine.stopped', detail: 'SIGKILL' });
    const state = await engine.call('app.state', {});
    expect(state).toMatchObject({
      ok: true,
      value: { kit: { name: 'Solvane' }, campaign: { name: 'Nothing before nine', run: { kind: 'idle' } } },
    });
  });
});
