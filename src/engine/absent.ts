import type { FactName } from '../model/facts.ts';
import type { InEveryLanguage, Language } from '../model/language.ts';

const words: InEveryLanguage<{ readonly copy: string; readonly other: string }> = {
  en: {
    copy: 'The words in pictures were not read in this run.',
    other: 'There is nothing of the kind that it looks at.',
  },
  'zh-Hans': { copy: '本次运行未读取图片中的文字。', other: '其中没有该检查所看的内容。' },
};

/** Why a check does not apply to an asset of which a fact was not measured, and did not fail either. */
export const absentWords = (fact: FactName, language: Language): string =>
  fact === 'copy' ? words[language].copy : words[language].other;
