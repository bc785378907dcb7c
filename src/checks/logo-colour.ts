import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { madeForGround } from './support/ground.ts';
import { lessSure, logoBecause, sightedInUse, variantRule } from './support/logo.ts';
import { colourOff } from './support/logo-ink.ts';

/** `use`: variants that the kit makes for the ground it stands on; '' where it does not say. */
type Values = Readonly<Record<'variant' | 'further' | 'use', string | number>>;
type Told = Evidence<Values>;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** A logo has the colours of one of its variants. */
export const logoColour = defineAssetCheck({
  id: 'logo-colour',
  category: 'logo',
  severity: 'fail',
  weight: 8,
  limits: {
    deltaE: {
      default: 10,
      min: 1,
      max: 50,
      unit: 'ΔE00',
      why: {
        en: 'How far an ink may lie from the variant’s. From about 10 on it is another colour to anybody. Chosen by judgement, not measured.',
        'zh-Hans': '墨色与该版本颜色的最大色差。超过约 10，任何人都会看成另一种颜色。此值凭判断选定，尚未测量。',
      },
    },
  },
  needs: ['logos', 'picture'],
  run({ logos, picture }, { logos: rules, colours, limits, limitRule }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    return {
      findings: found.flatMap((one) => {
        const off = colourOff(one.sighting, limits.deltaE, picture.lossy);
        if (off === null) return [];
        const { worst, further, certainty } = off;
        const { variant } = one.sighting;
        return [
          {
            subject: one.subject,
            regions: [one.region],
            evidence: {
              measured: tenth(worst.deltaE),
              limit: limits.deltaE,
              unit: 'ΔE00' as const,
              found: { hex: worst.found, share: worst.share },
              wanted: {
                name: variantRule(one).pointer === 'logos.variants' ? worst.wanted : variant,
                hex: worst.wanted,
              },
              values: { variant, further, use: madeForGround(one, rules, colours.colours).join(', ') },
            },
            certainty: lessSure(one.certainty, certainty),
            extent: worst.deltaE / limits.deltaE - 1,
            rule: limitRule('deltaE'),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Colours of the logo',
      why: 'The colours of the logo are the brand’s signature; a recoloured logo is somebody else’s.',
      blind:
        'Under 40 px of height, where strokes are so thin that they blend with the ground, and in lossy files near the limit, it asks. Opacity, overlays and filters look like other colours, and are told as such, but not where a stroke is so thin that they may be a blend with what lies beside it. A colour in whose place there is ground is gone: logo-altered tells of that. A colour that is nowhere pure and under 15 % of the ink is not judged.',
      message: ({ measured, limit, found, wanted, values }: Told) =>
        `In the logo (${values.variant}), ${found?.hex} stands where ${wanted?.hex} belongs: ΔE ${measured}, up to ${limit} is allowed${values.further === 0 ? '' : `; ${values.further} more of its colours ${values.further === 1 ? 'is' : 'are'} off`}. It is none of the kit’s variants.`,
      remedy: ({ values }: Told) =>
        values.use === ''
          ? 'Place a file of the kit again, in the colours that it has for this ground.'
          : `Place a file of the kit again; made for this ground: ${values.use}.`,
      because: logoBecause.en,
    },
    'zh-Hans': {
      title: '标志的颜色',
      why: '标志的颜色是品牌的签名；改了颜色就成了别人的标志。',
      blind:
        '高度小于 40 像素、笔画细到与底色混合，或有损文件中接近限值时只提问。透明度、叠加和滤镜看起来像别的颜色，会按颜色偏离指出；但笔画很细、可能只是与旁边颜色混合时不指出。露出底色的部分属于缺失，由 logo-altered 判断。处处混色、且不到墨色 15% 的颜色不判断。',
      message: ({ measured, limit, found, wanted, values }: Told) =>
        `标志（${values.variant}）中本应为 ${wanted?.hex} 的地方是 ${found?.hex}：色差 ΔE ${measured}，允许值为 ${limit}${values.further === 0 ? '' : `；另有 ${values.further} 种颜色不符`}。它不是套件中的任何版本。`,
      remedy: ({ values }: Told) =>
        values.use === ''
          ? '请重新放置套件中的文件，并选用适合此底色的颜色。'
          : `请重新放置套件中的文件；适合此底色的有：${values.use}。`,
      because: logoBecause['zh-Hans'],
    },
  },
});
