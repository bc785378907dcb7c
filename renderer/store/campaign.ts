import type { StateCreator } from 'zustand';
import type { ServiceEvent } from '../../src/service/events.ts';
import type { AssetRow, CampaignStanding, CampaignState } from '../../src/service/shapes.ts';
import { call } from '../client.ts';
import { everything } from './arrange.ts';
import type { State } from './index.ts';

/** The open campaign as it is known so far. */
export interface CampaignSlice {
  /** Everything but the rows, which arrive by and by. */
  readonly campaign: CampaignStanding | null;
  readonly rows: ReadonlyMap<string, AssetRow>;
  /** What was found is still told in the language of before. */
  readonly isTranslating: boolean;
  readonly openCampaign: (grants: readonly string[]) => Promise<boolean>;
  readonly openSample: () => Promise<boolean>;
  readonly run: () => Promise<void>;
  readonly cancel: () => Promise<void>;
  readonly takeCampaign: (campaign: CampaignState) => void;
  /** Takes a campaign that is open already, and asks for its rows. */
  readonly loadCampaign: (campaign: CampaignStanding) => Promise<void>;
  /** Rows that are shown with the standing that comes next. */
  readonly keepRows: (rows: readonly AssetRow[]) => void;
  /** `assets`: paths of all that has a row; where they are not given, the rows stay as they are. */
  readonly takeStanding: (campaign: CampaignStanding, assets?: readonly string[]) => void;
  /** The engine has stopped, and a run with it: nothing more will be told of that. */
  readonly takeStopped: () => void;
  readonly takeJudged: (event: Extract<ServiceEvent, { kind: 'run.judged' }>) => void;
}

export const createCampaignSlice: StateCreator<State, [], [], CampaignSlice> = (set, get) => {
  const opened = (reply: Awaited<ReturnType<typeof call<'campaign.open'>>>): boolean => {
    if (!reply.ok) {
      get().tell(reply.problem);
      return false;
    }
    get().takeCampaign(reply.value);
    get().putKitTroubleAway();
    // There is no way back to what was accepted in another campaign.
    get().forgetLast();
    set({ looking: everything, selected: new Set(), openPath: null });
    get().show('campaign');
    return true;
  };
  const kept = new Map<string, AssetRow>();
  return {
    campaign: null,
    rows: new Map(),
    isTranslating: false,
    openCampaign: async (grants) => {
      const isOpen = opened(await call('campaign.open', { grants: [...grants] }));
      // Without a kit there is nothing to judge by; the campaign screen asks for one. Asked for before that is drawn.
      if (isOpen && get().kit !== null) await get().run();
      return isOpen;
    },
    openSample: async () => {
      const isOpen = opened(await call('campaign.sample', {}));
      if (isOpen) {
        await get().load();
        await get().run();
      }
      return isOpen;
    },
    run: async () => {
      get().putStoppedAway();
      // Shown before it is asked for: where all is known already, the run ends before the answer that it began.
      const { campaign } = get();
      if (campaign !== null) {
        const progress = { done: 0, total: campaign.total, rate: null, secondsLeft: null, isForLogos: false };
        set({ campaign: { ...campaign, run: { kind: 'running', progress } } });
      }
      const reply = await call('run.start', {});
      if (reply.ok) return;
      set({ campaign });
      get().tell(reply.problem);
    },
    cancel: async () => {
      const reply = await call('run.cancel', {});
      if (!reply.ok) get().tell(reply.problem);
    },
    takeCampaign: ({ rows, ...campaign }) => {
      kept.clear();
      set({ campaign, rows: new Map(rows.map((row) => [row.path, row])), isTranslating: false });
    },
    loadCampaign: async (campaign) => {
      get().takeCampaign({ ...campaign, rows: [] });
      const rows = new Map<string, AssetRow>();
      for (let from = 0; ; ) {
        const reply = await call('campaign.rows', { from });
        if (!reply.ok) return get().tell(reply.problem);
        if (reply.value.length === 0) break;
        for (const row of reply.value) rows.set(row.path, row);
        from += reply.value.length;
      }
      // What was told meanwhile is newer.
      for (const [path, row] of get().rows) rows.set(path, row);
      set({ rows });
    },
    keepRows: (rows) => {
      for (const row of rows) kept.set(row.path, row);
    },
    takeStanding: (campaign, assets) => {
      if (assets === undefined) return set({ campaign });
      const { rows: before } = get();
      const rows = new Map<string, AssetRow>();
      for (const path of assets) {
        const row = kept.get(path) ?? before.get(path);
        if (row !== undefined) rows.set(path, row);
      }
      kept.clear();
      set({ campaign, rows, isTranslating: false });
    },
    takeStopped: () =>
      set(({ campaign }) =>
        campaign?.run.kind === 'running' ? { campaign: { ...campaign, run: { kind: 'stopped' } } } : {},
      ),
    takeJudged: ({ rows, progress }) =>
      set(({ campaign, rows: before }) => {
        if (campaign === null) return {};
        const all = new Map(before);
        for (const row of rows) all.set(row.path, row);
        return { campaign: { ...campaign, run: { kind: 'running', progress } }, rows: all };
      }),
  };
};
