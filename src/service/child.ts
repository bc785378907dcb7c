import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { frugalMalloc } from '../engine/frugal-malloc.ts';
import type { FromEngine, Port } from './port.ts';

/** The engine as a child of Node, for every door but Electron's. `program`: what to run, and with which arguments. */
export function startChild([module, ...args]: readonly [string, ...string[]] = entry()): Port {
  const child = fork(module, args, { execArgv: [], env: { ...process.env, ...frugalMalloc } });
  return {
    post: (message) => {
      // A process that has just ended takes no more; its end is told by itself.
      if (child.connected) child.send(message);
    },
    onMessage: (heard) => child.on('message', (message: FromEngine) => heard(message)),
    onExit: (ended) => child.once('exit', (code, signal) => ended(signal ?? String(code))),
    kill: () => child.kill('SIGKILL'),
  };
}

/** The built engine lies beside this file. From source, the repository's runner compiles it. */
function entry(): readonly [string, ...string[]] {
  const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
  const built = beside('./engine.js');
  return existsSync(built) ? [built] : [beside('../../scripts/run.mjs'), beside('./engine-process.ts')];
}
