import type { Fix, FixChange, FixKind, Refusal } from '../model/fix.ts';
import type { InEveryLanguage, Language } from '../model/language.ts';
import { formatBytes } from './format.ts';

interface FixWords {
  readonly kinds: Readonly<Record<FixKind, string>>;
  /** What would be done, as an imperative. */
  readonly offer: (fix: Fix) => string;
  /** What was done, with the numbers. */
  readonly change: (change: FixChange) => string;
  /** Why it is not offered. */
  readonly refusal: (refusal: Refusal) => string;
}

const bytes = (count: string): string => formatBytes(Number(count));
const pixels = (size: string): string => size.replace('×', '\u00a0×\u00a0');
const full = (sentence: string): string => (/[.!?。！？]$/.test(sentence) ? sentence : `${sentence}.`);

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
      name: 'File name',
    },
    offer: (fix) => {
      switch (fix.kind) {
        case 'size':
          return `Fit it to ${fix.width}\u00a0×\u00a0${fix.height}\u00a0px`;
        case 'colour':
          return `Move ${fix.moves.map(({ from, name }) => `${from} to ${name}`).join(', ')}`;
        case 'opaque':
          return 'Lay it on a ground';
        case 'profile':
          return 'Convert it to sRGB';
        case 'upright':
          return 'Store it upright';
        case 'format':
          return `Save it as ${fix.format.toUpperCase()}`;
        case 'weight':
          return `Save it under ${formatBytes(fix.maxBytes)}`;
        case 'name':
          return `Name it .${fix.extension}`;
      }
    },
    change: ({ kind, before, after, quality }) => {
      switch (kind) {
        case 'crop':
          return `Cut from ${pixels(before)} to ${pixels(after)}\u00a0px`;
        case 'pad':
          return `Filled up from ${pixels(before)} to ${pixels(after)}\u00a0px`;
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
        case 'name':
          return `.${before} became .${after}`;
      }
    },
    refusal: ({ because, detail }) => {
      switch (because) {
        case 'animated':
          return `It moves (${detail} frames); Onbrand fixes still pictures only.`;
        case 'vector':
          return 'It is an SVG: change it in the drawing program, where nothing is lost.';
        case 'deep':
          return `It has ${detail} bits a channel, and would lose some: change the colour in its source.`;
        case 'worn':
          return `It was saved at JPEG quality ${detail}; saved once more it would lose more, and hide that. Export it anew from its source.`;
        case 'huge':
          return `It has ${detail} megapixels; Onbrand fixes up to 25.`;
        case 'unreadable':
          return 'It can’t be read, or not be written in its format.';
        case 'changed':
          return 'The file has changed since it was checked. Check it again.';
        case 'no-profile':
          return 'It is CMYK without a profile: which colours are meant can’t be known. Export it as sRGB from its source.';
        case 'too-small':
          return `It would have to be enlarged ${detail}×, and would be soft. Export it larger from its source.`;
        case 'cut-off':
          return 'Whatever is cut away, part of a logo, of the words or of the drawing goes with it.';
        case 'colour-gone':
          return `No flat patch of ${detail} was found.`;
        case 'runs-on':
          return `${detail} runs on into a gradient or a photograph, where a step would be seen. Change it in the source.`;
        case 'too-heavy':
          return `Within what can’t be seen it weighs ${detail} at least. Make it smaller or plainer.`;
        case 'still-there':
          return `Tried, judged again, and still: ${full(detail)}`;
        case 'new-finding':
          return detail === ''
            ? 'Tried, and could not be judged any more.'
            : `Tried, and judged again it would depart elsewhere: ${full(detail)}`;
      }
    },
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
      name: '文件名',
    },
    offer: (fix) => {
      switch (fix.kind) {
        case 'size':
          return `调整为 ${fix.width}\u00a0×\u00a0${fix.height} 像素`;
        case 'colour':
          return fix.moves.map(({ from, name }) => `将 ${from} 改为“${name}”`).join('，');
        case 'opaque':
          return '垫上底色';
        case 'profile':
          return '转换为 sRGB';
        case 'upright':
          return '按正向存储';
        case 'format':
          return `另存为 ${fix.format.toUpperCase()}`;
        case 'weight':
          return `压缩到 ${formatBytes(fix.maxBytes)} 以内`;
        case 'name':
          return `扩展名改为 .${fix.extension}`;
      }
    },
    change: ({ kind, before, after, quality }) => {
      switch (kind) {
        case 'crop':
          return `由 ${pixels(before)} 裁切为 ${pixels(after)} 像素`;
        case 'pad':
          return `由 ${pixels(before)} 补足为 ${pixels(after)} 像素`;
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
        case 'name':
          return `.${before} 改为 .${after}`;
      }
    },
    refusal: ({ because, detail }) => {
      switch (because) {
        case 'animated':
          return `这是动图（${detail} 帧）；Onbrand 只修正静态图片。`;
        case 'vector':
          return '这是 SVG：请在绘图软件中修改，不会有任何损失。';
        case 'deep':
          return `每通道 ${detail} 位，修正会有损失：请在源文件中修改颜色。`;
        case 'worn':
          return `它以 JPEG 质量 ${detail} 保存；再次保存损失更多，还会掩盖这一点。请从源文件重新导出。`;
        case 'huge':
          return `它有 ${detail} 百万像素；Onbrand 最多修正 25 百万像素。`;
        case 'unreadable':
          return '无法读取，或无法以其格式写出。';
        case 'changed':
          return '文件在检查后已发生变化，请重新检查。';
        case 'no-profile':
          return '这是没有配置文件的 CMYK，无法得知原本的颜色。请从源文件导出为 sRGB。';
        case 'too-small':
          return `需要放大 ${detail} 倍，会变模糊。请从源文件导出更大的尺寸。`;
        case 'cut-off':
          return '无论裁掉哪里，都会切到标志、文字或图形的一部分。';
        case 'colour-gone':
          return `没有找到 ${detail} 的色块。`;
        case 'runs-on':
          return `${detail} 延伸到渐变或照片中，修改后会出现接缝。请在源文件中修改。`;
        case 'too-heavy':
          return `在看不出差别的前提下，至少为 ${detail}。请缩小尺寸或简化画面。`;
        case 'still-there':
          return `已尝试并重新判断，仍然：${full(detail)}`;
        case 'new-finding':
          return detail === '' ? '已尝试，但无法再判断。' : `已尝试，但重新判断后出现新的偏离：${full(detail)}`;
      }
    },
  },
};

export const fixWords = (language: Language): FixWords => words[language];
