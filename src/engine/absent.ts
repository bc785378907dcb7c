import type { FactName } from '../model/facts.ts';
import { mailAround } from '../model/inside-mail.ts';
import type { InEveryLanguage, Language } from '../model/language.ts';
import { type AssetKind, type MediaFormat, type Placement, takes } from '../model/placement.ts';

const words: InEveryLanguage<Readonly<Record<'copy' | 'markup' | 'pixels' | 'pages', string>>> = {
  en: {
    copy: 'The words in pictures were not read in this run.',
    markup: 'It is no e-mail and no page.',
    pixels: 'It is a document: it has no pixels.',
    pages: 'The pages of a PDF are not looked at: of it, the words are judged.',
  },
  'zh-Hans': {
    copy: '本次运行未读取图片中的文字。',
    markup: '它不是邮件，也不是网页。',
    pixels: '它是文档，没有像素。',
    pages: '不查看 PDF 的页面画面，只检查文字。',
  },
};

/** Why a check does not apply to an asset of which a fact was not measured, and did not fail either. */
export const absentWords = (fact: FactName, format: MediaFormat | undefined, language: Language): string =>
  words[language][fact === 'copy' || fact === 'markup' ? fact : format === 'pdf' ? 'pages' : 'pixels'];

/** Facts that a document has too: a check of any other looks at pixels. */
const withoutPixels: readonly FactName[] = ['file', 'copy', 'markup'];
export const needsPixels = (needs: readonly FactName[]): boolean => needs.some((need) => !withoutPixels.includes(need));

const misplaced: InEveryLanguage<Readonly<Record<AssetKind, string>>> = {
  en: { picture: 'The placement takes pictures; this is none.', document: 'The placement takes text; this is none.' },
  'zh-Hans': { picture: '该版位接受图片，此文件不是图片。', document: '该版位接受文本，此文件不是文本。' },
};

const inside: InEveryLanguage<Readonly<Record<'place' | 'whole', string>>> = {
  en: {
    place: 'It is a picture in a mail: size, format and weight are the mail’s.',
    whole: 'It is a picture in a mail: what must be there may stand elsewhere in the mail.',
  },
  'zh-Hans': {
    place: '它是邮件中的图片：尺寸、格式和大小以邮件为准。',
    whole: '它是邮件中的图片：必须出现的内容可以在邮件的其他位置。',
  },
};

/** What must be somewhere in a mail need not be in each of its pictures. */
const ofWhole: readonly string[] = ['copy-required', 'logo-presence'];

/** Why a demand on a whole mail is not made on a picture in it; null where the check makes none. */
export const insideWords = (check: string, language: Language): string | null =>
  ofWhole.includes(check) ? inside[language].whole : null;

/** Why a demand of the placement does not apply to a file of another kind. */
export const misplacedWords = (placement: Placement, path: string, language: Language): string =>
  mailAround(path) === null ? misplaced[language][takes(placement)] : inside[language].place;
