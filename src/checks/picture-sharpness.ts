import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { round } from './support/figures.ts';

interface Values extends Readonly<Record<string, string | number>> {
  readonly kind: 'enlarged' | 'soft';
  readonly times: number;
}
type Told = Evidence<Values>;

/** Detail is as fine as the pixels could show. */
export const pictureSharpness = defineAssetCheck({
  id: 'picture-sharpness',
  category: 'picture',
  severity: 'warn',
  weight: 3,
  limits: {
    enlargement: {
      default: 1.4,
      min: 1.4,
      max: 8,
      unit: '×',
      why: {
        en: 'From which enlargement on it is told. Below 1.4 it can’t be measured surely.',
        'zh-Hans': '放大到多少倍开始提示。低于 1.4 倍无法可靠测量。',
      },
    },
    fineness: {
      default: 0.01,
      min: 0,
      max: 0.05,
      unit: 'ratio',
      why: {
        en: 'Fine detail relative to coarse, below which it asks. Of 35 photographs at native size none lay under it; enlarged threefold, half lie under 0.004.',
        'zh-Hans': '细部相对粗部的能量低于此值时询问。35 张原生尺寸照片无一低于此值；放大三倍后，一半低于 0.004。',
      },
    },
  },
  needs: ['sharpness'],
  run({ sharpness: { enlargement, highFrequency } }, { limits, limitRule }) {
    if (enlargement !== null && enlargement >= limits.enlargement) {
      return {
        findings: [
          {
            subject: 'sharpness',
            regions: [whole],
            evidence: {
              measured: enlargement,
              limit: limits.enlargement,
              unit: '×',
              values: { kind: 'enlarged', times: round(enlargement) } satisfies Values,
            },
            certainty: 'sure',
            extent: enlargement / limits.enlargement - 1,
            rule: limitRule('enlargement'),
          },
        ],
      };
    }
    if (enlargement !== null) return { findings: [] };
    if (highFrequency === null) return { because: 'no-detail' };
    if (highFrequency >= limits.fineness) return { findings: [] };
    return {
      findings: [
        {
          subject: 'sharpness',
          regions: [whole],
          evidence: {
            measured: highFrequency,
            limit: limits.fineness,
            unit: 'ratio',
            values: { kind: 'soft', times: 1 } satisfies Values,
          },
          certainty: 'ask',
          extent: 1 - highFrequency / limits.fineness,
          rule: limitRule('fineness'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Detail as fine as the pixels',
      why: 'A picture that was enlarged looks soft beside native ones, and cheapens what it shows.',
      blind:
        'Enlargement by less than 1.4, or by a program that invents detail; one enlarged part beside sharp ones; a picture so blurred that only soft areas are left, as a drawn ground is; pictures above 12 megapixels. Strong compression, and WebP’s even when mild, hides the traces.',
      message: ({ values: { kind, times } }: Told) =>
        kind === 'enlarged'
          ? `Its detail was enlarged at least ×${times}: it is coarser than the pixels, and interpolation left its rhythm.`
          : 'Even its sharpest parts are soft: it was enlarged or blurred, or the photograph is out of focus.',
      remedy: ({ values: { kind } }: Told) =>
        kind === 'enlarged'
          ? 'Take the original at this size or larger, and place it at no more than 100 %.'
          : 'Look at it at 100 %: if the softness is not meant, take a larger original.',
      because: { 'no-detail': 'There is too little fine detail to tell sharp from soft.' },
    },
    'zh-Hans': {
      title: '细节与像素相称',
      why: '放大过的图片在原生图片旁显得模糊，让所展示的内容掉价。',
      blind:
        '看不出：小于 1.4 倍的放大、由会“补画”细节的程序放大、清晰画面中局部被放大、模糊到只剩柔和色块的图片（如同绘制的底纹）、超过 1200 万像素的图片。压缩过强会掩盖痕迹，WebP 轻度压缩亦然。',
      message: ({ values: { kind, times } }: Told) =>
        kind === 'enlarged'
          ? `画面细节至少被放大了 ${times} 倍：比像素粗，且留有插值的规律痕迹。`
          : '即使最清晰的部分也偏软：可能被放大或模糊过，或照片本身失焦。',
      remedy: ({ values: { kind } }: Told) =>
        kind === 'enlarged'
          ? '请使用此尺寸或更大的原图，置入时不要超过 100%。'
          : '请以 100% 查看：若并非有意柔化，请换用更大的原图。',
      because: { 'no-detail': '细节太少，无法判断清晰与否。' },
    },
  },
});
