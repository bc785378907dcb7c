import type { FactName } from '../model/facts.ts';
import type { InEveryLanguage, Language } from '../model/language.ts';
import { type AssetKind, type Placement, takes } from '../model/placement.ts';

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

const misplaced: InEveryLanguage<Readonly<Record<AssetKind, string>>> = {
  en: { picture: 'The placement takes pictures; this is none.', document: 'The placement takes text; this is none.' },
  'zh-Hans': { picture: '该版位接受图片，此文件不是图片。', document: '该版位接受文本，此文件不是文本。' },
};

/** Why a demand of the placement does not apply to a file of another kind. */
export const misplacedWords = (placement: Placement, language: Language): string =>
  misplaced[language][takes(placement)];
