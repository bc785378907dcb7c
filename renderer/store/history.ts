/** What was, what is, and what was taken back. Pure. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  /** The next to come back first. */
  readonly future: readonly T[];
  /** What the last change was about; a further one about the same joins it: a word typed is one step, not six. */
  readonly about: string | null;
}

/** Steps that can be undone. */
const mostKept = 200;

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [], about: null });

/** `about` null: a step of its own. */
export function changed<T>(history: History<T>, present: T, about: string | null): History<T> {
  if (Object.is(present, history.present)) return history;
  const joins = about !== null && about === history.about;
  const past = joins ? history.past : [...history.past, history.present].slice(-mostKept);
  return { past, present, future: [], about };
}

/** What was changed until here is a step of its own: the field was left, the slider let go. */
export const sealed = <T>(history: History<T>): History<T> =>
  history.about === null ? history : { ...history, about: null };

export function undone<T>({ past, present, future, about }: History<T>): History<T> {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, about };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], about: null };
}

export function redone<T>({ past, present, future, about }: History<T>): History<T> {
  const [next, ...later] = future;
  if (next === undefined) return { past, present, future, about };
  return { past: [...past, present], present: next, future: later, about: null };
}
