import type { StateCreator } from 'zustand';
import type { ServiceProblem } from '../../src/service/reply.ts';
import type { State } from './index.ts';

/** What a person should read: told once, at the foot of the window, until it is put away. */
export interface TellSlice {
  readonly told: readonly (Pick<ServiceProblem, 'message' | 'hint'> & {
    readonly id: number;
    readonly kind: 'trouble' | 'news';
  })[];
  readonly tell: (problem: ServiceProblem) => void;
  /** Tells what happened without her doing, and is no trouble. */
  readonly tellNews: (message: string, hint: string) => void;
  readonly putAway: (id: number) => void;
}

export const createTellSlice: StateCreator<State, [], [], TellSlice> = (set) => {
  const add = (kind: 'trouble' | 'news', message: string, hint: string): void =>
    set(({ told }) => ({
      // The same thing twice is one thing.
      told: told.some((one) => one.message === message)
        ? told
        : [...told, { kind, message, hint, id: (told.at(-1)?.id ?? 0) + 1 }],
    }));
  return {
    told: [],
    tell: ({ message, hint }) => add('trouble', message, hint),
    tellNews: (message, hint) => add('news', message, hint),
    putAway: (id) => set(({ told }) => ({ told: told.filter((one) => one.id !== id) })),
  };
};
