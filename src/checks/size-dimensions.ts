import { sameSize } from '../measure/crop.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';
import { type DepartureKind, departure } from './support/departure.ts';
import { pixels } from './support/figures.ts';
import { type PlaceNames, placementRule, placeNames } from './support/placement-rule.ts';

type Values = PlaceNames &
  Readonly<Record<'kind' | 'recommended' | 'sizes' | 'times', string>> & {
    readonly refused: boolean;
  };
type Told = Evidence<Values>;

/** The picture has the pixels that its placement asks for. */
export const sizeDimensions = defineAssetCheck({
  id: 'size-dimensions',
  category: 'size',
  severity: 'fail',
  weight: 6,
  limits: {
    enlargement: {
      default: 1.02,
      min: 1,
      max: 4,
      unit: '×',
      why: {
        en: 'How much the channel may enlarge it before that is told; 2 % nobody sees.',
        'zh-Hans': '渠道放大多少倍才提示；放大 2% 肉眼看不出。',
      },
    },
  },
  needs: ['file', 'picture'],
  run({ file, picture }, { placement, size, limits }) {
    if (placement === null) return { because: 'no-placement' };
    if (file.format === 'svg') return { because: 'vector' };
    const found = departure(picture, placement, limits.enlargement);
    if (found === null) return { findings: [] };
    if (size?.also.some((also) => sameSize(also, picture))) {
      return {
        findings: [],
        allowed: [{ subject: 'dimensions', rule: rule('kit', `${size.pointer}.also`, 'allowance') }],
      };
    }
    const values: Values = {
      kind: found.kind,
      ...placeNames(placement),
      recommended: pixels(placement.recommended),
      times: (found.extent + 1).toFixed(2).replace(/\.?0+$/, ''),
      sizes: [placement.recommended, ...placement.alternatives.filter((a) => a.withinAcceptedRatio)]
        .map(pixels)
        .join(' / '),
      refused: placement.enforcement.dimensions === 'reject',
    };
    return {
      findings: [
        {
          subject: 'dimensions',
          regions: [whole],
          evidence: { measured: pixels(picture), limit: pixels(found.limit), unit: 'px', values },
          certainty: 'sure',
          extent: found.extent,
          rule: placementRule(placement, found.key),
          atMost: found.atMost,
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Pixel dimensions',
      why: 'Channels refuse, cut or enlarge what does not have their size; an enlarged picture looks soft next to a native one.',
      blind:
        'A vector (SVG) has no pixels to count. Whether detail was lost earlier is for “Detail as fine as the pixels”.',
      message: ({ measured, limit, values: { kind, place, sizes, times, refused } }: Told) =>
        ({
          exact: `It is ${measured} px; ${place} takes ${sizes} px and nothing else.`,
          minimum: `It is ${measured} px; ${place} ${refused ? 'refuses' : 'enlarges'} less than ${limit} px.`,
          enlarged: `It is ${measured} px; ${place} shows ${limit} px, so it will be enlarged ×${times}.`,
          maximum: `It is ${measured} px; ${place} ${refused ? 'refuses' : 'scales down'} more than ${limit} px.`,
          outdated: `${measured} px is an older size of ${place}; today it is ${limit} px.`,
        })[kind as DepartureKind],
      remedy: ({ limit, values: { kind, recommended } }: Told) =>
        kind === 'maximum'
          ? `Export it at ${recommended} px, or at most ${limit} px.`
          : `Export it at ${kind === 'exact' ? limit : recommended} px from the original artwork; enlarging this file brings no detail back.`,
      because: {
        'no-placement': 'It is not known which placement this is for.',
        vector: 'An SVG is drawn at any size.',
      },
    },
    'zh-Hans': {
      title: '像素尺寸',
      why: '尺寸不符的图片会被渠道拒绝、裁切或放大；放大后的图片与原生尺寸的相比显得模糊。',
      blind: '矢量图（SVG）没有像素可数。细节是否早已丢失，由“细节与像素相称”判断。',
      message: ({ measured, limit, values: { kind, placeZh, sizes, times, refused } }: Told) =>
        ({
          exact: `图片为 ${measured} 像素；“${placeZh}”只接受 ${sizes} 像素。`,
          minimum: `图片为 ${measured} 像素；小于 ${limit} 像素时，“${placeZh}”会${refused ? '拒绝' : '将其放大'}。`,
          enlarged: `图片为 ${measured} 像素；“${placeZh}”按 ${limit} 像素展示，会放大 ${times} 倍。`,
          maximum: `图片为 ${measured} 像素；大于 ${limit} 像素时，“${placeZh}”会${refused ? '拒绝' : '将其缩小'}。`,
          outdated: `${measured} 像素是“${placeZh}”的旧尺寸；现为 ${limit} 像素。`,
        })[kind as DepartureKind],
      remedy: ({ limit, values: { kind, recommended } }: Told) =>
        kind === 'maximum'
          ? `请按 ${recommended} 像素导出，最大不超过 ${limit} 像素。`
          : `请从原始设计稿按 ${kind === 'exact' ? limit : recommended} 像素导出；放大此文件无法找回细节。`,
      because: { 'no-placement': '不清楚此图片用于哪个版位。', vector: 'SVG 可按任意尺寸绘制。' },
    },
  },
});
