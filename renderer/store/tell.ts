import type { StateCreator } from 'zustand';
import type { ServiceProblem } from '../../src/service/reply.ts';
import type { State } from './index.ts';

/** Trouble that a person should read: told once, at the foot of the window, until it is put away. */
export interface TellSlice {
  readonly told: readonly (ServiceProblem & { readonly id: number })[];
  readonly tell: (problem: ServiceProblem) => void;
  readonly putAway: (id: number) => void;
}

export const createTellSlice: StateCreator<State, [], [], TellSlice> = (set) => ({
  told: [],
  tell: (problem) =>
    set(({ told }) => ({
      // The same trouble twice is one trouble.
      told: told.some(({ message }) => message === problem.message)
        ? told
        : [...told, { ...problem, id: (told.at(-1)?.id ?? 0) + 1 }],
    })),
  putAway: (id) => set(({ told }) => ({ told: told.filter((one) => one.id !== id) })),
});
