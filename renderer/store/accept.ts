import type { StateCreator } from 'zustand';
import type { Deviation } from '../../src/model/report.ts';
import type { WaiverScope } from '../../src/model/waiver.ts';
import type { Reply } from '../../src/service/reply.ts';
import type { OpenFinding, WaiversChanged } from '../../src/service/waiver-shapes.ts';
import { call } from '../client.ts';
import type { State } from './index.ts';

/** What a person says of findings that she accepts. */
export interface Saying {
  readonly scope: WaiverScope;
  readonly reason: string;
  readonly author: string;
  /** ISO date; null: for good. */
  readonly until: string | null;
}

/** The last thing that was done to what is accepted; it can be undone. */
export interface Done {
  readonly kind: 'accepted' | 'taken-back';
  readonly count: number;
  readonly added: WaiversChanged['added'];
  readonly removed: WaiversChanged['removed'];
}

/** Findings that are accepted, with the reason. */
export interface AcceptSlice {
  /** What the sheet asks about. */
  readonly accepting: readonly OpenFinding[];
  readonly lastDone: Done | null;
  /** Opens the sheet; nothing happens where there is nothing to accept. */
  readonly askToAccept: (findings: readonly OpenFinding[]) => void;
  /** The same for all that is open in some assets. */
  readonly askToAcceptIn: (paths: Iterable<string>) => Promise<void>;
  /** Whether it was done; trouble is told. */
  readonly accept: (findings: readonly OpenFinding[], saying: Saying) => Promise<boolean>;
  readonly takeBack: (ids: readonly string[]) => Promise<boolean>;
  readonly undoLast: () => Promise<void>;
  readonly forgetLast: () => void;
  readonly sign: (by: string, role: string | null) => Promise<boolean>;
  /** Downloads all that was decided: with a copy, it goes when the campaign is closed. */
  readonly takeAway: () => Promise<void>;
}

/** Assets asked for at a time: the findings of ten thousand in one reply would hold the window. */
const mostAsked = 500;

export const findingOf = (path: string, check: string, deviation: Deviation): OpenFinding => {
  const { subject, severity, certainty, message } = deviation;
  return { path, check, subject, severity, certainty, message };
};

export const createAcceptSlice: StateCreator<State, [], [], AcceptSlice> = (set, get) => {
  const taken = (reply: Reply<WaiversChanged>, kind: Done['kind'] | null): boolean => {
    if (!reply.ok) {
      get().tell(reply.problem);
      return false;
    }
    const { campaign, added, removed } = reply.value;
    get().takeStanding(campaign);
    const count = kind === 'taken-back' ? removed.length : added.length;
    set({ lastDone: kind === null ? null : { kind, count, added, removed } });
    return true;
  };
  return {
    accepting: [],
    lastDone: null,
    askToAccept: (accepting) => {
      if (accepting.length === 0) return;
      set({ accepting });
      get().showSheet('accept');
    },
    askToAcceptIn: async (paths) => {
      const asked = [...paths];
      if (asked.length === 0) return;
      const findings: OpenFinding[] = [];
      for (let from = 0; from < asked.length; from += mostAsked) {
        const reply = await call('waiver.findings', { paths: asked.slice(from, from + mostAsked) });
        if (!reply.ok) return get().tell(reply.problem);
        findings.push(...reply.value);
      }
      get().askToAccept(findings);
    },
    accept: async (findings, saying) => {
      const meant = findings.map(({ path, check, subject }) => ({ path, check, subject }));
      return taken(await call('waiver.add', { findings: meant, ...saying }), 'accepted');
    },
    takeBack: async (ids) => taken(await call('waiver.remove', { ids: [...ids] }), 'taken-back'),
    undoLast: async () => {
      const { lastDone } = get();
      if (lastDone === null) return;
      set({ lastDone: null });
      const { added, removed } = lastDone;
      if (added.length > 0 && !taken(await call('waiver.remove', { ids: [...added] }), null)) return;
      if (removed.length > 0) taken(await call('waiver.put', { waivers: [...removed] }), null);
    },
    forgetLast: () => set({ lastDone: null }),
    sign: async (by, role) => {
      const reply = await call('campaign.sign', { by, role });
      if (!reply.ok) {
        get().tell(reply.problem);
        return false;
      }
      get().takeStanding(reply.value);
      if (reply.value.keeps === 'copy') await get().takeAway();
      return true;
    },
    takeAway: async () => {
      const into = window.onbrand.downloads;
      if (into === null) return;
      const reply = await call('campaign.decisions', { into });
      if (!reply.ok) get().tell(reply.problem);
    },
  };
};
