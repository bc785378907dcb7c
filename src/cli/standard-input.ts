import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { extensionFor } from '../engine/extension.ts';
import { temporaryFolder } from '../files/temporary.ts';

/** What was piped in, as a campaign of one file. */
export interface Piped {
  readonly folder: string;
  /** Mere words: they have no format of their own, so what they are meant for has none to take or to refuse. */
  readonly isText: boolean;
  readonly remove: () => Promise<void>;
}

/** Takes all of standard input: a picture, a PDF, a message, HTML, MJML or plain text, by what it looks like. */
export async function takeStandardInput(input: NodeJS.ReadableStream): Promise<Piped> {
  const content = await buffer(input);
  const root = temporaryFolder();
  // The campaign is called after its folder, and a text counts as an asset where its name says that it is copy.
  const folder = join(root, 'standard-input');
  await mkdir(folder);
  const extension = extensionFor(content);
  await writeFile(join(folder, `copy.${extension}`), content);
  return { folder, isText: extension === 'txt', remove: () => rm(root, { recursive: true, force: true }) };
}
