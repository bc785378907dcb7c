import { nearEnough, type Refusal } from '../model/fix.ts';
import type { InEveryLanguage, Language } from '../model/language.ts';
import { systemTrouble } from '../model/system-trouble.ts';

/** Why a finding is not fixed, as one short sentence that names the way on. */
type RefusalWords = (refusal: Refusal) => string;

const full = (sentence: string): string => (/[.!?。！？]$/.test(sentence) ? sentence : `${sentence}.`);

/** Hex, ΔE and name of the nearest colour. */
function farFrom(detail: string): { readonly hex: string; readonly deltaE: string; readonly name: string } {
  const [hex = '', deltaE = '', ...name] = detail.split(' ');
  return { hex, deltaE, name: name.join(' ') };
}

const words: InEveryLanguage<RefusalWords> = {
  en: ({ because, detail }) => {
    switch (because) {
      case 'logo':
        return 'The logo is part of the artwork: place it anew there.';
      case 'copy':
        return 'The words are part of the artwork: set them anew there.';
      case 'design':
        return 'It is a matter of the design: change it in the artwork.';
      case 'lost':
        return 'What was lost can’t be brought back: export it anew from its source.';
      case 'motion':
        return 'How it moves is a matter of the design: change it in the animation’s source.';
      case 'document':
        return 'Onbrand fixes pictures only: change it in the document.';
      case 'set':
        return 'It is between several files: which of them is right is yours to say.';
      case 'alpha-wanted':
        return 'What of it is ground only the artwork knows: export it with transparency.';
      case 'no-format':
        return 'Onbrand writes none of the formats that are taken there.';
      case 'far': {
        const { hex, deltaE, name } = farFrom(detail);
        return `${hex} is ΔE\u00a0${deltaE} from ${name}, the nearest; beyond ΔE\u00a0${nearEnough}, which colour was meant is yours to say.`;
      }
      case 'other-colour': {
        const { hex, name } = farFrom(detail);
        return `${hex} and ${name}, the nearest, are no shades of one colour: which one was meant is yours to say.`;
      }
      case 'several':
        return 'It is about several small colours at once: change them in the artwork.';
      case 'reshaped':
        return `Only ${detail}\u00a0% of it would be left, or of the place be filled: lay it out anew in that shape.`;
      case 'too-small':
        return `It would have to be enlarged ${detail}×, and would be soft. Export it larger from its source.`;
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
      case 'no-profile':
        return 'It is CMYK without a profile: which colours are meant can’t be known. Export it as sRGB from its source.';
      case 'unnamed':
        return 'Its name is no text, and can’t be written again under a new one. Rename it.';
      case 'unreadable':
        return 'It can’t be read, or not be written in its format.';
      case 'changed':
        return 'The file has changed since it was checked. Check it again.';
      case 'no-room':
        return `It can’t be made in the system’s temporary folder (${systemTrouble(detail, 'en')}). Free some room there, and try again.`;
      case 'cut-off':
        return `Whatever is cut away, part of a logo, of the words or of the drawing goes with it${detail === '' ? '' : `; filled up, it would take only ${detail}\u00a0% of the place`}.`;
      case 'hidden':
        return detail === ''
          ? 'On each of the kit’s colours part of what is drawn would be lost to sight: lay it on a ground in the artwork.'
          : `Laid on a colour of the kit, its logo (${detail}) could not be made out any more: lay it on a ground in the artwork.`;
      case 'runs-out':
        return 'Something runs out over its edge that can’t be carried on where the picture is filled up: lay it out anew in that shape.';
      case 'colour-gone':
        return `No flat patch of ${detail} was found.`;
      case 'runs-on':
        return `${detail} runs on into a gradient or a photograph, where a step would be seen. Change it in the source.`;
      case 'merges':
        return `As ${detail} it would run into what is drawn on it or beside it in that colour, and an edge would be lost. Change it in the artwork.`;
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
  'zh-Hans': ({ because, detail }) => {
    switch (because) {
      case 'logo':
        return '标志是画面的一部分：请在设计稿中重新放置。';
      case 'copy':
        return '文字是画面的一部分：请在设计稿中重新排版。';
      case 'design':
        return '这属于设计本身：请在设计稿中修改。';
      case 'lost':
        return '已损失的无法恢复：请从源文件重新导出。';
      case 'motion':
        return '动效属于设计本身：请在动图的源文件中修改。';
      case 'document':
        return 'Onbrand 只修正图片：请在文档中修改。';
      case 'set':
        return '这涉及多个文件：哪个正确由您决定。';
      case 'alpha-wanted':
        return '哪里是底色只有设计稿知道：请导出为透明背景。';
      case 'no-format':
        return '该处接受的格式 Onbrand 都无法写出。';
      case 'far': {
        const { hex, deltaE, name } = farFrom(detail);
        return `${hex} 与最接近的“${name}”相差 ΔE\u00a0${deltaE}；超过 ΔE\u00a0${nearEnough} 时，本意是哪种颜色由您决定。`;
      }
      case 'other-colour': {
        const { hex, name } = farFrom(detail);
        return `${hex} 与最接近的“${name}”并非同一色系：本意是哪种颜色由您决定。`;
      }
      case 'several':
        return '同时涉及多种小面积颜色：请在设计稿中修改。';
      case 'reshaped':
        return `只会保留 ${detail}\u00a0%，或只占满该位置的 ${detail}\u00a0%：请按该比例重新排版。`;
      case 'too-small':
        return `需要放大 ${detail} 倍，会变模糊。请从源文件导出更大的尺寸。`;
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
      case 'no-profile':
        return '这是没有配置文件的 CMYK，无法得知原本的颜色。请从源文件导出为 sRGB。';
      case 'unnamed':
        return '文件名不是有效文本，无法以新名称写出。请重命名。';
      case 'unreadable':
        return '无法读取，或无法以其格式写出。';
      case 'changed':
        return '文件在检查后已发生变化，请重新检查。';
      case 'no-room':
        return `无法在系统的临时文件夹中生成（${systemTrouble(detail, 'zh-Hans')}）。请腾出空间后重试。`;
      case 'cut-off':
        return `无论裁掉哪里，都会切到标志、文字或图形的一部分${detail === '' ? '' : `；若补足，则只占该位置的 ${detail}\u00a0%`}。`;
      case 'hidden':
        return detail === ''
          ? '垫上品牌套件的任何一种颜色，都会有一部分内容看不见：请在设计稿中加上合适的底色。'
          : `垫上品牌套件的颜色后，其中的标志（${detail}）无法再辨认：请在设计稿中加上合适的底色。`;
      case 'runs-out':
        return '画面边缘的内容在补足处无法自然延续：请按该比例重新排版。';
      case 'colour-gone':
        return `没有找到 ${detail} 的色块。`;
      case 'runs-on':
        return `${detail} 延伸到渐变或照片中，修改后会出现接缝。请在源文件中修改。`;
      case 'merges':
        return `改为 ${detail} 后会与其上或相邻的同色部分连成一片，边缘将消失。请在设计稿中修改。`;
      case 'too-heavy':
        return `在看不出差别的前提下，至少为 ${detail}。请缩小尺寸或简化画面。`;
      case 'still-there':
        return `已尝试并重新判断，仍然：${full(detail)}`;
      case 'new-finding':
        return detail === '' ? '已尝试，但无法再判断。' : `已尝试，但重新判断后出现新的偏离：${full(detail)}`;
    }
  },
};

export const refusalWords = (language: Language): RefusalWords => words[language];
