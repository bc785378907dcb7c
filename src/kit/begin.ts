import { basename, extname } from 'node:path';
import sharp from 'sharp';
import type { ImportedColour, ImportProblem } from '../model/imported.ts';
import type { Language } from '../model/language.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { guessLogo, guessName, shapeOf, type WrittenLogo } from './guess.ts';
import { importPalette } from './import/index.ts';
import { mergeColours } from './merge.ts';
import type { KitFile, WrittenColour, WrittenKit } from './save.ts';

/** Formats in which logos come. */
const pictures = new Set(['.svg', '.png', '.webp']);
/** Formats in which approved copy comes, and lists of colours as well. */
const texts = new Set(['.txt', '.md']);

/** A file that a kit is made from. */
export interface KitSource {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What files give a new kit. */
export interface BegunKit {
  /** The brand's name, where the files' names tell it. */
  readonly title: string | null;
  readonly colours: readonly WrittenColour[];
  readonly logos: readonly WrittenLogo[];
  /** Approved copy: what the traits of the voice are learned from. */
  readonly samples: readonly string[];
  /** The logos' and the samples' files, to be written with the kit. */
  readonly files: readonly KitFile[];
  /** Lines of palette files that could not be read, by file. */
  readonly skipped: readonly { readonly file: string; readonly where: string; readonly why: string }[];
}

/** A palette file that could not be read. */
export type SourceProblem = ImportProblem & { readonly file: string };

/**
 * Palettes and style sheets give colours; pictures with transparency are logos, and give colours where nothing else does;
 * text without a colour is approved copy.
 */
export async function beginKit(
  sources: readonly KitSource[],
  typed: readonly ImportedColour[],
  language: Language,
): Promise<Outcome<BegunKit, SourceProblem>> {
  const fromPalettes: ImportedColour[] = [...typed];
  const fromPictures: ImportedColour[] = [];
  const logos: WrittenLogo[] = [];
  const samples: string[] = [];
  const files: KitFile[] = [];
  /** A logo's name says more than a palette's. */
  const titles: string[] = [];
  const skipped: BegunKit['skipped'][number][] = [];
  for (const { name, content } of sources) {
    const extension = extname(name).toLowerCase();
    const palette = await importPalette(name, content, language);
    if (texts.has(extension) && !palette.ok) {
      const path = freePath(`voice/${idOf(basename(name, extname(name)))}`, extension, samples);
      samples.push(path);
      files.push({ path, content });
      continue;
    }
    if (!pictures.has(extension)) {
      if (!palette.ok) return notOk(...palette.problems.map((problem) => ({ ...problem, file: name })));
      fromPalettes.push(...palette.value.colours);
      titles.push(palette.value.title ?? '', basename(name, extname(name)));
      skipped.push(...palette.value.skipped.map((one) => ({ file: name, ...one })));
      continue;
    }
    // A logo may have no colour of its own: it takes that of the text around it.
    if (palette.ok) fromPictures.push(...palette.value.colours);
    if (extension !== '.svg' && (await isOpaque(content))) continue;
    const id = freeId(basename(name, extname(name)), logos);
    const file = `logos/${id}${extension}`;
    logos.push({ id, file, ...guessLogo(id, await shapeOf(content)) });
    titles.unshift(basename(name, extname(name)));
    files.push({ path: file, content });
  }
  const merged = mergeColours([], fromPalettes.length > 0 ? fromPalettes : fromPictures);
  const colours = merged.flatMap(({ added }) => (added === null ? [] : [added]));
  const title = titles.flatMap((one) => guessName(one) ?? [])[0] ?? null;
  return ok({ title, colours, logos, samples, files, skipped });
}

/** Whether a picture has no transparency anywhere, or can't be read: then it is no logo. */
async function isOpaque(content: Uint8Array): Promise<boolean> {
  const stats = await sharp(content)
    .stats()
    .catch(() => null);
  return stats === null || stats.isOpaque;
}

/** Formats in which logos come; everything else can't be held against a picture. */
export const isLogoFile = (name: string): boolean => pictures.has(extname(name).toLowerCase());

/** The same logo in a kit that may have files already: under a path that `isTaken` says nothing lies at. */
export async function logoBeside(
  { name, content }: KitSource,
  isTaken: (path: string) => Promise<boolean>,
): Promise<{ readonly logo: WrittenLogo; readonly file: KitFile }> {
  const extension = extname(name).toLowerCase();
  const wanted = idOf(basename(name, extname(name)));
  let id = wanted;
  for (let n = 2; await isTaken(`logos/${id}${extension}`); n++) id = `${wanted}-${n}`;
  const path = `logos/${id}${extension}`;
  return { logo: { id, file: path, ...guessLogo(id, await shapeOf(content)) }, file: { path, content } };
}

/** What a file is called, as an id: small letters, digits and hyphens. */
const idOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'logo';

function freeId(name: string, logos: readonly WrittenLogo[]): string {
  const id = idOf(name);
  const taken = (one: string): boolean => logos.some((logo) => logo.id === one);
  if (!taken(id)) return id;
  for (let n = 2; ; n++) if (!taken(`${id}-${n}`)) return `${id}-${n}`;
}

function freePath(stem: string, extension: string, taken: readonly string[]): string {
  if (!taken.includes(`${stem}${extension}`)) return `${stem}${extension}`;
  for (let n = 2; ; n++) if (!taken.includes(`${stem}-${n}${extension}`)) return `${stem}-${n}${extension}`;
}

/** As long as a kit's name may be. */
const mostLetters = 200;

/** The kit as it would be written. */
export function begunKit(
  name: string,
  { colours, logos, samples }: BegunKit,
  names: readonly string[] = [],
): WrittenKit {
  const voice = {
    ...(names.length === 0 ? {} : { names: [...names] }),
    ...(samples.length === 0 ? {} : { samples: [...samples] }),
  };
  return {
    onbrand: 1,
    name: name.slice(0, mostLetters),
    palette: { colours: [...colours] },
    ...(logos.length === 0 ? {} : { logos: { variants: [...logos] } }),
    ...(Object.keys(voice).length === 0 ? {} : { voice }),
  };
}
