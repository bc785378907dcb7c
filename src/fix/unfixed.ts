import type { Check, CheckCategory } from '../model/check.ts';
import type { Facts } from '../model/facts.ts';
import type { Fix, Refusal } from '../model/fix.ts';
import type { MediaFormat } from '../model/placement.ts';

type Reason = Refusal['because'];

/** Most pixels that are held and changed: 100 MB as RGBA, and as much again for each of four masks and copies. */
const mostPixels = 25e6;
/** JPEG quality below which compression shows (as in picture-compression): saved again, it would only be hidden. */
const leastWorn = 60;

/** Why nothing in a finished picture can be put right of what checks of a kind find. */
const byCategory: Readonly<Record<CheckCategory, Reason>> = {
  colour: 'design',
  copy: 'copy',
  email: 'document',
  file: 'no-format',
  logo: 'logo',
  picture: 'lost',
  set: 'set',
  size: 'design',
};
const byCheck: ReadonlyMap<string, Reason> = new Map([['picture-animation', 'motion']]);

/** Why a check that has no fix has none. */
export function noFixOf({ id, category, scope }: Pick<Check, 'id' | 'category' | 'scope'>): Refusal {
  return { because: scope === 'set' ? 'set' : (byCheck.get(id) ?? byCategory[category]), detail: '' };
}

/** Whether fixes change no pixel, only the name and the notes of a file. */
export const keepsPixels = (fixes: readonly Fix[], format: MediaFormat): boolean =>
  fixes.every(({ kind }) => kind === 'name' || (kind === 'density' && (format === 'png' || format === 'jpg')));

/** Why a file can't be changed by these fixes, whatever they do to it; null where it can. */
export function unchangeable(
  { picture, file }: Pick<Facts, 'picture' | 'file'>,
  fixes: readonly Fix[],
): Refusal | null {
  if (keepsPixels(fixes, file.format)) return null;
  if (picture.frames > 1) return { because: 'animated', detail: String(picture.frames) };
  if (file.format === 'svg') return { because: 'vector', detail: '' };
  const pixels = picture.width * picture.height;
  if (pixels > mostPixels) return { because: 'huge', detail: String(Math.round(pixels / 1e6)) };
  if (picture.space === 'cmyk' && picture.profile === null) return { because: 'no-profile', detail: '' };
  const quality = picture.jpegQuality?.quality ?? 100;
  if (quality < leastWorn) return { because: 'worn', detail: String(quality) };
  const isDeep = picture.depth > 8 && fixes.some(({ kind }) => kind === 'colour');
  return isDeep ? { because: 'deep', detail: String(picture.depth) } : null;
}
