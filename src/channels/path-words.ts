import type { Size } from '../model/placement.ts';
import { namedRatio, namedSize, readPath, type Token } from './read-path.ts';
import { canonical, longestChannelName, runTogether, type Vocabulary } from './vocabulary.ts';
import {
  asideFolders,
  doubtfulNames,
  folderOnlyNames,
  kindWords,
  noiseWords,
  otherTrades,
  savedByApps,
  shapeWords,
} from './words.ts';

/** Canonical words of one folder or of the file, each with how it stands in the path. */
export type Segment = ReadonlyMap<string, string>;

/** A channel's name where it stands in the path. */
interface Hit {
  /** Ids of the placements it may stand for. */
  readonly placements: ReadonlySet<string>;
  readonly segment: number;
  /** As it stands in the path. */
  readonly raw: string;
  readonly words: readonly string[];
  /** Also an ordinary word, a letter or a language code. */
  readonly doubtful: boolean;
}

/** What a path says. */
export interface PathWords {
  readonly hits: readonly Hit[];
  /** One a folder, outermost first; the last is the file's. */
  readonly segments: readonly Segment[];
  /** For each segment, the words of it and of all below it. */
  readonly below: readonly ReadonlySet<string>[];
  /** For each segment, the words in it that name a kind of slot. */
  readonly kinds: readonly (readonly string[])[];
  /** Words in it that only say which shape. */
  readonly shapes: readonly string[];
  readonly sizes: readonly Size[];
  readonly ratios: readonly number[];
  /** What the file's name says, without versions and numbers, run together. */
  readonly fileName: string;
  /** The folder above consists of words for slots: `stories/`, not `Event Launch/`. */
  readonly plainParent: boolean;
  /** It consists of words for channels and slots alone: `x/header.jpg`, not `locales/x/header.jpg`. */
  readonly plain: boolean;
  /** It lies among material that nobody publishes. */
  readonly aside: boolean;
  /** It belongs to print, packaging, a website …, unless a channel is named. */
  readonly otherTrade: boolean;
}

export function readWords(path: string, vocabulary: Vocabulary): PathWords {
  const read = readPath(path, vocabulary.lexicon);
  const tokens = savedByApps.test(path.slice(path.lastIndexOf('/') + 1)) ? [...read.slice(0, -1), []] : read;
  const all = tokens.flat();
  const file = tokens.at(-1) ?? [];
  const isSlot = slotTest(vocabulary);
  const isPlain = (token: Token): boolean => saysNothing(token) || isSlot(token);
  const segments = tokens.map((names) => new Map(names.map(({ text, raw }) => [canonical(text), raw])));
  return {
    hits: believable(tokens.flatMap((names, segment) => channelHits(names, segment, names === file, vocabulary))),
    segments,
    below: segments.map((_, i) => new Set(segments.slice(i).flatMap((words) => [...words.keys()]))),
    kinds: segments.map((words) => [...words.keys()].filter((word) => kindWords.has(word))),
    shapes: Object.keys(shapeWords).filter((word) => segments.some((words) => words.has(word))),
    sizes: all.flatMap(({ text }) => namedSize(text) ?? []),
    ratios: all.flatMap(({ text }) => namedRatio(text) ?? []),
    fileName: runTogether(file.filter((token) => !saysNothing(token))),
    plainParent: (tokens.at(-2) ?? []).every(isPlain),
    plain: all.every((token) => isPlain(token) || vocabulary.channels.has(token.text)),
    aside: tokens.slice(0, -1).some((names) => names.some(({ text }) => asideFolders.has(text))),
    otherTrade: all.some(({ text }) => otherTrades.has(text)),
  };
}

const saysNothing = ({ text }: Token): boolean => noiseWords.has(text) || /^\d+$/.test(text);
const slotTest =
  ({ slotWords }: Vocabulary) =>
  ({ text }: Token): boolean =>
    slotWords.has(canonical(text));

/** Names of channels in one folder or file name, the longest first: "google ads", not "google". */
function channelHits(
  tokens: readonly Token[],
  segment: number,
  isFile: boolean,
  vocabulary: Vocabulary,
): readonly Hit[] {
  const { channels } = vocabulary;
  const isSlot = slotTest(vocabulary);
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    for (let count = Math.min(longestChannelName, tokens.length - i); count > 0; count -= 1) {
      const group = tokens.slice(i, i + count);
      const name = runTogether(group);
      const placements = channels.get(name);
      if (placements === undefined) continue;
      const doubtful = doubtfulNames.has(name) || folderOnlyNames.has(name);
      const rest = [...tokens.slice(0, i), ...tokens.slice(i + count)];
      const next = tokens[i + count];
      const counts = isFile
        ? !folderOnlyNames.has(name) && ((next !== undefined && isSlot(next)) || rest.every(saysNothing))
        : rest.every((token) => saysNothing(token) || isSlot(token) || channels.has(token.text));
      if (!doubtful || counts) {
        const words = group.map(({ text }) => canonical(text));
        hits.push({ placements, segment, raw: group.map(({ raw }) => raw).join(' '), words, doubtful });
      }
      i += count - 1;
      break;
    }
  }
  return hits;
}

/** A folder with a doubtful name (`tw/`, `Apple/`) gives way to a sure name of another channel. */
function believable(hits: readonly Hit[]): readonly Hit[] {
  const last = Math.max(...hits.map(({ segment }) => segment));
  const sure = hits.filter(({ doubtful }) => !doubtful);
  const shares = (a: Hit, b: Hit) => [...a.placements].some((id) => b.placements.has(id));
  return hits.filter((hit) => !hit.doubtful || hit.segment === last || sure.every((other) => shares(hit, other)));
}
