import type { StateCreator } from 'zustand';
import type { Language } from '../../src/model/language.ts';
import type { ServiceProblem } from '../../src/service/reply.ts';
import type { AppState, KitState, Preferences, Recent } from '../../src/service/shapes.ts';
import { call } from '../client.ts';
import type { State } from './index.ts';

/** The program itself: its preferences, what was open before, and the kit in force. */
export interface AppSlice {
  readonly loaded: boolean;
  /** Why there is nothing to show. */
  readonly loadProblem: ServiceProblem | null;
  readonly version: string;
  readonly language: Language;
  readonly preferences: Preferences;
  readonly systemLanguage: Language;
  readonly recent: readonly Recent[];
  readonly kit: KitState | null;
  /** Asks the service for everything: at the start, and after its process was started anew. */
  readonly load: () => Promise<void>;
  readonly setPreferences: (changed: Partial<Preferences>) => Promise<void>;
  readonly takePreferences: (preferences: Preferences) => void;
  readonly openKit: (grant: string) => Promise<boolean>;
  readonly takeKit: (kit: KitState) => void;
  readonly takeRecent: (recent: readonly Recent[]) => void;
  readonly forget: (grant: string) => Promise<void>;
}

const languageOf = (preferences: Preferences, system: Language): Language =>
  preferences.language === 'system' ? system : preferences.language;

export const createAppSlice: StateCreator<State, [], [], AppSlice> = (set, get) => {
  const take = (state: AppState): void =>
    set({
      version: state.version,
      preferences: state.preferences,
      systemLanguage: state.systemLanguage,
      language: languageOf(state.preferences, state.systemLanguage),
      recent: state.recent,
      kit: state.kit,
    });
  return {
    loaded: false,
    loadProblem: null,
    version: '',
    language: 'en',
    preferences: { language: 'system', theme: 'system', watch: true, notify: true },
    systemLanguage: 'en',
    recent: [],
    kit: null,
    load: async () => {
      const isFirst = !get().loaded;
      const reply = await call('app.state', {});
      if (!reply.ok) return set({ loadProblem: reply.problem });
      take(reply.value);
      const { campaign, kit } = reply.value;
      if (campaign !== null) {
        await get().loadCampaign(campaign);
        if (isFirst) get().show('campaign');
      }
      set({ loaded: true, loadProblem: null });
      // The page that opened it was loaded anew before it came to ask for a run.
      if (isFirst && campaign?.run.kind === 'idle' && kit !== null) await get().run();
    },
    setPreferences: async (changed) => {
      const reply = await call('preferences.set', changed);
      if (reply.ok) get().takePreferences(reply.value);
      else get().tell(reply.problem);
    },
    takePreferences: (preferences) => {
      const { language: before, systemLanguage, campaign, kit, isTranslating } = get();
      const language = languageOf(preferences, systemLanguage);
      // The engine judges again to tell its findings in other words, which takes its time.
      const isJudged = kit !== null && campaign !== null && campaign.summary !== null;
      set({ preferences, language, isTranslating: isTranslating || (isJudged && language !== before) });
    },
    openKit: async (grant) => {
      const reply = await call('kit.open', { grant });
      if (!reply.ok) {
        get().tell(reply.problem);
        return false;
      }
      get().putKitTroubleAway();
      set({ kit: reply.value });
      // What is open is judged by it at once.
      if (get().campaign !== null) {
        // What another kit found says nothing now.
        set({ rows: new Map() });
        await get().run();
      }
      return true;
    },
    takeKit: (kit) => set({ kit }),
    takeRecent: (recent) => set({ recent }),
    forget: async (grant) => {
      const reply = await call('recent.forget', { grant });
      if (reply.ok) take(reply.value);
      else get().tell(reply.problem);
    },
  };
};
