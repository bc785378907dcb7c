import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { rule } from '../model/rules.ts';
import { logoBecause, sighted } from './support/logo.ts';

type Told = Evidence<Readonly<Record<'variant' | 'since', string>>>;

/** No version of the logo that the kit has retired is used. */
export const logoRetired = defineAssetCheck({
  id: 'logo-retired',
  category: 'logo',
  severity: 'fail',
  weight: 9,
  limits: {},
  needs: ['logos'],
  run({ logos }, { logos: rules, today }) {
    if (rules === null) return { because: 'no-logos' };
    if (rules.retired.length === 0) return { because: 'none-retired' };
    return {
      findings: sighted(logos.sightings, rules)
        .filter(({ sighting }) => sighting.retired)
        .flatMap(({ sighting, subject, region, certainty }) => {
          const old = rules.retired.find(({ id }) => id === sighting.variant);
          // Until the day on which it retires, it is still in use.
          if (old?.since != null && old.since > today) return [];
          return [
            {
              subject,
              regions: [region],
              evidence: {
                measured: sighting.variant,
                limit: null,
                unit: '' as const,
                values: { variant: sighting.variant, since: old?.since ?? '' },
              },
              certainty,
              extent: 1,
              rule: rule('kit', old?.pointer ?? 'logos.retired'),
            },
          ];
        }),
    };
  },
  words: {
    en: {
      title: 'Logo in its present version',
      why: 'An old logo tells customers that the asset is old, and that the offer may be too.',
      blind:
        'It knows the retired versions whose files are in the kit, and no others. Where an old and a present version differ by less than can be measured at the size shown, the present one is assumed.',
      message: ({ values }: Told) =>
        values.since === ''
          ? `This is the retired logo ${values.variant}.`
          : `This is the logo ${values.variant}, retired since ${values.since}.`,
      remedy: () => 'Replace it with a logo of the kit that is in use.',
      because: { ...logoBecause.en, 'none-retired': 'The kit lists no retired logos.' },
    },
    'zh-Hans': {
      title: '使用现行版本的标志',
      why: '旧标志会让客户觉得素材过时，优惠可能也已失效。',
      blind: '只认得套件中存有文件的旧版标志。若新旧版本在画面尺寸下无法区分，则按现行版本处理。',
      message: ({ values }: Told) =>
        values.since === ''
          ? `这是已停用的标志 ${values.variant}。`
          : `这是标志 ${values.variant}，已自 ${values.since} 起停用。`,
      remedy: () => '请换成套件中现行的标志。',
      because: { ...logoBecause['zh-Hans'], 'none-retired': '套件没有列出停用的标志。' },
    },
  },
});
