import { defineAssetCheck, type Evidence, type Finding } from '../model/check.ts';
import { logoBecause, sightedInUse, variantRule } from './support/logo.ts';

interface Values extends Readonly<Record<string, string | number>> {
  /** `drawing`: parts are missing or were added; the others: an effect was laid on it. */
  readonly case: 'drawing' | 'shadow' | 'outline' | 'glow';
  readonly variant: string;
}
type Told = Evidence<Values>;

/** A logo is drawn as in its file, with nothing added to it. */
export const logoAltered = defineAssetCheck({
  id: 'logo-altered',
  category: 'logo',
  severity: 'fail',
  weight: 8,
  limits: {
    cell: {
      default: 50,
      min: 10,
      max: 100,
      unit: '%',
      why: {
        en: 'How much of the drawing may be missing in one of the six parts the mark is divided into. Half of a part is a stroke, a letter, a stripe. Chosen by eye, not measured yet.',
        'zh-Hans':
          '标志分成六部分后，单个部分允许缺失的线条比例。缺一半即为一笔、一个字母或一条纹。此值凭目测选定，尚未测量。',
      },
    },
    effect: {
      default: 8,
      min: 2,
      max: 100,
      unit: '%',
      why: {
        en: 'How strong a shadow, an outline or a glow may be, as a difference in lightness from the ground beside the mark. Chosen by eye, not measured yet.',
        'zh-Hans': '阴影、描边或发光允许的强度，以与旁边底色的明度差计。此值凭目测选定，尚未测量。',
      },
    },
  },
  needs: ['logos'],
  run({ logos }, { logos: rules, limits, limitRule }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    return {
      findings: found.flatMap((one): readonly Finding<Values>[] => {
        const { residual, effect, variant, visible } = one.sighting;
        const missing = Math.round(residual.worstCell * 100);
        const strength = Math.round(effect.strength * 100);
        return [
          // What is cut off is missing too; logo-cropped tells of that.
          ...(missing > limits.cell && visible > 0.98
            ? [
                {
                  subject: `${one.subject}:drawing`,
                  regions: residual.regions.length === 0 ? [one.region] : residual.regions,
                  evidence: {
                    measured: missing,
                    limit: limits.cell,
                    unit: '%' as const,
                    values: { case: 'drawing' as const, variant },
                  },
                  certainty: 'ask' as const,
                  extent: missing / limits.cell - 1,
                  rule: variantRule(one, 'file'),
                },
              ]
            : []),
          ...(effect.kind !== 'none' && strength > limits.effect
            ? [
                {
                  subject: `${one.subject}:${effect.kind}`,
                  regions: [one.region],
                  evidence: {
                    measured: strength,
                    limit: limits.effect,
                    unit: '%' as const,
                    values: { case: effect.kind, variant },
                  },
                  certainty: 'ask' as const,
                  extent: strength / limits.effect - 1,
                  rule: limitRule('effect'),
                },
              ]
            : []),
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Logo as it is drawn',
      why: 'A redrawn logo, or one with an effect, is no longer the sign that people know and the law protects.',
      blind:
        'It always asks: how often it is right was measured on too few altered logos to state anything. Something added in the free space inside the mark is seen only where it crosses a stroke. Effects are measured on even grounds.',
      message: ({ measured, limit, values }: Told) =>
        values.case === 'drawing'
          ? `The logo (${values.variant}) is not drawn as in its file: in one part ${measured} % of the drawing is missing or altered; up to ${limit} % is allowed.`
          : `The logo (${values.variant}) has ${effects[values.case].en}, ${measured} % in lightness; up to ${limit} % is allowed.`,
      remedy: ({ values }: Told) =>
        values.case === 'drawing'
          ? `Place the file of ${values.variant} again; do not redraw it.`
          : `Remove the ${values.case}. If the logo does not stand out, use another variant or ground.`,
      because: logoBecause.en,
    },
    'zh-Hans': {
      title: '标志的图形未被改动',
      why: '重绘或加了效果的标志，不再是人们熟悉、受法律保护的图形。',
      blind:
        '始终只提问：改动过的标志样本太少，尚不足以断言。添加在图形空白处的内容，只有与笔画相交时才看得到。效果只在平整底色上测量。',
      message: ({ measured, limit, values }: Told) =>
        values.case === 'drawing'
          ? `标志（${values.variant}）与原文件不符：某一部分有 ${measured}% 的线条缺失或被改动；允许值为 ${limit}%。`
          : `标志（${values.variant}）带有${effects[values.case].zh}，明度差 ${measured}%；允许值为 ${limit}%。`,
      remedy: ({ values }: Told) =>
        values.case === 'drawing'
          ? `请重新放置 ${values.variant} 的文件，不要重绘。`
          : `请去掉${effects[values.case].zh}。若标志不够醒目，请换版本或底色。`,
      because: logoBecause['zh-Hans'],
    },
  },
});

const effects = {
  shadow: { en: 'a shadow', zh: '阴影' },
  outline: { en: 'an outline', zh: '描边' },
  glow: { en: 'a glow', zh: '发光' },
} as const;
