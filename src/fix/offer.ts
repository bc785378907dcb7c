import { colourDifference } from '../measure/delta-e.ts';
import { type ColourNumber, colourOf, writeLab } from '../measure/srgb.ts';
import type { Check, CheckContext, Finding, Limits } from '../model/check.ts';
import type { Facts } from '../model/facts.ts';
import { type ColourMove, type Fix, nearEnough, type Refusal } from '../model/fix.ts';
import type { MediaFormat, Placement, Size } from '../model/placement.ts';
import type { ColourRules } from '../model/rules.ts';
import { groundsFor } from './grounds.ts';
import { growthTo, keptOf, leastKept, targetSize } from './target.ts';
import { noFixOf, unchangeable } from './unfixed.ts';

/** Share of the picture from which a grey is moved with the others. */
const leastGrey = 0.001;

/** The extension that says what a file of the format is. */
export const extensionOf = (format: MediaFormat): string => (format === 'tiff' ? 'tif' : format);

/** Formats that we write. */
const writable = ['jpg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const satisfies readonly MediaFormat[];
export type Writable = (typeof writable)[number];
export const isWritable = (format: MediaFormat): format is Writable => writable.some((one) => one === format);

type Offered = Pick<Partial<Facts>, 'file' | 'picture' | 'palette' | 'transparency' | 'texture' | 'logos'>;
type Context = Pick<CheckContext<Limits>, 'placement' | 'colours' | 'logos' | 'size'>;
type Judging = Pick<Check, 'id' | 'category' | 'scope'>;

/** What could be done about a finding, or why nothing can; of what only asks, neither. */
export type Proposal =
  | { readonly fix: Fix }
  | { readonly fix: null; readonly unfixed: Refusal }
  | { readonly fix: null };

/** What could be done about a finding, as far as its numbers tell. */
export function proposalFor(check: Judging, finding: Finding, facts: Offered, context: Context): Proposal {
  if (finding.certainty !== 'sure') return { fix: null };
  const { file, picture } = facts;
  const proposed = propose(check, finding, facts, context);
  if (!('kind' in proposed)) return { fix: null, unfixed: proposed };
  const unfixed = file === undefined || picture === undefined ? null : unchangeable({ file, picture }, [proposed]);
  return unfixed === null ? { fix: proposed } : { fix: null, unfixed };
}

function propose(check: Judging, finding: Finding, facts: Offered, context: Context): Fix | Refusal {
  const { file, picture } = facts;
  const none = noFixOf(check);
  if (none.because === 'set') return none;
  if (file === undefined || picture === undefined) return { because: 'document', detail: '' };
  const { placement } = context;
  switch (check.id) {
    case 'file-extension':
      return { kind: 'name', extension: extensionOf(file.format) };
    case 'size-dimensions':
    case 'size-ratio':
      return placement === null ? none : sizeFor(picture, placement, context.size?.also ?? []);
    case 'size-weight':
      return typeof finding.evidence.limit === 'number'
        ? { kind: 'weight', maxBytes: Math.floor(finding.evidence.limit) }
        : none;
    case 'file-format': {
      const format = placement === null ? null : formatFor(placement, facts);
      return format === null ? none : { kind: 'format', format };
    }
    case 'picture-profile':
      return { kind: 'profile' };
    case 'picture-orientation':
      return { kind: 'upright' };
    case 'picture-density':
      return { kind: 'density' };
    case 'picture-alpha':
      return finding.evidence.values.kind === 'required'
        ? { because: 'alpha-wanted', detail: '' }
        : { kind: 'opaque', ground: groundsFor(context.colours, context.logos, facts.logos?.sightings ?? [])[0] };
    case 'colour-palette':
    case 'colour-neutrals':
    case 'colour-legacy':
      return movesFor(finding, facts, context.colours) ?? none;
    default:
      return none;
  }
}

/** The size that a placement wants, where a cut or a little ground can reach it. */
function sizeFor(picture: Size, placement: Placement, also: readonly Size[]): Fix | Refusal {
  const size = targetSize(picture, placement, also);
  if (size === null) return { because: 'too-small', detail: growthTo(picture, placement.recommended).toFixed(2) };
  const kept = keptOf(picture, size);
  return kept < leastKept
    ? { because: 'reshaped', detail: String(Math.round(kept * 100)) }
    : { kind: 'size', width: size.width, height: size.height };
}

/** Flat colours that a finding is about, each with the palette colour nearest to it; null where it names none. */
function movesFor(finding: Finding, { palette }: Offered, rules: ColourRules): Fix | Refusal | null {
  const { found } = finding.evidence;
  if (finding.evidence.values.case === 'further') return { because: 'several', detail: '' };
  const from =
    found !== undefined
      ? [found.hex]
      : finding.subject === 'neutrals'
        ? (palette?.neutrals ?? []).filter(({ share }) => share >= leastGrey).map(({ hex }) => hex)
        : [];
  const moves: ColourMove[] = [];
  for (const hex of from) {
    const near = nearestTo(hex, rules);
    if (near === undefined) return null;
    if (near.deltaE > nearEnough) return { because: 'far', detail: `${hex} ${near.deltaE.toFixed(1)} ${near.name}` };
    if (!isShadeOf(colourOf(hex), colourOf(near.hex)))
      return { because: 'other-colour', detail: `${hex} ${near.deltaE.toFixed(1)} ${near.name}` };
    moves.push({ from: hex, to: near.hex, name: near.name });
  }
  return moves.length === 0 ? null : { kind: 'colour', moves };
}

const nearestTo = (from: string, { colours }: ColourRules) =>
  colours
    .filter(({ permitted, origin }) => permitted && origin !== 'accepted')
    .map(({ name, hex }) => ({
      name,
      hex,
      deltaE: colourDifference(colourOf(from), colourOf(hex)),
    }))
    .sort((a, b) => a.deltaE - b.deltaE)[0];

/** Degrees of hue, and part of the chroma, beyond which two colours are no shades of one; from which chroma each counts. */
const sameHue = 30;
const leastOfChroma = 0.25;
const [seen, vivid] = [10, 30];

/**
 * Whether two colours are shades of one, by their hue and chroma in CIELAB. Between vivid colours ΔE00 counts little: by it
 * a purple lies no further from a near-black than from another purple.
 */
function isShadeOf(one: ColourNumber, other: ColourNumber): boolean {
  const lab = new Float64Array(6);
  writeLab(one, lab);
  writeLab(other, lab, 3);
  const [, a = 0, b = 0, , a2 = 0, b2 = 0] = lab;
  const [less = 0, more = 0] = [Math.hypot(a, b), Math.hypot(a2, b2)].sort((x, y) => x - y);
  if (more > vivid && less < more * leastOfChroma) return false;
  const turn = Math.abs(Math.atan2(b, a) - Math.atan2(b2, a2)) * (180 / Math.PI);
  return less < seen || Math.min(turn, 360 - turn) <= sameHue;
}

/** Share of the picture from which it is saved as a photograph is. */
export const photographic = 0.25;

/** The format a placement takes that suits the picture best; null where we can write none of them. */
function formatFor({ formats }: Placement, { texture, transparency }: Offered): MediaFormat | null {
  const seeThrough = (transparency?.share ?? 0) > 0;
  const isPhoto = (texture?.photoShare ?? 0) >= photographic;
  const wanted: readonly MediaFormat[] = seeThrough
    ? ['png', 'webp', 'avif']
    : isPhoto
      ? ['jpg', 'webp', 'png', 'avif']
      : ['png', 'jpg', 'webp', 'avif'];
  return wanted.find((format) => formats.includes(format)) ?? null;
}
