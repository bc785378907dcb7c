import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { isForKind, kindOf, type MediaFormat } from '../model/placement.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';
import { milder } from '../model/severity.ts';
import { type PlaceNames, placementRule, placeNames, worst } from './support/placement-rule.ts';

interface Values extends PlaceNames, Readonly<Record<string, string | boolean>> {
  /** `picture`, `text`: of a kind that the placement is not for; a document that is more than text goes by its format. */
  readonly kind: 'format' | 'picture' | 'text';
  readonly format: string;
  readonly accepted: string;
  readonly refused: boolean;
}
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
    if (size?.formats?.includes(format)) {
      return {
        findings: [],
        allowed: [{ subject: 'format', rule: rule('kit', `${size.pointer}.formats`, 'allowance') }],
      };
    }
    const refused = placement.formatsRejected.includes(format);
    const kind = isForKind(placement, format) ? 'format' : kindOfFile(format);
    // Nobody need have said that a caption is text.
    const limit = kind === 'format' ? worst(placement.enforcement.format, placement.confidence) : 'fail';
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
              kind,
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
      message: ({ values: { kind, format, place, accepted, refused } }: Told) => {
        if (kind === 'picture') return `This is a picture; ${place} takes text (${accepted}).`;
        if (kind === 'text') return `This is text; ${place} takes ${accepted}.`;
        return refused ? `${place} refuses ${format}.` : `${place} lists ${accepted}; this is ${format}.`;
      },
      remedy: ({ values: { kind, accepted } }: Told) =>
        kind === 'format'
          ? `Export it as ${eitherOf(accepted, ' or ')}.`
          : `Assign it to a placement for ${kind === 'text' ? 'text' : 'pictures'}, or put ${eitherOf(accepted, ' or ')} in its place.`,
      because: { 'no-placement': 'It is not known which placement this is for.' },
    },
    'zh-Hans': {
      title: '渠道接受的格式',
      why: '上传表单会拒绝不认识的格式；邮件程序无法显示时会留下空白。',
      blind: '渠道新增支持的格式时，帮助页可能尚未更新。',
      message: ({ values: { kind, format, placeZh, accepted, refused } }: Told) => {
        if (kind === 'picture') return `这是图片；“${placeZh}”只接受文本（${accepted}）。`;
        if (kind === 'text') return `这是文本；“${placeZh}”接受 ${accepted}。`;
        return refused ? `“${placeZh}”拒绝 ${format}。` : `“${placeZh}”列出的格式为 ${accepted}；此文件是 ${format}。`;
      },
      remedy: ({ values: { kind, accepted } }: Told) =>
        kind === 'format'
          ? `请导出为 ${accepted.replaceAll(', ', ' 或 ')}。`
          : `请将它指定到${kind === 'text' ? '文本' : '图片'}版位，或换成 ${accepted.replaceAll(', ', ' 或 ')} 文件。`,
      because: { 'no-placement': '不清楚此文件用于哪个版位。' },
    },
  },
});

function kindOfFile(format: MediaFormat): Values['kind'] {
  if (format === 'txt' || format === 'md') return 'text';
  return kindOf(format) === 'picture' ? 'picture' : 'format';
}

const eitherOf = (list: string, or: string): string => list.replace(/, ([^,]+)$/, `${or}$1`);
