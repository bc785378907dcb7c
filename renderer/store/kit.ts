import type { StateCreator } from 'zustand';
import type { Placement } from '../../src/model/placement.ts';
import type { ServiceProblem } from '../../src/service/reply.ts';
import type { KitCheck, KitDraft, KitPreview, KnownCheck, WrittenKit } from '../../src/service/shapes.ts';
import { call } from '../client.ts';
import { changed, type History, historyOf, redone, sealed, undone } from './history.ts';
import type { State } from './index.ts';
import { createLatest } from './latest.ts';
import { type Json, type JsonObject, writeAt } from './pointer.ts';

/** Quiet after which a draft is checked, and after which it is tried on the campaign: that one costs the engine work. */
const checkedAfterMs = 120;
const triedAfterMs = 400;

/** What a change of the kit does to the open campaign. */
export type Trial =
  /** Nothing to try: nothing was changed, no campaign is open, or the draft has faults. */
  | { readonly kind: 'none' }
  /** `before`: what the last trial showed, until the new one is there. */
  | { readonly kind: 'trying'; readonly before: KitPreview | null }
  | { readonly kind: 'tried'; readonly preview: KitPreview }
  | { readonly kind: 'trouble'; readonly problem: ServiceProblem };

export interface KitEdit {
  readonly kind: 'open';
  readonly history: History<WrittenKit>;
  /** As it lies on disk; null: it lies nowhere yet. */
  readonly saved: WrittenKit | null;
  readonly place: string | null;
  /** Digest of the kit it was read from; null: it is new. */
  readonly digest: string | null;
  readonly writable: boolean;
  /** What the import could not take. */
  readonly notes: readonly string[];
  /** Null until the first answer. */
  readonly check: KitCheck | null;
  readonly trial: Trial;
  readonly isSaving: boolean;
}

export type KitEditor =
  | { readonly kind: 'closed' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'trouble'; readonly problem: ServiceProblem }
  | KitEdit;

/** The kit that is being edited. */
export interface KitSlice {
  readonly kitEditor: KitEditor;
  /** What a kit may speak of: checks with their limits, and placements. */
  readonly kitKnown: { readonly checks: readonly KnownCheck[]; readonly placements: readonly Placement[] };
  readonly loadKitKnown: () => Promise<void>;
  /** The open kit as it is written. What was not saved of another draft is lost: ask before. */
  readonly editKit: () => Promise<void>;
  /** Another program changed the kit's files: what stands here is to take their place, once it is saved. */
  readonly keepKit: () => void;
  /** A new kit from palette files and logos (none: an empty one); shows the editor. Asks where a draft would be lost. */
  readonly beginKit: (from: readonly string[]) => Promise<boolean>;
  /** What a new kit is to be begun from, once it is answered what becomes of the changes that are not saved. */
  readonly kitWaiting: readonly string[] | null;
  readonly answerWaiting: (answer: 'discard' | 'keep') => void;
  /** Sets one value, or takes it out. Changes of one value join until `sealKit`. */
  readonly changeKit: (at: string, value: Json | undefined) => void;
  /** Any other change: a step of its own, unless `about` names what it joins. */
  readonly rewriteKit: (change: (draft: WrittenKit) => WrittenKit, about?: string) => void;
  readonly sealKit: () => void;
  readonly undoKit: () => void;
  readonly redoKit: () => void;
  /** Checks the draft again: the language, or the campaign, is another. */
  readonly recheckKit: () => void;
  /** Over the open kit (`into` null), or as a new kit into a folder. */
  readonly saveKit: (into: string | null) => Promise<boolean>;
}

export const isChanged = ({ history, saved }: Pick<KitEdit, 'history' | 'saved'>): boolean => history.present !== saved;

/** A draft may be broken, so what is written into it is held by `kit.check` and not by types. */
export const asJson = (draft: WrittenKit): JsonObject => draft;
const asKit = (json: JsonObject): WrittenKit => json as WrittenKit;
/** A change that is written in terms of pointers. */
export const inJson =
  (change: (draft: JsonObject) => JsonObject) =>
  (draft: WrittenKit): WrittenKit =>
    asKit(change(asJson(draft)));

