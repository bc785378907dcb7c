import type { StateCreator } from 'zustand';
import type { State } from './index.ts';

export type Screen = 'welcome' | 'campaign' | 'asset' | 'set' | 'offers' | 'kit' | 'history' | 'export';

/** Where the window is. */
export interface NavigationSlice {
  readonly screen: Screen;
  /** The asset that is open on the asset screen, and was last. */
  readonly openPath: string | null;
  /** The screen that the asset was opened from, and to which its way back leads. */
  readonly cameFrom: Screen;
  /** A sheet over the screen. */
  readonly sheet: 'preferences' | 'keys' | 'placements' | 'fixes' | 'accept' | 'accepted' | 'sign' | null;
  readonly show: (screen: Screen) => void;
  readonly openAsset: (path: string) => void;
  readonly showSheet: (sheet: NavigationSlice['sheet']) => void;
}

export const createNavigationSlice: StateCreator<State, [], [], NavigationSlice> = (set) => ({
  screen: 'welcome',
  openPath: null,
  cameFrom: 'campaign',
  sheet: null,
  show: (screen) => set({ screen, sheet: null }),
  openAsset: (openPath) =>
    set(({ screen, cameFrom }) => ({
      screen: 'asset',
      openPath,
      sheet: null,
      cameFrom: screen === 'asset' ? cameFrom : screen,
    })),
  showSheet: (sheet) => set({ sheet }),
});
