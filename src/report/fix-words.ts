import type { FixChange, FixKind } from '../model/fix.ts';
import type { InEveryLanguage, Language } from '../model/language.ts';
import type { FixTotals } from './fix-told.ts';
import { formatBytes } from './format.ts';

interface FixWords {
  readonly kinds: Readonly<Record<FixKind, string>>;
  /** What was done, with the numbers. */
  readonly change: (change: FixChange) => string;
  /** Heads why it stays. */
  readonly notFixed: string;
  /** @param dry nothing is written yet */
  readonly totals: (totals: FixTotals, dry: boolean) => string;
}

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;

const bytes = (count: string): string => formatBytes(Number(count));
const pixels = (size: string): string => size.replace('×', '\u00a0×\u00a0');
const percent = (share: number): string => `${Math.round(share * 100)}\u00a0%`;

const words: InEveryLanguage<FixWords> = {
  en: {
    kinds: {
      size: 'Size',
      colour: 'Colour',
      opaque: 'Transparency',
      profile: 'Colour profile',
      upright: 'Orientation',
      format: 'Format',
      weight: 'Weight',
      density: 'Pixel density',
      name: 'File name',
    },
    change: ({ kind, before, after, quality, share = 1 }) => {
      switch (kind) {
        case 'crop':
          return `Cut from ${pixels(before)} to ${pixels(after)}\u00a0px: ${percent(share)} of it is left`;
        case 'pad':
          return `Filled up from ${pixels(before)} to ${pixels(after)}\u00a0px: it takes ${percent(share)} of that`;
        case 'scale':
          return `Made smaller from ${pixels(before)} to ${pixels(after)}\u00a0px`;
        case 'colour':
          return `${before} became ${after}`;
        case 'opaque':
          return `Laid on ${after.replaceAll(' ', ', ')}`;
        case 'profile':
          return `Converted from ${before} to ${after}`;
        case 'upright':
          return 'Stored upright, without an orientation note';
        case 'format':
          return `Saved as ${after} instead of ${before}`;
        case 'weight':
          return `${bytes(before)} became ${bytes(after)}${quality == null ? ', nothing lost' : `, at quality ${quality}`}`;
        case 'density':
          return `Noted with a screen’s density instead of ${before} ppi`;
        case 'name':
          return `.${before} became .${after}`;
      }
    },
    notFixed: 'NOT FIXED',
    totals: ({ findings, fixed, left, files }, dry) =>
      findings === 0
        ? 'Nothing to fix: nothing departs.'
        : `${count(findings, 'finding')} · ${fixed} ${dry ? 'can be fixed' : 'fixed'}${files === 0 ? '' : `, in ${count(files, 'new file')}`} · ${left} left`,
  },
  'zh-Hans': {
    kinds: {
      size: '尺寸',
      colour: '颜色',
      opaque: '透明度',
      profile: '颜色配置文件',
      upright: '方向',
      format: '格式',
      weight: '文件大小',
      density: '像素密度',
      name: '文件名',
    },
    change: ({ kind, before, after, quality, share = 1 }) => {
      switch (kind) {
        case 'crop':
          return `由 ${pixels(before)} 裁切为 ${pixels(after)} 像素，保留 ${percent(share)}`;
        case 'pad':
          return `由 ${pixels(before)} 补足为 ${pixels(after)} 像素，原图占 ${percent(share)}`;
        case 'scale':
          return `由 ${pixels(before)} 缩小为 ${pixels(after)} 像素`;
        case 'colour':
          return `${before} 改为 ${after}`;
        case 'opaque':
          return `垫上 ${after.replaceAll(' ', '、')}`;
        case 'profile':
          return `由 ${before} 转换为 ${after}`;
        case 'upright':
          return '已按正向存储，不再带方向标记';
        case 'format':
          return `由 ${before} 另存为 ${after}`;
        case 'weight':
          return `由 ${bytes(before)} 变为 ${bytes(after)}${quality == null ? '，无损' : `，质量 ${quality}`}`;
        case 'density':
          return `像素密度标注由 ${before} ppi 改为屏幕密度`;
        case 'name':
          return `.${before} 改为 .${after}`;
      }
    },
    notFixed: '未修正',
    totals: ({ findings, fixed, left, files }, dry) =>
      findings === 0
        ? '无需修正：没有偏离。'
        : `${findings} 处偏离 · ${dry ? '可修正' : '已修正'} ${fixed} 处${files === 0 ? '' : `，写入 ${files} 个新文件`} · 剩余 ${left} 处`,
  },
};

export const fixWords = (language: Language): FixWords => words[language];
