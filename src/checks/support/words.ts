import type { Allowed, Finding } from '../../model/check.ts';
import type { CopyFact } from '../../model/copy.ts';
import type { Region } from '../../model/region.ts';
import type { RuleRef } from '../../model/rules.ts';
import type { WordFinder } from '../../model/voice-rules.ts';
import { distinctRegions, isUnsure, placeOf } from './copy.ts';

/** One word of the kit, with every place in which it stands. */
export interface Met<R> {
  readonly rule: R;
  /** As the copy has it. */
  readonly found: readonly string[];
  readonly regions: readonly Region[];
  readonly certainty: Finding['certainty'];
  /** Why it is only asked about. */
  readonly doubt: 'none' | 'read' | 'inside' | 'joined';
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
      doubt: found.as !== 'word' ? found.as : isUnsure(piece) ? ('read' as const) : ('none' as const),
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

const longestSubject = 80;
export const subjectOf = (term: string): string => `word:${term.toLowerCase().slice(0, longestSubject)}`;

/** What is added where it is only asked. */
export const doubtWords = {
  en: {
    none: '',
    read: ' It was read from the picture and may have been misread.',
    inside: ' It may be part of another word.',
    joined: ' The words run together in the picture.',
  },
  'zh-Hans': {
    none: '',
    read: '此处由图片识别，可能有误。',
    inside: '也可能只是其他词的一部分。',
    joined: '图片中的词连在一起。',
  },
} as const;
