import type { InEveryLanguage } from './language.ts';
import type { VoiceMeasure } from './voice.ts';

/** What each count is called, with its unit. */
export const measureWords: InEveryLanguage<Readonly<Record<VoiceMeasure, string>>> = {
  en: {
    wordsPerSentence: 'Words a sentence',
    charactersPerSentence: 'Chinese characters a sentence',
    readingEase: 'Reading ease (Flesch)',
    exclamations: 'Sentences that exclaim, in %',
    questions: 'Sentences that ask, in %',
    capitals: 'Long words in capitals, in %',
    emoji: 'Sentences with an emoji, in %',
    contractions: 'Contractions, in % of words',
    you: 'Sentences that say “you”, in %',
    we: 'Sentences that say “we”, in %',
  },
  'zh-Hans': {
    wordsPerSentence: '每句英文词数',
    charactersPerSentence: '每句汉字数',
    readingEase: '易读度（Flesch）',
    exclamations: '感叹句占比（%）',
    questions: '疑问句占比（%）',
    capitals: '全大写长词占比（%）',
    emoji: '含表情符号的句子占比（%）',
    contractions: '缩写占词数（%）',
    you: '提到“你/您”的句子占比（%）',
    we: '提到“我们”的句子占比（%）',
  },
};
