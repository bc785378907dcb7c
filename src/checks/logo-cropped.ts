import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { lessSure, logoBecause, sightedInUse } from './support/logo.ts';

type Told = Evidence<Readonly<Record<'variant' | 'sides' | 'sidesZh', string>>>;

/** A logo is shown whole. */
export const logoCropped = defineAssetCheck({
  id: 'logo-cropped',
  category: 'logo',
  severity: 'fail',
  weight: 8,
  limits: {
    hidden: {
      default: 2,
      min: 0.5,
      max: 50,
      unit: '%',
      why: {
        en: 'Share of the logo’s box that may lie outside the picture. Below 2 % the place of its edge can’t be told from the rounding of the export.',
        'zh-Hans': '标志外框允许落在画面之外的比例。低于 2% 时，与导出取整的误差无法区分。',
      },
    },
  },
  needs: ['logos', 'picture'],
  run({ logos, picture }, { logos: rules, limits, limitRule }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    return {
      findings: found.flatMap(({ sighting, subject, certainty, region }) => {
        const hidden = (1 - sighting.visible) * 100;
        if (hidden <= limits.hidden) return [];
        const xs = sighting.quad.map(([x]) => x);
        const ys = sighting.quad.map(([, y]) => y);
        const cut = [
          ...(Math.min(...xs) < 0 ? [sides.left] : []),
          ...(Math.min(...ys) < 0 ? [sides.top] : []),
          ...(Math.max(...xs) > picture.width ? [sides.right] : []),
          ...(Math.max(...ys) > picture.height ? [sides.bottom] : []),
        ];
        return [
          {
            subject,
            regions: [region],
            evidence: {
              measured: Math.round(hidden),
              limit: limits.hidden,
              unit: '%' as const,
              values: {
                variant: sighting.variant,
                sides: cut.map(({ en }) => en).join(' and '),
                sidesZh: cut.map(({ zh }) => zh).join('、'),
              },
            },
            // A cut that the edge of the picture does not explain is more likely a wrong pose.
            certainty: lessSure(certainty, cut.length === 0 ? 'ask' : 'sure'),
            extent: hidden / limits.hidden - 1,
            rule: limitRule('hidden'),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Logo shown whole',
      why: 'A cut logo is no longer the registered sign, and reads as a mistake.',
      blind:
        'A logo of which less than about three quarters is left is not found at all. What a channel cuts off is judged by logo-safe-zone.',
      message: ({ measured, values }: Told) =>
        `${measured} % of the logo (${values.variant}) lies outside the picture${values.sides === '' ? '' : `, at the ${values.sides}`}.`,
      remedy: () => 'Move it in, with its clear space, or make it smaller.',
      because: logoBecause.en,
    },
    'zh-Hans': {
      title: '标志完整显示',
      why: '被裁切的标志不再是注册的图形，看上去像失误。',
      blind: '剩余不足约四分之三的标志无法找到。渠道造成的裁切由 logo-safe-zone 判断。',
      message: ({ measured, values }: Told) =>
        `标志（${values.variant}）有 ${measured}% 落在画面之外${values.sidesZh === '' ? '' : `（${values.sidesZh}）`}。`,
      remedy: () => '请连同留白一起移入画面，或缩小标志。',
      because: logoBecause['zh-Hans'],
    },
  },
});

const sides = {
  left: { en: 'left', zh: '左侧' },
  top: { en: 'top', zh: '顶部' },
  right: { en: 'right', zh: '右侧' },
  bottom: { en: 'bottom', zh: '底部' },
} as const;
