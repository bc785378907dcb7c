import { isEnglish } from '../measure/words/english.ts';
import { hanCount, sentencesOf } from '../measure/words/sentences.ts';
import { fewestWordsForEase, readingEase } from '../measure/words/tone.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { CopyPiece } from '../model/copy.ts';
import { copyBecause, cut, placeOf, shownIn } from './support/copy.ts';

interface Values extends Readonly<Record<string, string>> {
  readonly kind: 'ease' | 'sentence';
  readonly found: string;
}
type Told = Evidence<Values>;

/** Running text; headlines, buttons and links are no sentences to measure. */
const running: readonly CopyPiece['role'][] = ['body', 'caption'];
const round = (value: number): number => Math.round(value);

/** Copy is easy to read, where there is enough of it to tell. */
export const copyReadability = defineAssetCheck({
  id: 'copy-readability',
  category: 'copy',
  severity: 'note',
  weight: 2,
  limits: {
    ease: {
      default: 50,
      min: 0,
      max: 100,
      unit: '',
      why: {
        en: 'Least reading ease of English (Flesch, 1948): 60 to 70 is plain English, below 50 is “fairly difficult” to “difficult”.',
        'zh-Hans': '英文的最低易读度（Flesch，1948）：60 至 70 为平实英语，低于 50 为“较难”至“难”。',
      },
    },
    sentence: {
      default: 60,
      min: 10,
      max: 500,
      unit: 'count',
      why: {
        en: 'Chinese characters in one sentence, from one full stop to the next. Chosen by judgement: on a phone it is four lines.',
        'zh-Hans': '中文一句话（句号到句号）的最多字数。此值凭判断选定：在手机上约为四行。',
      },
    },
  },
  needs: ['copy'],
  run({ copy }, { voice, limits, limitRule }) {
    if (voice === null) return { because: 'no-voice' };
    const pieces = shownIn(copy).filter(({ role }) => running.includes(role));
    if (pieces.length === 0) return { because: 'no-copy' };
    const english = pieces.filter(({ text }) => hanCount(text) === 0);
    const text = english.map((piece) => piece.text).join('\n');
    const ease = isEnglish(text, voice.english) ? readingEase(text) : null;
    const long = pieces
      .flatMap((piece) => sentencesOf(piece.text).map((text) => ({ piece, text, size: hanCount(text) })))
      .filter(({ size }) => size > 0);
    if (ease === null && long.length === 0) return { because: 'too-short' };
    const tooLong = long.filter(({ size }) => size > limits.sentence).sort((a, b) => b.size - a.size);
    const [longest] = tooLong;
    return {
      findings: [
        ...(ease === null || ease >= limits.ease
          ? []
          : [
              {
                subject: 'ease',
                regions: english.map(({ region }) => region),
                evidence: {
                  measured: round(ease),
                  limit: limits.ease,
                  unit: '' as const,
                  values: { kind: 'ease', found: '' } satisfies Values,
                },
                certainty: 'sure' as const,
                extent: (limits.ease - ease) / Math.max(limits.ease, 1),
                rule: limitRule('ease'),
              },
            ]),
        ...(longest === undefined
          ? []
          : [
              {
                subject: 'sentence',
                regions: tooLong.map(({ piece, text }) => {
                  const start = Math.max(0, piece.text.indexOf(text));
                  return placeOf(piece, { start, end: start + text.length });
                }),
                evidence: {
                  measured: longest.size,
                  limit: limits.sentence,
                  unit: 'count' as const,
                  values: { kind: 'sentence', found: cut(longest.text) } satisfies Values,
                },
                certainty: longest.piece.source === 'ocr' ? ('ask' as const) : ('sure' as const),
                extent: longest.size / limits.sentence - 1,
                rule: limitRule('sentence'),
              },
            ]),
      ],
    };
  },
  words: {
    en: {
      title: 'Easy to read',
      why: 'Copy is read on the way somewhere. Long sentences and long words are skipped.',
      blind: `English is judged from ${fewestWordsForEase} words on: below that the formula says nothing. It counts syllables and sentences, not sense. Other languages are not judged.`,
      message: ({ measured, limit, values }: Told) =>
        values.kind === 'ease'
          ? `The reading ease is ${measured}; at least ${limit} is asked for (100 is easiest).`
          : `A sentence has ${measured} characters, at most ${limit} are asked for: “${values.found}”.`,
      remedy: ({ values }: Told) =>
        values.kind === 'ease' ? 'Make two sentences of one, and use shorter words.' : 'Make two sentences of it.',
      because: { ...copyBecause.en, 'too-short': 'There is too little running text to tell.' },
    },
    'zh-Hans': {
      title: '易读',
      why: '文案多在途中阅读，长句和长词会被跳过。',
      blind: `英文满 ${fewestWordsForEase} 个词才判断，少于此数公式没有意义。只数音节和句子，不看意思。其他语言不作判断。`,
      message: ({ measured, limit, values }: Told) =>
        values.kind === 'ease'
          ? `易读度为 ${measured}，至少应为 ${limit}（100 最易读）。`
          : `有一句长达 ${measured} 字，最多应为 ${limit} 字：“${values.found}”。`,
      remedy: ({ values }: Told) => (values.kind === 'ease' ? '请拆分长句，改用短词。' : '请拆成较短的两句。'),
      because: { ...copyBecause['zh-Hans'], 'too-short': '正文太少，无法判断。' },
    },
  },
});
