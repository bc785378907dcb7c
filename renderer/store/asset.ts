import type { StateCreator } from 'zustand';
import type { Replies } from '../../src/service/contract.ts';
import type { ServiceProblem } from '../../src/service/reply.ts';
import { call } from '../client.ts';
import type { State } from './index.ts';

/** What is known of the asset that is open. */
export type OpenedAsset =
  | { readonly kind: 'loading' }
  | ({ readonly kind: 'shown' } & Replies['asset.get'])
  | { readonly kind: 'trouble'; readonly problem: ServiceProblem };

export interface AssetSlice {
  readonly opened: OpenedAsset;
  /** Layers that a person switched, by id; kept from asset to asset. */
  readonly layers: Readonly<Record<string, boolean>>;
  /** The picture itself, or as a customer meets it. */
  readonly lens: 'picture' | 'seen';
  /** Asks for an asset. What is shown of the same asset stays until the new standing is there. */
  readonly loadAsset: (path: string) => Promise<void>;
  readonly switchLayer: (id: string, isOn: boolean) => void;
  readonly setLens: (lens: AssetSlice['lens']) => void;
}

export const createAssetSlice: StateCreator<State, [], [], AssetSlice> = (set, get) => {
  /** The latest question: answers to earlier ones come too late. */
  let asked = 0;
  return {
    opened: { kind: 'loading' },
    layers: {},
    lens: 'picture',
    loadAsset: async (path) => {
      asked += 1;
      const question = asked;
      const { opened } = get();
      if (opened.kind !== 'shown' || opened.asset.path !== path) set({ opened: { kind: 'loading' } });
      const reply = await call('asset.get', { path });
      if (question !== asked) return;
      set({
        opened: reply.ok ? { kind: 'shown', ...reply.value } : { kind: 'trouble', problem: reply.problem },
      });
    },
    switchLayer: (id, isOn) => set(({ layers }) => ({ layers: { ...layers, [id]: isOn } })),
    setLens: (lens) => set({ lens }),
  };
};
