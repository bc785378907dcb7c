import { promisify } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { gunzip, gzip } from 'node:zlib';
import type { Pose } from '../../measure/logo/pose.ts';
import type { KnownTemplates } from '../../measure/logo/shape.ts';
import type { LogosFact } from '../../model/logos.ts';
import type { Shelf } from '../source.ts';
import type { Attitude } from './attitude.ts';
import type { DrawnLogo } from './draw.ts';

/** A kit's logos as they are prepared, as plain data. */
export interface KeptKit {
  /** One a logo, in the kit's order. */
  readonly drawings: readonly (DrawnLogo | 'empty' | null)[];
  readonly unsure: LogosFact['unsure'];
  readonly forms: readonly KeptForm[];
}

/** What a shape is described from, and what of its description takes longest. */
export interface KeptForm {
  readonly ink: Uint8Array;
  readonly plain: boolean;
  /** Places in the kit of the logos that have it; it is drawn as the first of them. */
  readonly logos: readonly number[];
  /** Places among the forms of the lockups that it is a part of, and its poses in px of them. */
  readonly wholes: readonly { readonly form: number; readonly within: Pose }[];
  /** Null where it looks as it does upright. */
  readonly templates: Partial<Readonly<Record<Attitude, KnownTemplates | null>>>;
}

const [packed, unpacked] = [promisify(gzip), promisify(gunzip)];

/** Null where nothing was kept, or it is broken: gzip has a checksum. */
export async function readKept(shelf: Shelf, key: string): Promise<KeptKit | null> {
  const content = await shelf.read(key);
  if (content === null) return null;
  try {
    return deserialize(await unpacked(content)) as KeptKit;
  } catch {
    return null;
  }
}

/** Drawings are mostly even: packed as fast as can be, they take a twentieth. */
export const keep = async (shelf: Shelf, key: string, kit: KeptKit): Promise<void> =>
  shelf.write(key, await packed(serialize(kit), { level: 1 }));
