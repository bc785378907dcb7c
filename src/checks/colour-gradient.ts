import { rounded } from '../measure/rounded.ts';
import { defineAssetCheck, type Finding } from '../model/check.ts';
import type { DrawnGradient, GradientFound, PaletteFact } from '../model/facts.ts';
import { type ColourRules, rule } from '../model/rules.ts';
import { named, namedZh } from './support/colour-name.ts';

/** Gradients run between two brand colours, or there are none. */
export const colourGradient = defineAssetCheck({
  id: 'colour-gradient',
  category: 'colour',
  severity: 'warn',
  weight: 4,
  limits: {
    share: {
      default: 1,
      min: 0,
      max: 100,
      unit: '%',
      why: {
        en: 'Least share of the picture that a gradient must take to be told of: what is smaller is the soft edge of something else.',
        'zh-Hans': '渐变至少占画面多大比例才会被指出：更小的多为其他元素的柔和边缘。',
      },
    },
  },
  needs: ['palette'],
  run({ palette }, { colours: rules, limits }) {
    const { gradients } = rules;
    const line = rule('kit', gradients.pointer, gradients.provenance);
    const large = palette.gradients.filter(({ share }) => share * 100 >= limits.share);
    if (gradients.rule === 'any') {
      return { findings: [], allowed: large.map((gradient) => ({ subject: subjectOf(gradient), rule: line })) };
    }
    const drawn = drawnFinding(palette.drawn, rules, limits.share);
    const foreign = foreignFinding(palette, rules, limits.share);
    const unwanted = gradients.rule === 'none' ? large.map((gradient) => unwantedFinding(gradient, rules)) : [];
    return { findings: [...unwanted, ...[drawn, foreign].filter((finding) => finding !== null)] };
  },
  words: {
    en: {
      title: 'Gradients of the brand',
      why: 'A gradient invents every shade between its ends. Between brand colours they belong together; anywhere else they are new colours.',
      blind:
        'Only gradients wide enough to be sampled are seen. One that leaves the palette is held against the asset where it is drawn beyond doubt: straight, in a lossless file without photographs, both ends far from the brand’s colours and their mixtures. Any other is asked about: it may be light or a shadow.',
      message: ({ measured, found, wanted, values }) => {
        if (values.case === 'drawn')
          return `A gradient runs from ${values.from} to ${values.to} (${values.share} % of the picture); neither is a colour of the brand, nor a mixture of two.`;
        if (values.case === 'foreign')
          return `Colours that run into each other (${values.share} % of the picture, mostly ${found?.hex}) are no mixture of two brand colours; they come no nearer than ΔE ${measured} to ${named(wanted)}.`;
        return `A gradient runs from ${values.from} to ${values.to} (${values.share} % of the picture); the brand uses none.`;
      },
      remedy: ({ values }) => {
        if (values.case === 'drawn') return 'Let it run between two colours of the palette, or use one of them flat.';
        if (values.case === 'foreign')
          return 'Look at the area: if it is a gradient, let it run between two colours of the palette.';
        return `Use one flat colour, ${values.from} or ${values.to}.`;
      },
      because: {},
    },
    'zh-Hans': {
      title: '渐变符合品牌',
      why: '渐变会生成两端之间的所有色调。两端都是品牌色时，它们才属于同一家族；否则就是新的颜色。',
      blind:
        '只能看到足够宽的渐变。偏离色板的渐变，只有确属绘制时才会扣分：无损文件、没有照片、直线渐变，且两端都远离品牌色及其混合色。其余只会提问：可能是光影或阴影。',
      message: ({ measured, found, wanted, values }) => {
        if (values.case === 'drawn')
          return `有一处从 ${values.from} 到 ${values.to} 的渐变（占画面 ${values.share}%）；两端都不是品牌色，也不是两种品牌色的混合。`;
        if (values.case === 'foreign')
          return `有一片颜色渐变（占画面 ${values.share}%，以 ${found?.hex} 为主）不是两种品牌色的混合；与${namedZh(wanted)} 的色差至少为 ΔE ${measured}。`;
        return `有一处从“${values.from}”到“${values.to}”的渐变（占画面 ${values.share}%）；品牌不使用渐变。`;
      },
      remedy: ({ values }) => {
        if (values.case === 'drawn') return '请让它在两种色板颜色之间过渡，或改用其中一种平涂。';
        if (values.case === 'foreign') return '请查看该区域：如果是渐变，请让它在两种色板颜色之间过渡。';
        return `请使用一种平涂颜色：“${values.from}”或“${values.to}”。`;
      },
      because: {},
    },
  },
});

