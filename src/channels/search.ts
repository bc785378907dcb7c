import { type Placement, placementName } from '../model/placement.ts';

/** "x" and "fb" are looked for as whole words: they stand inside of too many. */
const short = /^[a-z\d]{1,2}$/;

/**
 * Placements that have every word of the query in their id, names (English and Chinese), kind, tokens or sizes:
 * "instagram story", "公众号 封面", "1080x1920". An id or channel that begins with it comes first. All for ''.
 */
export function searchPlacements(query: string, placements: readonly Placement[]): readonly Placement[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  const found = placements.filter((placement) => {
    const text = searchable(placement);
    const whole = new Set(text.split(/[^\p{L}\p{N}]+/u));
    return words.every((word) => (short.test(word) ? whole.has(word) : text.includes(word)));
  });
  const [first = ''] = words;
  const rank = ({ id, channelId }: Placement) => (id.startsWith(first) || channelId === first ? 0 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b));
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[×*]/g, 'x').trim();

function searchable(placement: Placement): string {
  const { id, kind, folderTokens, filenameTokens, recommended, alternatives } = placement;
  const english = placementName(placement, 'en');
  const chinese = placementName(placement, 'zh-Hans');
  const sizes = [recommended, ...alternatives].map(({ width, height }) => `${width}x${height}`);
  return plain(
    [id, kind, ...Object.values(english), ...Object.values(chinese), ...folderTokens, ...filenameTokens, ...sizes].join(
      '\n',
    ),
  );
}
