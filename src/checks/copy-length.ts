import { charactersOf } from '../measure/words/length.ts';
import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { copyBecause, shownIn } from './support/copy.ts';
import { isAuthority, type PlaceNames, placementRule, placeNames } from './support/placement-rule.ts';

type Values = PlaceNames;
type Told = Evidence<Values>;

/** A text is no longer than its placement takes. */
export const copyLength = defineAssetCheck({
  id: 'copy-length',
  category: 'copy',
  severity: 'fail',
  weight: 5,
  limits: {},
  needs: ['copy'],
  run({ copy }, { placement }) {
    if (placement === null) return { because: 'no-placement' };
    const { maxCharacters: limit } = placement;
    if (limit === undefined) return { because: 'no-limit' };
    // What a picture says is no text that the channel counts.
    const written = shownIn(copy).filter(({ source, role }) => source !== 'ocr' && source !== 'svg' && role !== 'alt');
    if (written.length === 0) return { because: 'no-copy' };
    const measured = charactersOf(written.map(({ text }) => text).join('\n'), placement.channelId);
    if (measured <= limit) return { findings: [] };
    return {
      findings: [
        {
          subject: 'length',
          regions: [copy.text.length > limit ? { kind: 'span' as const, start: limit, end: copy.text.length } : whole],
          evidence: { measured, limit, unit: 'count' as const, values: placeNames(placement) },
          certainty: 'sure' as const,
          extent: measured / limit - 1,
          rule: placementRule(placement, 'maxCharacters'),
          atMost: isAuthority(placement.confidence) ? ('fail' as const) : ('warn' as const),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Length of the text',
      why: 'Channels refuse a text that is too long, or cut it where it hurts.',
      blind: 'It knows the limit of the whole text, not after how many lines a feed folds it.',
      message: ({ measured, limit, values }: Told) =>
        `The text has ${measured} characters; ${values.place} takes ${limit}.`,
      remedy: ({ measured, limit }: Told) => `Leave out at least ${Number(measured) - Number(limit)} characters.`,
      because: {
        ...copyBecause.en,
        'no-placement': 'It is not known which placement this is for.',
        'no-limit': 'No limit is known for text there.',
      },
    },
    'zh-Hans': {
      title: '文本长度',
      why: '过长的文本会被渠道拒收，或在要紧处被截断。',
      blind: '只知道整段文本的上限，不知道信息流在第几行折叠。',
      message: ({ measured, limit, values }: Told) =>
        `文本有 ${measured} 个字符，“${values.placeZh}”最多 ${limit} 个。`,
      remedy: ({ measured, limit }: Told) => `请至少删去 ${Number(measured) - Number(limit)} 个字符。`,
      because: {
        ...copyBecause['zh-Hans'],
        'no-placement': '不清楚此文本用于哪个版位。',
        'no-limit': '那里的文本没有已知的上限。',
      },
    },
  },
});
