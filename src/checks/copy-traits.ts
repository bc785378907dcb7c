import { likelyRange, means, runningSentences, toneOf } from '../measure/words/tone.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { CopyPiece } from '../model/copy.ts';
import { whole } from '../model/region.ts';
import type { VoiceMeasure } from '../model/voice.ts';
import { measureWords } from '../model/voice-words.ts';
import { copyBecause, shownIn } from './support/copy.ts';

interface Values extends Readonly<Record<string, string | number | null>> {
  readonly trait: string;
  readonly measure: VoiceMeasure;
  readonly side: 'over' | 'under';
  /** Passages of approved copy; null where the kit states the range. */
  readonly learnedFrom: number | null;
}
type Told = Evidence<Values>;

/** Captions speak in fragments: “Incl. VAT.” among four sentences says nothing of how long they run. */
const fewestForMeans = 8;
const running: readonly CopyPiece['role'][] = ['body', 'caption', 'heading'];

/** Copy lies within the ranges of what can be counted that the brand's traits stand for. Evidence, never a grade. */
export const copyTraits = defineAssetCheck({
  id: 'copy-traits',
  category: 'copy',
  severity: 'note',
  weight: 1,
  limits: {},
  needs: ['copy'],
  run({ copy }, { voice }) {
    if (voice === null) return { because: 'no-voice' };
    const ranges = voice.traits.flatMap(({ name, ranges: own, rule }) => own.map((one) => ({ ...one, name, rule })));
    if (ranges.length === 0) return { because: 'no-traits' };
    // Lines in a picture are headlines and buttons: no sentences to count.
    const pieces = shownIn(copy).filter(({ role, source }) => running.includes(role) && source !== 'ocr');
    if (pieces.length === 0) return { because: 'no-copy' };
    const text = pieces.map((piece) => piece.text).join('\n');
    const tone = toneOf(text);
    const isShort = runningSentences(text).length < fewestForMeans;
    const counted = ranges.flatMap((range) => {
      const measured = isShort && means.includes(range.measure) ? null : tone[range.measure];
      return measured === null ? [] : [{ ...range, measured }];
    });
    if (counted.length === 0) return { because: 'too-short' };
    return {
      findings: counted.flatMap(({ name, measure, measured, min, max, learnedFrom, rule }) => {
        const [least, most] = likelyRange(measure, measured, text);
        const over = max !== null && least > max;
        const under = min !== null && most < min;
        const limit = over ? max : min;
        if ((!over && !under) || limit === null) return [];
        const values: Values = { trait: name, measure, side: over ? 'over' : 'under', learnedFrom };
        return [
          {
            subject: `trait:${name.toLowerCase()}:${measure}`,
            // Counted over all of it: marks on every line would hide the words.
            regions: [whole],
            evidence: { measured, limit, unit: '' as const, values },
            certainty: 'ask' as const,
            extent: Math.abs(measured - limit) / Math.max(limit, 1),
            rule,
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Traits of the voice',
      why: 'A voice is recognised by its habits: how long its sentences run, how often it exclaims, whom it addresses.',
      blind:
        'It counts, and shows what it counted; whether copy sounds warm or plain is for a person to say. It asks, never states, and needs four sentences with a mark at their end that are not in a picture; eight to say how long they run. A share is told only where so few sentences would hardly make it by chance (Wilson’s interval, 95 %).',
      message: ({ measured, limit, values }: Told) =>
        `${measureWords.en[values.measure]}: ${measured}; “${values.trait}” copy has at ${values.side === 'over' ? 'most' : 'least'} ${limit}${values.learnedFrom === null ? '' : `, as ${values.learnedFrom} passages of approved copy have it`}.`,
      remedy: ({ values }: Told) => `Read it aloud: is it still “${values.trait}”?`,
      because: {
        ...copyBecause.en,
        'no-traits': 'The kit names no traits, or too little approved copy to learn them from.',
        'too-short': 'There is too little running text to count anything in.',
      },
    },
    'zh-Hans': {
      title: '语气特征',
      why: '语气由习惯构成：句子多长，多常感叹，称呼谁。',
      blind:
        '只计数并展示所计之数；是否温暖、平实，由人判断。只提问，不断定；需要至少四个以标点结尾、不在图片中的句子；句子长度则需要八个。只有在句子虽少却难以归于偶然时（威尔逊 95% 区间）才提出占比。',
      message: ({ measured, limit, values }: Told) =>
        `${measureWords['zh-Hans'][values.measure]}为 ${measured}；“${values.trait}”的文案${values.side === 'over' ? '最多' : '至少'}为 ${limit}${values.learnedFrom === null ? '' : `（由 ${values.learnedFrom} 段已核准文案得出）`}。`,
      remedy: ({ values }: Told) => `请朗读一遍：它仍然“${values.trait}”吗？`,
      because: {
        ...copyBecause['zh-Hans'],
        'no-traits': '品牌套件没有列出特征，或已核准文案太少，无法学习。',
        'too-short': '正文太少，无从计数。',
      },
    },
  },
});
