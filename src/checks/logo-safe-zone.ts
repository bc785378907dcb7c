import { type Zone, zoneLimit, zonesOf } from '../measure/zones.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { zoneName } from '../model/zone-names.ts';
import { lessSure, logoBecause, sightedInUse } from './support/logo.ts';
import { type PlaceNames, placementRule, placeNames } from './support/placement-rule.ts';
import { mildest, sureOf, worstLoss } from './support/zone-loss.ts';

interface Values extends PlaceNames, Readonly<Record<string, string>> {
  readonly variant: string;
  readonly zone: string;
  readonly zoneZh: string;
  readonly type: Zone['type'];
}
type Told = Evidence<Values>;

/** A logo lies where the channel shows it and nothing covers it. */
export const logoSafeZone = defineAssetCheck({
  id: 'logo-safe-zone',
  category: 'logo',
  severity: 'fail',
  weight: 7,
  limits: {
    lost: {
      default: 2,
      min: 0,
      max: 50,
      unit: '%',
      why: {
        en: 'Share of the logo that may lie where it is covered or cut off. Channels move their edges by a pixel or two between devices; 2 % is less than that.',
        'zh-Hans': '标志允许被遮挡或裁掉的比例。不同设备上渠道的边界会差一两个像素；2% 小于此差异。',
      },
    },
  },
  needs: ['logos', 'picture'],
  run({ logos, picture }, { logos: rules, placement, limits }) {
    if (rules === null) return { because: 'no-logos' };
    if (placement === null) return { because: 'no-placement' };
    const found = sightedInUse(logos.sightings, rules);
    if (found.length === 0) return { because: 'not-found' };
    const zones = zonesOf(placement, picture.width, picture.height);
    if (zones.length === 0) return { because: 'no-zones' };
    return {
      findings: found.flatMap(({ sighting, subject, region, certainty }) => {
        const worst = worstLoss(sighting.quad, zones, placement, limits.lost);
        if (worst === null) return [];
        const { zone, lost } = worst;
        const values: Values = {
          ...placeNames(placement),
          variant: sighting.variant,
          zone: zoneName(zone.name, 'en'),
          zoneZh: zoneName(zone.name, 'zh-Hans'),
          type: zone.type,
        };
        return [
          {
            subject,
            regions: [region, zoneLimit(zone)],
            evidence: { measured: Math.round(lost), limit: limits.lost, unit: '%' as const, values },
            certainty: lessSure(certainty, sureOf(zone)),
            extent: lost / Math.max(limits.lost, 1) - 1,
            rule: placementRule(placement, 'safeZones'),
            atMost: mildest(zone, placement),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Logo within the safe zone',
      why: 'Channels cut pictures and lay avatars and buttons over them. A logo beneath them is not seen.',
      blind:
        'It knows the zones of the catalogue and of the kit. Zones that are known by hearsay, and crops such as the preview in a grid, only lead to a question. A new zone that a channel’s older one contradicts only warns.',
      message: ({ measured, values }: Told) => {
        const part = `${measured} % of the logo (${values.variant})`;
        switch (values.type) {
          case 'keep-clear':
            return `${part} lies under what ${values.place} lays over the picture there (${values.zone}).`;
          case 'visible-crop':
            return `${part} lies outside of what ${values.place} shows (${values.zone}).`;
          default:
            return `${part} lies outside the safe zone of ${values.place} (${values.zone}).`;
        }
      },
      remedy: ({ values }: Told) =>
        values.type === 'keep-clear' ? 'Move it out of that area.' : 'Move it into that area, or make it smaller.',
      because: {
        ...logoBecause.en,
        'no-placement': 'It is not known which placement this is for.',
        'no-zones': 'The placement has no safe zones that we know of.',
      },
    },
    'zh-Hans': {
      title: '标志位于安全区内',
      why: '渠道会裁切图片，并叠放头像和按钮；压在下面的标志看不见。',
      blind:
        '只认得目录和套件中的安全区；仅凭传闻得知的区域，以及网格预览之类的裁切，只提问。新安全区若与渠道旧说法不一，则仅作警告。',
      message: ({ measured, values }: Told) => {
        const part = `标志（${values.variant}）有 ${measured}% `;
        switch (values.type) {
          case 'keep-clear':
            return `${part}被“${values.placeZh}”叠放的内容遮住（${values.zoneZh}）。`;
          case 'visible-crop':
            return `${part}落在“${values.placeZh}”可见范围之外（${values.zoneZh}）。`;
          default:
            return `${part}落在“${values.placeZh}”的安全区之外（${values.zoneZh}）。`;
        }
      },
      remedy: ({ values }: Told) =>
        values.type === 'keep-clear' ? '请将标志移出该区域。' : '请将标志移入该区域，或缩小标志。',
      because: {
        ...logoBecause['zh-Hans'],
        'no-placement': '不清楚此图片用于哪个版位。',
        'no-zones': '目前不知道该版位的安全区。',
      },
    },
  },
});
