import type { StateCreator } from 'zustand';
import type { State } from './index.ts';

/** From what a person gave to what is open. */
export interface OpeningSlice {
  /** Something is being handed over or opened. */
  readonly isOpening: boolean;
  /** `given`: grants as they come; none where she thought better of it. `colours`: what a new kit begins with. */
  readonly open: (given: Promise<readonly string[]>, as: 'campaign' | 'kit' | 'colours' | 'logos') => Promise<void>;
}

export const createOpeningSlice: StateCreator<State, [], [], OpeningSlice> = (set, get) => ({
  isOpening: false,
  open: async (given, as) => {
    set({ isOpening: true });
    try {
      const grants = await given;
      const [first] = grants;
      if (first === undefined) return;
      if (as === 'campaign') await get().openCampaign(grants);
      else if (as === 'kit') await get().openKit(first);
      else if (as === 'logos') await get().addLogos(grants);
      // Dropped on a kit that is being edited, they are colours for it.
      else await (get().screen === 'kit' ? get().offerFiles(grants) : get().beginKit(grants));
    } finally {
      set({ isOpening: false });
    }
  },
});
