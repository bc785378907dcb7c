import type { StateCreator } from 'zustand';
import type { State } from './index.ts';

export type Screen = 'welcome' | 'campaign' | 'asset' | 'set' | 'kit' | 'export';

/** Where the window is. */
export interface NavigationSlice {
  readonly screen: Screen;
  /** The asset that is open on the asset screen, and was last. */
  readonly openPath: string | null;
  /** A sheet over the screen. */
  readonly sheet: 'preferences' | 'keys' | 'placements' | null;
  readonly show: (screen: Screen) => void;
  readonly openAsset: (path: string) => void;
  readonly showSheet: (sheet: NavigationSlice['sheet']) => void;
}

export const createNavigationSlice: StateCreator<State, [], [], NavigationSlice> = (set) => ({
  screen: 'welcome',
  openPath: null,
  sheet: null,
  show: (screen) => set({ screen, sheet: null }),
  openAsset: (openPath) => set({ screen: 'asset', openPath, sheet: null }),
  showSheet: (sheet) => set({ sheet }),
});
