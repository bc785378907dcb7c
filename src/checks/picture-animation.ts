import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { type PlaceNames, placementRule, placeNames } from './support/placement-rule.ts';

type Values = PlaceNames & Readonly<{ frames: number; refused: boolean }>;
type Told = Evidence<Values>;

/** The picture moves only where its placement shows movement. */
export const pictureAnimation = defineAssetCheck({
  id: 'picture-animation',
  category: 'picture',
  severity: 'warn',
  weight: 2,
  limits: {},
  needs: ['file', 'picture'],
  run({ file, picture }, { placement }) {
    if (placement === null) return { because: 'no-placement' };
    const { animation } = placement;
    // A TIFF's pages are no animation; upload forms that take TIFF take its first.
    if (picture.frames === 1 || file.format === 'tiff' || animation === 'allowed') return { findings: [] };
    const refused = animation === 'forbidden';
    return {
      findings: [
        {
          subject: 'animation',
          regions: [whole],
          evidence: {
            measured: picture.frames,
            limit: 1,
            unit: 'count',
            values: { ...placeNames(placement), frames: picture.frames, refused },
          },
          certainty: 'sure',
          extent: 1,
          rule: placementRule(placement, 'animation'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Animation where it is shown',
      why: 'Where a channel shows the first frame only, a message that comes later is never seen.',
      blind:
        'Frames of an animated AVIF are not counted. Only the first frame of an animation is judged by the other checks.',
      message: ({ values: { frames, place, refused } }: Told) =>
        `It has ${frames} frames; ${place} ${refused ? 'takes still pictures only' : 'shows the first one only'}.`,
      remedy: ({ values: { refused } }: Told) =>
        refused
          ? 'Export the frame that carries the message as a still picture.'
          : 'Make the first frame carry brand and message, or export it as a still picture.',
      because: { 'no-placement': 'It is not known which placement this is for.' },
    },
    'zh-Hans': {
      title: '渠道支持的动画',
      why: '若渠道只显示第一帧，后面出现的信息就没有人能看到。',
      blind: '不统计 AVIF 动画的帧数。其他检查只判断动画的第一帧。',
      message: ({ values: { frames, placeZh, refused } }: Told) =>
        `图片有 ${frames} 帧；“${placeZh}”${refused ? '只接受静态图片' : '只显示第一帧'}。`,
      remedy: ({ values: { refused } }: Told) =>
        refused ? '请将承载信息的那一帧导出为静态图片。' : '请让第一帧就包含品牌和信息，或导出为静态图片。',
      because: { 'no-placement': '不清楚此图片用于哪个版位。' },
    },
  },
});
