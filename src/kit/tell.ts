import type { InEveryLanguage, Language } from '../model/language.ts';
import type { KitProblem } from '../model/open-kit.ts';
import { systemTrouble } from '../model/system-trouble.ts';
import { lintWords } from './words-lint.ts';
import { openWords } from './words-open.ts';

/** What is expected (a noun phrase) and the sentence for a person. `{name}` is filled from the problem's values. */
export type KitWords = InEveryLanguage<readonly [expected: string, message: string]> & {
  readonly level: KitProblem['level'];
};

export const kitProblemWords = { ...openWords, ...lintWords } satisfies Record<string, KitWords>;
export type KitProblemCode = keyof typeof kitProblemWords;

/** Where and what, as data; the words are added by `tell`. */
export interface Trouble {
  readonly line?: number | null;
  readonly key?: string;
  readonly found: string;
  readonly nearest?: string | null;
  readonly values?: Readonly<Record<string, string | number>>;
}
export type Tell = (code: KitProblemCode, trouble: Trouble) => KitProblem;

const question: InEveryLanguage<(word: string) => string> = {
  en: (word) => ` Did you mean “${word}”?`,
  'zh-Hans': (word) => `是不是想写“${word}”？`,
};

/** Puts trouble with one file of a kit into words. */
export const teller =
  (file: string, language: Language): Tell =>
  (code, { line = null, key = '', found, nearest = null, values = {} }) => {
    const entry: KitWords = kitProblemWords[code];
    const [expectedTemplate, messageTemplate] = entry[language];
    const known = { ...values, file, key: key === '' ? file : key, found };
    const expected = fill(expectedTemplate, known, language);
    const message = fill(messageTemplate, { ...known, expected }, language);
    return {
      code,
      file,
      line,
      key,
      level: entry.level,
      found,
      expected,
      nearest,
      message: nearest === null ? message : message + question[language](nearest),
    };
  };

const fill = (template: string, values: Readonly<Record<string, string | number>>, language: Language): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => systemTrouble(String(values[name] ?? ''), language));

/** A value as it stands in a message: JSON, cut where it is long. */
export const shown = (value: unknown): string => cut(JSON.stringify(value) ?? '');

/** Text that is short enough for a message. */
export const cut = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57)}…`);

export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MB`;
