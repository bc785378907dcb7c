import { stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Pool } from '../engine/pool.ts';
import { createPublisher, fileNameOf } from '../engine/publish.ts';
import type { Exporter, TextExporter } from '../exports/exporter.ts';
import { exporters } from '../exports/index.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { tellUnwritten } from '../report/unwritten.ts';
import type { Io } from './io.ts';
import { cliWords } from './words.ts';

/** Which formats go where. */
export interface Output {
  readonly files: readonly { readonly exporter: Exporter; readonly path: string }[];
  /** The one format that goes to standard output instead. */
  readonly toStdout: TextExporter | null;
}

/** Endings of a file that say which format it is to have. */
const endings = exporters.flatMap((e) => (e.kind === 'folder' ? [] : [`.${e.extension}`]));

const isMeantBy = (exporter: Exporter, out: string | undefined): boolean =>
  exporter.kind !== 'folder' && out !== undefined && extname(out).toLowerCase() === `.${exporter.extension}`;

/** Decides where each format goes before anything is measured, so that a wrong --out costs no run. */
export async function planOutput(
  { format, out }: { readonly format: readonly string[]; readonly out?: string },
  io: Io,
): Promise<Outcome<Output, string>> {
  const words = cliWords[io.language];
  const wanted = exporters.filter((e) => (format.length > 0 ? format.includes(e.id) : isMeantBy(e, out)));
  const [first] = wanted;
  if (first === undefined) {
    return out === undefined ? ok({ files: [], toStdout: null }) : notOk(words.outFormat(out, endings.join(', ')));
  }
  if (out === undefined) {
    if (wanted.length > 1) return notOk(words.outNeedsFolder);
    return first.kind === 'text' ? ok({ files: [], toStdout: first }) : notOk(words.outNeeded(first.title));
  }
  const isFolder =
    (await stat(out).catch(() => null))?.isDirectory() ??
    (out.endsWith('/') || out.endsWith(sep) || (wanted.length > 1 && extname(out) === ''));
  if (!isFolder && wanted.length > 1) return notOk(words.outNeedsFolder);
  const file = extname(out) === '' && first.kind !== 'folder' ? `${out}.${first.extension}` : out;
  const files = wanted.map((exporter) => ({
    exporter,
    path: isFolder ? join(out, fileNameOf(exporter, 'report')) : file,
  }));
  return ok({ files, toStdout: null });
}

/** What each file is to end with; null for a folder of pictures. */
export const endingsOf = ({ files }: Output): readonly (readonly [path: string, ending: string | null])[] =>
  files.map(({ exporter, path }) => [path, exporter.kind === 'folder' ? null : exporter.extension]);

/** Whether pictures are drawn for any of it; all other formats are made from the report alone. */
export const drawsPictures = ({ files, toStdout }: Output): boolean =>
  [...files.map(({ exporter }) => exporter), toStdout].some(
    (exporter) => exporter !== null && (exporter.kind !== 'text' || exporter.thumbnails > 0),
  );

/** Writes each report whole or not at all. False where one could not be written; the reason was told. */
export async function writeReports(
  report: Report,
  output: Output,
  pictures: { readonly pool: Pool; readonly files: ReadonlyMap<string, string | Uint8Array> },
  io: Io,
): Promise<boolean> {
  const words = cliWords[io.language];
  const publisher = createPublisher(report, pictures.files, pictures.pool);
  if (output.toStdout !== null) {
    const written = await publisher.text(output.toStdout);
    if (typeof written === 'string') io.out(written);
    else for (const piece of written) io.out(piece);
  }
  let complete = true;
  for (const { exporter, path } of output.files) {
    const trouble = await publisher.write(exporter, path);
    if (trouble === null) {
      io.out(`${words.written(path)}\n`);
      continue;
    }
    complete = false;
    io.err(
      `${trouble.code === 'unwritable' ? tellUnwritten(path, trouble.detail, io.language) : words.noChineseFont(path)}\n`,
    );
  }
  return complete;
}
