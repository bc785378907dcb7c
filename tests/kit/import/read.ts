import { importPalette } from '../../../src/kit/import/index.ts';
import type { ImportedColour, ImportedPalette } from '../../../src/model/imported.ts';
import { utf8 } from './bytes.ts';

const asBytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? utf8(content) : content);

/** Imports what must be readable. */
export async function read(fileName: string, content: string | Uint8Array): Promise<ImportedPalette> {
  const imported = await importPalette(fileName, asBytes(content));
  if (!imported.ok) throw new Error(imported.problems.map(({ message }) => message).join(' '));
  return imported.value;
}

/** `[name, hex]` of each colour. */
export async function namesAndHex(
  fileName: string,
  content: string | Uint8Array,
): Promise<readonly (readonly string[])[]> {
  return (await read(fileName, content)).colours.map(({ name, hex }) => [name, hex]);
}

export async function firstColour(fileName: string, content: string | Uint8Array): Promise<ImportedColour> {
  const [first] = (await read(fileName, content)).colours;
  if (first === undefined) throw new Error('no colour');
  return first;
}

/** The one problem of what must not be readable, as one text. */
export async function problemOf(fileName: string, content: string | Uint8Array): Promise<string> {
  const imported = await importPalette(fileName, asBytes(content));
  if (imported.ok) throw new Error(`read as ${imported.value.format}`);
  if (imported.problems.length !== 1) throw new Error(`${imported.problems.length} problems`);
  return imported.problems
    .map(({ message, hint, where }) => `${message} ${hint}${where === null ? '' : ` (${where})`}`)
    .join();
}

/** Reasons of what was left out, "where: why". */
export async function skippedOf(fileName: string, content: string | Uint8Array): Promise<readonly string[]> {
  return (await read(fileName, content)).skipped.map(({ where, why }) => `${where}: ${why}`);
}
