import { hasAcceptedRatio, sameSize, shownRatio } from '../measure/crop.ts';
import { colourDifference } from '../measure/delta-e.ts';
import { colourOf } from '../measure/srgb.ts';
import type { CheckContext, Finding, Limits } from '../model/check.ts';
import type { Facts } from '../model/facts.ts';
import type { ColourMove, Fix } from '../model/fix.ts';
import type { MediaFormat, Placement, Size } from '../model/placement.ts';
import type { ColourRules } from '../model/rules.ts';

/** ΔE00 up to which the nearest colour is what was meant; further away, which one is meant is a person's to say. */
export const nearEnough = 20;
/** Growth that nobody sees; as in size-dimensions. */
export const unseenGrowth = 1.02;
/** Share of the picture from which a grey is moved with the others. */
const leastGrey = 0.001;

/** The extension that says what a file of the format is. */
export const extensionOf = (format: MediaFormat): string => (format === 'tiff' ? 'tif' : format);

/** Formats that we write. */
const writable = ['jpg', 'png', 'webp', 'avif', 'tiff', 'gif'] as const satisfies readonly MediaFormat[];
export type Writable = (typeof writable)[number];
export const isWritable = (format: MediaFormat): format is Writable => writable.some((one) => one === format);

type Offered = Pick<Partial<Facts>, 'file' | 'picture' | 'palette' | 'transparency' | 'texture'>;
type Context = Pick<CheckContext<Limits>, 'placement' | 'colours' | 'size'>;

/** What could be done about a finding, as far as its numbers tell; null where nothing can, or where it only asks. */
export function fixFor(check: string, finding: Finding, facts: Offered, context: Context): Fix | null {
  const { file, picture } = facts;
  if (finding.certainty !== 'sure' || file === undefined || picture === undefined) return null;
  if (check === 'file-extension') return { kind: 'name', extension: extensionOf(file.format) };
  if (picture.frames > 1 || !isWritable(file.format)) return null;
  const { placement } = context;
  switch (check) {
    case 'size-dimensions':
    case 'size-ratio': {
      const size = placement === null ? null : targetSize(picture, placement, context.size?.also ?? []);
      return size === null ? null : { kind: 'size', ...size };
    }
    case 'size-weight':
      return typeof finding.evidence.limit === 'number'
        ? { kind: 'weight', maxBytes: Math.floor(finding.evidence.limit) }
        : null;
    case 'file-format': {
      const format = placement === null ? null : formatFor(placement, facts);
      return format === null ? null : { kind: 'format', format };
    }
    case 'picture-profile':
      return picture.space === 'cmyk' && picture.profile === null ? null : { kind: 'profile' };
    case 'picture-orientation':
      return { kind: 'upright' };
    case 'picture-alpha':
      return finding.evidence.values.kind === 'required' ? null : { kind: 'opaque', ground: groundOf(context.colours) };
    case 'colour-palette':
    case 'colour-neutrals':
    case 'colour-legacy':
      return movesFor(finding, facts, context.colours);
    default:
      return null;
  }
}

/** Flat colours that a finding is about, each with the palette colour nearest to it; null where one has none near. */
function movesFor(finding: Finding, { palette }: Offered, rules: ColourRules): Fix | null {
  const { found } = finding.evidence;
  const from =
    found !== undefined
      ? [found.hex]
      : finding.subject === 'neutrals'
        ? (palette?.neutrals ?? []).filter(({ share }) => share >= leastGrey).map(({ hex }) => hex)
        : [];
  const isMany = finding.evidence.values.case === 'further';
  const moves = from.map((hex) => moveTo(hex, rules));
  return isMany || moves.length === 0 || moves.some((move) => move === null)
    ? null
    : { kind: 'colour', moves: moves.filter((move) => move !== null) };
}

function moveTo(from: string, { colours }: ColourRules): ColourMove | null {
  const near = colours
    .filter(({ permitted, origin }) => permitted && origin !== 'accepted')
    .map(({ name, hex }) => ({ name, to: hex, deltaE: colourDifference(colourOf(from), colourOf(hex)) }))
    .sort((a, b) => a.deltaE - b.deltaE)[0];
  return near === undefined || near.deltaE > nearEnough ? null : { from, to: near.to, name: near.name };
}

/** The palette's own ground, else its lightest colour: what stands behind the brand's things. */
export function groundOf({ colours }: ColourRules): string {
  const own = colours.filter(({ permitted, origin }) => permitted && origin === 'palette');
  return (own.find(({ role }) => role === 'background') ?? own[0])?.hex ?? '#ffffff';
}

/**
 * The px that a placement wants of a picture: the size it takes that keeps most of the picture without enlarging it; null
 * where each would enlarge it.
 */
export function targetSize(picture: Size, placement: Placement, also: readonly Size[]): Size | null {
  const { recommended, alternatives, exportMultipliers, maximum, ratio } = placement;
  if (maximum !== null && hasAcceptedRatio(picture, ratio)) {
    const shrink = Math.max(
      picture.width / (maximum.width ?? picture.width),
      picture.height / (maximum.height ?? picture.height),
    );
    if (shrink > 1) return { width: Math.floor(picture.width / shrink), height: Math.floor(picture.height / shrink) };
  }
  const taken: readonly Size[] = [
    ...exportMultipliers.toReversed().map((n) => ({ width: recommended.width * n, height: recommended.height * n })),
    recommended,
    ...alternatives.filter((size) => size.withinAcceptedRatio),
    ...also,
  ];
  const [best] = taken
    .filter((size) => !sameSize(size, picture) && growthTo(picture, size) <= unseenGrowth)
    .map(({ width, height }) => ({ width, height, kept: Math.round(keptOf(picture, { width, height }) * 50) }))
    .sort((a, b) => b.kept - a.kept || b.width - a.width);
  if (best !== undefined) return { width: best.width, height: best.height };
  // Too small for any of them: where the channel takes other sizes, the shape alone can be put right.
  if (placement.enforcement.dimensions === 'reject' || hasAcceptedRatio(picture, ratio))
    return filled(picture, placement);
  const wanted = shownRatio(picture, placement);
  const isWide = picture.width / picture.height > wanted;
  return isWide
    ? { width: Math.round(picture.height * wanted), height: picture.height }
    : { width: picture.width, height: Math.round(picture.width / wanted) };
}

/** The recommended size where the picture reaches it one way, and a ground can fill up the other. */
const filled = (picture: Size, { recommended }: Placement): Size | null =>
  Math.min(recommended.width / picture.width, recommended.height / picture.height) <= unseenGrowth &&
  !sameSize(picture, recommended)
    ? recommended
    : null;

/** By how much a picture would have to grow to fill a size without gaps. */
export const growthTo = (picture: Size, size: Size): number =>
  Math.max(size.width / picture.width, size.height / picture.height);

/** Share of the picture that is left when it is cut to the ratio of a size. */
export function keptOf(picture: Size, size: Size): number {
  const [a, b] = [picture.width / picture.height, size.width / size.height];
  return Math.min(a, b) / Math.max(a, b);
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
