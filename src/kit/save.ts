import { dirname, join } from 'node:path';
import { applyEdits, modify, parse } from 'jsonc-parser';
import type { z } from 'zod';
import { makeFolder } from '../files/make-folder.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { brandKitSchema, paletteColourSchema } from '../model/kit.ts';
import type { Language } from '../model/language.ts';
import type { KitProblem } from '../model/open-kit.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { editText, indentation } from './edit.ts';
import { folderFiles, isThere, kitFileName, systemCode } from './files.ts';
import { schemaTexts } from './schema.ts';
import { teller } from './tell.ts';
import type { ImportedStyles } from './vale/import.ts';

/** A kit as it is written: what has a default may be left out. */
export type WrittenKit = z.input<typeof brandKitSchema>;
export type WrittenColour = z.input<typeof paletteColourSchema>;

/** The schema stands beside the kit, so that `$schema` completes in an editor without a network. */
export const schemaFileName = 'brandkit.schema.json';

/** A file that comes with a new kit. */
export interface KitFile {
  /** Posix path inside the kit. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Writes a new kit with its files into a folder, which is made where it is missing. Nothing that is there is changed. */
export async function writeNewKit(
  folder: string,
  kit: WrittenKit,
  files: readonly KitFile[] = [],
  language: Language = 'en',
): Promise<Outcome<string, KitProblem>> {
  const tell = teller(kitFileName, language);
  const target = join(folder, kitFileName);
  const { $schema: _, ...content } = kit;
  const text = `${JSON.stringify({ $schema: `./${schemaFileName}`, ...content }, null, 2)}\n`;
  try {
    for (const path of [target, ...files.map((file) => join(folder, file.path))]) {
      if (await isThere(path)) return notOk(tell('kit-exists', { found: path }));
    }
    for (const file of files) await write(join(folder, file.path), Buffer.from(file.content));
    const schema = join(folder, schemaFileName);
    if (!(await isThere(schema))) await write(schema, schemaTexts[schemaFileName]);
    // Last, so that a folder with a brandkit.json is always a whole kit.
    await write(target, text);
  } catch (error) {
    return notOk(tell('unwritable', { found: systemCode(error) }));
  }
  return ok(target);
}

async function write(path: string, content: string | Buffer): Promise<void> {
  await makeFolder(dirname(path));
  await writeWhole(path, content);
}

/** Adds colours at the end of a kit's palette. Comments, order and spacing of the file stay as they are. */
export async function addColours(
  folder: string,
  colours: readonly WrittenColour[],
  language: Language = 'en',
): Promise<Outcome<string, KitProblem>> {
  const tell = teller(kitFileName, language);
  const read = await folderFiles(folder).read(kitFileName);
  if (read.kind !== 'content') return notOk(tell('brandkit-missing', { found: folder }));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.content);
  const formattingOptions = {
    ...indentation(text),
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  const edited = colours.reduce(
    (before, colour) =>
      applyEdits(
        before,
        modify(before, ['palette', 'colours', -1], colour, { formattingOptions, isArrayInsertion: true }),
      ),
    text,
  );
  try {
    await writeWhole(join(folder, kitFileName), edited);
  } catch (error) {
    return notOk(tell('unwritable', { found: systemCode(error) }));
  }
  return ok(join(folder, kitFileName));
}

/** Adds word lists and rules of style to a kit's voice; one that has the same name takes the place of the old. */
export async function addStyles(
  folder: string,
  styles: Pick<ImportedStyles, 'lists' | 'rules'>,
  language: Language = 'en',
): Promise<Outcome<{ readonly lists: number; readonly rules: number; readonly renewed: number }, KitProblem>> {
  const tell = teller(kitFileName, language);
  const read = await folderFiles(folder).read(kitFileName);
  if (read.kind !== 'content') return notOk(tell('brandkit-missing', { found: folder }));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.content);
  const kit: WrittenKit = parse(text, [], { allowTrailingComma: true });
  const voice = {
    ...kit.voice,
    lists: joined(kit.voice?.lists ?? [], styles.lists),
    rules: joined(kit.voice?.rules ?? [], styles.rules),
  };
  try {
    await writeWhole(join(folder, kitFileName), editText(text, { ...kit, voice }));
  } catch (error) {
    return notOk(tell('unwritable', { found: systemCode(error) }));
  }
  const lists = newOf(kit.voice?.lists ?? [], styles.lists);
  const rules = newOf(kit.voice?.rules ?? [], styles.rules);
  return ok({ lists, rules, renewed: styles.lists.length + styles.rules.length - lists - rules });
}

type Named = { readonly name: string };
const newOf = (before: readonly Named[], added: readonly Named[]): number =>
  added.filter(({ name }) => !before.some((one) => one.name === name)).length;

const joined = <T extends Named>(before: readonly T[], added: readonly T[]): readonly T[] => {
  const byName = new Map([...before, ...added].map((one) => [one.name, one]));
  return [...byName.values()];
};
