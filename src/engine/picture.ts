import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type ViewSide, view } from '../facts/view.ts';
import { makeFolder } from '../files/make-folder.ts';
import { writeWhole } from '../files/write-whole.ts';

export interface PictureTask {
  readonly path: string;
  readonly file: string | Uint8Array;
  /** sha256 that the content must have: a file that was saved since is another picture. */
  readonly digest: string;
  readonly isSvg: boolean;
  readonly side: ViewSide;
  /** Where the picture goes. */
  readonly to: string;
}

/** Writes one asset as a screen may show it. False where the file has changed, or can't be read or drawn: a run tells why. */
export async function makePicture({ path, file, digest, isSvg, side, to }: PictureTask): Promise<boolean> {
  const content = await readFile(typeof file === 'string' ? file : Buffer.from(file)).catch(() => null);
  if (content === null || createHash('sha256').update(content).digest('hex') !== digest) return false;
  const picture = await view(path, content, isSvg, side);
  if (!picture.ok) return false;
  await makeFolder(dirname(to));
  await writeWhole(to, picture.value);
  return true;
}
