import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { lessSure, logoBecause, sightedInUse } from './support/logo.ts';

type Values = Readonly<Record<'variant' | 'ground', string>>;
type Told = Evidence<Values>;

const hundredth = (value: number): number => Math.round(value * 100) / 100;
/** The measured contrast errs by less than this on an even ground (nine tenths of cases, as ln ratio). */
const band = 1.15;

/** A logo stands out from what lies behind it. */
export const logoContrast = defineAssetCheck({
  id: 'logo-contrast',
  category: 'logo',
  severity: 'warn',
  weight: 5,
  limits: {
    ratio: {
      default: 1.9,
      min: 1,
      max: 21,
      unit: 'ratio',
      why: {
        en: 'Least WCAG contrast ratio between the logo’s ink and the ground beside it. WCAG asks nothing of logos; under 1.6 they are hardly seen, and 1.9 leaves room for the error of measurement. A kit that wants its logo as readable as graphics sets 3.',
        'zh-Hans':
          '标志墨色与旁边底色之间的最低 WCAG 对比度。WCAG 对标志没有要求；低于 1.6 几乎看不见，1.9 为测量误差留出余量。若要求与图形同样清晰，请设为 3。',
      },
    },
  },
  needs: ['logos'],
  run({ logos }, { logos: rules, limits, limitRule }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    return {
      findings: found
        .filter(({ sighting }) => sighting.contrast < limits.ratio)
        .map(({ sighting, subject, region, certainty }) => ({
          subject,
          regions: [region],
          evidence: {
            measured: hundredth(sighting.contrast),
            limit: limits.ratio,
            unit: 'ratio' as const,
            values: { variant: sighting.variant, ground: sighting.ground.hex },
          },
          certainty: lessSure(
            certainty,
            sighting.ground.kind === 'flat' && sighting.contrast * band < limits.ratio ? 'sure' : 'ask',
          ),
          extent: limits.ratio / sighting.contrast - 1,
          rule: limitRule('ratio'),
        })),
    };
  },
  words: {
    en: {
      title: 'Contrast of the logo',
      why: 'A logo that can’t be seen is not there, least of all on a phone in the sun.',
      blind:
        'It measures along the edge of the mark, in the median; on photographs and gradients it asks. A logo so faint that it can’t be found is told by logo-presence.',
      message: ({ measured, limit, values }: Told) =>
        `The logo (${values.variant}) has a contrast of ${measured}:1 against ${values.ground} behind it; at least ${limit}:1 is wanted.`,
      remedy: () => 'Use the variant that is made for this ground, or a ground that it stands out from.',
      because: logoBecause.en,
    },
    'zh-Hans': {
      title: '标志的对比度',
      why: '看不见的标志等于没有，阳光下的手机屏幕上尤其如此。',
      blind: '沿标志边缘取中位数测量；在照片和渐变上只提问。淡到无法找到的标志由 logo-presence 指出。',
      message: ({ measured, limit, values }: Told) =>
        `标志（${values.variant}）与背后 ${values.ground} 的对比度为 ${measured}:1；至少应为 ${limit}:1。`,
      remedy: () => '请改用适合此底色的版本，或换一种能衬托标志的底色。',
      because: logoBecause['zh-Hans'],
    },
  },
});
