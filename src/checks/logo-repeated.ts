import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { lessSure, logoBecause, sighted } from './support/logo.ts';

type Told = Evidence<Readonly<Record<'variants', string>>>;

/** An asset shows the logo once. */
export const logoRepeated = defineAssetCheck({
  id: 'logo-repeated',
  category: 'logo',
  severity: 'note',
  weight: 2,
  limits: {
    times: {
      default: 1,
      min: 1,
      max: 100,
      unit: 'count',
      why: {
        en: 'How often one asset may show the logo. Most guidelines say once; a pattern of marks is allowed by a higher number for its channel.',
        'zh-Hans': '一件素材允许出现几次标志。多数规范为一次；若某渠道使用标志图案，可为该渠道调高。',
      },
    },
  },
  needs: ['logos'],
  run({ logos }, { logos: rules, limits, limitRule }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sighted(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    if (found.length <= limits.times) return { findings: [] };
    // A product that bears the logo, photographed beside it, is the usual innocent reason.
    const pictured = found.some(({ sighting }) => sighting.ground.kind === 'photo');
    return {
      findings: [
        {
          subject: 'logo',
          regions: found.map(({ region }) => region),
          evidence: {
            measured: found.length,
            limit: limits.times,
            unit: 'count',
            values: { variants: [...new Set(found.map(({ sighting }) => sighting.variant))].join(', ') },
          },
          certainty: found.reduce<'sure' | 'ask'>(
            (all, one) => lessSure(all, one.certainty),
            pictured ? 'ask' : 'sure',
          ),
          extent: found.length / limits.times - 1,
          rule: limitRule('times'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Logo once in a picture',
      why: 'A logo that is repeated speaks with itself, and takes room from what the asset has to say.',
      blind: 'It counts logos of the kit that were found; products that bear one are counted too, and asked about.',
      message: ({ measured, limit, values }: Told) =>
        `The logo stands here ${measured} times (${values.variants}); ${limit === 1 ? 'once' : `${limit} times`} is wanted.`,
      remedy: () => 'Keep the one that sits best, and remove the others.',
      because: logoBecause.en,
    },
    'zh-Hans': {
      title: '一幅画面只放一次标志',
      why: '重复的标志自说自话，挤占了内容的位置。',
      blind: '只计算找到的套件标志；印有标志的产品也计入，并作为疑问提出。',
      message: ({ measured, limit, values }: Told) =>
        `标志在此出现 ${measured} 次（${values.variants}）；应为 ${limit} 次。`,
      remedy: () => '请保留位置最合适的一个，去掉其余。',
      because: logoBecause['zh-Hans'],
    },
  },
});
