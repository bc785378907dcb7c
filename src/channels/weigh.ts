import type { MatchReason } from '../model/match.ts';
import type { Placement, Size } from '../model/placement.ts';
import { namedRatio, namedSize, readPath, type Token } from './read-path.ts';
import { type Fit, isSameRatio, sizeFit } from './size-fit.ts';
import {
  type ChannelName,
  canonical,
  longestChannelName,
  type PlacementWords,
  runTogether,
  sizeKey,
  type Vocabulary,
  vocabularyOf,
} from './vocabulary.ts';
import {
  asideFolders,
  doubtfulNames,
  folderOnlyNames,
  kindWords,
  noiseWords,
  otherTrades,
  savedByApps,
  shapeWords,
  wordsOfKind,
} from './words.ts';

export interface MatchedFile {
  /** Posix, from the campaign's root. */
  readonly path: string;
  /** In px with the orientation applied; null where it is not known. */
  readonly size: Size | null;
  readonly hasAlpha?: boolean;
}

/** What speaks for and against one placement. */
export interface Weighed {
  readonly id: string;
  /** Points of the words in the path. */
  readonly name: number;
  /** Points of the size. */
  readonly size: number;
  readonly fit: Fit['fit'] | null;
  /** The words name this placement: its channel and its slot, or a slot that only it has. */
  readonly named: boolean;
  /** False where the words alone prove nothing and the size does not bear them out. */
  readonly agrees: boolean;
  /** Further points where nothing names a placement: what the channel's name alone usually means, a telling size. */
  readonly extra: number;
  readonly reasons: readonly MatchReason[];
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

/** Shapes of screens, photographs and squares: a picture of such a size can come from anywhere. */
const commonRatios = [1, 4 / 3, 3 / 2, 16 / 9, 16 / 10, 2, 5 / 4].flatMap((ratio) => [ratio, 1 / ratio]);

/** A channel's name where it stands in the path. */
interface Hit extends ChannelName {
  readonly segment: number;
  readonly raw: string;
  readonly words: readonly string[];
}

interface PathWords {
  readonly hits: readonly Hit[];
  /** Canonical words by folder; the last are the file's. */
  readonly segments: readonly ReadonlyMap<string, string>[];
  readonly sizes: readonly Size[];
  readonly ratios: readonly number[];
  /** What the file's name says, without versions and numbers, run together. */
  readonly fileName: string;
  readonly aside: boolean;
  readonly otherTrade: boolean;
}

/** What speaks for each placement; empty where the file lies among material that is never published. */
export function weigh(file: MatchedFile, placements: readonly Placement[]): readonly Weighed[] {
  const vocabulary = vocabularyOf(placements);
  const path = pathWords(file.path, vocabulary);
  if (path.aside) return [];
  return vocabulary.placements.map((one) => weighOne(one, path, file, vocabulary));
}

function pathWords(path: string, vocabulary: Vocabulary): PathWords {
  const read = readPath(path, vocabulary.lexicon);
  const tokens = savedByApps.test(path.slice(path.lastIndexOf('/') + 1)) ? [...read.slice(0, -1), []] : read;
  const segments = tokens.map((names) => new Map(names.map(({ text, raw }) => [canonical(text), raw])));
  const all = tokens.flat();
  const last = tokens.length - 1;
  return {
    hits: believable(tokens.flatMap((names, segment) => channelHits(names, segment, segment === last, vocabulary))),
    segments,
    sizes: all.flatMap(({ text }) => namedSize(text) ?? []),
    ratios: all.flatMap(({ text }) => namedRatio(text) ?? []),
    fileName: runTogether((tokens.at(-1) ?? []).filter((token) => !saysNothing(token))),
    aside: tokens.slice(0, -1).some((names) => names.some(({ text }) => asideFolders.has(text))),
    otherTrade: all.some(({ text }) => otherTrades.has(text)),
  };
}

const saysNothing = ({ text }: Token): boolean => noiseWords.has(text) || /^\d+$/.test(text);

function channelHits(
  tokens: readonly Token[],
  segment: number,
  isFile: boolean,
  { channels, slotWords }: Vocabulary,
): readonly Hit[] {
  const hits: Hit[] = [];
  const isSlot = (token: Token | undefined) => token !== undefined && slotWords.has(canonical(token.text));
  for (let i = 0; i < tokens.length; i += 1) {
    for (let count = Math.min(longestChannelName, tokens.length - i); count > 0; count -= 1) {
      const group = tokens.slice(i, i + count);
      const name = runTogether(group);
      const channel = channels.get(name);
      if (channel === undefined) continue;
      const rest = [...tokens.slice(0, i), ...tokens.slice(i + count)];
      const wholeFolder = !isFile && rest.every((t) => saysNothing(t) || isSlot(t) || channels.has(t.text));
      const inFile = isFile && !folderOnlyNames.has(name) && (isSlot(tokens[i + count]) || rest.every(saysNothing));
      if (!isDoubtful({ name }) || wholeFolder || inFile) {
        hits.push({
          ...channel,
          segment,
          raw: group.map(({ raw }) => raw).join(' '),
          words: group.map(({ text }) => canonical(text)),
          name,
        });
      }
      i += count - 1;
      break;
    }
  }
  return hits;
}

const isDoubtful = ({ name }: { readonly name: string }): boolean =>
  doubtfulNames.has(name) || folderOnlyNames.has(name);

/** A folder with a doubtful name (`tw/`, `Apple/`) gives way to a sure name of another channel. */
function believable(hits: readonly Hit[]): readonly Hit[] {
  const last = Math.max(...hits.map(({ segment }) => segment));
  const sure = hits.filter((hit) => !isDoubtful(hit));
  return hits.filter((hit) => sure.includes(hit) || hit.segment === last || sure.every((other) => shares(hit, other)));
}

const shares = (a: Hit, b: Hit): boolean => [...a.placements].some((id) => b.placements.has(id));

function weighOne(
  { placement, phrases, usual }: PlacementWords,
  path: PathWords,
  file: MatchedFile,
  vocabulary: Vocabulary,
): Weighed {
  const { id, kind } = placement;
  const last = path.segments.length - 1;
  const mine = path.hits.filter((hit) => hit.placements.has(id));
  const anchor = mine.length > 0 ? Math.min(...mine.map(({ segment }) => segment)) : Math.max(0, last - 1);
  const near = path.segments.slice(anchor);
  const isIn = (segments: readonly ReadonlyMap<string, string>[]) => (word: string) =>
    segments.some((words) => words.has(word));

  const open = phrases.filter(({ needs, token }) =>
    needs === 'whole' ? token === path.fileName : mine.length > 0 || !path.otherTrade || needs === 'alone',
  );
  const hitNear = open.filter(({ words }) => words.every(isIn(near)));
  const hitFar = hitNear.length > 0 ? [] : open.filter(({ words }) => words.every(isIn(path.segments)));
  const explained = new Set([...hitNear, ...hitFar].flatMap(({ words }) => words));
  const slot = slotPoints(mine.length > 0, hitNear, hitFar);

  const others = path.hits.filter((hit) => !hit.placements.has(id) && !hit.words.every((w) => explained.has(w)));
  const strange = (words: ReadonlyMap<string, string> | undefined): boolean =>
    [...(words?.keys() ?? [])].some(
      (word) => kindWords.has(word) && !explained.has(word) && !(wordsOfKind[kind] ?? []).includes(word),
    );
  const strangeFile = strange(path.segments[last]);
  const strangeFolder = path.segments.slice(anchor, last).some(strange);
  const against =
    Math.max(0, ...others.map(({ segment }) => otherChannel(last - segment))) +
    (strangeFile ? points.otherKind.file : strangeFolder ? points.otherKind.folder : 0) +
    (hasOtherShape(placement, path, near, explained) ? points.otherShape : 0);

  const fit = bestFit(placement, file.size, path.sizes);
  const exact = fit !== null && fit.fit !== 'other' && fit.fit !== 'ratio';
  const unsure = mine.length > 0 && mine.every(isDoubtful);
  const onlyLogo = kind === 'avatar' && [...explained].every((word) => word === 'logo' || word === 'icon');
  // Every project has icons in all sizes, "facebook-logo" may be Facebook's own, and "x-banner" a roll-up:
  // there the size must bear the words out.
  const agrees = kind === 'icon' || onlyLogo ? exact : !unsure || (fit !== null && fit.fit !== 'other');
  const outOfPlace = path.otherTrade && mine.length === 0 && !slot.sure;
  const size = (fit?.points ?? 0) - (kind === 'logo' && file.hasAlpha === false ? points.opaqueLogo : 0);
  const meansUsual = usual && mine.length > 0 && !unsure && explained.size === 0 && !strangeFile && !strangeFolder;
  const telling = mine.length === 0 && fit !== null && isTelling(fit, vocabulary);
  const nearest = mine.at(-1);
  return {
    id,
    name: (mine.length > 0 ? points.channel : 0) + slot.points - against,
    size: outOfPlace ? 0 : size,
    fit: fit?.fit ?? null,
    named: slot.sure && agrees,
    agrees,
    extra: (meansUsual ? points.usual : 0) + (telling && !outOfPlace ? points.tellingSize : 0),
    reasons: [
      ...(nearest === undefined
        ? []
        : [{ kind: 'channel', where: nearest.segment === last ? 'file' : 'folder', word: nearest.raw } as const]),
      ...slotReasons(explained, path.segments),
      ...(meansUsual ? [{ kind: 'only-placement' } as const] : []),
      ...(fit === null ? [] : [{ kind: 'size', size: fit.size, fit: fit.fit, from: fit.from } as const]),
    ],
  };
}

type Phrases = PlacementWords['phrases'];

function slotPoints(hasChannel: boolean, near: Phrases, far: Phrases): { points: number; sure: boolean } {
  const count = (phrases: Phrases) => new Set(phrases.flatMap(({ words }) => words)).size;
  const { slot, guess } = points;
  const sure = hasChannel ? near : near.filter(({ needs }) => needs === 'alone');
  if (sure.length > 0) return { points: slot.sure + slot.further * (count(hasChannel ? near : sure) - 1), sure: true };
  if (hasChannel && far.length > 0) return { points: guess.far + guess.further * (count(far) - 1), sure: false };
  if (near.length === 0) return { points: 0, sure: false };
  const base = near.some(({ needs }) => needs === 'weak') ? guess.weak : guess.channel;
  return { points: base + guess.further * (count(near) - 1), sure: false };
}

const otherChannel = (foldersAway: number): number =>
  foldersAway === 0
    ? points.otherChannel.file
    : foldersAway === 1
      ? points.otherChannel.parent
      : points.otherChannel.above;

/** The path says "square" or "4x5", and the placement takes no such shape. */
function hasOtherShape(
  { recommended, alternatives }: Placement,
  { ratios }: PathWords,
  near: readonly ReadonlyMap<string, string>[],
  explained: ReadonlySet<string>,
): boolean {
  const taken = [recommended, ...alternatives].map(({ width, height }) => width / height);
  if (ratios.some((ratio) => !taken.some((one) => isSameRatio(one, ratio)))) return true;
  return Object.entries(shapeWords).some(
    ([word, [min, max]]) =>
      !explained.has(word) && near.some((words) => words.has(word)) && !taken.some((one) => one >= min && one <= max),
  );
}

interface FitOf extends Fit {
  readonly size: Size;
  readonly from: 'file' | 'name';
}

/** The better of the file's own size and a size that its path states: `300x250.png` says what it was meant to be. */
function bestFit(placement: Placement, actual: Size | null, stated: readonly Size[]): FitOf | null {
  const fits: FitOf[] = stated.map((size) => ({ ...sizeFit(size, placement), size, from: 'name' }));
  if (actual !== null) fits.unshift({ ...sizeFit(actual, placement), size: actual, from: 'file' });
  return fits.reduce<FitOf | null>((best, fit) => (best === null || fit.points > best.points ? fit : best), null);
}

/** A size that one placement alone takes, in a shape that pictures do not have by chance. */
function isTelling({ fit, size }: FitOf, { takers }: Vocabulary): boolean {
  if (fit !== 'recommended' && fit !== 'alternative') return false;
  return takers.get(sizeKey(size)) === 1 && !commonRatios.some((ratio) => isSameRatio(ratio, size.width / size.height));
}

function slotReasons(
  explained: ReadonlySet<string>,
  segments: readonly ReadonlyMap<string, string>[],
): readonly MatchReason[] {
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
