import { barsFor, cropTo, hasAcceptedRatio, sameSize, shownRatio } from '../measure/crop.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { Enforcement, Size } from '../model/placement.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';
import { pixels, ratio } from './support/figures.ts';
import { type PlaceNames, placementRule, placeNames, worst } from './support/placement-rule.ts';

interface Values extends PlaceNames, Readonly<Record<string, string | number | boolean>> {
  readonly does: Enforcement;
  /** What remains, in px of the picture. */
  readonly kept: string;
  readonly recommended: string;
  /** Px that are lost (or added as bars) on each of two sides. */
  readonly each: number;
  readonly sideways: boolean;
  /** Of the picture, in %. */
  readonly lost: number;
}
type Told = Evidence<Values>;

const area = ({ width, height }: Size): number => width * height;

/** The picture has a shape that its placement shows whole. */
export const sizeRatio = defineAssetCheck({
  id: 'size-ratio',
  category: 'size',
  severity: 'fail',
  weight: 5,
  limits: {},
  needs: ['picture'],
  run({ picture }, { placement, size }) {
    if (placement === null) return { because: 'no-placement' };
    if (placement.enforcement.dimensions === 'reject' && placement.enforcement.exactPixels) return { because: 'exact' };
    const taken = placement.alternatives.some((a) => a.withinAcceptedRatio && sameSize(a, picture));
    if (taken || hasAcceptedRatio(picture, placement.ratio)) return { findings: [] };
    if (size?.also.some((also) => sameSize(also, picture))) {
      return { findings: [], allowed: [{ subject: 'ratio', rule: rule('kit', `${size.pointer}.also`, 'allowance') }] };
    }
    const target = shownRatio(picture, placement);
    const does = placement.ratio.onMismatch;
    const crop = cropTo(picture, target);
    const cuts = crop.each > 0 && (does === 'crop' || does === 'unknown');
    const values: Values = {
      does,
      ...placeNames(placement),
      kept: pixels(crop.kept),
      recommended: pixels(placement.recommended),
      each: does === 'letterbox' ? barsFor(picture, target) : crop.each,
      sideways: (does === 'letterbox') !== crop.sideways,
      lost: Math.round((1 - area(crop.kept) / area(picture)) * 100),
    };
    return {
      findings: [
        {
          subject: 'ratio',
          regions: cuts ? crop.lost : [whole],
          evidence: { measured: ratio(picture.width / picture.height), limit: ratio(target), unit: 'ratio', values },
          certainty: 'sure',
          extent: Math.abs(Math.log(picture.width / picture.height / target)),
          rule: placementRule(placement, 'ratio'),
          atMost: worst(does, placement.confidence),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Shape that is shown whole',
      why: 'A channel cuts, frames or refuses a picture of another shape; what stood at the edge is gone.',
      blind:
        'It counts with a cut around the centre; a channel that cuts elsewhere, or lets people choose, loses other parts.',
      message: ({ measured, limit, values }: Told) => {
        const shape = `Its shape is ${measured}, ${values.place} wants ${limit}`;
        const sides = values.sideways ? 'left and right' : 'at the top and the bottom';
        switch (values.does) {
          case 'reject':
            return `${shape} and refuses others.`;
          case 'letterbox':
            return `${shape} and adds bars of ${values.each} px ${sides}.`;
          case 'scale':
            return `${shape} and distorts it.`;
          case 'advisory':
            return `${shape}, as advice.`;
          case 'unknown':
            return `${shape}: if it is cut, ${values.each} px go ${sides} each, ${values.lost} % of the picture.`;
          default:
            return `${shape}: ${values.each} px are cut off ${sides} each, ${values.lost} % of the picture.`;
        }
      },
      remedy: ({ values }: Told) =>
        values.does === 'crop'
          ? `Lay it out at ${values.recommended} px, or keep all that matters within the middle ${values.kept} px.`
          : `Lay it out at ${values.recommended} px.`,
      because: {
        'no-placement': 'It is not known which placement this is for.',
        exact: 'The placement takes exact pixels; “Pixel dimensions” tells whether it has them.',
      },
    },
    'zh-Hans': {
      title: '能完整展示的画面比例',
      why: '比例不符时，渠道会裁切、加边框或拒绝；靠边的内容就看不到了。',
      blind: '按居中裁切计算；若渠道从别处裁切或允许用户选择，丢失的部分会不同。',
      message: ({ measured, limit, values }: Told) => {
        const shape = `画面比例为 ${measured}，“${values.placeZh}”需要 ${limit}`;
        const sides = values.sideways ? '左右' : '上下';
        switch (values.does) {
          case 'reject':
            return `${shape}，其他比例会被拒绝。`;
          case 'letterbox':
            return `${shape}，${sides}会各加 ${values.each} 像素的边框。`;
          case 'scale':
            return `${shape}，图片会被拉伸变形。`;
          case 'advisory':
            return `画面比例为 ${measured}，“${values.placeZh}”建议用 ${limit}。`;
          case 'unknown':
            return `${shape}：若被裁切，${sides}各失 ${values.each} 像素，共占画面的 ${values.lost}%。`;
          default:
            return `${shape}：${sides}各裁掉 ${values.each} 像素，共占画面的 ${values.lost}%。`;
        }
      },
      remedy: ({ values }: Told) =>
        values.does === 'crop'
          ? `请按 ${values.recommended} 像素重新排版，或将重要内容放在中间 ${values.kept} 像素以内。`
          : `请按 ${values.recommended} 像素重新排版。`,
      because: {
        'no-placement': '不清楚此图片用于哪个版位。',
        exact: '该版位要求精确像素，由“像素尺寸”判断。',
      },
    },
  },
});
