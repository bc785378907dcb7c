import { englishWords } from '../measure/words/english.ts';
import { type LearnedRange, learnTone, type Tone, toneOf } from '../measure/words/tone.ts';
import type { Check } from '../model/check.ts';
import type { CopyFact } from '../model/copy.ts';
import { nothingKnown } from '../model/known.ts';
import type { Language } from '../model/language.ts';
import type { OpenKit } from '../model/open-kit.ts';
import type { Placement } from '../model/placement.ts';
import type { CheckResult } from '../model/report.ts';
import type { VoiceMeasure } from '../model/voice.ts';
import { createJudge } from './judge.ts';

/** What the checks of copy say of a text that a person typed; spans count in it. */
export async function tryCopy(
  checks: readonly Check[],
  kit: OpenKit,
  text: string,
  placement: Placement | null,
  today: string,
  language: Language,
): Promise<readonly CheckResult[]> {
  const ofCopy = checks.filter(({ category, needs }) => category === 'copy' && needs.every((need) => need === 'copy'));
  const judge = createJudge(ofCopy, kit, today, language, nothingKnown, await englishWords());
  return judge.asset({ path: '', placement, facts: { copy: typed(text) }, failed: {} });
}

/** One piece a line, as a caption has it. */
function typed(text: string): CopyFact {
  const pieces = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }): CopyFact['pieces'][number] => ({
    text: line,
    role: 'body',
    source: 'text',
    region: { kind: 'span', start: index, end: index + line.length },
    confidence: 1,
    repaired: false,
    hidden: false,
    struck: [],
    group: 0,
  }));
  const isChinese = /\p{Script=Han}/u.test(text);
  const isLatin = /\p{Script=Latin}{2}/u.test(text);
  const script = isChinese ? (isLatin ? 'mixed' : 'hans') : isLatin ? 'latin' : 'none';
  return { script, pieces, text, date: null };
}

/** What can be counted in the kit's approved samples, one by one, and the ranges that are learned from all of them. */
export function heardIn({ kit, files }: OpenKit): {
  readonly samples: readonly { readonly path: string; readonly tone: Tone }[];
  readonly learned: Readonly<Record<VoiceMeasure, LearnedRange | null>>;
} {
  const texts = (kit.voice?.samples ?? []).flatMap((path) => {
    const content = files.get(path);
    return content === undefined ? [] : [{ path, text: new TextDecoder().decode(content) }];
  });
  return {
    samples: texts.map(({ path, text }) => ({ path, tone: toneOf(text) })),
    learned: learnTone(texts.map(({ text }) => text)),
  };
}
