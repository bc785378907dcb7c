import type { StateCreator } from 'zustand';
import type { ImportedColour } from '../../src/model/imported.ts';
import type { WrittenLogo } from '../../src/service/shapes.ts';
import { call } from '../client.ts';
import type { State } from './index.ts';
import { freeName, paletteColours } from './palette.ts';

/** Colours that were found somewhere, to choose from before they go into the palette. */
export interface ColourOffer {
  /** What they were read from; '' before anything was. */
  readonly format: string;
  readonly colours: readonly ImportedColour[];
  readonly notes: readonly string[];
}

const nothing: ColourOffer = { format: '', colours: [], notes: [] };

export interface OfferSlice {
  /** Null: nothing is offered, the sheet is closed. */
  readonly offer: ColourOffer | null;
  /** Opens the sheet, with nothing in it yet. */
  readonly askColours: () => void;
  /** Palette files that were dropped or chosen: into the kit that is being edited, else into a new one. */
  readonly offerFiles: (grants: readonly string[]) => Promise<void>;
  /** Reads colours from pasted text; the problem's words where there are none. */
  readonly offerText: (text: string) => Promise<string | null>;
  readonly closeOffer: () => void;
  /** Takes logo files to the kit that is being edited; says what each is there. None where one is no logo, which is told. */
  readonly readLogos: (grants: readonly string[]) => Promise<readonly WrittenLogo[]>;
  /** Variants of the logo from files. */
  readonly addLogos: (grants: readonly string[]) => Promise<void>;
  readonly addColours: (chosen: readonly ImportedColour[]) => void;
}

export const createOfferSlice: StateCreator<State, [], [], OfferSlice> = (set, get) => ({
  offer: null,
  askColours: () => set({ offer: nothing }),
  offerFiles: async (grants) => {
    if (get().kitEditor.kind !== 'open') return void (await get().beginKit(grants));
    get().show('kit');
    const replies = await Promise.all(grants.map((grant) => call('kit.colours', { grant })));
    for (const reply of replies) if (!reply.ok) get().tell(reply.problem);
    const read = replies.flatMap((reply) => (reply.ok ? [reply.value] : []));
    if (read.length === 0) return;
    set({
      offer: {
        format: [...new Set(read.map(({ format }) => format))].join(', '),
        colours: read.flatMap(({ colours }) => colours),
        notes: read.flatMap(({ notes }) => notes),
      },
    });
  },
  offerText: async (text) => {
    if (text.trim() === '') {
      set({ offer: nothing });
      return null;
    }
    const reply = await call('kit.colours', { text });
    // Closed while it was read: it must not come back.
    if (get().offer !== null) set({ offer: reply.ok ? reply.value : nothing });
    return reply.ok ? null : `${reply.problem.message} ${reply.problem.hint}`;
  },
  closeOffer: () => set({ offer: null }),
  readLogos: async (grants) => {
    if (grants.length === 0) return [];
    const reply = await call('kit.logos', { from: [...grants] });
    if (reply.ok) return reply.value;
    get().tell(reply.problem);
    return [];
  },
  addLogos: async (grants) => {
    const found = await get().readLogos(grants);
    const { kitEditor } = get();
    if (found.length === 0 || kitEditor.kind !== 'open') return;
    const before = kitEditor.history.present.logos?.variants ?? [];
    const taken = new Set(before.map(({ id }) => id));
    const added = found.map((logo) => {
      const id = freeName(logo.id, taken, '-');
      taken.add(id);
      return { ...logo, id };
    });
    get().rewriteKit((draft) => ({ ...draft, logos: { ...draft.logos, variants: [...before, ...added] } }));
    get().selectInKit({ logo: `logos.variants[${before.length}]` });
  },
  addColours: (chosen) => {
    const { kitEditor } = get();
    if (chosen.length === 0 || kitEditor.kind !== 'open') return;
    get().rewriteKit((draft) => {
      const colours = draft.palette?.colours ?? [];
      const added = paletteColours(chosen, colours);
      return { ...draft, palette: { ...draft.palette, colours: [...colours, ...added] } };
    });
    const first = kitEditor.history.present.palette?.colours?.length ?? 0;
    get().selectInKit({ colour: `palette.colours[${first}]` });
    set({ offer: null });
  },
});
