import type { OtherScript } from '../../measure/words/other-script.ts';
import type { CopyFact } from '../../model/copy.ts';

/** What copy can be written in. */
export type Script = CopyFact['script'] | OtherScript;

export const names: Readonly<Record<Script, string>> = {
  latin: 'Latin script',
  hans: 'simplified Chinese',
  hant: 'traditional Chinese',
  mixed: 'several scripts',
  none: 'no script',
  cyrillic: 'Cyrillic script',
  japanese: 'Japanese',
  hangul: 'Korean',
  arabic: 'Arabic script',
  hebrew: 'Hebrew script',
  greek: 'Greek',
  thai: 'Thai',
  devanagari: 'Devanagari',
};
export const namesZh: Readonly<Record<Script, string>> = {
  latin: '拉丁字母',
  hans: '简体中文',
  hant: '繁体中文',
  mixed: '多种文字',
  none: '无文字',
  cyrillic: '西里尔字母',
  japanese: '日文',
  hangul: '韩文',
  arabic: '阿拉伯字母',
  hebrew: '希伯来字母',
  greek: '希腊字母',
  thai: '泰文',
  devanagari: '天城文',
};
/** Several, parted by spaces, as a sentence lists them. */
export const named = (list: string, by: Readonly<Record<Script, string>>): string =>
  list
    .split(' ')
    .map((one) => by[one as Script] ?? one)
    .join(' / ');
