import type { Placement } from '../model/placement.ts';
import { type Lexicon, readName, type Token } from './read-path.ts';
import { asideFolders, canonicalWords, noiseWords, otherTrades } from './words.ts';

/** Words that name a slot, once the channel's own name is taken away. */
export interface SlotPhrase {
  /** Canonical words; all must be in the path. */
  readonly words: readonly string[];
  /**
   * `alone`: names the placement by itself; `weak`: could mean it; `channel`: needs the channel's name beside it;
   * `whole`: must be all that the file's name says ("twitter-image"), for "image" alone says nothing.
   */
  readonly needs: 'alone' | 'weak' | 'channel' | 'whole';
  /** The token run together: `twitterimage`. */
  readonly token: string;
}

export interface PlacementWords {
  readonly placement: Placement;
  readonly phrases: readonly SlotPhrase[];
  /** What a path that names just the channel means: its only placement, or the one that goes by the channel's name. */
  readonly usual: boolean;
  /** Ratios (width ÷ height) of the sizes it takes; none where words go. */
  readonly shapes: readonly number[];
}

export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Ids of the placements that a channel's name may stand for, by the name run together: `googleads`. */
  readonly channels: ReadonlyMap<string, ReadonlySet<string>>;
  readonly placements: ReadonlyMap<string, PlacementWords>;
  /** Ids of the placements that a word of a slot's name may stand for. */
  readonly slotWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of the placements that take a size: `1500x500` → x-header. */
  readonly takers: ReadonlyMap<string, ReadonlySet<string>>;
}

export const canonical = (text: string): string => canonicalWords.get(text) ?? text;
export const sizeKey = ({ width, height }: { readonly width: number; readonly height: number }): string =>
  `${width}x${height}`;

/** Letters of the longest run of words that can name a channel: "google my business". */
export const longestChannelName = 4;

const strength: Readonly<Record<SlotPhrase['needs'], number>> = { whole: 0, channel: 1, weak: 2, alone: 3 };
const isHan = /\p{Script=Han}/u;
const built = new WeakMap<readonly Placement[], Vocabulary>();

/** All that the tokens of these placements say, taken apart once for each list. */
export function vocabularyOf(placements: readonly Placement[]): Vocabulary {
  const known = built.get(placements);
  if (known !== undefined) return known;
  const vocabulary = build(placements);
  built.set(placements, vocabulary);
  return vocabulary;
}

function build(placements: readonly Placement[]): Vocabulary {
  const lexicon = lexiconOf(placements);
  const channels: Index = new Map();
  for (const { id, folderTokens } of placements) {
    for (const name of folderTokens) {
      enter(channels, runTogether(readName(name, lexicon)), id);
    }
  }
  const siblings = new Map<string, number>();
  for (const { channelId } of placements) siblings.set(channelId, (siblings.get(channelId) ?? 0) + 1);
  const ofWholeChannel = (key: string, { channelId }: Placement): boolean =>
    placements.every((other) => other.channelId !== channelId || channels.get(key)?.has(other.id));

  const worded = placements.map((placement): PlacementWords => {
    // 微信 names all of WeChat and is taken away; 视频号 is one part of it, and says as much about the slot as 封面 does.
    const own = placement.folderTokens
      .map((name) => runTogether(readName(name, lexicon)))
      .filter((key) => ofWholeChannel(key, placement));
    const tokens = [placement.id, ...placement.filenameTokens].map((token) => ({
      token,
      ...withoutChannel(readName(token, lexicon), own),
    }));
    const phrases = new Map<string, SlotPhrase>();
    for (const { token, words, namesChannel } of tokens) {
      if (words.length === 0) continue;
      const weak = placement.weakTokens.includes(token);
      const only = words.length === 1 ? words[0] : null;
      const byItself = namesChannel || token === placement.id ? 'channel' : 'alone';
      const needs = weak ? 'weak' : only === 'image' ? 'whole' : byItself;
      const key = [...words].sort().join(' ');
      const known = phrases.get(key);
      if (known === undefined || strength[needs] > strength[known.needs]) {
        phrases.set(key, { words, needs, token: runTogether(readName(token, lexicon)) });
      }
    }
    return {
      placement,
      phrases: [...phrases.values()],
      shapes: [placement.recommended, ...placement.alternatives].flatMap(({ width, height }) =>
        width === 0 ? [] : [width / height],
      ),
      usual: siblings.get(placement.channelId) === 1 || tokens.some(({ words }) => words.length === 0),
    };
  });

  const takers: Index = new Map();
  const slotWords: Index = new Map();
  for (const { placement, phrases } of worded) {
    const { id, recommended, alternatives } = placement;
    for (const size of [recommended, ...alternatives]) enter(takers, sizeKey(size), id);
    for (const word of phrases.flatMap(({ words }) => words)) enter(slotWords, word, id);
  }
  const byId = new Map(worded.map((one) => [one.placement.id, one]));
  return { lexicon, channels, placements: byId, slotWords, takers };
}

type Index = Map<string, Set<string>>;
const enter = (index: Index, key: string, id: string): Index => index.set(key, (index.get(key) ?? new Set()).add(id));

export const runTogether = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('');

/** The canonical words of a token that do not belong to one of the placement's channel names. */
function withoutChannel(
  tokens: readonly Token[],
  own: readonly string[],
): { readonly words: readonly string[]; readonly namesChannel: boolean } {
  const words = new Set<string>();
  let namesChannel = false;
  for (let i = 0; i < tokens.length; ) {
    let count = Math.min(longestChannelName, tokens.length - i);
    while (count > 0 && !own.includes(runTogether(tokens.slice(i, i + count)))) count -= 1;
    const token = tokens[i];
    if (count > 0) namesChannel = true;
    else if (token !== undefined && !isSmallNumber(token.text)) words.add(canonical(token.text));
    i += Math.max(1, count);
  }
  return { words: [...words], namesChannel };
}

/** Numbers of two digits count files and versions; 512 and 1024 are sizes of icons. */
const isSmallNumber = (text: string): boolean => /^\d{1,2}$/.test(text);

/**
 * Every word that the tokens are made of. Chinese tokens are cut at the words known so far, shortest token first,
 * so that 领英公司封面 gives 公司.
 */
function lexiconOf(placements: readonly Placement[]): Lexicon {
  const words = new Set<string>([...canonicalWords.keys(), ...asideFolders, ...otherTrades]);
  for (const word of noiseWords) if (isHan.test(word)) words.add(word);
  for (const name of placements.flatMap((p) => p.folderTokens)) words.add(name.toLowerCase().replaceAll('-', ''));
  const tokens = new Set(placements.flatMap((p) => [...p.folderTokens, ...p.filenameTokens, p.id]));
  const parts = [...tokens].sort((a, b) => a.length - b.length).flatMap((token) => token.toLowerCase().split(notWord));
  const longest = Math.max(...[...words, ...parts].map((word) => word.length));
  for (const part of parts.filter((one) => one !== '' && !/^\d/.test(one))) {
    if (!isHan.test(part)) words.add(part);
    else for (const { text } of readName(part, { words, longest })) words.add(text);
  }
  return { words, longest };
}

const notWord = /[^\p{L}\p{N}.]+/u;
