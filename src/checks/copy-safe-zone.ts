import { type Zone, zoneLimit, zonesOf } from '../measure/zones.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { zoneName } from '../model/zone-names.ts';
import { copyBecause, cut, isUnsure, shownIn } from './support/copy.ts';
import { lessSure } from './support/logo.ts';
import { type PlaceNames, placementRule, placeNames } from './support/placement-rule.ts';
import { mildest, quadOf, sureOf, worstLoss } from './support/zone-loss.ts';

interface Values extends PlaceNames, Readonly<Record<string, string | number>> {
  readonly zone: string;
  readonly zoneZh: string;
  readonly type: Zone['type'];
  readonly found: string;
  readonly lines: number;
}
type Told = Evidence<Values>;

/** Nearly every layout loses words in some preview; of crops that are not published there would be no end of questions. */
const isTold = ({ type, basis }: Zone): boolean =>
  type !== 'visible-crop' || sureOf({ type: 'keep-inside', basis }) === 'sure';

/** Words lie where the channel shows them and nothing covers them. */
export const copySafeZone = defineAssetCheck({
  id: 'copy-safe-zone',
  category: 'copy',
  severity: 'fail',
  weight: 5,
  limits: {
    lost: {
      default: 10,
      min: 0,
      max: 100,
      unit: '%',
      why: {
        en: 'Share of a line that may lie where it is covered or cut off. A line is measured with the space around its letters: less than a tenth is mostly that space.',
        'zh-Hans': '一行文字允许被遮挡或裁掉的比例。测得的范围含文字四周的空白，不足十分之一的多半只是空白。',
      },
    },
  },
  needs: ['copy', 'picture'],
  run({ copy, picture }, { placement, limits, voice }) {
    if (placement === null) return { because: 'no-placement' };
    // A line that is a name and nothing else is the logo's, which has a check of its own.
    const names = new Set(voice?.names.map(({ name }) => name.toLowerCase()));
    const lines = shownIn(copy).flatMap((piece) =>
      piece.region.kind === 'box' && !names.has(piece.text.trim().toLowerCase()) ? [{ piece, box: piece.region }] : [],
    );
    if (lines.length === 0) return { because: 'no-copy' };
    const zones = zonesOf(placement, picture.width, picture.height).filter(isTold);
    if (zones.length === 0) return { because: 'no-zones' };
    const losses = lines.flatMap(({ piece, box }) => {
      const worst = worstLoss(quadOf(box), zones, placement, limits.lost);
      return worst === null ? [] : [{ piece, ...worst }];
    });
    return {
      findings: zones.flatMap((zone) => {
        const of = losses.filter((loss) => loss.zone === zone).sort((a, b) => b.lost - a.lost);
        const [first] = of;
        if (first === undefined) return [];
        const found = cut(first.piece.text);
        const values: Values = {
          ...placeNames(placement),
          zone: zoneName(zone.name, 'en'),
          zoneZh: zoneName(zone.name, 'zh-Hans'),
          type: zone.type,
          found,
          lines: of.length,
        };
        return [
          {
            subject: `zone:${zone.name}`,
            regions: [...of.map(({ piece }) => piece.region), zoneLimit(zone)],
            evidence: { measured: Math.round(first.lost), limit: limits.lost, unit: '%' as const, values },
            certainty: lessSure(isUnsure(first.piece) ? 'ask' : 'sure', sureOf(zone)),
            extent: first.lost / Math.max(limits.lost, 1) - 1,
            rule: placementRule(placement, 'safeZones'),
            atMost: mildest(zone, placement),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Words within the safe zone',
      why: 'Channels cut pictures and lay avatars and buttons over them. Half a price is no price.',
      blind:
        'It knows the zones of the catalogue and of the kit, and the words that could be read. Words on packaging or in the background count as well. Zones that are known by hearsay, and crops such as the preview in a grid, only lead to a question; crops known by hearsay to none. A new zone that a channel’s older one contradicts only warns.',
      message: ({ measured, values }: Told) => {
        const more = Number(values.lines) - 1;
        const also = more === 0 ? '' : ` and parts of ${more} more ${more === 1 ? 'line' : 'lines'}`;
        const part = `${measured} % of “${values.found}”${also} ${more === 0 ? 'lies' : 'lie'}`;
        switch (values.type) {
          case 'keep-clear':
            return `${part} under what ${values.place} lays over the picture there (${values.zone}).`;
          case 'visible-crop':
            return `${part} outside of what ${values.place} shows (${values.zone}).`;
          default:
            return `${part} outside the safe zone of ${values.place} (${values.zone}).`;
        }
      },
      remedy: ({ values }: Told) =>
        values.type === 'keep-clear' ? 'Move it out of that area.' : 'Move it into that area, or set it smaller.',
      because: {
        ...copyBecause.en,
        'no-placement': 'It is not known which placement this is for.',
        'no-zones': 'The placement has no safe zones that we know of.',
      },
    },
    'zh-Hans': {
      title: '文字位于安全区内',
      why: '渠道会裁切图片，并叠放头像和按钮。只剩一半的价格等于没有价格。',
      blind:
        '只认得目录和套件中的安全区，以及能识别的文字；包装或背景上的文字也计算在内。仅凭传闻得知的区域，以及网格预览之类的裁切，只提问；仅凭传闻得知的裁切则不提。新安全区若与渠道旧说法不一，则仅作警告。',
      message: ({ measured, values }: Told) => {
        const part = `“${values.found}”有 ${measured}%${values.lines > 1 ? `（另有 ${Number(values.lines) - 1} 行）` : ' '}`;
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
        values.type === 'keep-clear' ? '请将文字移出该区域。' : '请将文字移入该区域，或缩小字号。',
      because: {
        ...copyBecause['zh-Hans'],
        'no-placement': '不清楚此图片用于哪个版位。',
        'no-zones': '目前不知道该版位的安全区。',
      },
    },
  },
});
