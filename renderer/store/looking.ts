import type { StateCreator } from 'zustand';
import { everything, type Looking } from './arrange.ts';
import type { State } from './index.ts';

/** What a person looks at in the campaign, and what of it is selected. Kept while she is on another screen. */
export interface LookingSlice {
  readonly looking: Looking;
  readonly view: 'pictures' | 'table';
  /** Paths of selected assets. */
  readonly selected: ReadonlySet<string>;
  /** What the sheet of placements asks: assets that have one answer, together. */
  readonly asked: readonly (readonly string[])[];
  readonly look: (changed: Partial<Looking>) => void;
  readonly setView: (view: LookingSlice['view']) => void;
  readonly select: (paths: Iterable<string>) => void;
  /** Opens the sheet that asks what these assets are meant for. */
  readonly askPlacements: (asked: LookingSlice['asked']) => void;
}

export const createLookingSlice: StateCreator<State, [], [], LookingSlice> = (set, get) => ({
  looking: everything,
  view: 'pictures',
  selected: new Set(),
  asked: [],
  look: (changed) => set(({ looking }) => ({ looking: { ...looking, ...changed } })),
  setView: (view) => set({ view }),
  select: (paths) => set({ selected: new Set(paths) }),
  askPlacements: (asked) => {
    set({ asked });
    get().showSheet('placements');
  },
});