type Values = {
  /** `drawn`: foreign beyond doubt. */
  readonly case: 'unwanted' | 'drawn' | 'foreign';
  readonly share: number;
  readonly from: string;
  readonly to: string;
};

const subjectOf = ({ from, to }: GradientFound): string => `gradient:${[from, to].sort().join('-')}`;

/** A gradient of brand colours where there must be none. Towards black, white or grey it may be a shadow or a glow. */
function unwantedFinding(gradient: GradientFound, { colours, gradients }: ColourRules): Finding<Values> {
  const { from, to, share, boxes } = gradient;
  const named = [from, to].every((end) => colours.some(({ name }) => name === end));
  return {
    subject: subjectOf(gradient),
    regions: boxes,
    evidence: {
      measured: rounded(share * 100, 1),
      limit: 0,
      unit: '%',
      values: { case: 'unwanted', share: rounded(share * 100, 1), from, to },
    },
    certainty: named ? 'sure' : 'ask',
    extent: rounded(share, 3),
    rule: rule('kit', gradients.pointer, gradients.provenance),
  };
}

/** Those drawn between foreign colours, as one finding: text and shapes part one gradient into many. */
function drawnFinding(
  drawn: readonly DrawnGradient[],
  { gradients }: ColourRules,
  least: number,
): Finding<Values> | null {
  const [largest] = drawn;
  const share = drawn.reduce((sum, one) => sum + one.share, 0);
  if (largest === undefined || share * 100 < least) return null;
  const { from, to, deltaE, tolerance } = largest;
  return {
    subject: 'gradient:drawn',
    regions: drawn.flatMap(({ boxes }) => boxes),
    evidence: {
      measured: rounded(deltaE, 1),
      limit: rounded(tolerance, 1),
      unit: 'ΔE00',
      values: { case: 'drawn', share: rounded(share * 100, 1), from, to },
    },
    certainty: 'sure',
    extent: rounded(Math.max(0, deltaE / Math.max(1, tolerance) - 1), 3),
    rule: rule('kit', gradients.pointer, gradients.provenance),
  };
}

/** All runs of colours that leave the palette, as one question. */
function foreignFinding(palette: PaletteFact, { gradients }: ColourRules, least: number): Finding<Values> | null {
  const runs = palette.off.filter(({ doubt }) => doubt === 'gradient');
  const [largest] = runs;
  const share = runs.reduce((sum, run) => sum + run.share, 0);
  if (largest === undefined || share * 100 < least) return null;
  return {
    subject: 'gradient:foreign',
    regions: runs.flatMap(({ boxes }) => boxes),
    evidence: {
      measured: rounded(largest.deltaE, 1),
      limit: rounded(largest.tolerance, 1),
      unit: 'ΔE00',
      found: { hex: largest.hex, share: rounded(share, 4) },
      wanted: { name: largest.nearest, hex: largest.nearestHex },
      values: { case: 'foreign', share: rounded(share * 100, 1), from: largest.hex, to: largest.nearest },
    },
    certainty: 'ask',
    extent: rounded(Math.max(0, largest.deltaE / Math.max(1, largest.tolerance) - 1), 3),
    rule: rule('kit', gradients.pointer, gradients.provenance),
  };
}
