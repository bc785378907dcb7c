import type { InEveryLanguage } from './language.ts';
import type { ProblemValues } from './problem-words.ts';

/** What may be wrong with a line of onbrand.json. */
export type SettingsFault = 'missing' | 'key' | 'placement' | 'value' | 'syntax' | 'cut';

export const settingsFaults: InEveryLanguage<Readonly<Record<SettingsFault, (v: ProblemValues) => string>>> = {
  en: {
    missing: ({ key, expected }) => `“${key}” is missing; it must be ${expected}.`,
    key: ({ found, expected }) => `there is no key “${found}”; here may stand ${expected}.`,
    placement: ({ found, key }) => `there is no placement “${found}” (${key}); “onbrand channels” lists them.`,
    value: ({ key, found, expected }) => `“${key}” is ${found}; it must be ${expected}.`,
    syntax: ({ found }) =>
      `here stands “${found}”, which can’t stand here in JSON; look for a comma, quote or bracket.`,
    cut: () => 'the file ends here, before what was opened is closed.',
  },
  'zh-Hans': {
    missing: ({ key, expected }) => `缺少“${key}”，应为 ${expected}。`,
    key: ({ found, expected }) => `没有名为“${found}”的键；此处可以是 ${expected}。`,
    placement: ({ found, key }) => `没有名为“${found}”的版位（${key}）；可用“onbrand channels”查看全部。`,
    value: ({ key, found, expected }) => `“${key}”为 ${found}，应为 ${expected}。`,
    syntax: ({ found }) => `此处的“${found}”不符合 JSON 语法；请检查逗号、引号或括号。`,
    cut: () => '文件在此结束，前面打开的部分尚未闭合。',
  },
};
