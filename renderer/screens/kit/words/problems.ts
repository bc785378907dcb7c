import { defineWords } from '../../../words/language.ts';

interface Said {
  /** What the editor calls the field. */
  readonly field: string;
  /** As JSON has it. */
  readonly found: string;
  /** A noun phrase. */
  readonly expected: string;
}
type Sayings = Readonly<Record<string, (said: Said) => string>>;

/**
 * What the editor says otherwise than the command: that speaks to whoever has brandkit.json before them, of lines, keys and
 * commands. By the code of the problem.
 */
export const problemWords = defineWords<{ readonly meant: (word: string) => string; readonly said: Sayings }>(
  {
    meant: (word) => ` Did you mean “${word}”?`,
    said: {
      value: ({ field, found, expected }) =>
        isEmpty(found) ? `“${field}” is empty.` : `“${field}” is ${found}; it must be ${expected}.`,
      'key-missing': ({ field, expected }) => `“${field}” is not filled in; it must be ${expected}.`,
      'colour-unreadable': ({ field, found, expected }) =>
        isEmpty(found) ? `“${field}” is empty.` : `“${field}” is ${found}, which is no colour; write ${expected}.`,
      'colour-name-twice': ({ found }) =>
        `Another colour is called ${found}, too; reports could not tell the two apart.`,
      'id-twice': ({ found }) => `Another one is called ${found}, too; give this one a name of its own.`,
      'pattern-broken': ({ field, found }) =>
        `“${field}” is ${found}, which is no regular expression that can be read; correct it.`,
      'placement-unknown': ({ found }) =>
        `There is no placement ${found} any more; choose another, or add it as one of the brand’s own.`,
      'channel-unknown': ({ found }) =>
        `There is no channel or placement ${found}; write its id, such as instagram, x or x-header.`,
      'word-banned': ({ found }) => `${found} is asked for here, and is among the words that must not be used.`,
      'word-itself': ({ found }) => `${found} is to be used instead of itself; remove it from one of the two.`,
      'name-twice': ({ found }) => `${found} is listed twice, in other letters; keep the right one.`,
      'range-empty': ({ field }) => `Of “${field}”, the least is above the most: nothing lies between them.`,
      'assignment-hidden': ({ found }) =>
        `The pattern ${found} is never reached: a row above already takes all its files. Move the narrower one up.`,
      'setting-empty': ({ field }) => `Nothing is set for “${field}”.`,
      'logo-twice': ({ found }) => `The logo ${found} is the same picture as another one; list it once.`,
      'logo-retired': ({ found }) =>
        `The logo ${found} is retired and in use at once; remove it from one of the two lists.`,
    },
  },
  {
    meant: (word) => `是不是想写“${word}”？`,
    said: {
      value: ({ field, found, expected }) =>
        isEmpty(found) ? `“${field}”未填写。` : `“${field}”的值是 ${found}；应为：${expected}。`,
      'key-missing': ({ field, expected }) => `“${field}”未填写；应为：${expected}。`,
      'colour-unreadable': ({ field, found, expected }) =>
        isEmpty(found) ? `“${field}”未填写。` : `“${field}”的值 ${found} 不是颜色；应为：${expected}。`,
      'colour-name-twice': ({ found }) => `另有一种颜色也叫 ${found}；报告将无法区分二者。`,
      'id-twice': ({ found }) => `另有一项也叫 ${found}；请为此项另取名称。`,
      'pattern-broken': ({ field, found }) => `“${field}”为 ${found}，不是可读取的正则表达式；请更正。`,
      'placement-unknown': ({ found }) => `已没有名为 ${found} 的版位；请另选，或将其添加为品牌自有版位。`,
      'channel-unknown': ({ found }) => `没有名为 ${found} 的渠道或版位；请填写其标识，如 instagram、x、x-header。`,
      'word-banned': ({ found }) => `此处要求使用 ${found}，而它又在禁用词之中。`,
      'word-itself': ({ found }) => `${found} 被要求用来代替它自己；请从其中一处删除。`,
      'name-twice': ({ found }) => `${found} 列了两次，仅大小写不同；请保留正确的一个。`,
      'range-empty': ({ field }) => `“${field}”的下限高于上限，没有任何值符合。`,
      'assignment-hidden': ({ found }) =>
        `模式 ${found} 永远不会用到：上方已有一行匹配其全部文件。请将较窄的一行上移。`,
      'setting-empty': ({ field }) => `“${field}”没有任何设置。`,
      'logo-twice': ({ found }) => `标志 ${found} 与另一个是同一张图片；请只列出一次。`,
      'logo-retired': ({ found }) => `标志 ${found} 既已停用，又在使用；请从其中一个列表删除。`,
    },
  },
);

const isEmpty = (found: string): boolean => found === '""';
