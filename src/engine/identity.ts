import type { Facts } from '../model/facts.ts';
import type { Looks } from '../model/waiver.ts';
import { digestOf } from './rules.ts';

/** Whether a finding is the one that somebody spoke of, though its file was exported anew. */

/** A plate of one colour, or nearly, is like any other: standard deviation of luma, 0…255; as in `picture-duplicate`. */
const plate = 4;

/** How an asset is known again; null where it shows and says too little. */
export function looksOf({ fingerprint, picture, copy }: Partial<Facts>): Looks | null {
  const shows = fingerprint !== undefined && fingerprint.contrast >= plate ? fingerprint.hash : null;
  const says = copy === undefined ? '' : plainText(copy.text);
  const text = says === '' ? null : digestOf(says).slice(0, 16);
  if (picture === undefined || (shows === null && text === null)) return null;
  return { picture: shows, ratio: Math.round((picture.width / picture.height) * 1e4) / 1e4, text };
}

/** Words alone: how they are broken into lines, and how wide their spaces are, says nothing. */
const plainText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();
