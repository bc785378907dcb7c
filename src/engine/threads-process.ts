import { type Shared, type SharedPlan, sharable, type TaskName, threadsHere } from './threads.ts';

/** Threads that take their tasks from another process: `threads-apart.ts` starts this one and speaks to it. */

/** A value that is shared among the threads; null where it is that of the plan before. */
type Sent = { readonly id: number; readonly content: Uint8Array } | null;

export type ToThreads =
  /** Holds for all tasks that follow. */
  | { readonly kind: 'plan'; readonly placements: Sent; readonly others: Sent }
  | {
      readonly kind: 'task';
      readonly id: number;
      readonly name: TaskName;
      readonly task: unknown;
      readonly isPlanned: boolean;
    };

export type FromThreads =
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: unknown };

const threads = threadsHere(Number(process.argv[2]));
let plan: SharedPlan | null = null;

function hear(message: ToThreads): void {
  if (message.kind === 'plan') {
    plan = {
      placements: received(message.placements) ?? known(plan?.placements),
      others: received(message.others) ?? known(plan?.others),
    };
    return;
  }
  const { id, name, task, isPlanned } = message;
  threads.run(name, task, isPlanned ? plan : null).then(
    (value) => post({ kind: 'done', id, value }),
    (error: unknown) => post({ kind: 'failed', id, error }),
  );
}

const received = (sent: Sent): Shared | null => sent && { id: sent.id, content: sharable(sent.content) };

function known(shared: Shared | undefined): Shared {
  if (shared === undefined) throw new Error('The first plan must be sent whole.');
  return shared;
}

const post = (message: FromThreads): void => {
  process.send?.(message);
};

process.on('message', hear);
// Ctrl-C reaches every process of a terminal: whoever gives the tasks says when it is over.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit(0));
