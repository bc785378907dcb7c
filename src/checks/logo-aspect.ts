import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { lessSure, logoBecause, overLimit, sightedInUse } from './support/logo.ts';

type Values = Readonly<
  Record<'variant' | 'sides' | 'sidesZh' | 'width' | 'height' | 'rightWidth' | 'margin', string | number>
>;
type Told = Evidence<Values>;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A logo keeps the proportions of its file. */
export const logoAspect = defineAssetCheck({
  id: 'logo-aspect',
  category: 'logo',
  severity: 'fail',
  weight: 8,
  limits: {
    stretch: {
      default: 3,
      min: 0.5,
      max: 50,
      unit: '%',
      why: {
        en: 'How far width ÷ height may lie from that of the file. Rounding to whole pixels stays below it from 34 px of height on; 3 % is where people begin to see it side by side.',
        'zh-Hans': '宽高比与原文件相差的上限。标志高度达到 34 像素时，取整误差即低于此值；相差 3% 并排对比时开始可见。',
      },
    },
  },
  needs: ['logos'],
  run({ logos }, { logos: rules, limits, limitRule }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    return {
      findings: found.flatMap(({ sighting, subject, certainty, region }) => {
        const { stretch, width, height, error } = sighting.pose;
        const departure = Math.abs(stretch - 1) * 100;
        const over = overLimit(departure, limits.stretch, error.stretch * 100);
        if (over === null) return [];
        const values: Values = {
          variant: sighting.variant,
          sides: stretch > 1 ? 'too wide' : 'too narrow',
          sidesZh: stretch > 1 ? '过宽' : '过窄',
          width: Math.round(width),
          height: Math.round(height),
          rightWidth: Math.round(width / stretch),
          // Nothing is measured to no error at all.
          margin: Math.max(0.1, tenth(error.stretch * 100)),
        };
        return [
          {
            subject,
            regions: [region],
            evidence: { measured: tenth(departure), limit: limits.stretch, unit: '%', values },
            certainty: lessSure(certainty, over),
            extent: departure / limits.stretch - 1,
            rule: limitRule('stretch'),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Proportions of the logo',
      why: 'A stretched logo is the fault people notice first: it says that nobody looked.',
      blind:
        'Half of the marks from 48 px of height on are measured to 0.11 %, of all to 0.20 %; of 65 that were not stretched one was accused (under 48 px), of 11 that were, by 4 % or more, 10. What lies within three standard errors of its limit is asked, not stated, and within one not told. A logo in perspective is taken for a stretched one where it is found at all.',
      message: ({ measured, limit, values }: Told) =>
        `The logo (${values.variant}) is ${measured} % ${values.sides}, measured to ±${values.margin} %; up to ${limit} % is allowed.`,
      remedy: ({ values }: Told) =>
        `Scale it in proportion: at ${values.height} px of height it is ${values.rightWidth} px wide, not ${values.width} px.`,
      because: logoBecause.en,
    },
    'zh-Hans': {
      title: '标志的宽高比例',
      why: '被拉伸的标志最容易被一眼看出，说明没有人认真看过。',
      blind:
        '高度 48 像素以上的标志，一半误差在 0.11% 以内，所有尺寸为 0.20%；未拉伸的 65 个误报 1 个（高度不足 48 像素），拉伸 4% 以上的 11 个指出了 10 个。超出限值不到三倍标准误差的只提问，不到一倍的不提。透视中的标志若被找到，会被当作拉伸。',
      message: ({ measured, limit, values }: Told) =>
        `标志（${values.variant}）${values.sidesZh} ${measured}%，测量误差 ±${values.margin}%；允许值为 ${limit}%。`,
      remedy: ({ values }: Told) =>
        `请等比缩放：高 ${values.height} 像素时，宽应为 ${values.rightWidth} 像素，而不是 ${values.width} 像素。`,
      because: logoBecause['zh-Hans'],
    },
  },
});
