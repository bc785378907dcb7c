import type { CopyFact, CopyPiece } from '../../model/copy.ts';
import type { Region } from '../../model/region.ts';
import type { TextSpan } from '../../model/voice-rules.ts';

/** How sure the reader must be of every character before a word that it read can be stated. */
const sureFrom = 0.8;

/** Whether a piece may have been misread: then it is never more than a question. */
export const isUnsure = ({ source, confidence, repaired }: CopyPiece): boolean =>
  source === 'ocr' && (confidence < sureFrom || repaired);

/** Where part of a piece stands: its characters, or its box where it was read from a picture. */
export function placeOf({ region }: CopyPiece, { start, end }: TextSpan): Region {
  return region.kind === 'span' ? { kind: 'span', start: region.start + start, end: region.start + end } : region;
}

/** What stands between quotation marks, in either language: somebody else’s words. */
export const quotation = /[“«][^“”«»]*(?:[”»]|$)|[「『][^「」『』]*(?:[」』]|$)|"[^"]+"/gu;

/** Pieces that a reader meets. */
export const shownIn = ({ pieces }: CopyFact): readonly CopyPiece[] => pieces.filter(({ hidden }) => !hidden);

/** Each region once, in order. */
export function distinctRegions(regions: readonly Region[]): readonly Region[] {
  return [...new Map(regions.map((region) => [JSON.stringify(region), region])).values()];
}

/** Texts as they stand in a sentence: “a”, “b” and 2 more. The first few of many. */
export const mostQuoted = 3;
export const quoted = (texts: readonly string[]): string =>
  [...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim()))]
    .slice(0, mostQuoted)
    .map((text) => `“${cut(text)}”`)
    .join(', ');
const longestQuote = 80;
export const cut = (text: string): string =>
  text.length <= longestQuote ? text : `${text.slice(0, longestQuote - 1).trimEnd()}…`;

/** Why the kit wants it so, as one more sentence after `gap`; in imported styles `%s` stands for what was found. */
export const reason = (why: string | null, found: string, gap: '' | ' '): string =>
  why === null ? '' : gap + asSentence(why.replace(/['"‘’“”`]?%s['"‘’“”`]?/g, () => found));

/** A sentence of the kit's author, with its full stop. */
const asSentence = (text: string): string => {
  if (/[.!?。！？]$/u.test(text)) return text;
  return /\p{Script=Han}$/u.test(text) ? `${text}。` : `${text}.`;
};

/** Why a check of copy does not apply, in the same words everywhere. */
export const copyBecause = {
  en: { 'no-voice': 'The kit states no voice.', 'no-copy': 'No words were found here.' },
  'zh-Hans': { 'no-voice': '品牌套件没有规定语气与文字。', 'no-copy': '这里没有找到文字。' },
} as const;
