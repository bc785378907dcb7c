import type { Language } from '../model/language.ts';

/** How the argument parser refuses: it has English words only, and what stands between them is to be kept. */
const inChinese: readonly (readonly [english: RegExp, chinese: string])[] = [
  [/^error: unknown command '(.*)'$/m, '没有命令“$1”。'],
  [/^error: unknown option '(.*)'$/m, '没有选项“$1”。'],
  [/^\(Did you mean (?:one of )?(.*)\?\)$/m, '您是指“$1”吗？'],
  [/^error: missing required argument '(.*)'$/m, '缺少参数 <$1>。'],
  [/^error: option '(.*)' argument missing$/m, '选项“$1”缺少取值。'],
  [/^error: option '(.*?)' argument '(.*)' is invalid\. /m, '选项“$1”的取值“$2”无效。'],
  [
    /^error: too many arguments(?: for '.*')?\. Expected (\d+) arguments? but got (\d+)\.$/m,
    '参数过多：应为 $1 个，实为 $2 个。',
  ],
];

/** What the argument parser says when it refuses a command line, in the language of the help. */
export const refusalIn = (language: Language, text: string): string =>
  language === 'en' ? text : inChinese.reduce((told, [english, chinese]) => told.replace(english, chinese), text);
