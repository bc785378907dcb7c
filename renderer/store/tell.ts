import type { StateCreator } from 'zustand';
import type { ServiceProblem } from '../../src/service/reply.ts';
import type { State } from './index.ts';

/** What a person should read: told once, at the foot of the window, until it is put away. */
export interface TellSlice {
  readonly told: readonly (Pick<ServiceProblem, 'message' | 'hint' | 'kitProblems'> & {
    readonly id: number;
    readonly kind: 'trouble' | 'stopped' | 'news';
  })[];
  readonly tell: (problem: ServiceProblem) => void;
  /** The engine has stopped: whatever waited for it is told so once, by the event and not by each call. */
  readonly tellStopped: (message: string, hint: string) => void;
  /** Tells what happened without her doing, and is no trouble. */
  readonly tellNews: (message: string, hint: string) => void;
  readonly putAway: (id: number) => void;
  /** A new run has begun: that the engine stopped in the one before is over. */
  readonly putStoppedAway: () => void;
  /** Another kit, or another campaign, is open: what was wrong with a kit that was not taken is over. */
  readonly putKitTroubleAway: () => void;
}

export const createTellSlice: StateCreator<State, [], [], TellSlice> = (set) => {
  const add = (
    kind: State['told'][number]['kind'],
    message: string,
    hint: string,
    kitProblems: ServiceProblem['kitProblems'] = [],
  ): void =>
    set(({ told }) => ({
      // The same thing twice is one thing; of two broken kits, the latest says what is wrong with it.
      told: told.some((one) => one.message === message && kitProblems.length === 0)
        ? told
        : [
            ...told.filter((one) => one.message !== message),
            { kind, message, hint, kitProblems, id: (told.at(-1)?.id ?? 0) + 1 },
          ],
    }));
  return {
    told: [],
    tell: ({ code, message, hint, kitProblems }) => {
      if (code !== 'engine-stopped') add('trouble', message, hint, kitProblems);
    },
    tellStopped: (message, hint) => add('stopped', message, hint),
    tellNews: (message, hint) => add('news', message, hint),
    putAway: (id) => set(({ told }) => ({ told: told.filter((one) => one.id !== id) })),
    putStoppedAway: () => set(({ told }) => ({ told: told.filter(({ kind }) => kind !== 'stopped') })),
    putKitTroubleAway: () =>
      set(({ told }) => ({ told: told.filter(({ kitProblems = [] }) => kitProblems.length === 0) })),
  };
};
