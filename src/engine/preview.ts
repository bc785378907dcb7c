import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Found } from '../facts/mail/marks.ts';
import { type MailPreview, previewMail } from '../facts/mail/preview.ts';
import type { Appearance } from '../facts/mail/safe-css.ts';
import type { DocumentFormat } from '../model/placement.ts';

type File = string | Uint8Array;

export interface PreviewTask {
  readonly path: string;
  readonly file: File;
  /** sha256 that the content must have: a file that was saved since says something else. */
  readonly digest: string;
  readonly format: DocumentFormat;
  readonly appearance: Appearance;
  readonly found: readonly Found[];
  /** Pictures of the campaign, by path: the only files that a mail may name. */
  readonly beside: ReadonlyMap<string, File>;
}

const nameable = (file: File): string | Buffer => (typeof file === 'string' ? file : Buffer.from(file));

/** Draws a mail or a page for a screen, in a worker. Null where it has no HTML, has changed, or can't be read. */
export async function makePreview(task: PreviewTask): Promise<MailPreview | null> {
  const { path, file, digest, format, appearance, found, beside } = task;
  const content = await readFile(nameable(file)).catch(() => null);
  if (content === null || createHash('sha256').update(content).digest('hex') !== digest) return null;
  return previewMail(path, content, format, appearance, found, async (other) => {
    const named = beside.get(other);
    return named === undefined ? null : readFile(nameable(named)).catch(() => null);
  });
}
