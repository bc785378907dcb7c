import { utilityProcess } from 'electron';
import type { Port } from '../src/service/port.ts';
import { builtFile } from './places.ts';

/** Starts the engine in a process of its own: what crashes or hangs there leaves the window alone. */
export function startEngine(): Port {
  const child = utilityProcess.fork(builtFile('engine.js'), [], { serviceName: 'Onbrand Engine' });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (heard) => {
      child.on('message', heard);
    },
    onExit: (ended) => {
      child.once('exit', (code) => ended(String(code)));
    },
    kill: () => {
      child.kill();
    },
  };
}
