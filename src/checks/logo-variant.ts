import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { Placement } from '../model/placement.ts';
import { rule } from '../model/rules.ts';
import { lessSure, logoBecause, sightedInUse, variantRule } from './support/logo.ts';
import { type PlaceNames, placeNames } from './support/placement-rule.ts';

interface Values extends PlaceNames, Readonly<Record<string, string>> {
  /** `narrowed`: an allowance leaves the variant out; `lockup`: words in a picture that is shown tiny and round. */
  readonly case: 'narrowed' | 'lockup';
  readonly variant: string;
  readonly wanted: string;
}
type Told = Evidence<Values>;

/** Kinds of placement that are shown so small that only a mark by itself is read. */
const tiny: readonly Placement['kind'][] = ['avatar', 'icon'];

/** The variant is one that is meant for the placement. */
export const logoVariant = defineAssetCheck({
  id: 'logo-variant',
  category: 'logo',
  severity: 'warn',
  weight: 5,
  limits: {},
  needs: ['logos'],
  run({ logos }, { logos: rules, placement }) {
    if (rules === null) return { because: 'no-logos' };
    if (placement === null) return { because: 'no-placement' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    const marks = rules.variants.filter(({ lockup, permitted }) => lockup === 'mark' && permitted);
    return {
      findings: found.flatMap((one) => {
        const isNarrowed = one.variant?.permitted === false;
        const hasWords = tiny.includes(placement.kind) && one.sighting.lockup !== 'mark' && marks.length > 0;
        if (!isNarrowed && !hasWords) return [];
        const wanted = isNarrowed ? rules.variants.filter(({ permitted }) => permitted) : marks;
        const values: Values = {
          ...placeNames(placement),
          case: isNarrowed ? 'narrowed' : 'lockup',
          variant: one.sighting.variant,
          wanted: wanted.map(({ id }) => id).join(', '),
        };
        return [
          {
            subject: one.subject,
            regions: [one.region],
            evidence: { measured: one.sighting.variant, limit: values.wanted, unit: '' as const, values },
            certainty: lessSure(one.certainty, isNarrowed ? 'sure' : 'ask'),
            extent: 0,
            rule: isNarrowed ? rule('kit', rules.only ?? 'logos', 'allowance') : variantRule(one, 'lockup'),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Variant for the placement',
      why: 'Each variant of a logo is made for a place: words vanish in an avatar, and a channel may have its own.',
      blind:
        'Variants of the same drawing are told apart by their colours; in a lossy file under 40 px the nearest one is named. What the kit does not say of a channel is not judged, but for avatars and icons.',
      message: ({ values }: Told) =>
        values.case === 'narrowed'
          ? `The logo here is ${values.variant}; for ${values.place} the kit allows only ${values.wanted}.`
          : `The logo here is ${values.variant}, with words; ${values.place} is shown so small that they can’t be read.`,
      remedy: ({ values }: Told) => `Use ${values.wanted}.`,
      because: { ...logoBecause.en, 'no-placement': 'It is not known which placement this is for.' },
    },
    'zh-Hans': {
      title: '适合版位的标志版本',
      why: '每个标志版本都有适用的位置：头像里的文字看不见，渠道也可能有专用版本。',
      blind:
        '图形相同的版本按颜色区分；小于 40 像素的有损文件取最接近的版本。除头像和图标外，套件未作规定的渠道不作判断。',
      message: ({ values }: Told) =>
        values.case === 'narrowed'
          ? `此处的标志是 ${values.variant}；套件规定“${values.placeZh}”只用 ${values.wanted}。`
          : `此处的标志是带文字的 ${values.variant}；“${values.placeZh}”显示得很小，文字无法辨认。`,
      remedy: ({ values }: Told) => `请使用 ${values.wanted}。`,
      because: { ...logoBecause['zh-Hans'], 'no-placement': '不清楚此图片用于哪个版位。' },
    },
  },
});
