import { basename, extname, resolve } from 'node:path';
import sharp from 'sharp';
import { importPalette } from '../kit/import/index.ts';
import { mergeColours } from '../kit/merge.ts';
import { type KitFile, type WrittenColour, type WrittenKit, writeNewKit } from '../kit/save.ts';
import type { ImportedColour } from '../model/imported.ts';
import { exitCodes } from './exit.ts';
import type { Io } from './io.ts';
import { readInput, readPalette } from './kit-import.ts';
import { tellKitProblems } from './kit-problems.ts';
import { askColours, askName, askSource } from './kit-questions.ts';
import { kitWords } from './kit-words.ts';

export interface InitOptions {
  readonly from?: readonly string[];
  readonly name?: string;
}

/** As long as a kit's name may be. */
const mostLetters = 200;
/** Formats in which logos come. */
const pictures = new Set(['.svg', '.png', '.webp']);

/** `onbrand kit init`: a new kit from files, or from what a person answers. */
export async function initKit(folder: string, { from, name }: InitOptions, io: Io): Promise<number> {
  const words = kitWords[io.language];
  const calledLike = basename(resolve(folder)) || 'Brand';
  const asks = io.interactive && from === undefined;
  if (!io.interactive && from === undefined) {
    io.err(`${words.noSource}\n`);
    return exitCodes.usage;
  }
  const stated = name?.trim() || null;
  const title = stated ?? (asks ? await askName(calledLike, io.language) : calledLike);
  const sources = title === null ? null : asks ? await askSource(io.language) : { files: from ?? [], colours: [] };
  if (title === null || sources === null) return cancelled(io);

  const gathered = await gather(sources.files, sources.colours, io);
  if (gathered === null) return exitCodes.usage;
  if (gathered.colours.length === 0) {
    io.err(`${words.noColours}\n`);
    return exitCodes.usage;
  }
  const colours = asks ? await askColours(gathered.colours, io.language) : gathered.colours;
  if (colours === null) return cancelled(io);
  const kit: WrittenKit = {
    onbrand: 1,
    name: title.slice(0, mostLetters),
    palette: { colours: [...colours] },
    ...(gathered.logos.length === 0 ? {} : { logos: { variants: [...gathered.logos] } }),
  };
  const written = await writeNewKit(folder, kit, gathered.files, io.language);
  if (!written.ok) {
    io.err(tellKitProblems(written.problems, io));
    return exitCodes.usage;
  }
  io.out(
    `${words.made(written.value, colours.length, gathered.logos.length)}\n${words.guessed}\n${words.next(folder)}\n`,
  );
  return exitCodes.conforms;
}

function cancelled(io: Io): number {
  io.err(`${kitWords[io.language].cancelled}\n`);
  return exitCodes.usage;
}

type WrittenLogo = NonNullable<WrittenKit['logos']>['variants'][number];

interface Gathered {
  readonly colours: readonly WrittenColour[];
  readonly logos: readonly WrittenLogo[];
  readonly files: readonly KitFile[];
}

/** Palettes and style sheets give colours; pictures with transparency are logos, and give colours where nothing else does. */
async function gather(paths: readonly string[], typed: readonly ImportedColour[], io: Io): Promise<Gathered | null> {
  const fromPalettes: ImportedColour[] = [...typed];
  const fromPictures: ImportedColour[] = [];
  const logos: WrittenLogo[] = [];
  const files: KitFile[] = [];
  for (const path of paths) {
    const extension = extname(path).toLowerCase();
    if (!pictures.has(extension)) {
      const palette = await readPalette(path, io);
      if (palette === null) return null;
      fromPalettes.push(...palette.colours);
      continue;
    }
    const content = await readInput(path, io);
    if (content === null) return null;
    // A logo may have no colour of its own: it takes that of the text around it.
    const palette = await importPalette(basename(path), content, io.language);
    if (palette.ok) fromPictures.push(...palette.value.colours);
    if (extension !== '.svg' && (await isOpaque(content))) continue;
    const id = freeId(basename(path, extname(path)), logos);
    const file = `logos/${id}${extension}`;
    logos.push({ id, file, ...guessLogo(id) });
    files.push({ path: file, content });
  }
  const merged = mergeColours([], fromPalettes.length > 0 ? fromPalettes : fromPictures);
  return { colours: merged.flatMap(({ added }) => (added === null ? [] : [added])), logos, files };
}

/** Whether a picture has no transparency anywhere, or can't be read: then it is no logo. */
async function isOpaque(content: Uint8Array): Promise<boolean> {
  const stats = await sharp(content)
    .stats()
    .catch(() => null);
  return stats === null || stats.isOpaque;
}

function freeId(name: string, logos: readonly WrittenLogo[]): string {
  const id =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'logo';
  const taken = (one: string): boolean => logos.some((logo) => logo.id === one);
  if (!taken(id)) return id;
  for (let n = 2; ; n++) if (!taken(`${id}-${n}`)) return `${id}-${n}`;
}

/** What a logo's file name tells of it; a horizontal one in full colour where it tells nothing. */
function guessLogo(id: string): Pick<WrittenLogo, 'lockup' | 'colourway'> {
  const words = id.split('-');
  const says = (...any: readonly string[]): boolean => any.some((word) => words.includes(word));
  return {
    lockup: says('wordmark')
      ? 'wordmark'
      : says('mark', 'icon', 'symbol')
        ? 'mark'
        : says('stacked', 'vertical')
          ? 'stacked'
          : 'horizontal',
    colourway: says('white', 'reversed', 'negative', 'dark')
      ? 'reversed'
      : says('black', 'mono')
        ? 'one-colour'
        : 'full',
  };
}
