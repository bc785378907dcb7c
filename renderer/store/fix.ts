import type { StateCreator } from 'zustand';
import type { FixKind } from '../../src/model/fix.ts';
import type { Replies } from '../../src/service/contract.ts';
import type { ServiceProblem } from '../../src/service/reply.ts';
import { call } from '../client.ts';
import type { State } from './index.ts';

export type FixList = Replies['fix.list'];
export type FixRow = FixList['assets'][number];
export type FixTrial = Replies['fix.try'];
export type SavedFix = Replies['fix.save'][number];
type Findings = readonly { readonly check: string; readonly subject: string }[];

/** One asset's fix: being made, or made and judged again. */
export type Fixing =
  | { readonly kind: 'trying'; readonly path: string }
  | { readonly kind: 'tried'; readonly trial: FixTrial; readonly saved: SavedFix | null }
  | { readonly kind: 'trouble'; readonly problem: ServiceProblem };

/** Many assets' fixes of one kind. */
export interface FixBatch {
  readonly kind: FixKind | 'all';
  readonly total: number;
  readonly trials: readonly FixTrial[];
  readonly isRunning: boolean;
  readonly saved: readonly SavedFix[] | null;
}

export interface FixSlice {
  readonly fixing: Fixing | null;
  /** What the campaign owes, and what of it a fix can be tried for; null until it is known. */
  readonly fixList: FixList | null;
  readonly fixBatch: FixBatch | null;
  /** Whether author, copyright and the like go on into fixed files. */
  readonly keepsMetadata: boolean;
  readonly keepMetadata: (keeps: boolean) => void;
  /** Makes and judges the fix of one asset, for these findings. */
  readonly tryFix: (path: string, findings: Findings) => Promise<void>;
  /** Shows one of the batch. */
  readonly showTrial: (trial: FixTrial) => void;
  readonly closeFix: () => void;
  readonly saveFix: (id: string, into: string) => Promise<void>;
  readonly loadFixes: () => Promise<void>;
  readonly fixAll: (kind: FixKind | 'all') => Promise<void>;
  readonly stopFixing: () => void;
  readonly saveBatch: (into: string) => Promise<void>;
}

/** Findings of an asset for which a kind of fix can be tried. */
export const triedOf = ({ fixes }: FixRow, kind: FixKind | 'all'): FixRow['fixes'] =>
  fixes.filter((fix) => kind === 'all' || fix.kind === kind);

export const createFixSlice: StateCreator<State, [], [], FixSlice> = (set, get) => {
  /** The latest question: answers to earlier ones come too late. */
  let asked = 0;
  let batch = 0;
  return {
    fixing: null,
    fixList: null,
    fixBatch: null,
    keepsMetadata: false,
    keepMetadata: (keepsMetadata) => set({ keepsMetadata }),
    tryFix: async (path, findings) => {
      asked += 1;
      const question = asked;
      set({ fixing: { kind: 'trying', path } });
      const reply = await call('fix.try', { path, findings: [...findings], keepMetadata: get().keepsMetadata });
      if (question !== asked) return;
      set({
        fixing: reply.ok
          ? { kind: 'tried', trial: reply.value, saved: null }
          : { kind: 'trouble', problem: reply.problem },
      });
    },
    showTrial: (trial) => set({ fixing: { kind: 'tried', trial, saved: null } }),
    closeFix: () => {
      asked += 1;
      set({ fixing: null });
    },
    saveFix: async (id, into) => {
      const reply = await call('fix.save', { ids: [id], into });
      const { fixing } = get();
      if (!reply.ok) get().tell(reply.problem);
      else if (fixing?.kind === 'tried' && fixing.trial.id === id)
        set({ fixing: { ...fixing, saved: reply.value[0] ?? null } });
    },
    loadFixes: async () => {
      set({ fixList: null, fixBatch: null });
      const reply = await call('fix.list', {});
      if (reply.ok) set({ fixList: reply.value });
      else get().tell(reply.problem);
    },
    fixAll: async (kind) => {
      batch += 1;
      const mine = batch;
      const rows = (get().fixList?.assets ?? []).filter((row) => triedOf(row, kind).length > 0);
      const trials: FixTrial[] = [];
      const told = (isRunning: boolean): void =>
        set({ fixBatch: { kind, total: rows.length, trials: [...trials], isRunning, saved: null } });
      told(true);
      for (const row of rows) {
        const reply = await call('fix.try', {
          path: row.path,
          // Of every kind: then it says of the other findings too why they stay.
          findings: kind === 'all' ? undefined : triedOf(row, kind).map(({ check, subject }) => ({ check, subject })),
          keepMetadata: get().keepsMetadata,
        });
        if (mine !== batch) return;
        if (reply.ok) trials.push(reply.value);
        else get().tell(reply.problem);
        told(true);
      }
      told(false);
    },
    stopFixing: () => {
      batch += 1;
      const { fixBatch } = get();
      set({ fixBatch: fixBatch === null ? null : { ...fixBatch, isRunning: false } });
    },
    saveBatch: async (into) => {
      const { fixBatch } = get();
      const ids = (fixBatch?.trials ?? []).flatMap(({ id }) => id ?? []);
      const reply = await call('fix.save', { ids, into });
      if (!reply.ok) get().tell(reply.problem);
      else if (fixBatch !== null) set({ fixBatch: { ...fixBatch, saved: reply.value } });
    },
  };
};
