import { colourDifference } from '../measure/delta-e.ts';
import { type HashBits, hammingDistance, hashBits } from '../measure/difference-hash.ts';
import { colourOf } from '../measure/srgb.ts';
import type { Facts } from '../model/facts.ts';
import type { Size } from '../model/placement.ts';
import type { AssetReport } from '../model/report.ts';
import type { Looks } from '../model/waiver.ts';
import { digestOf } from './rules.ts';

/** Whether an asset, and a finding in it, is the one that somebody spoke of, though the file was exported anew. */

/** A plate of one colour, or nearly, is like any other: standard deviation of luma, 0…255; as in `picture-duplicate`. */
const plate = 4;
/**
 * Bits of 64. Measured on the sample's pictures (JPEG and WebP of quality 60 to 95, 90 to 110 % of the size): the same
 * picture differs by 1 in the middle, by 10 at the 99th percentile and by 15 at most; two pictures by 30 in the middle,
 * by 19 at the first percentile and by 15 at least.
 */
const sameBits = 10;
/** A file that kept its name must differ by more to be another picture: an edited one differs too. */
const otherBits = 20;
/** Ratios differ by so much when sides are rounded to whole px. */
const sameRatio = 0.015;
/** Width of another export beside that which was accepted: more is another picture of the same. */
const sameSize = 0.1;
/** ΔE00 by which the same colour of the same picture is measured apart after lossy compression (`toleranceFloor` of such files). */
const sameShade = 5;

/** How an asset is known again; null where it shows and says too little. */
export function looksOf({ fingerprint, picture, copy }: Partial<Facts>): Looks | null {
  const shows = fingerprint !== undefined && fingerprint.contrast >= plate ? fingerprint.hash : null;
  const says = copy === undefined ? '' : plainText(copy.text);
  const text = says === '' ? null : digestOf(says).slice(0, 16);
  if (shows === null && text === null) return null;
  const ratio = picture === undefined ? 1 : Math.round((picture.width / picture.height) * 1e4) / 1e4;
  return { picture: shows, ratio, text, ...(picture !== undefined && { width: picture.width }) };
}

/** Words alone: how they are broken into lines, and how wide their spaces are, says nothing. */
const plainText = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** Whether two assets show the same, whatever they are called. A picture decides; without one, the words do. */
export function looksAlike(a: Looks | null, b: Looks | null): boolean {
  if (a === null || b === null) return false;
  if (a.picture === null || b.picture === null) return a.picture === b.picture && a.text !== null && a.text === b.text;
  return areOneRatio(a.ratio, b.ratio) && areOneSize(a, b) && bitsBetween(a.picture, b.picture) <= sameBits;
}

/** Tells which of many assets show what one of them shows, in order of their paths: each hash is read once. */
export function alikeIn(
  assets: readonly Pick<AssetReport, 'path' | 'looks'>[],
): (one: Pick<AssetReport, 'path' | 'looks'>) => readonly string[] {
  const bitsOf = ({ picture }: Looks): HashBits | null => (picture === null ? null : hashBits(picture));
  const seen = assets.flatMap(({ path, looks }) => (looks === null ? [] : [{ path, looks, bits: bitsOf(looks) }]));
  return ({ path, looks }) => {
    if (looks === null) return [];
    const bits = bitsOf(looks);
    const alike = seen.filter((other) =>
      bits === null || other.bits === null
        ? looksAlike(looks, other.looks)
        : hammingDistance(bits, other.bits) <= sameBits && looksAlike(looks, other.looks),
    );
    return alike.flatMap((other) => (other.path === path ? [] : [other.path])).sort();
  };
}

/** Whether what looks so can be a picture of this size. */
export const hasRatio = ({ ratio }: Looks, { width, height }: Size): boolean => areOneRatio(ratio, width / height);

/** What was written down before sizes were is of any size. */
const areOneSize = (a: Looks, b: Looks): boolean =>
  a.width === undefined || b.width === undefined || Math.abs(b.width - a.width) <= sameSize * a.width + 1;

const areOneRatio = (a: number, b: number): boolean => Math.abs(a / b - 1) <= sameRatio;

/** Whether a file that kept its name now shows something else altogether, or the same in another size. */
export const looksOther = (a: Looks | null, b: Looks | null): boolean =>
  a?.picture != null && b?.picture != null && (bitsBetween(a.picture, b.picture) > otherBits || !areOneSize(a, b));

const bitsBetween = (a: string, b: string): number => hammingDistance(hashBits(a), hashBits(b));

/** `colour:#e4002b`: a subject that is named by the colour that was measured. */
const measuredColour = /^(.*:)(#[0-9a-f]{6})$/;
/** `like:x/header.png`: a subject that is named by the asset, which is compared by itself. */
const namedByAsset = /^(like|pixels):/;

/** Whether two subjects of one check are the same one. `shade`: ΔE00 that two measurements of one colour may lie apart. */
export function sameSubject(a: string, b: string, shade = sameShade): boolean {
  if (a === b) return true;
  const [, kind = '', one = ''] = measuredColour.exec(a) ?? [];
  const [, otherKind = '', other = ''] = measuredColour.exec(b) ?? [];
  if (one !== '' && other !== '')
    return kind === otherKind && colourDifference(colourOf(one), colourOf(other)) <= shade;
  const [name] = namedByAsset.exec(a) ?? [];
  return name !== undefined && b.startsWith(name);
}
