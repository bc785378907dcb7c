import type { InEveryLanguage, Language } from '../../../model/language.ts';

/** Where in a file something stands. */
export type Where =
  | { readonly kind: 'file' }
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'entry'; readonly entry: number }
  | { readonly kind: 'name'; readonly name: string };

export const atLine = (line: number): Where => ({ kind: 'line', line });
export const atEntry = (entry: number): Where => ({ kind: 'entry', entry });
export const atName = (name: string): Where => ({ kind: 'name', name });
export const wholeFile: Where = { kind: 'file' };

export type Values = Readonly<Record<string, string | number>>;

/** Why one line or entry was left out. */
export interface Reason {
  readonly code: keyof typeof reasonWords;
  readonly values: Values;
}
export const reason = (code: Reason['code'], values: Values = {}): Reason => ({ code, values });

/** Why a whole file could not be imported. */
export interface Trouble {
  readonly code: keyof typeof troubleWords;
  readonly where: Where;
  readonly values: Values;
}
export const trouble = (code: Trouble['code'], values: Values = {}, where: Where = wholeFile): Trouble => ({
  code,
  where,
  values,
});

type Text = InEveryLanguage<string>;
type TroubleText = InEveryLanguage<readonly [message: string, hint: string]>;

const reasonWords = {
  'not-a-colour': { en: '“{text}” is not a colour that Onbrand can read', 'zh-Hans': 'Onbrand 无法将“{text}”读作颜色' },
  computed: {
    en: '“{text}” is computed; write the resulting colour instead',
    'zh-Hans': '“{text}”需要计算得出；请改写为结果颜色',
  },
  undefined: {
    en: 'it refers to {name}, which this file does not define',
    'zh-Hans': '它引用了 {name}，但本文件未定义该名称',
  },
  cycle: { en: 'it refers back to itself through {name}', 'zh-Hans': '它经由 {name} 又引用回自身' },
  'long-chain': { en: 'its chain of references is too long to follow', 'zh-Hans': '引用层级过多，无法追踪' },
  'book-colour': {
    en: 'a colour of a book ({book}) has no values of its own in the file; look them up in the book',
    'zh-Hans': '这是色卡（{book}）中的颜色，文件里没有数值；请在色卡中查找',
  },
  'unknown-space': { en: 'its colour space ({space}) is not known', 'zh-Hans': '无法识别其色彩空间（{space}）' },
  'not-a-number': { en: 'its values are not usable numbers', 'zh-Hans': '其数值无法使用' },
  'no-colour': { en: 'no colour was found in “{text}”', 'zh-Hans': '“{text}”中没有找到颜色' },
  'current-colour': {
    en: 'currentColor takes the colour of whatever surrounds the picture',
    'zh-Hans': 'currentColor 取决于图片所在之处的颜色',
  },
  'too-deep': { en: 'it is nested deeper than {limit} levels', 'zh-Hans': '嵌套超过 {limit} 层' },
  'other-value': {
    en: '{name} is {text} here, which holds only in some cases, such as dark mode; its first value was taken',
    'zh-Hans': '{name} 在此处为 {text}，仅在某些情况下有效（如深色模式）；已采用其首个值',
  },
  'fewer-entries': {
    en: 'the file announces {declared} entries and holds {read}',
    'zh-Hans': '文件声明有 {declared} 项，实际只有 {read} 项',
  },
  'too-many': {
    en: 'only the first {limit} colours of the file were read',
    'zh-Hans': '只读取了文件中的前 {limit} 种颜色',
  },
  'more-skipped': { en: 'and {count} more were left out', 'zh-Hans': '另有 {count} 处被略过' },
} satisfies Record<string, Text>;

const troubleWords = {
  empty: {
    en: ['The file is empty (0 bytes).', 'Export it again.'],
    'zh-Hans': ['文件为空（0 字节）。', '请重新导出。'],
  },
  'too-large': {
    en: [
      'The file has {megabytes} MB; a palette of this kind is read up to {limit} MB.',
      'Export only the colours, or give a smaller picture.',
    ],
    'zh-Hans': ['文件有 {megabytes} MB；此类色板最多读取 {limit} MB。', '请只导出颜色，或提供更小的图片。'],
  },
  unknown: {
    en: [
      'This is none of the palette formats that Onbrand reads.',
      'Export the palette as ASE, ACO, GPL, CLR, CSS, SCSS, design tokens (JSON), SVG or PNG.',
    ],
    'zh-Hans': [
      '这不是 Onbrand 能读取的色板格式。',
      '请将色板导出为 ASE、ACO、GPL、CLR、CSS、SCSS、设计令牌（JSON）、SVG 或 PNG。',
    ],
  },
  document: {
    en: [
      'This is a {what} file, not a palette.',
      'Open it in the program that made it and export its swatches as ASE.',
    ],
    'zh-Hans': ['这是 {what} 文件，不是色板。', '请在制作它的程序中打开，并将色板导出为 ASE。'],
  },
  'ends-early': {
    en: ['The file ends in the middle of entry {entry}.', 'It was cut short: copy it again, or export it again.'],
    'zh-Hans': ['文件在第 {entry} 项中间就结束了。', '文件不完整：请重新复制或重新导出。'],
  },
  broken: {
    en: [
      'The structure of this {format} file is damaged.',
      'Copy it again from where it came from, or export it again.',
    ],
    'zh-Hans': ['此 {format} 文件的结构已损坏。', '请从来源处重新复制，或重新导出。'],
  },
  'json-broken': {
    en: ['The JSON can’t be read.', 'Correct it there; an editor that knows JSON shows the place.'],
    'zh-Hans': ['无法读取此 JSON。', '请在该处更正；支持 JSON 的编辑器会标出位置。'],
  },
  'picture-broken': {
    en: ['The picture is damaged or incomplete.', 'Export it again, or copy it again from where it came from.'],
    'zh-Hans': ['图片已损坏或不完整。', '请重新导出，或从来源处重新复制。'],
  },
  'picture-too-large': {
    en: ['The picture has more than {limit} megapixels.', 'Give a smaller picture; the colours stay the same.'],
    'zh-Hans': ['图片超过 {limit} 百万像素。', '请提供更小的图片；颜色不会因此改变。'],
  },
  'no-colours': {
    en: ['No colours were found ({format}).', '{hint}'],
    'zh-Hans': ['没有找到颜色（{format}）。', '{hint}'],
  },
  'nothing-readable': {
    en: ['None of the colours could be read ({format}); {first}.', '{hint}'],
    'zh-Hans': ['其中的颜色均无法读取（{format}）；{first}。', '{hint}'],
  },
} satisfies Record<string, TroubleText>;

const fill = (text: string, values: Values): string =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => String(values[key] ?? ''));

export const tellReason = (told: Reason, language: Language): string =>
  fill(reasonWords[told.code][language], told.values);

export function tellTrouble(told: Trouble, language: Language): { readonly message: string; readonly hint: string } {
  const [message, hint] = troubleWords[told.code][language];
  return { message: fill(message, told.values), hint: fill(hint, told.values) };
}

/** "line 12", "entry 3", "--brand-red". */
export function tellWhere(where: Where, language: Language): string {
  const chinese = language === 'zh-Hans';
  switch (where.kind) {
    case 'file':
      return chinese ? '整个文件' : 'whole file';
    case 'line':
      return chinese ? `第 ${where.line} 行` : `line ${where.line}`;
    case 'entry':
      return chinese ? `第 ${where.entry} 项` : `entry ${where.entry}`;
    case 'name':
      return where.name;
  }
}
