import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

/** What was piped in, as a campaign of one file. */
export interface Piped {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Takes all of standard input: a message, HTML, MJML or plain text, by what it looks like. */
export async function takeStandardInput(input: NodeJS.ReadableStream): Promise<Piped> {
  const content = await buffer(input);
  const root = await mkdtemp(join(tmpdir(), 'onbrand-'));
  // The campaign is called after its folder, and a text counts as an asset where its name says that it is copy.
  const folder = join(root, 'standard-input');
  await mkdir(folder);
  await writeFile(join(folder, `copy.${extensionOf(content.subarray(0, 4096).toString('latin1'))}`), content);
  return { folder, remove: () => rm(root, { recursive: true, force: true }) };
}

function extensionOf(head: string): string {
  if (/^\s*(?:<!--[\s\S]*?-->\s*)?<mjml[\s>]/i.test(head)) return 'mjml';
  const [header = ''] = head.split(/\r?\n\r?\n/, 1);
  if (/^[\w-]+:/.test(header) && /^(?:from|received|return-path|mime-version|message-id):/im.test(header)) return 'eml';
  return /<(?:!doctype|html|head|body|table|td|div|p|span|a|h[1-6])[\s>]/i.test(head) ? 'html' : 'txt';
}
