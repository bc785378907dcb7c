import type { FactName } from '../model/facts.ts';
import type { InEveryLanguage, Language } from '../model/language.ts';

const words: InEveryLanguage<{ readonly copy: string; readonly markup: string; readonly pixels: string }> = {
  en: {
    copy: 'The words in pictures were not read in this run.',
    markup: 'It is no e-mail and no page.',
    pixels: 'It is a document: it has no pixels.',
  },
  'zh-Hans': {
    copy: '本次运行未读取图片中的文字。',
    markup: '它不是邮件，也不是网页。',
    pixels: '它是文档，没有像素。',
  },
};

/** Why a check does not apply to an asset of which a fact was not measured, and did not fail either. */
export const absentWords = (fact: FactName, language: Language): string =>
  words[language][fact === 'copy' || fact === 'markup' ? fact : 'pixels'];
