import { dirname } from 'node:path';
import type { Exporter, ExportTrouble, TextExporter } from '../exports/exporter.ts';
import type { Studio } from '../exports/studio.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeFolder } from '../files/write-folder.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Report } from '../model/report.ts';
import type { Pool } from './pool.ts';
import { shownLogosFor, thumbnailsFor } from './thumbnails.ts';

/** Why a format was not written; nothing of it was left behind. `detail`: the system's code. */
export type PublishProblem =
  | { readonly code: 'unwritable'; readonly detail: string }
  | { readonly code: ExportTrouble };

/** Name of the file, or of the folder, in which a format is found. */
export const fileNameOf = (exporter: Exporter, stem: string): string =>
  exporter.kind === 'folder' ? `${stem}-${exporter.id}` : `${stem}.${exporter.extension}`;

/** Writes one report in as many formats as are asked for. */
export interface Publisher {
  /** `path` of the file, or of the folder of a format that is several files. Null: it was written. */
  readonly write: (exporter: Exporter, path: string) => Promise<PublishProblem | null>;
  readonly text: (exporter: TextExporter) => Promise<string | Generator<string>>;
}

/** ENOSPC, EACCES … A bug has another one, or none. */
const systemCode = /^E(?!RR_)[A-Z0-9]+$/;

/** `files`: where the assets lie, by path. */
export function createPublisher(
  report: Report,
  files: ReadonlyMap<string, string | Uint8Array>,
  pool: Pool,
): Publisher {
  let typefaces: ReturnType<Studio['typefaces']> | null = null;
  const studio: Studio = {
    picture: async ({ path, ...drawing }) => {
      const file = files.get(path);
      return file === undefined ? null : pool.thumbnail({ path, file, side: drawing.side, drawing });
    },
    logos: async (asset, logos) => {
      const file = files.get(asset.path);
      return file === undefined ? {} : pool.besides({ ...asset, logos: [...logos] }, file, 'png');
    },
    typefaces: () => {
      typefaces ??= import('./typefaces.ts').then(({ loadTypefaces }) => loadTypefaces());
      return typefaces;
    },
  };
  const text = async ({ write, thumbnails: side }: TextExporter) =>
    side === 0
      ? write(report, {})
      : write(report, await thumbnailsFor(report, files, side, pool), await shownLogosFor(report, files, pool));
  return {
    text,
    write: async (exporter, path) => {
      try {
        await makeFolder(dirname(path));
        if (exporter.kind === 'folder') {
          await writeFolder(path, exporter.write(report, studio));
          return null;
        }
        if (exporter.kind === 'text') {
          await writeWhole(path, await text(exporter));
          return null;
        }
        const made = await exporter.write(report, studio);
        if (typeof made === 'string') return { code: made };
        await writeWhole(path, made);
        return null;
      } catch (error) {
        if (!(error instanceof Error) || !('code' in error) || !systemCode.test(String(error.code))) throw error;
        return { code: 'unwritable', detail: String(error.code) };
      }
    },
  };
}
