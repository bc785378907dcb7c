import type { MatchReason, SizeFit } from '../model/match.ts';
import type { DocumentFormat, Placement, Size } from '../model/placement.ts';
import { type PathWords, readWords, type Segment } from './path-words.ts';
import { bestFit, type FitOf, isSameRatio, isTelling, possibleOriginals } from './size-fit.ts';
import { type PlacementWords, type SlotPhrase, sizeKey, type Vocabulary, vocabularyOf } from './vocabulary.ts';
import { shapeWords, wordsOfKind } from './words.ts';

export interface MatchedFile {
  /** Posix, from the campaign's root. */
  readonly path: string;
  /** In px with the orientation applied; null where it is not known. */
  readonly size: Size | null;
  readonly hasAlpha?: boolean;
  /** What it is, where it is no picture. */
  readonly document?: { readonly format: DocumentFormat; readonly isMail: boolean };
}

/** What speaks for and against one placement. */
export interface Weighed {
  readonly id: string;
  /** Points of the words in the path. */
  readonly name: number;
  /** Points of the size. */
  readonly size: number;
  readonly fit: SizeFit | null;
  /** The words name this placement: its channel and its slot, or a slot that only it has. */
  readonly named: boolean;
  /** False where the words alone prove nothing and the size does not bear them out. */
  readonly agrees: boolean;
  /** Further points where nothing names a placement: what the channel's name alone usually means, a telling size. */
  readonly extra: number;
  /** Worked out only for those that are told of. */
  readonly reasons: () => readonly MatchReason[];
}

/**
 * Points, chosen on the development paths so that a channel and a slot together (50) outweigh any size (25), that each
 * further word of the slot's name is worth more than the margin that decides (10), and that one channel that is named
 * but not meant costs as much as naming the right one gains.
 */
const points = {
  channel: 20,
  slot: { sure: 30, further: 12 },
  guess: { weak: 12, channel: 8, far: 12, further: 4 },
  otherChannel: { file: 20, parent: 15, above: 5 },
  otherKind: { file: 15, folder: 8 },
  otherShape: 8,
  usual: 15,
  tellingSize: 8,
  opaqueLogo: 10,
} as const;

/** What speaks for each placement that anything speaks for. Nothing does where material lies that is never published. */
export function weigh(file: MatchedFile, placements: readonly Placement[]): readonly Weighed[] {
  const vocabulary = vocabularyOf(placements);
  const path = readWords(file.path, vocabulary);
  if (path.aside) return [];
  const sizes = [...(file.size === null ? [] : [file.size]), ...path.sizes].flatMap(possibleOriginals);
  const ids = new Set([
    ...path.hits.flatMap((hit) => [...hit.placements]),
    ...[...(path.below[0] ?? [])].flatMap((word) => [...(vocabulary.slotWords.get(word) ?? [])]),
    ...sizes.flatMap((size) => [...(vocabulary.takers.get(sizeKey(size)) ?? [])]),
  ]);
  return [...ids].flatMap((id) => {
    const one = vocabulary.placements.get(id);
    return one === undefined ? [] : [weighOne(one, path, file, vocabulary)];
  });
}

function weighOne(one: PlacementWords, path: PathWords, file: MatchedFile, vocabulary: Vocabulary): Weighed {
  const { placement } = one;
  const last = path.segments.length - 1;
  const channel = path.hits.filter((hit) => hit.placements.has(placement.id));
  const isNamed = channel.length > 0;
  const slot = explain(one, path, isNamed, nearFrom(path, isNamed ? (channel[0]?.segment ?? last) : last));
  const strange = isLaidOut(file) ? 0 : strangeWords(placement, path, slot);
  const fit = bestFit(placement, file.size, path.sizes);

  // `x/header.jpg`: a folder for the channel, in it a file for the slot, and not a word of anything else.
  const plain = slot.sure && path.plain;
  // `x/acme_x-header.jpg`: what folder and file both say is hardly meant otherwise.
  const twice = slot.sure && channel.some((hit) => hit.segment === last) && channel.some((hit) => hit.segment < last);
  const doubtful = isNamed && !twice && channel.every((hit) => hit.doubtful && !(plain && hit.segment < last));
  const agrees = !needsSize(placement, slot, doubtful) || bearsOut(placement, slot, fit);
  const outOfPlace = path.otherTrade && !isNamed && !slot.sure;
  const isClear = !doubtful || placement.recommended.width === 0;
  const usual = one.usual && isNamed && isClear && slot.explained.size === 0 && strange === 0;
  const telling = !isNamed && !outOfPlace && fit !== null && isTelling(fit, vocabulary.takers);
  const opaque = placement.kind === 'logo' && file.hasAlpha === false;
  const nearest = channel.at(-1);
  return {
    id: placement.id,
    name:
      (isNamed ? points.channel : 0) +
      slot.points -
      strange -
      otherChannels(placement, path, slot) -
      (hasOtherShape(one, path, slot) ? points.otherShape : 0),
    size: outOfPlace ? 0 : (fit?.points ?? 0) - (opaque ? points.opaqueLogo : 0),
    fit: fit?.fit ?? null,
    named: slot.sure && agrees,
    agrees,
    extra: (usual ? points.usual : 0) + (telling ? points.tellingSize : 0),
    reasons: () => [
      ...(nearest ? [{ kind: 'channel', where: whereIs(nearest.segment, path), word: nearest.raw } as const] : []),
      ...slotReasons(slot.explained, path.segments),
      ...(usual ? [{ kind: 'only-placement' } as const] : []),
      ...(fit === null ? [] : [{ kind: 'size', size: fit.size, fit: fit.fit, from: fit.from } as const]),
    ],
  };
}

