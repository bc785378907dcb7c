import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { frugalMalloc } from './frugal-malloc.ts';
import type { Shared, SharedPlan, TaskName, Threads } from './threads.ts';
import type { FromThreads, ToThreads } from './threads-process.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Threads in a process of their own, whose memory can be held small; what ends it ends the tasks that it had. */
export function threadsApart(threads: number): Threads {
  const child = fork(fileURLToPath(new URL('./threads.js', import.meta.url)), [String(threads)], {
    execArgv: ['--max-semi-space-size=4'],
    env: { ...process.env, ...frugalMalloc },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, Waiting>();
  let ids = 0;
  let sent: SharedPlan | null = null;

  const settle = (id: number, how: (waited: Waiting) => void): void => {
    const waited = waiting.get(id);
    waiting.delete(id);
    if (waited !== undefined) how(waited);
  };
  const fail = (error: Error): void => {
    for (const id of waiting.keys()) settle(id, ({ reject }) => reject(error));
  };
  const post = (message: ToThreads): void => {
    child.send(message, (error) => {
      if (error !== null) fail(error);
    });
  };
  child.on('message', (message: FromThreads) => {
    settle(message.id, ({ resolve, reject }) =>
      message.kind === 'done' ? resolve(message.value) : reject(message.error),
    );
  });
  child.on('error', fail);
  child.on('exit', (code, signal) => fail(new Error(`The process that reads pictures has ended (${signal ?? code}).`)));

  return {
    run: <T>(name: TaskName, task: unknown, plan: SharedPlan | null) => {
      if (plan !== null && (plan.placements !== sent?.placements || plan.others !== sent.others)) {
        post({
          kind: 'plan',
          placements: plan.placements === sent?.placements ? null : bytesOf(plan.placements),
          others: plan.others === sent?.others ? null : bytesOf(plan.others),
        });
        sent = plan;
      }
      ids += 1;
      const id = ids;
      return new Promise<T>((resolve, reject) => {
        waiting.set(id, { resolve: (value) => resolve(value as T), reject });
        post({ kind: 'task', id, name, task, isPlanned: plan !== null });
      });
    },
    close: async () => {
      if (child.connected) child.disconnect();
    },
  };
}

const bytesOf = ({ id, content }: Shared) => ({ id, content: new Uint8Array(content) });
