import type { ImportedPalette, ImportProblem } from '../../model/imported.ts';
import type { InEveryLanguage, Language } from '../../model/language.ts';
import { notOk, type Outcome, ok } from '../../model/outcome.ts';
import { aco } from './aco.ts';
import { ase } from './ase.ts';
import { clr } from './clr.ts';
import { css } from './css.ts';
import { gpl } from './gpl.ts';
import { javascript } from './javascript.ts';
import { json } from './json.ts';
import { picture } from './picture.ts';
import { sass } from './sass.ts';
import type { Found } from './shared/collect.ts';
import { openFile, type PaletteFile, startsWith } from './shared/file.ts';
import { confidence, type PaletteReader } from './shared/reader.ts';
import { type Trouble, tellReason, tellTrouble, tellWhere, trouble } from './shared/words.ts';
import { svg } from './svg.ts';
import { text } from './text.ts';
import { tokens } from './tokens.ts';

export { distinctColours } from './shared/distinct.ts';

/** Every palette format, sorted by id. A test compares this list with the folder. */
const readers: readonly PaletteReader[] = [aco, ase, clr, css, gpl, javascript, json, picture, sass, svg, text, tokens];

/** What can be imported, for help and file dialogs. Extensions are lower case, without the dot. */
export const paletteFormats: readonly {
  readonly id: string;
  readonly title: InEveryLanguage<string>;
  readonly extensions: readonly string[];
}[] = readers.map(({ id, title, extensions }) => ({ id, title, extensions }));

const megabyte = 1_000_000;
/** No palette is near this; pictures above it are posters. */
const mostMegabytes = 20;
/** A complete Tailwind style sheet has 4 MB. */
const mostTextMegabytes = 5;

/** Files that designers keep colours in, and that hold far more than a palette. */
const documents: readonly (readonly [signature: string, what: string])[] = [
  ['%PDF', 'PDF'],
  ['8BPS', 'PSD'],
  ['8BCB', 'ACB'],
  ['PK\x03\x04', 'ZIP'],
  ['\x1f\x8b', 'gzip'],
];

/**
 * Reads the colours of a palette file, a style sheet, design tokens or a picture. The format is told by the content, and
 * by the name's extension where the content leaves it open. Whatever the file holds, the answer is colours or one problem:
 * nothing in it is run, fetched or followed without end.
 */
export async function importPalette(
  fileName: string,
  content: Uint8Array,
  language: Language = 'en',
): Promise<Outcome<ImportedPalette, ImportProblem>> {
  const file = openFile(fileName, content);
  const reader = readerFor(file);
  if (!reader.ok) return tellProblems(reader.problems, language);
  const first = await reader.value.read(file);
  if (!first.ok) return tellProblems(first.problems, language);
  const pasted = fileName === '' ? await text.read(file) : null;
  // What is pasted may begin as a style sheet and go on as a list: then the list holds more of its colours.
  const isList = pasted?.ok === true && different(pasted.value) > different(first.value);
  const read = isList ? pasted : first;
  const { title, whenEmpty } = isList ? text : reader.value;
  const format = title[language];
  if (read.value.colours.length === 0) {
    return tellProblems([nothingIn(read.value, format, whenEmpty[language], language)], language);
  }
  const skipped = read.value.skipped.map(({ where, why }) => ({
    where: tellWhere(where, language),
    why: tellReason(why, language),
  }));
  return ok({ format, title: read.value.title, colours: read.value.colours, skipped });
}

const different = ({ colours }: Found): number => new Set(colours.map(({ hex }) => hex)).size;

function readerFor(file: PaletteFile): Outcome<PaletteReader, Trouble> {
  const { bytes } = file;
  if (bytes.length === 0) return notOk(trouble('empty'));
  const limit = file.text === null ? mostMegabytes : mostTextMegabytes;
  if (bytes.length > limit * megabyte) {
    return notOk(trouble('too-large', { megabytes: Math.ceil(bytes.length / megabyte), limit }));
  }
  const document = documents.find(([signature]) => startsWith(bytes, signature));
  if (document !== undefined) return notOk(trouble('document', { what: document[1] }));
  let best: { readonly reader: PaletteReader; readonly sure: number } | null = null;
  for (const reader of readers) {
    const byName = reader.extensions.includes(file.extension) ? confidence.extension : confidence.none;
    const sure = reader.recognise(file) + byName;
    if (sure > (best?.sure ?? 0)) best = { reader, sure };
  }
  return best === null ? notOk(trouble('unknown')) : ok(best.reader);
}

function nothingIn({ skipped }: Found, format: string, hint: string, language: Language): Trouble {
  const [first] = skipped;
  if (first === undefined) return trouble('no-colours', { format, hint });
  const told = `${tellWhere(first.where, language)}: ${tellReason(first.why, language)}`;
  return trouble('nothing-readable', { format, hint, first: told });
}

function tellProblems(problems: readonly Trouble[], language: Language): Outcome<never, ImportProblem> {
  return notOk(
    ...problems.map((problem) => ({
      ...tellTrouble(problem, language),
      where: problem.where.kind === 'file' ? null : tellWhere(problem.where, language),
    })),
  );
}
