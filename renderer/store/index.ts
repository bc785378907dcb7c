import { create } from 'zustand';
import { type AppSlice, createAppSlice } from './app.ts';
import { type CampaignSlice, createCampaignSlice } from './campaign.ts';
import { createNavigationSlice, type NavigationSlice } from './navigation.ts';
import { createTellSlice, type TellSlice } from './tell.ts';

/** What the window knows. One slice a concern; each in its file. */
export type State = AppSlice & NavigationSlice & CampaignSlice & TellSlice;

export const useStore = create<State>()((...all) => ({
  ...createAppSlice(...all),
  ...createNavigationSlice(...all),
  ...createCampaignSlice(...all),
  ...createTellSlice(...all),
}));
