import type { InEveryLanguage, Language } from '../model/language.ts';

/** What is said under a logo as it stands and as it should be, and to those who do not see it. */
const english = {
  found: 'As it stands',
  wanted: 'As it should be',
  colon: ': ',
  comma: ', ',
  stretched: (share: string, isWide: boolean) => `${share} too ${isWide ? 'wide' : 'narrow'}`,
  turned: (degrees: string, isClockwise: boolean) =>
    `turned by ${degrees}° ${isClockwise ? 'clockwise' : 'counter-clockwise'}`,
  mirrored: 'mirrored',
  cut: (share: string) => `${share} of it within the picture`,
  inked: (found: string, wanted: string) => `${found} for ${wanted}`,
  upright: 'upright',
  on: (ground: string) => `on ${ground}`,
};
const chinese: typeof english = {
  found: '现状',
  wanted: '应有的样子',
  colon: '：',
  comma: '，',
  stretched: (share, isWide) => `${isWide ? '过宽' : '过窄'} ${share}`,
  turned: (degrees, isClockwise) => `${isClockwise ? '顺' : '逆'}时针旋转 ${degrees}°`,
  mirrored: '左右镜像',
  cut: (share) => `画面内可见 ${share}`,
  inked: (found, wanted) => `${wanted} 变为 ${found}`,
  upright: '端正',
  on: (ground) => `底色 ${ground}`,
};
const everyLanguage: InEveryLanguage<typeof english> = { en: english, 'zh-Hans': chinese };
export const besideWords = (language: Language): typeof english => everyLanguage[language];
