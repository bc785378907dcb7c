import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { type BrandKit, brandKitSchema } from '../model/kit.ts';
import type { Language } from '../model/language.ts';
import type { KitProblem, OpenKit } from '../model/open-kit.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { unpack } from './archive.ts';
import { colourProblems, kitColour } from './colour.ts';
import { type JsonDocument, readDocument } from './document.ts';
import {
  folderFiles,
  type KitFiles,
  kitFileName,
  leavesKit,
  missing,
  mostKitBytes,
  systemCode,
  unpackedFiles,
} from './files.ts';
import type { KnownNames } from './known.ts';
import { withMeantKeys } from './meant.ts';
import { patternProblems } from './patterns.ts';
import { fullPlacement } from './placements.ts';
import { each, pathOf, pointer } from './pointer.ts';
import { filePatterns, referenceProblems } from './references.ts';
import { type Remains, remainsOf } from './remains.ts';
import { publishedSchemas } from './schema.ts';
import { megabytes, shown, type Tell, teller } from './tell.ts';
import { refusals } from './validate.ts';

const mostMegabytes = megabytes(mostKitBytes);

/** What can be said of a kit that may be broken. */
export interface ExaminedKit {
  /** Everything that is wrong with it, in the order of its lines; empty for a kit that can be used. */
  readonly problems: readonly KitProblem[];
  /** The kit without what can't be used of it; null where too little is left to look at. */
  readonly open: OpenKit | null;
  readonly remains: Remains | null;
}

const unreadable = (...problems: readonly KitProblem[]): ExaminedKit => ({ problems, open: null, remains: null });

const outcomeOf = ({ problems, open }: ExaminedKit): Outcome<OpenKit, KitProblem> =>
  open === null || problems.length > 0 ? notOk(...problems) : ok(open);

/**
 * Opens a brand kit: a folder with brandkit.json, that file itself, or a zipped `.brandkit`.
 * Told is everything that is wrong with it at once, in the order of its lines.
 */
export const openKit = async (
  path: string,
  known: KnownNames,
  language: Language = 'en',
): Promise<Outcome<OpenKit, KitProblem>> => outcomeOf(await examineKit(path, known, language));

/** As `openKit`, for a reader who wants to hear more of a broken kit than that it is broken. */
export async function examineKit(path: string, known: KnownNames, language: Language): Promise<ExaminedKit> {
  const files = await kitFiles(path, language);
  if (!files.ok) return unreadable(...files.problems);
  const tell = teller(kitFileName, language);
  const read = await files.value.read(kitFileName);
  switch (read.kind) {
    case 'missing':
      return unreadable(tell('brandkit-missing', { found: basename(path) }));
    case 'outside':
      return unreadable(tell('file-outside', { found: shown(kitFileName) }));
    case 'too-large':
      return unreadable(tell('too-large', { found: `> ${mostMegabytes}`, values: { limit: mostMegabytes } }));
    case 'unreadable':
      return unreadable(tell('unreadable', { found: read.detail }));
    case 'content':
      return examineContent(read.content, files.value, known, language);
  }
}

/** Where the kit's files are to be read from. */
export async function kitFiles(path: string, language: Language): Promise<Outcome<KitFiles, KitProblem>> {
  const name = basename(path);
  const tell = teller(name, language);
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) return ok(folderFiles(path));
    if (!entry.isFile()) return notOk(tell('kit-kind', { found: name }));
    if (name.toLowerCase() === kitFileName) return ok(folderFiles(dirname(path)));
    if (entry.size > mostKitBytes) {
      return notOk(tell('too-large', { found: megabytes(entry.size), values: { limit: mostMegabytes } }));
    }
    const content = await readFile(path);
    if (!isZip(content, name)) return notOk(tell('kit-kind', { found: name }));
    const contents = await unpack(content, tell);
    return contents.ok ? ok(unpackedFiles(contents.value)) : contents;
  } catch (error) {
    const code = systemCode(error);
    return notOk(missing(code) ? tell('kit-missing', { found: path }) : tell('unreadable', { found: code }));
  }
}

/** By its name, or by the signature of a zip file's first entry. */
const isZip = (content: Uint8Array, name: string): boolean =>
  name.toLowerCase().endsWith('.brandkit') || Buffer.from(content.subarray(0, 4)).equals(Buffer.from('PK\x03\x04'));

