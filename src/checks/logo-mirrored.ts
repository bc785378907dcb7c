import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { logoBecause, sightedInUse, variantRule } from './support/logo.ts';

type Told = Evidence<Readonly<Record<'variant', string>>>;

/** A logo is never mirrored. */
export const logoMirrored = defineAssetCheck({
  id: 'logo-mirrored',
  category: 'logo',
  severity: 'fail',
  weight: 8,
  limits: {},
  needs: ['logos'],
  run({ logos }, { logos: rules }) {
    if (rules === null) return { because: 'no-logos' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    return {
      findings: found
        .filter(({ sighting }) => sighting.pose.mirrored)
        .map((one) => ({
          subject: one.subject,
          regions: [one.region],
          evidence: {
            measured: 'mirrored',
            limit: null,
            unit: '' as const,
            values: { variant: one.sighting.variant },
          },
          certainty: one.certainty,
          extent: 1,
          rule: variantRule(one),
        })),
    };
  },
  words: {
    en: {
      title: 'Logo the right way round',
      why: 'A mirrored logo is another sign, and its words can’t be read.',
      blind: 'A mark that is the same in a mirror can’t be told from its mirror image, and passes.',
      message: ({ values }: Told) => `The logo (${values.variant}) is mirrored.`,
      remedy: () => 'Flip it back. If the whole picture was flipped, place the logo again afterwards.',
      because: logoBecause.en,
    },
    'zh-Hans': {
      title: '标志未被镜像',
      why: '镜像后的标志是另一个图形，文字也无法阅读。',
      blind: '左右对称的标志与其镜像无法区分，视为通过。',
      message: ({ values }: Told) => `标志（${values.variant}）被镜像了。`,
      remedy: () => '请翻转回来。如果整张图片被翻转过，请在翻转后重新放置标志。',
      because: logoBecause['zh-Hans'],
    },
  },
});
