import type { Allowed, Finding } from '../../model/check.ts';
import type { CopyFact, CopyPiece } from '../../model/copy.ts';
import type { Region } from '../../model/region.ts';
import type { RuleRef } from '../../model/rules.ts';
import type { Found, WordFinder } from '../../model/voice-rules.ts';
import { distinctRegions, isUnsure, placeOf, quotation } from './copy.ts';

/** One word of the kit, with every place in which it stands. */
export interface Met<R> {
  readonly rule: R;
  /** As the copy has it. */
  readonly found: readonly string[];
  readonly regions: readonly Region[];
  readonly certainty: Finding['certainty'];
  /** Why it is only asked about. */
  readonly doubt: 'none' | 'read' | 'inside' | 'joined' | 'said';
}

interface Listed {
  readonly term: string;
  readonly allowed: RuleRef | null;
}

/** Every word of a list that the copy holds, each once; and those that stand there by the channel's allowance. */
export function wordsMet<R extends Listed>(
  copy: CopyFact,
  finder: WordFinder<R>,
): { readonly met: readonly Met<R>[]; readonly allowed: readonly Allowed[] } {
  const all = copy.pieces.flatMap((piece) =>
    finder.find(piece.text, piece.source === 'ocr').map((found) => ({
      rule: found.rule,
      text: piece.text.slice(found.start, found.end),
      region: placeOf(piece, found),
      doubt: doubtOf(piece, found),
    })),
  );
  const byRule = new Map<R, (typeof all)[number][]>();
  for (const one of all) byRule.set(one.rule, [...(byRule.get(one.rule) ?? []), one]);
  const met: Met<R>[] = [];
  const allowed: Allowed[] = [];
  for (const [rule, places] of byRule) {
    if (rule.allowed !== null) {
      allowed.push({ subject: subjectOf(rule.term), rule: rule.allowed });
      continue;
    }
    // Where it stands for sure, the places in doubt add nothing.
    const sure = places.filter(({ doubt }) => doubt === 'none');
    const told = sure.length > 0 ? sure : places;
    met.push({
      rule,
      found: told.map(({ text }) => text),
      regions: distinctRegions(told.map(({ region }) => region)),
      certainty: sure.length > 0 ? 'sure' : 'ask',
      doubt: told[0]?.doubt ?? 'none',
    });
  }
  return { met, allowed };
}

function doubtOf(piece: CopyPiece, { as, start }: Omit<Found<unknown>, 'rule'>): Met<unknown>['doubt'] {
  if (as !== 'word') return as;
  if (isUnsure(piece)) return 'read';
  return isSaid(piece.text, start) ? 'said' : 'none';
}

/** Least words, or Chinese characters, between quotation marks that are somebody's saying rather than a term. */
const saying = 5;
/** “Not cheap, but worth every cent,” writes Jana: a customer's words, which nobody may rewrite. */
const isSaid = (text: string, at: number): boolean =>
  [...text.matchAll(quotation)].some(
    ({ 0: said, index }) =>
      index < at &&
      at < index + said.length &&
      (said.match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\d'’])+/gu)?.length ?? 0) >= saying,
  );

const longestSubject = 80;
export const subjectOf = (term: string): string => `word:${term.toLowerCase().slice(0, longestSubject)}`;

/** What is added where it is only asked. */
export const doubtWords = {
  en: {
    none: '',
    read: ' It was read from the picture and may have been misread.',
    inside: ' It may be part of another word.',
    joined: ' The words run together in the picture.',
    said: ' It stands in a quotation, and may be a customer’s own word.',
  },
  'zh-Hans': {
    none: '',
    read: '此处由图片识别，可能有误。',
    inside: '也可能只是其他词的一部分。',
    joined: '图片中的词连在一起。',
    said: '此处为引语，可能是顾客的原话。',
  },
} as const;
