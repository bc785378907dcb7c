import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { rule } from '../model/rules.ts';
import { named, namedZh } from './support/colour-name.ts';
import { findingOf, type OffPaletteValues, together } from './support/off-palette.ts';

/** Colours of one picture that are told one by one, the largest; a chart or a collage has dozens. */
const mostTold = 6;
/** Share of the picture under which nothing is left to judge: a photograph to the edge, a stamp on transparency. */
const leastFlat = 0.005;

type Limit = Evidence['limit'];
const allowed = (limit: Limit, { stated }: OffPaletteValues): string =>
  stated === null ? `up to ${limit} is allowed` : `up to ${limit} is allowed in a lossy file, ${stated} in others`;
const allowedZh = (limit: Limit, { stated }: OffPaletteValues): string =>
  stated === null ? `允许值为 ${limit}` : `有损文件的允许值为 ${limit}（其他文件为 ${stated}）`;

/** Every flat colour is one of the palette's, within its tolerance. */
export const colourPalette = defineAssetCheck({
  id: 'colour-palette',
  category: 'colour',
  severity: 'fail',
  weight: 10,
  limits: {
    share: {
      default: 0.25,
      min: 0,
      max: 100,
      unit: '%',
      why: {
        en: 'Least share of the picture that a colour must take to be told of. A quarter of a percent is a 54 px square in a 1080 px post: seen at a glance; below it lie specks and parts of letters.',
        'zh-Hans':
          '颜色至少占画面多大比例才会被指出。0.25% 相当于 1080 px 帖子中 54 px 见方的一块：一眼可见；更小的多为斑点或笔画局部。',
      },
    },
  },
  needs: ['palette'],
  run({ palette }, { colours: rules, limits }) {
    if (palette.shares.photo + palette.shares.transparent > 1 - leastFlat) return { because: 'nothing-flat' };
    const counts = ({ share }: { readonly share: number }): boolean => share * 100 >= limits.share;
    const { toleranceFloor: floor } = palette;
    const flat = palette.off.filter((off) => off.doubt !== 'photo-like' && off.doubt !== 'gradient' && counts(off));
    const photoLike = palette.off.filter(({ doubt }) => doubt === 'photo-like');
    return {
      findings: [
        ...flat.slice(0, mostTold).map((off) => findingOf(off, rules, floor)),
        ...together('further', flat.slice(mostTold), rules, floor, limits.share),
        ...together('photo-like', photoLike, rules, floor, limits.share),
      ],
      allowed: palette.colours.flatMap(({ name, hex, share, allowedShare }) => {
        const colour = rules.colours.find((c) => c.name === name && c.hex === hex);
        const added = colour?.origin === 'allowance' && counts({ share }) ? colour.pointer : null;
        const pointer = counts({ share: allowedShare }) ? (rules.allowance?.pointer ?? null) : added;
        return pointer === null ? [] : [{ subject: `colour:${hex}`, rule: rule('kit', pointer, 'allowance') }];
      }),
    };
  },
  words: {
    en: {
      title: 'Colours of the palette',
      why: 'Colour is what people recognise a brand by before they read a word. One that is not the brand’s own, or is only nearly right, makes the asset look like somebody else’s.',
      blind:
        'Photographs are left out, and areas smaller than the limit. In JPEG and lossy WebP, lines and letters thinner than a hundredth of the longer side are not judged, and no colour within ΔE 5 is told, even where the kit allows less: compression alone moves colours that far. Gradients are judged by colour-gradient, greys by colour-neutrals.',
      message: ({ measured, limit, found, wanted, values }) => {
        const share = `${values.share} % of the picture`;
        if (values.case === 'photo-like')
          return `Areas that take ${share}, mostly ${found?.hex}, are off the palette, but look like a photograph or an illustration.`;
        if (values.case === 'further')
          return `${values.count} further colours (${share}), the largest ${found?.hex}, are off the palette.`;
        if (values.case === 'forbidden')
          return `${found?.hex} (${share}) is ${values.forbidden}, which may not be used in this placement. The nearest permitted colour is ${named(wanted)}.`;
        if (values.case === 'foreign')
          return `${found?.hex} (${share}) is no colour of the brand: the nearest, ${values.nearest}, is ΔE ${measured} away; ${allowed(limit, values)}.`;
        const off = `${found?.hex} (${share}) is ΔE ${measured} from ${named(wanted)}; ${allowed(limit, values)}`;
        if (values.case === 'lossy') return `${off}. Lossy compression may have moved it so far.`;
        if (values.case === 'cmyk')
          return `${off}. CMYK can’t hold every brand colour, so this can’t be told for sure.`;
        return `${off}.`;
      },
      remedy: ({ wanted, values }) => {
        if (values.case === 'photo-like')
          return 'Look at the areas: if they are drawn, use the colours of the palette.';
        if (values.case === 'lossy') return 'Check the source file; export as PNG to be sure.';
        if (values.case === 'cmyk') return `Export it in RGB, and use ${named(wanted)} there.`;
        if (wanted === undefined) return 'Use a colour of the palette instead.';
        return `Use ${named(wanted)}, or another colour of the palette.`;
      },
      because: { 'nothing-flat': 'It is all photograph or transparent: there is no flat colour to judge.' },
    },
    'zh-Hans': {
      title: '使用色板内的颜色',
      why: '人们在读到文字之前，就先凭颜色认出品牌。不属于品牌或只差一点的颜色，会让素材看起来出自他人之手。',
      blind:
        '照片以及面积小于阈值的色块不作判断。在 JPEG 和有损 WebP 中，细于长边百分之一的线条和文字不作判断；ΔE 5 以内的颜色也不会被指出，即使品牌套件的允许值更小，因为压缩本身就会造成这样的偏移。渐变由 colour-gradient 判断，中性色由 colour-neutrals 判断。',
      message: ({ measured, limit, found, wanted, values }) => {
        const share = `占画面 ${values.share}%`;
        if (values.case === 'photo-like')
          return `有些区域（${share}，以 ${found?.hex} 为主）不在色板内，但看起来像照片或插画。`;
        if (values.case === 'further')
          return `另有 ${values.count} 种颜色（${share}，面积最大的是 ${found?.hex}）不在色板内。`;
        if (values.case === 'forbidden')
          return `${found?.hex}（${share}）是“${values.forbidden}”，此版位不允许使用。最接近的可用颜色是${namedZh(wanted)}。`;
        if (values.case === 'foreign')
          return `${found?.hex}（${share}）不是品牌颜色：最接近的 ${values.nearest} 色差也达 ΔE ${measured}，${allowedZh(limit, values)}。`;
        const off = `${found?.hex}（${share}）与${namedZh(wanted)} 的色差为 ΔE ${measured}，${allowedZh(limit, values)}`;
        if (values.case === 'lossy') return `${off}。也可能是有损压缩造成的偏移。`;
        if (values.case === 'cmyk') return `${off}。CMYK 无法呈现所有品牌色，因此不能确定。`;
        return `${off}。`;
      },
      remedy: ({ wanted, values }) => {
        if (values.case === 'photo-like') return '请查看这些区域：如果是绘制的图形，请改用色板内的颜色。';
        if (values.case === 'lossy') return '请核对源文件；如需确认，请导出为 PNG。';
        if (values.case === 'cmyk') return `请以 RGB 导出，并使用${namedZh(wanted)}。`;
        if (wanted === undefined) return '请改用色板中的颜色。';
        return `请改用${namedZh(wanted)}，或色板中的其他颜色。`;
      },
      because: { 'nothing-flat': '画面全部是照片或透明区域，没有可判断的平涂颜色。' },
    },
  },
});