/** "header" and "logo" name what such a file holds or links to: it is no picture for that slot. */
const isLaidOut = ({ document }: MatchedFile): boolean => document?.format === 'html' || document?.format === 'mjml';

const whereIs = (segment: number, { segments }: PathWords): 'file' | 'folder' =>
  segment === segments.length - 1 ? 'file' : 'folder';

/**
 * The first folder whose words count in full: the one that names the channel. `stories/ig_01.png`: the folder above
 * the file counts too, unless it may be the name of a campaign ("Event Launch").
 */
function nearFrom({ segments, plainParent }: PathWords, named: number): number {
  const parent = Math.max(0, segments.length - 2);
  return plainParent ? Math.min(named, parent) : named;
}

interface Slot {
  readonly points: number;
  /** The words name the placement; otherwise they only hint at it. */
  readonly sure: boolean;
  /** Canonical words of the path that the placement's tokens account for. */
  readonly explained: ReadonlySet<string>;
  /** The segment from which on words count in full. */
  readonly from: number;
}

/** Which words of the path the placement's tokens account for, and what that is worth. */
function explain({ phrases }: PlacementWords, path: PathWords, isNamed: boolean, from: number): Slot {
  const open = phrases.filter(({ needs, token }) =>
    needs === 'whole' ? token === path.fileName : isNamed || !path.otherTrade || needs === 'alone',
  );
  const inFull = (words: ReadonlySet<string> | undefined) =>
    open.filter((phrase) => phrase.words.every((word) => words?.has(word)));
  const found = inFull(path.below[from]);
  // `acme_spring_300x600/backup.jpg`: what needs no channel may also stand in the folder above, whatever else it says.
  const sure = isNamed
    ? found
    : inFull(path.below[Math.max(0, path.below.length - 2)]).filter(({ needs }) => needs === 'alone');
  if (sure.length > 0) return slotOf(points.slot.sure, points.slot.further, sure, true, from);
  if (found.length > 0) {
    const weak = found.some(({ needs }) => needs === 'weak');
    return slotOf(weak ? points.guess.weak : points.guess.channel, points.guess.further, found, false, from);
  }
  const far = isNamed ? inFull(path.below[0]) : [];
  return slotOf(points.guess.far, points.guess.further, far, false, from);
}

function slotOf(first: number, further: number, phrases: readonly SlotPhrase[], sure: boolean, from: number): Slot {
  const explained = new Set(phrases.flatMap(({ words }) => words));
  return { points: explained.size === 0 ? 0 : first + further * (explained.size - 1), sure, explained, from };
}

/** What the path costs by naming another kind of slot: "icon" in `icon-twitter-header.png`. */
function strangeWords({ kind }: Placement, { kinds }: PathWords, { explained, from }: Slot): number {
  const own = wordsOfKind[kind];
  const isStrange = (words: readonly string[] | undefined) =>
    words?.some((word) => !explained.has(word) && !own.includes(word)) ?? false;
  if (isStrange(kinds.at(-1))) return points.otherKind.file;
  return [...kinds.slice(from, -1), kinds.at(-2)].some(isStrange) ? points.otherKind.folder : 0;
}

/** What the path costs by naming another channel; the nearer to the file, the more. */
function otherChannels({ id }: Placement, { hits, segments }: PathWords, { explained }: Slot): number {
  const { file, parent, above } = points.otherChannel;
  const others = hits.filter((hit) => !hit.placements.has(id) && !hit.words.every((word) => explained.has(word)));
  const costs = others.map(({ segment }) => [file, parent][segments.length - 1 - segment] ?? above);
  return Math.max(0, ...costs);
}

/** The path says "square" or "4x5", and the placement takes no such shape. */
function hasOtherShape({ shapes: taken }: PlacementWords, path: PathWords, { explained, from }: Slot): boolean {
  if (taken.length === 0) return false;
  if (path.ratios.some((ratio) => !taken.some((one) => isSameRatio(one, ratio)))) return true;
  return path.shapes.some((word) => {
    const [min = 0, max = 0] = shapeWords[word] ?? [];
    const counts = !explained.has(word) && path.below[from]?.has(word) === true;
    return counts && !taken.some((one) => one >= min && one <= max);
  });
}

/** Every project has icons in all sizes, "facebook-logo" may be Facebook's own, and "x-banner" a roll-up. Words have no size to ask for. */
const needsSize = ({ kind, recommended }: Placement, { explained }: Slot, doubtful: boolean): boolean =>
  recommended.width > 0 && (kind === 'icon' || doubtful || isOnlyLogo(kind, explained));

const isOnlyLogo = (kind: Placement['kind'], explained: ReadonlySet<string>): boolean =>
  kind === 'avatar' && [...explained].every((word) => word === 'logo' || word === 'icon');

function bearsOut({ kind }: Placement, { explained }: Slot, fit: FitOf | null): boolean {
  if (fit === null || fit.fit === 'other') return false;
  return (fit.fit !== 'shape' && fit.fit !== 'ratio') || !(kind === 'icon' || isOnlyLogo(kind, explained));
}

function slotReasons(explained: ReadonlySet<string>, segments: readonly Segment[]): readonly MatchReason[] {
  const file = segments.at(-1);
  const inFile = [...explained].flatMap((word) => file?.get(word) ?? []);
  const inFolders = [...explained]
    .filter((word) => file?.has(word) !== true)
    .flatMap((word) => segments.findLast((words) => words.has(word))?.get(word) ?? []);
  return [
    ...(inFile.length > 0 ? [{ kind: 'slot', where: 'file', words: inFile } as const] : []),
    ...(inFolders.length > 0 ? [{ kind: 'slot', where: 'folder', words: inFolders } as const] : []),
  ];
}
