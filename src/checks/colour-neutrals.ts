import { rounded } from '../measure/rounded.ts';
import { defineAssetCheck, type Finding } from '../model/check.ts';
import type { PictureFact } from '../model/facts.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';

/** Greys, black and white are those of the palette, or stay within their share. */
export const colourNeutrals = defineAssetCheck({
  id: 'colour-neutrals',
  category: 'colour',
  severity: 'warn',
  weight: 3,
  limits: {
    share: {
      default: 0.5,
      min: 0,
      max: 100,
      unit: '%',
      why: {
        en: 'Least share of the picture that an unlisted grey must take to be told of: below it lie the blurred edges of type.',
        'zh-Hans': '未列出的中性色至少占画面多大比例才会被指出：更小的多为文字边缘的过渡。',
      },
    },
  },
  needs: ['palette', 'picture'],
  run({ palette, picture }, { colours: { neutrals }, limits }) {
    if (neutrals.rule === 'any') return { because: 'any-neutrals' };
    const { space } = picture;
    const certainty = space === 'cmyk' ? 'ask' : 'sure';
    const line = rule('kit', neutrals.pointer, neutrals.provenance);
    if (neutrals.rule !== 'listed') {
      const { maxShare } = neutrals.rule;
      const share = palette.shares.neutral * 100;
      if (share <= maxShare) return { findings: [] };
      const boxes = palette.neutrals.flatMap((neutral) => neutral.boxes);
      return {
        findings: [
          {
            subject: 'neutrals',
            regions: boxes.length > 0 ? boxes : [whole],
            evidence: {
              measured: rounded(share, 1),
              limit: maxShare,
              unit: '%',
              values: { case: 'share', share: rounded(share, 1), space },
            },
            certainty,
            extent: rounded(share / Math.max(1, maxShare) - 1, 3),
            rule: line,
          },
        ],
      };
    }
    const findings = palette.neutrals
      .filter(({ share }) => share * 100 >= limits.share)
      .map(
        ({ hex, share, boxes }): Finding<Values> => ({
          subject: `neutral:${hex}`,
          regions: boxes,
          evidence: {
            measured: rounded(share * 100, 1),
            limit: 0,
            unit: '%',
            found: { hex, share: rounded(share, 4) },
            values: { case: 'listed', share: rounded(share * 100, 1), space },
          },
          certainty,
          extent: rounded(share, 3),
          rule: line,
        }),
      );
    return { findings };
  },
  words: {
    en: {
      title: 'Neutrals of the palette',
      why: 'Greys add up: a dozen nearly equal ones make a brand look unfinished. A kit may name the few that are its own.',
      blind:
        'A grey within the tolerance of a palette colour counts as that colour. Photographs are left out, and in CMYK it only asks.',
      message: ({ found, limit, measured, values }) =>
        `${
          values.case === 'share'
            ? `Greys, black and white that the palette does not list take ${measured} % of the picture; up to ${limit} % is allowed.`
            : `The neutral ${found?.hex} (${values.share} % of the picture) is not in the palette.`
        }${values.space === 'cmyk' ? ' Print inks turn black and grey into others, so this can’t be told for sure.' : ''}`,
      remedy: ({ values }) =>
        values.case === 'share'
          ? 'Give more of the area to the colours of the palette.'
          : 'Use the nearest neutral of the palette, or add this one to the kit.',
      because: { 'any-neutrals': 'The kit accepts any grey, black and white.' },
    },
    'zh-Hans': {
      title: '使用色板内的中性色',
      why: '灰色会越积越多：十几种相近的灰会让品牌显得未完成。品牌套件可以规定少数几种自己的中性色。',
      blind: '落在色板颜色容差之内的灰色视为该颜色。照片不作判断；CMYK 文件只会提问。',
      message: ({ found, limit, measured, values }) =>
        `${
          values.case === 'share'
            ? `色板未列出的黑、白、灰占画面 ${measured}%，允许值为 ${limit}%。`
            : `中性色 ${found?.hex}（占画面 ${values.share}%）不在色板内。`
        }${values.space === 'cmyk' ? '印刷油墨会使黑色和灰色改变，因此不能确定。' : ''}`,
      remedy: ({ values }) =>
        values.case === 'share' ? '请让色板颜色占更多面积。' : '请改用色板中最接近的中性色，或将其加入品牌套件。',
      because: { 'any-neutrals': '品牌套件接受任何黑、白、灰。' },
    },
  },
});

type Values = {
  readonly case: 'share' | 'listed';
  readonly share: number;
  /** In CMYK black and grey depend on the inks, so that the palette’s own may come back as another. */
  readonly space: PictureFact['space'];
};