export const createKitSlice: StateCreator<State, [], [], KitSlice> = (set, get) => {
  /** A browser asks by itself before it closes a window with work in it; on the desktop, `electron/unsaved.ts` does. */
  const guard = (event: BeforeUnloadEvent): void => {
    const { kitEditor } = get();
    if (kitEditor.kind === 'open' && isChanged(kitEditor)) event.preventDefault();
  };
  const update = (change: (edit: KitEdit) => Partial<KitEdit>): void => {
    const { kitEditor } = get();
    if (kitEditor.kind === 'open') set({ kitEditor: { ...kitEditor, ...change(kitEditor) } });
  };
  /** What is answered of a draft that was changed since is not of interest. */
  const answered = (draft: WrittenKit, change: (edit: KitEdit) => Partial<KitEdit>): void =>
    update((edit) => (edit.history.present === draft ? change(edit) : {}));

  const trying = createLatest<WrittenKit>(triedAfterMs, async (draft) => {
    const reply = await call('kit.preview', { draft });
    answered(draft, () => ({
      trial: reply.ok ? { kind: 'tried', preview: reply.value } : { kind: 'trouble', problem: reply.problem },
    }));
  });

  const checking = createLatest<WrittenKit>(checkedAfterMs, async (draft) => {
    const reply = await call('kit.check', { draft });
    if (!reply.ok) return get().tell(reply.problem);
    answered(draft, (edit) => {
      const isBroken = reply.value.problems.some(({ level }) => level === 'error');
      const { campaign } = get();
      if (isBroken || campaign === null || !isChanged(edit)) {
        trying.drop();
        return { check: reply.value, trial: { kind: 'none' } };
      }
      trying.ask(draft);
      const { trial } = edit;
      const before = trial.kind === 'tried' ? trial.preview : trial.kind === 'trying' ? trial.before : null;
      return { check: reply.value, trial: { kind: 'trying', before } };
    });
  });

  const step = (move: (history: History<WrittenKit>) => History<WrittenKit>): void => {
    update(({ history }) => ({ history: move(history) }));
    get().recheckKit();
  };

  const take = ({ draft, place, writable, notes }: KitDraft, saved: WrittenKit | null, digest: string | null): void => {
    window.addEventListener('beforeunload', guard);
    set({
      kitEditor: {
        kind: 'open',
        history: historyOf(draft),
        saved,
        place,
        digest,
        writable,
        notes,
        check: null,
        trial: { kind: 'none' },
        isSaving: false,
      },
    });
    get().recheckKit();
  };

  return {
    kitEditor: { kind: 'closed' },
    kitKnown: { checks: [], placements: [] },
    loadKitKnown: async () => {
      const [checks, placements] = await Promise.all([call('kit.checks', {}), call('placement.list', {})]);
      for (const reply of [checks, placements]) if (!reply.ok) get().tell(reply.problem);
      set(({ kitKnown }) => ({
        kitKnown: {
          checks: checks.ok ? checks.value : kitKnown.checks,
          placements: placements.ok ? placements.value : kitKnown.placements,
        },
      }));
    },
    editKit: async () => {
      set({ kitEditor: { kind: 'loading' } });
      const digest = get().kit?.digest ?? null;
      const reply = await call('kit.draft', {}).catch((error: unknown) => {
        set({ kitEditor: { kind: 'closed' } });
        throw error;
      });
      if (reply.ok) take(reply.value, reply.value.draft, digest);
      else set({ kitEditor: { kind: 'trouble', problem: reply.problem } });
    },
    keepKit: () => {
      const digest = get().kit?.digest ?? null;
      // The files hold something else now, so whatever stands here is a change of theirs.
      update(({ saved }) => ({ digest, saved: saved === null ? null : { ...saved } }));
      get().recheckKit();
    },
    kitWaiting: null,
    answerWaiting: (answer) => {
      const from = get().kitWaiting;
      set({ kitWaiting: null });
      if (answer === 'keep' || from === null) return;
      set({ kitEditor: { kind: 'closed' } });
      void get().beginKit(from);
    },
    beginKit: async (from) => {
      const { kitEditor } = get();
      if (kitEditor.kind === 'open' && isChanged(kitEditor)) {
        set({ kitWaiting: from });
        get().show('kit');
        return false;
      }
      const reply = await call('kit.begin', { from: [...from] });
      if (!reply.ok) {
        get().tell(reply.problem);
        return false;
      }
      take(reply.value, null, null);
      get().show('kit');
      return true;
    },
    changeKit: (at, value) =>
      step((history) => changed(history, asKit(writeAt(asJson(history.present), at, value)), at)),
    rewriteKit: (change, about) => step((history) => changed(history, change(history.present), about ?? null)),
    sealKit: () => update(({ history }) => ({ history: sealed(history) })),
    undoKit: () => step(undone),
    redoKit: () => step(redone),
    recheckKit: () => {
      const { kitEditor } = get();
      if (kitEditor.kind === 'open') checking.ask(kitEditor.history.present);
    },
    saveKit: async (into) => {
      const { kitEditor } = get();
      if (kitEditor.kind !== 'open' || kitEditor.isSaving) return false;
      const draft = kitEditor.history.present;
      update(() => ({ isSaving: true }));
      const reply = await call('kit.save', { draft, into }).finally(() => update(() => ({ isSaving: false })));
      if (!reply.ok) {
        get().tell(reply.problem);
        return false;
      }
      const { digest, place, writable } = reply.value;
      // What is in force is told by `kit.changed`: by now it may be something that another program wrote.
      // Typing goes on while it is written: `saved` is what was written, not what stands there by now.
      update(({ history }) => ({ history: sealed(history), saved: draft, digest, place, writable, notes: [] }));
      get().recheckKit();
      return true;
    },
  };
};
