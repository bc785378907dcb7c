import { type DropPlace, meaningOf } from './meaning.ts';

/** What was dropped on the window, and what it looks like from outside. */
export interface Dropped {
  readonly kind: 'campaign' | 'kit' | 'colours' | 'logos';
  readonly files: readonly File[];
  /** Posix, from what was dropped: "Spring/x/header.png". */
  readonly paths: readonly string[];
}

/**
 * Reads a drop: whether it is a kit (a `.brandkit`, or a folder that holds a `brandkit.json`), palette files or a
 * campaign. Must be called while the event is handled: what was dropped can't be seen afterwards.
 */
export function readDropped(data: DataTransfer, place: DropPlace): Promise<Dropped | null> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...data.files];
  return read(entries, files, place);
}

async function read(
  entries: readonly FileSystemEntry[],
  files: readonly File[],
  place: DropPlace,
): Promise<Dropped | null> {
  const [first] = entries;
  if (first === undefined) return null;
  const meaning = entries.every(isFile)
    ? meaningOf(
        entries.map(({ name }) => name),
        place,
      )
    : null;
  const kind = meaning ?? (entries.length === 1 && (await isKit(first)) ? 'kit' : 'campaign');
  // Electron knows the path of a folder that was dropped; a browser has to hand over what is in it.
  if (window.onbrand.door === 'electron') return { kind, files, paths: files.map(({ name }) => name) };
  const found = (await Promise.all(entries.map(filesBelow))).flat();
  return { kind, files: found.map(({ file }) => file), paths: found.map(({ path }) => path) };
}

async function isKit(entry: FileSystemEntry): Promise<boolean> {
  if (isFolder(entry))
    return new Promise((resolve) =>
      entry.getFile(
        'brandkit.json',
        {},
        () => resolve(true),
        () => resolve(false),
      ),
    );
  return entry.name.endsWith('.brandkit') || entry.name === 'brandkit.json';
}

interface Found {
  readonly path: string;
  readonly file: File;
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly Found[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (!isFolder(entry)) return isFile(entry) ? [{ path, file: await fileOf(entry) }] : [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  // A reader hands out a hundred at a time, and an empty list when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    inside.push(...some);
  }
  return (await Promise.all(inside.map(filesBelow))).flat();
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
