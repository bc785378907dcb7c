import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { lessSure, logoBecause, overLimit, sightedInUse, variantRule } from './support/logo.ts';

type Values = Readonly<Record<'variant' | 'side' | 'sideZh' | 'shown' | 'isScaled', string | number | boolean>>;
type Told = Evidence<Values>;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A logo is no smaller than the kit allows, at the size at which the placement shows it. */
export const logoSize = defineAssetCheck({
  id: 'logo-size',
  category: 'logo',
  severity: 'fail',
  weight: 6,
  limits: {},
  needs: ['logos', 'picture'],
  run({ logos, picture }, { logos: rules, placement }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sightedInUse(logos.sightings, rules).filter(({ variant }) => variant !== null);
    if (found.length === 0) return { because: 'not-found' };
    const stated = found.filter(({ variant }) => variant !== null && Object.values(variant.minimum).some(Boolean));
    if (stated.length === 0) return { because: 'no-minimum' };
    // An asset exported at twice the placement's size is shown at half its own.
    const scale = placement === null ? 1 : Math.min(1, placement.recommended.width / picture.width);
    return {
      findings: stated.flatMap((one) => {
        const { pose, variant } = one.sighting;
        const minimum = one.variant?.minimum;
        const demands = [
          { side: sides.width, measured: pose.width * scale, limit: minimum?.width ?? null, unit: 'px' as const },
          { side: sides.height, measured: pose.height * scale, limit: minimum?.height ?? null, unit: 'px' as const },
          {
            side: sides.share,
            measured: (pose.width / picture.width) * 100,
            limit: minimum?.share ?? null,
            unit: '%' as const,
          },
        ];
        const [worst] = demands
          .flatMap(({ limit, ...demand }) => (limit === null ? [] : [{ ...demand, limit }]))
          .filter(({ measured, limit }) => measured < limit)
          .sort((a, b) => a.measured / a.limit - b.measured / b.limit);
        if (worst === undefined) return [];
        const extent = worst.limit / worst.measured - 1;
        const over = overLimit(extent, 0, pose.error.scale);
        if (over === null) return [];
        const values: Values = {
          variant,
          side: worst.side.en,
          sideZh: worst.side.zh,
          shown: tenth(scale * 100),
          isScaled: scale < 1 && worst.unit === 'px',
        };
        return [
          {
            subject: one.subject,
            regions: [one.region],
            evidence: { measured: tenth(worst.measured), limit: worst.limit, unit: worst.unit, values },
            certainty: lessSure(one.certainty, over),
            extent,
            rule: variantRule(one, 'minimum'),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Least size of the logo',
      why: 'Under its least size a logo loses its small parts, and its name can’t be read.',
      blind:
        'It counts with the placement’s own size; a screen that shows the asset smaller is not known. Logos under about 20 px are mostly not found.',
      message: ({ measured, limit, unit, values }: Told) =>
        `The logo (${values.variant}) is ${measured} ${unit} ${values.side}${values.isScaled ? `, as the placement shows the asset at ${values.shown} %` : ''}; at least ${limit} ${unit} is asked for.`,
      remedy: ({ limit, unit, values }: Told) =>
        `Enlarge it to at least ${limit} ${unit} ${values.side}, or use a variant that is made for small sizes.`,
      because: { ...logoBecause.en, 'no-minimum': 'The kit states no least size for the logo found here.' },
    },
    'zh-Hans': {
      title: '标志的最小尺寸',
      why: '小于最小尺寸时，标志会丢失细节，名称无法辨认。',
      blind: '按版位自身尺寸计算；若屏幕以更小尺寸显示则无从得知。小于约 20 像素的标志大多无法找到。',
      message: ({ measured, limit, unit, values }: Told) =>
        `标志（${values.variant}）${values.sideZh}为 ${measured} ${unit}${values.isScaled ? `（版位以 ${values.shown}% 显示此素材）` : ''}；至少应为 ${limit} ${unit}。`,
      remedy: ({ limit, unit, values }: Told) =>
        `请将${values.sideZh}放大到至少 ${limit} ${unit}，或改用为小尺寸设计的版本。`,
      because: { ...logoBecause['zh-Hans'], 'no-minimum': '套件没有为此处的标志规定最小尺寸。' },
    },
  },
});

const sides = {
  width: { en: 'wide', zh: '宽度' },
  height: { en: 'high', zh: '高度' },
  share: { en: 'of the picture’s width', zh: '占画面宽度' },
} as const;
