import { defineAssetCheck, type Evidence } from '../model/check.ts';

type Values = Readonly<{ share: number }>;
type Told = Evidence<Values>;

/** Gradients run smoothly. */
export const pictureBanding = defineAssetCheck({
  id: 'picture-banding',
  category: 'picture',
  severity: 'warn',
  weight: 1,
  limits: {
    share: {
      default: 8,
      min: 1,
      max: 100,
      unit: '%',
      why: {
        en: 'Share of the slow gradients that may run in visible steps. Photographs have 3 % at most, gradients reduced to 64 levels all of it.',
        'zh-Hans': '缓变渐变中允许出现可见台阶的比例。照片最多 3%，压成 64 级的渐变则全部如此。',
      },
    },
  },
  needs: ['banding', 'picture'],
  run({ banding: { share, regions }, picture }, { limits, limitRule }) {
    if (picture.lossy) return { because: 'lossy' };
    if (share === null) return { because: 'no-gradient' };
    const percent = share * 100;
    if (percent <= limits.share) return { findings: [] };
    return {
      findings: [
        {
          subject: 'banding',
          regions,
          evidence: { measured: percent, limit: limits.share, unit: '%', values: { share: Math.round(percent) } },
          certainty: 'sure',
          extent: percent / limits.share - 1,
          rule: limitRule('share'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Smooth gradients',
      why: 'Visible steps in a sky or a brand gradient look like a fault of the screen or of the brand.',
      blind:
        'Lossy pictures are not judged. Steps of more than 12 levels count as drawn on purpose, and those of 2 as invisible; a dithered gradient has none.',
      message: ({ values: { share } }: Told) => `${share} % of its slow gradients run in visible steps.`,
      remedy: () => 'Export it with 8 bits a channel (no palette, no GIF), with dithering or a touch of noise.',
      because: {
        'no-gradient': 'There is no slow gradient in it.',
        lossy: 'JPEG, WebP and AVIF blur steps and make others where their blocks meet: it can’t be told.',
      },
    },
    'zh-Hans': {
      title: '平滑渐变',
      why: '天空或品牌渐变中出现可见台阶，看上去像是屏幕或品牌出了毛病。',
      blind: '不判断有损压缩的图片。超过 12 级的台阶视为有意绘制，2 级的视为不可见；带抖动的渐变没有台阶。',
      message: ({ values: { share } }: Told) => `其缓变渐变有 ${share}% 呈可见的台阶状。`,
      remedy: () => '请以每通道 8 位导出（不用索引色或 GIF），并加抖动或少许噪点。',
      because: {
        'no-gradient': '其中没有缓变渐变。',
        lossy: 'JPEG、WebP 和 AVIF 会抹平台阶，又在方块交界处产生新台阶：无法判断。',
      },
    },
  },
});
