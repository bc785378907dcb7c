import type { StateCreator } from 'zustand';
import type { Language } from '../../src/model/language.ts';
import type { ServiceProblem } from '../../src/service/reply.ts';
import type { ExportFormat } from '../../src/service/shapes.ts';
import { call } from '../client.ts';
import type { State } from './index.ts';

export type ExportScope = 'all' | 'deviating' | 'selected';

/** What a report is to be made as. */
export interface ExportChoice {
  /** Ids of formats. */
  readonly formats: readonly string[];
  readonly scope: ExportScope;
  /** Null: the window's. */
  readonly language: Language | null;
}

export interface WrittenReport {
  readonly format: string;
  readonly name: string;
  /** Grant that opens it. */
  readonly file: string;
}

export type Exporting =
  | { readonly kind: 'idle' }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly files: readonly WrittenReport[] }
  | { readonly kind: 'trouble'; readonly problem: ServiceProblem };

/** Reports of the open campaign, as files. */
export interface ExportSlice {
  /** Null until they are known; lost where the engine could not be asked. */
  readonly exportFormats: readonly ExportFormat[] | 'lost' | null;
  readonly exportChoice: ExportChoice;
  readonly exporting: Exporting;
  readonly loadFormats: () => Promise<void>;
  readonly chooseExport: (changed: Partial<ExportChoice>) => void;
  /** Writes the chosen formats into a place. */
  readonly writeReport: (into: string) => Promise<void>;
  readonly showReport: (file: string, how: 'open' | 'reveal') => Promise<void>;
}

/** Paths of the assets that a report is about; null: all of them. */
export function pathsIn(
  scope: ExportScope,
  { rows, selected }: Pick<State, 'rows' | 'selected'>,
): readonly string[] | null {
  switch (scope) {
    case 'all':
      return null;
    case 'deviating':
      return [...rows.values()].filter(({ verdict }) => verdict === 'deviates').map(({ path }) => path);
    case 'selected':
      return [...selected].filter((path) => rows.has(path));
  }
}

export const createExportSlice: StateCreator<State, [], [], ExportSlice> = (set, get) => ({
  exportFormats: null,
  exportChoice: { formats: ['html'], scope: 'all', language: null },
  exporting: { kind: 'idle' },
  loadFormats: async () => {
    const reply = await call('export.formats', {});
    set({ exportFormats: reply.ok ? reply.value : 'lost' });
    if (!reply.ok) get().tell(reply.problem);
  },
  chooseExport: (changed) =>
    set(({ exportChoice }) => ({ exportChoice: { ...exportChoice, ...changed }, exporting: { kind: 'idle' } })),
  writeReport: async (into) => {
    const { exportChoice, language } = get();
    const only = pathsIn(exportChoice.scope, get());
    set({ exporting: { kind: 'writing' } });
    try {
      const reply = await call('export.write', {
        formats: [...exportChoice.formats],
        into,
        language: exportChoice.language ?? language,
        ...(only !== null && { only: [...only] }),
      });
      set({
        exporting: reply.ok ? { kind: 'written', files: reply.value } : { kind: 'trouble', problem: reply.problem },
      });
    } finally {
      // Nothing is being written where the call itself broke.
      if (get().exporting.kind === 'writing') set({ exporting: { kind: 'idle' } });
    }
  },
  showReport: async (file, how) => {
    const reply = await call('export.show', { file, how });
    if (!reply.ok) get().tell(reply.problem);
  },
});
