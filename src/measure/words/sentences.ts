/** Where a sentence ends: at its mark and the space after it, at a Chinese mark, at the end of a line. */
const ends = /(?<=[.!?…]["'”’)]*)\s+|(?<=[。！？…][”’」』）]*)|\n+/u;

/** The sentences of a text that hold a letter. A price's point and “e.g.” in mid-sentence end none. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(ends)
    .flatMap((part) => part?.trim() ?? [])
    .filter((part) => /\p{L}/u.test(part));

/** Words that spaces part; what Chinese and Japanese characters mean can't be counted so. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])\p{L})+(?:['’]\p{L}+)*/gu) ?? [];
export const hanCount = (text: string): number => text.match(/\p{Script=Han}/gu)?.length ?? 0;
