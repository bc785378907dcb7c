import type { NotImported } from '../kit/vale/import.ts';
import type { InEveryLanguage } from '../model/language.ts';

interface ValeWords {
  readonly none: (folder: string) => string;
  readonly found: (rules: number, left: number) => string;
  readonly terms: (count: number) => string;
  readonly notImported: string;
  readonly why: Readonly<Record<NotImported['why'], (detail: string) => string>>;
  /** `renewed`: lists and rules that the kit had under the same name. */
  readonly added: (counts: { readonly lists: number; readonly rules: number; readonly renewed: number }) => string;
}

const plural = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** What `onbrand kit import` says of Vale styles. */
export const valeWords: InEveryLanguage<ValeWords> = {
  en: {
    none: (folder) => `There are no Vale rules (.yml) in “${folder}”; give a folder of styles.`,
    found: (rules, left) => `Vale: ${plural(rules, 'rule')} can be taken over${left === 0 ? '' : `, ${left} can’t`}`,
    terms: (count) => plural(count, 'word'),
    notImported: 'Not imported:',
    why: {
      'not-yaml': (detail) => `it is not YAML (${detail})`,
      'not-a-rule': () => 'it is not a rule that Vale would run',
      kind: (detail) => `a kit has no rules of the kind “${detail}”`,
      scope: (detail) => `it is for “${detail}” alone; in a kit, rules of this kind hold for all of the copy`,
      headings: (detail) =>
        `it is for “${detail}”; in a kit, rules of capitals hold for all headings, and for them alone`,
      pattern: (detail) => `the pattern ${detail} can’t be read`,
      slow: (detail) => `the pattern ${detail} could run without end`,
      empty: () => 'it holds no words',
    },
    added: ({ lists, rules, renewed }) =>
      `Added ${plural(lists, 'list')} and ${plural(rules, 'rule')} to the kit’s voice${renewed === 0 ? '' : `, and replaced ${renewed} of the same name`}. Their licence stays the style’s own.`,
  },
  'zh-Hans': {
    none: (folder) => `“${folder}”中没有 Vale 规则（.yml）；请指定文风规则文件夹。`,
    found: (rules, left) => `Vale：可导入 ${rules} 条规则${left === 0 ? '' : `，${left} 条无法导入`}`,
    terms: (count) => `${count} 个词`,
    notImported: '未导入：',
    why: {
      'not-yaml': (detail) => `不是 YAML（${detail}）`,
      'not-a-rule': () => '不是 Vale 能运行的规则',
      kind: (detail) => `品牌套件没有“${detail}”类规则`,
      scope: (detail) => `仅用于“${detail}”，而套件中的这类规则适用于全部文案`,
      headings: (detail) => `用于“${detail}”，而套件中的大小写规则适用于全部标题，也只适用于标题`,
      pattern: (detail) => `无法读取模式 ${detail}`,
      slow: (detail) => `模式 ${detail} 可能无休止地运行`,
      empty: () => '其中没有词',
    },
    added: ({ lists, rules, renewed }) =>
      `已向品牌套件添加 ${lists} 个词表和 ${rules} 条规则${renewed === 0 ? '' : `，并替换了 ${renewed} 项同名内容`}。其许可仍以原文风规则为准。`,
  },
};
