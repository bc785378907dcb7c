import { colourSpaceName } from '../measure/icc.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import type { PictureFact } from '../model/facts.ts';
import type { Placement } from '../model/placement.ts';
import { whole } from '../model/region.ts';
import { type PlaceNames, placementRule, placeNames } from './support/placement-rule.ts';

interface Values extends PlaceNames, Readonly<Record<string, string>> {
  /** `space`: CMYK or Lab. `gamut`: more colours than sRGB. `assumed`: CMYK without a profile. */
  readonly kind: 'space' | 'gamut' | 'assumed';
  readonly found: string;
}
type Told = Evidence<Values>;

/** The colour space is one that the placement shows as it was meant. */
export const pictureProfile = defineAssetCheck({
  id: 'picture-profile',
  category: 'picture',
  severity: 'warn',
  weight: 3,
  limits: {},
  needs: ['picture'],
  run({ picture }, { placement }) {
    if (placement === null) return { because: 'no-placement' };
    const departures = departuresOf(picture, placement.colourSpaces);
    return {
      findings: departures.map((kind) => ({
        subject: kind,
        regions: [whole],
        evidence: {
          measured: colourSpaceName(picture),
          limit: placement.colourSpaces.map((space) => spaceNames[space]).join(', '),
          unit: '',
          values: { kind, ...placeNames(placement), found: colourSpaceName(picture) } satisfies Values,
        },
        certainty: kind === 'assumed' ? 'ask' : 'sure',
        extent: kind === 'space' ? 1 : 0,
        rule: placementRule(placement, 'colourSpaces'),
        // Channels convert other RGB spaces themselves; what suffers is only the vividness (channels convert, or ignore).
        atMost: kind === 'gamut' ? 'note' : 'warn',
      })),
    };
  },
  words: {
    en: {
      title: 'Colour space',
      why: 'Screens expect sRGB. CMYK can’t hold vivid brand colours and looks dull or wrong; wide-gamut colours turn flat where a channel drops the profile.',
      blind:
        'A PNG’s cICP chunk and a camera’s “Adobe RGB” flag without a profile are not read. A profile that nobody can name is taken at its word.',
      message: ({ values: { kind, found, place } }: Told) =>
        ({
          space: `Its colours are ${found}; ${place} shows sRGB.`,
          gamut: `Its profile is ${found}, wider than the sRGB that ${place} shows.`,
          assumed:
            'It is CMYK without a profile: nobody can tell which inks were meant, so its colours were judged by a guess.',
        })[kind],
      remedy: ({ values: { kind } }: Told) =>
        kind === 'assumed'
          ? 'Say which printing condition it was made for, or export it again from the original artwork in sRGB.'
          : 'Export it from the original artwork in sRGB, with the profile converted (not just assigned).',
      because: { 'no-placement': 'It is not known which placement this is for.' },
    },
    'zh-Hans': {
      title: '色彩空间',
      why: '屏幕以 sRGB 为准。CMYK 容不下鲜艳的品牌色，显示会发灰或偏色；渠道丢弃配置文件时，广色域颜色会变得平淡。',
      blind:
        '不读取 PNG 的 cICP 数据块，也不读取相机在无配置文件时写入的“Adobe RGB”标记。无法识别的配置文件按其自身描述处理。',
      message: ({ values: { kind, found, placeZh } }: Told) =>
        ({
          space: `颜色为 ${found}；“${placeZh}”以 sRGB 显示。`,
          gamut: `配置文件为 ${found}，比“${placeZh}”显示的 sRGB 更宽。`,
          assumed: '这是没有配置文件的 CMYK：无从得知所指的油墨，因此其颜色只是按推测判断的。',
        })[kind],
      remedy: ({ values: { kind } }: Told) =>
        kind === 'assumed'
          ? '请说明它所针对的印刷条件，或从原始设计稿重新导出为 sRGB。'
          : '请从原始设计稿导出为 sRGB，并转换（而非仅指定）配置文件。',
      because: { 'no-placement': '不清楚此图片用于哪个版位。' },
    },
  },
});

const spaceNames = { srgb: 'sRGB', p3: 'Display P3', cmyk: 'CMYK' } as const;

function departuresOf({ space, gamut }: PictureFact, allowed: Placement['colourSpaces']): readonly Values['kind'][] {
  if (space === 'cmyk') {
    if (allowed.includes('cmyk')) return [];
    return gamut === null ? ['space', 'assumed'] : ['space'];
  }
  if (space === 'lab') return ['space'];
  if (gamut === 'p3') return allowed.includes('p3') ? [] : ['gamut'];
  return gamut === 'adobe-rgb' || gamut === 'wide' ? ['gamut'] : [];
}
