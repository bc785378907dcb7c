import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { type AcceptSlice, createAcceptSlice } from './accept.ts';
import { type AppSlice, createAppSlice } from './app.ts';
import { type AssetSlice, createAssetSlice } from './asset.ts';
import { type CampaignSlice, createCampaignSlice } from './campaign.ts';
import { createExportSlice, type ExportSlice } from './export.ts';
import { createFixSlice, type FixSlice } from './fix.ts';
import { createKitSlice, type KitSlice } from './kit.ts';
import { createKitViewSlice, type KitViewSlice } from './kit-view.ts';
import { createLookingSlice, type LookingSlice } from './looking.ts';
import { createNavigationSlice, type NavigationSlice } from './navigation.ts';
import { createOfferSlice, type OfferSlice } from './offer.ts';
import { createOpeningSlice, type OpeningSlice } from './opening.ts';
import { createTellSlice, type TellSlice } from './tell.ts';

/** What the window knows. One slice a concern; each in its file. */
export type State = AcceptSlice &
  AppSlice &
  AssetSlice &
  NavigationSlice &
  CampaignSlice &
  ExportSlice &
  FixSlice &
  KitSlice &
  KitViewSlice &
  LookingSlice &
  OfferSlice &
  OpeningSlice &
  TellSlice;

export const useStore = create<State>()((...all) => ({
  ...createAcceptSlice(...all),
  ...createAppSlice(...all),
  ...createNavigationSlice(...all),
  ...createAssetSlice(...all),
  ...createCampaignSlice(...all),
  ...createKitViewSlice(...all),
  ...createLookingSlice(...all),
  ...createExportSlice(...all),
  ...createFixSlice(...all),
  ...createKitSlice(...all),
  ...createOfferSlice(...all),
  ...createOpeningSlice(...all),
  ...createTellSlice(...all),
}));

/** Some of what the window knows: changes of the rest draw nothing anew. */
export const usePick = <Name extends keyof State>(...names: readonly Name[]): Pick<State, Name> =>
  // Made from those names just above.
  useStore(useShallow((state) => Object.fromEntries(names.map((name) => [name, state[name]])) as Pick<State, Name>));
