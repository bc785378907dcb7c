/** A link counts as this many on X, however long it is. */
const linkOnX = 23;
/** What X counts as one; everything else counts as two (its "weighted length": Chinese, Japanese, Korean, emoji). */
const singleOnX: readonly (readonly [from: number, to: number])[] = [
  [0, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

/** How many characters a channel counts in a text. X weighs them (twitter-text, configuration v3); others count each as one. */
export function charactersOf(text: string, channelId: string): number {
  if (channelId !== 'x') return [...text].length;
  const links = text.match(/https?:\/\/\S+/gu) ?? [];
  const rest = text.replace(/https?:\/\/\S+/gu, '').normalize('NFC');
  const clusters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(rest)];
  return clusters.reduce(
    (sum, { segment }) => sum + (/\p{Extended_Pictographic}/u.test(segment) ? 2 : weightOf(segment)),
    links.length * linkOnX,
  );
}

const weightOf = (segment: string): number =>
  [...segment].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (singleOnX.some(([from, to]) => code >= from && code <= to) ? 1 : 2);
  }, 0);
