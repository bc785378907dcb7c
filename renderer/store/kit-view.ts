import type { StateCreator } from 'zustand';
import type { State } from './index.ts';
import { type KitSelection, type KitTab, kitSelectionOf, kitTabOf } from './kit-place.ts';

/** What the kit's editor shows. Kept while a person is on another screen. */
export interface KitViewSlice {
  readonly kitTab: KitTab;
  readonly kitSelected: KitSelection;
  /** Field that is to get the focus once it is shown. */
  readonly kitFocus: string | null;
  readonly showKitTab: (tab: KitTab) => void;
  readonly selectInKit: (changed: Partial<KitSelection>) => void;
  /** Shows the value at a pointer and puts the focus there. */
  readonly goToInKit: (at: string) => void;
  readonly focusedInKit: () => void;
}

export const createKitViewSlice: StateCreator<State, [], [], KitViewSlice> = (set) => ({
  kitTab: 'palette',
  kitSelected: { colour: 'palette.colours[0]', channel: null, logo: 'logos.variants[0]', placement: 'placements[0]' },
  kitFocus: null,
  showKitTab: (kitTab) => set({ kitTab }),
  selectInKit: (changed) => set(({ kitSelected }) => ({ kitSelected: { ...kitSelected, ...changed } })),
  goToInKit: (at) =>
    set(({ kitTab, kitSelected }) => ({
      kitTab: kitTabOf(at) ?? kitTab,
      kitSelected: { ...kitSelected, ...kitSelectionOf(at) },
      kitFocus: at,
    })),
  focusedInKit: () => set({ kitFocus: null }),
});
