import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Outcome } from '../../model/outcome.ts';
import { notOk, ok } from '../../model/outcome.ts';
import type { Trouble } from '../decode.ts';
import type { Drawn, DrawReply } from './draw-svg.ts';
import { recognisable } from './prolog.ts';

/** By the clock, should the process not stop itself by its own time. */
const secondsToWait = 60;

type Drawing = Outcome<Drawn, Trouble>;

/** The one process that is kept alive, once it is wanted. */
let running: ChildProcess | null = null;
/** Settles when the SVG before this one is done: one is drawn at a time. */
let turn: Promise<unknown> = Promise.resolve();
/** The header and the pixels of one file come from one drawing, for as long as its content is held. */
const drawings = new WeakMap<Uint8Array, Promise<Drawing>>();

/** Draws an SVG in its own process, which is killed when it takes too long. */
export function drawSvg(svg: Uint8Array): Promise<Drawing> {
  const known = drawings.get(svg);
  if (known !== undefined) return known;
  const drawing = turn.then(() => draw(recognisable(svg)));
  turn = drawing.catch(() => undefined);
  drawings.set(svg, drawing);
  return drawing;
}

async function draw(svg: Uint8Array): Promise<Drawing> {
  const child = running?.connected ? running : await start();
  running = child;
  return new Promise((resolve, reject) => {
    const finish = (result: Drawing, usable: boolean): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', reject);
      if (!usable) running = null; // it may seem connected for a while yet
      hold(child, false);
      resolve(result);
    };
    const onMessage = (reply: DrawReply): void => {
      if (reply.kind === 'drawn') finish(ok(reply.drawn), true);
      else if (reply.kind === 'trouble') finish(notOk(reply.trouble), true);
      else if (reply.kind === 'too-slow') giveUp(reply.seconds);
    };
    const onExit = (_: number | null, signal: string | null): void =>
      finish(notOk({ code: 'svg-broken', values: { detail: signal ?? 'exit' } }), false);
    const giveUp = (seconds: number): void => {
      child.kill('SIGKILL');
      finish(notOk({ code: 'svg-too-slow', values: { seconds } }), false);
    };
    const timer = setTimeout(() => giveUp(secondsToWait), secondsToWait * 1000);
    hold(child, true);
    child.on('message', onMessage).on('exit', onExit).on('error', reject);
    child.send(svg);
  });
}

/** Resolves when the process is ready to draw, so that starting it is not counted against an SVG. */
function start(): Promise<ChildProcess> {
  const [module, ...args] = entry();
  // Within Electron our own binary is Electron's; this makes it Node, and means nothing to Node itself.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  const child = fork(module, args, { serialization: 'advanced', stdio: 'ignore', execArgv: [], env });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The process that draws SVGs ended at once (${code}).`)));
    child.once('message', () => resolve(child.off('error', reject)));
  });
}

/** While it draws it keeps us alive; while it waits it does not. */
function hold(child: ChildProcess, holding: boolean): void {
  if (holding) {
    child.ref();
    child.channel?.ref();
  } else {
    child.unref();
    child.channel?.unref();
  }
}

/** The built program has it beside this file. From source, the repository's runner compiles it. */
function entry(): readonly [module: string, ...args: string[]] {
  const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  return import.meta.url.endsWith('.ts')
    ? [beside('../../../scripts/run.mjs'), beside('./draw-svg.ts')]
    : [beside('./draw-svg.js')];
}