/** A kit from the text of its brandkit.json, be it written or only meant to be, and the files that it names. */
export const readKit = async (
  content: Uint8Array,
  files: KitFiles,
  known: KnownNames,
  language: Language,
): Promise<Outcome<OpenKit, KitProblem>> => outcomeOf(await examineContent(content, files, known, language));

/** As `readKit`, for a reader who wants to hear more of a broken kit than that it is broken. */
export async function examineContent(
  content: Uint8Array,
  files: KitFiles,
  known: KnownNames,
  language: Language,
): Promise<ExaminedKit> {
  const tell = teller(kitFileName, language);
  const read = readDocument(content, tell);
  if (!read.ok) return unreadable(...read.problems);
  const json = publishedSchemas['brandkit.schema.json'];
  const { document, problems: misspelt } = withMeantKeys(read.value, json, tell);
  const named = await namedFiles(document, files, tell);
  const colours = colourProblems(document, tell);
  const meanings = [
    ...colours,
    ...referenceProblems(document, known, tell),
    ...patternProblems(document, tell),
    ...named.problems,
  ];
  const parsed = brandKitSchema.safeParse(document.value);
  const issues = parsed.error?.issues ?? [];
  // What a word was meant to stand for says more than the form it lacks.
  const forms = refusals(document, issues, json, tell, language).filter(
    (form) => !meanings.some(({ key }) => key === form.key || (aCheck.test(key) && form.key.startsWith(`${key}.`))),
  );
  const problems = [...document.problems, ...misspelt, ...forms, ...meanings].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0),
  );
  const colourless = colours.map(({ key }) => pathOf(key));
  const remains = remainsOf(document.value, colourless);
  if (remains === null) return unreadable(...problems);
  return { problems, open: openedKit(remains.kit, document, named.contents, known), remains };
}

/** Where the settings of one check stand: of a check that does not exist, nothing more need be said. */
const aCheck = /(^|\.)checks\.[^.]+$/;

function openedKit(
  kit: BrandKit,
  document: JsonDocument,
  files: ReadonlyMap<string, Uint8Array>,
  known: KnownNames,
): OpenKit {
  const { palette, channels } = kit;
  return {
    kit,
    digest: digest(document, files),
    palette: palette.colours.map((colour, i) => kitColour(colour, `palette.colours[${i}]`)),
    accepted: palette.accepted.map((colour, i) => kitColour(colour, `palette.accepted[${i}]`)),
    allowed: Object.fromEntries(
      Object.entries(channels).map(([channel, allowance]) => [
        channel,
        (allowance.palette?.colours ?? []).map((colour, i) =>
          kitColour(colour, `channels.${channel}.palette.colours[${i}]`),
        ),
      ]),
    ),
    placements: kit.placements.map((own) => fullPlacement(own, known)),
    files,
    lines: document.lines,
  };
}

interface NamedFiles {
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly problems: readonly KitProblem[];
}

/** Reads the files that the kit names. A missing one is left to `lintKit`: colours and sizes can be judged without it. */
async function namedFiles(document: JsonDocument, files: KitFiles, tell: Tell): Promise<NamedFiles> {
  const contents = new Map<string, Uint8Array>();
  const problems: KitProblem[] = [];
  let total = 0;
  for (const { path, value } of filePatterns.flatMap((pattern) => each(document.value, pattern))) {
    if (typeof value !== 'string' || leavesKit(value) || contents.has(value)) continue;
    const read = await files.read(value);
    total += read.kind === 'content' ? read.content.length : 0;
    const trouble = { line: document.lineOf(path), key: pointer(path), found: shown(value) };
    const limit = { limit: mostMegabytes };
    if (read.kind === 'outside') problems.push(tell('file-outside', trouble));
    if (read.kind === 'unreadable')
      problems.push(tell('file-unreadable', { ...trouble, values: { detail: read.detail } }));
    if (read.kind === 'too-large' || total > mostKitBytes) {
      return { contents, problems: [...problems, tell('file-too-large', { ...trouble, values: limit })] };
    }
    if (read.kind === 'content') contents.set(value, read.content);
  }
  return { contents, problems };
}

/** The same for the same kit, however it is written and wherever it lies: spacing, comments and order of keys don't count. */
function digest(document: JsonDocument, files: ReadonlyMap<string, Uint8Array>): string {
  const contents = [...files]
    .map(([path, content]) => [path, sha256(content)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const { $schema: _, ...kit } = document.value as Readonly<Record<string, unknown>>;
  return sha256(JSON.stringify([canonical(kit), contents]));
}

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}
