import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { isDocument, takes } from '../model/placement.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';
import { milder } from '../model/severity.ts';
import { type PlaceNames, placementRule, placeNames, worst } from './support/placement-rule.ts';

type Values = PlaceNames & Readonly<Record<'format' | 'accepted', string>> & { readonly refused: boolean };
type Told = Evidence<Values>;

/** The file is in a format that its placement takes. */
export const fileFormat = defineAssetCheck({
  id: 'file-format',
  category: 'file',
  severity: 'fail',
  weight: 5,
  limits: {},
  needs: ['file'],
  run({ file: { format } }, { placement, size }) {
    if (placement === null) return { because: 'no-placement' };
    if (placement.formats.includes(format)) return { findings: [] };
    if (isDocument(format) && takes(placement) === 'picture') return { because: 'words-only' };
    if (size?.formats?.includes(format)) {
      return {
        findings: [],
        allowed: [{ subject: 'format', rule: rule('kit', `${size.pointer}.formats`, 'allowance') }],
      };
    }
    const refused = placement.formatsRejected.includes(format);
    const limit = worst(placement.enforcement.format, placement.confidence);
    return {
      findings: [
        {
          subject: 'format',
          regions: [whole],
          evidence: {
            measured: format,
            limit: placement.formats.join(', '),
            unit: '',
            values: {
              ...placeNames(placement),
              format: format.toUpperCase(),
              accepted: placement.formats.map((f) => f.toUpperCase()).join(', '),
              refused,
            } satisfies Values,
          },
          certainty: 'sure',
          extent: 1,
          rule: placementRule(placement, refused ? 'formatsRejected' : 'formats'),
          // A channel's list may have grown since it was read; only what it names as refused, or the kit lists, can fail.
          atMost: refused || placement.confidence === 'kit' ? limit : milder('warn', limit),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Format that the channel takes',
      why: 'An upload form refuses a format it does not know; a mail program leaves a blank where it can’t show one.',
      blind: 'Channels add formats before their help pages say so.',
      message: ({ values: { format, place, accepted, refused } }: Told) =>
        refused ? `${place} refuses ${format}.` : `${place} lists ${accepted}; this is ${format}.`,
      remedy: ({ values: { accepted } }: Told) => `Export it as ${accepted.replace(/, ([^,]+)$/, ' or $1')}.`,
      because: {
        'no-placement': 'It is not known which placement this is for.',
        'words-only': 'Only its words are judged for this placement, which takes pictures.',
      },
    },
    'zh-Hans': {
      title: '渠道接受的格式',
      why: '上传表单会拒绝不认识的格式；邮件程序无法显示时会留下空白。',
      blind: '渠道新增支持的格式时，帮助页可能尚未更新。',
      message: ({ values: { format, placeZh, accepted, refused } }: Told) =>
        refused ? `“${placeZh}”拒绝 ${format}。` : `“${placeZh}”列出的格式为 ${accepted}；此文件是 ${format}。`,
      remedy: ({ values: { accepted } }: Told) => `请导出为 ${accepted.replaceAll(', ', ' 或 ')}。`,
      because: {
        'no-placement': '不清楚此图片用于哪个版位。',
        'words-only': '此版位接受图片；这里只检查文字。',
      },
    },
  },
});
