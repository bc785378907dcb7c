import type { HostCalls } from './host-calls.ts';
import type { FromEngine, ToEngine } from './port.ts';
import { createService, type Service } from './service.ts';

/** Runs the service in a process of its own, so that whatever a picture does to it leaves the window alive. */

/** What Electron gives to a process of its own; Node's types don't know it. */
interface ParentPort {
  readonly postMessage: (message: FromEngine) => void;
  readonly on: (event: 'message', heard: (message: { readonly data: ToEngine }) => void) => void;
}
const { parentPort } = process as NodeJS.Process & { readonly parentPort?: ParentPort };

const post = (message: FromEngine): void => {
  if (parentPort !== undefined) parentPort.postMessage(message);
  else process.send?.(message);
};

let service: Service | null = null;
/** What the system is being asked to show. */
const shown = new Map<number, (done: boolean) => void>();
let shows = 0;

async function hear(message: ToEngine): Promise<void> {
  switch (message.kind) {
    case 'open':
      service = createService(
        {
          temp: message.temp,
          systemLanguage: message.systemLanguage,
          tell: (event) => post({ kind: 'event', event }),
          keep: (kept) => post({ kind: 'keep', kept }),
          show: (path, how) =>
            new Promise((resolve) => {
              shows += 1;
              shown.set(shows, resolve);
              post({ kind: 'show', id: shows, path, how });
            }),
        },
        message.kept,
      );
      return;
    case 'call':
      post({ kind: 'reply', id: message.id, reply: await opened().call(message.name, message.given) });
      return;
    case 'host': {
      // The table pairs each name with what it takes; TypeScript can't follow the index.
      const answer = opened().host[message.name] as (given: unknown) => ReturnType<HostCalls[keyof HostCalls]>;
      const value = await answer(message.given).catch((error: unknown) => {
        console.error(`${message.name}:`, error);
        return null;
      });
      post({ kind: 'answer', id: message.id, value });
      return;
    }
    case 'shown':
      shown.get(message.id)?.(message.done);
      shown.delete(message.id);
      return;
    case 'close':
      await service?.close();
      process.exit(0);
  }
}

function opened(): Service {
  if (service === null) throw new Error('The first message to the engine must be “open”.');
  return service;
}

if (parentPort !== undefined) parentPort.on('message', ({ data }) => void hear(data));
else process.on('message', (message: ToEngine) => void hear(message));
// The door is gone: nobody waits for an answer any more.
process.on('disconnect', () => process.exit(0));
