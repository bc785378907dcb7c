import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { rule } from '../model/rules.ts';
import { bytes } from './support/figures.ts';
import { type PlaceNames, placementRule, placeNames, worst } from './support/placement-rule.ts';

interface Values extends PlaceNames, Readonly<Record<string, string | boolean>> {
  readonly weight: string;
  readonly most: string;
  readonly kind: 'refused' | 'recompressed' | 'over' | 'advised';
}
type Told = Evidence<Values>;

/** The file is no heavier than its placement takes. */
export const sizeWeight = defineAssetCheck({
  id: 'size-weight',
  category: 'size',
  severity: 'fail',
  weight: 4,
  limits: {
    slack: {
      default: 2,
      min: 0,
      max: 20,
      unit: '%',
      why: {
        en: 'By how much a channel’s figure may be passed: help pages rarely say whether 1 MB is 1,000,000 or 1,048,576 bytes. The kit’s own figures are exact.',
        'zh-Hans':
          '渠道给出的数字可超出多少：帮助页很少说明 1 MB 是 1,000,000 还是 1,048,576 字节。品牌套件自己的数字按精确值计。',
      },
    },
  },
  needs: ['file'],
  run({ file }, { placement, size, limits }) {
    if (placement === null) return { because: 'no-placement' };
    const stated = size?.maxBytes ?? null;
    const { maxBytes, recommendedMaxBytes, confidence, enforcement } = placement;
    if (stated === null && maxBytes === null && recommendedMaxBytes === null) return { because: 'no-limit' };

    const over = (most: number | null, exact: boolean): most is number =>
      most !== null && file.bytes > most * (exact ? 1 : 1 + limits.slack / 100);
    const finding = (most: number, key: string, kind: Values['kind'], atMost: ReturnType<typeof worst>) => ({
      subject: 'weight',
      regions: [whole],
      evidence: {
        measured: file.bytes,
        limit: most,
        unit: 'bytes' as const,
        values: { ...placeNames(placement), weight: bytes(file.bytes), most: bytes(most), kind } satisfies Values,
      },
      certainty: 'sure' as const,
      extent: file.bytes / most - 1,
      rule: stated === null ? placementRule(placement, key) : rule('kit', `${size?.pointer}.maxBytes`, 'allowance'),
      atMost,
    });

    const channelSays = over(maxBytes, confidence === 'kit');
    if (stated !== null) {
      if (over(stated, true)) return { findings: [finding(stated, '', 'over', 'fail')] };
      return channelSays
        ? {
            findings: [],
            allowed: [{ subject: 'weight', rule: rule('kit', `${size?.pointer}.maxBytes`, 'allowance') }],
          }
        : { findings: [] };
    }
    if (channelSays && maxBytes !== null) {
      const kind =
        enforcement.bytes === 'reject' ? 'refused' : enforcement.bytes === 'recompress' ? 'recompressed' : 'over';
      return { findings: [finding(maxBytes, 'maxBytes', kind, worst(enforcement.bytes, confidence))] };
    }
    return over(recommendedMaxBytes, false)
      ? { findings: [finding(recommendedMaxBytes, 'recommendedMaxBytes', 'advised', 'note')] }
      : { findings: [] };
  },
  words: {
    en: {
      title: 'File weight',
      why: 'Too heavy a file is refused or compressed once more by the channel, and opens slowly in mail and on phones.',
      blind: 'A channel may have another limit for another way of uploading; the stricter one is held.',
      message: ({ values: { weight, most, place, kind } }: Told) =>
        ({
          refused: `It weighs ${weight}; ${place} takes at most ${most}.`,
          recompressed: `It weighs ${weight}; above ${most}, ${place} compresses it once more.`,
          over: `It weighs ${weight}; the limit for ${place} is ${most}.`,
          advised: `It weighs ${weight}; for ${place}, up to ${most} is advised.`,
        })[kind],
      remedy: ({ values: { most } }: Told) =>
        `Export it at ${most} or less: the size that is shown, JPEG quality 80–85 for photographs, PNG with a palette for flat artwork.`,
      because: {
        'no-placement': 'It is not known which placement this is for.',
        'no-limit': 'The channel states no limit of weight.',
      },
    },
    'zh-Hans': {
      title: '文件大小',
      why: '文件过大会被渠道拒绝或再次压缩，在邮件和手机上打开也慢。',
      blind: '同一渠道的其他上传方式可能另有限制；此处按较严的一项判断。',
      message: ({ values: { weight, most, placeZh, kind } }: Told) =>
        ({
          refused: `文件为 ${weight}；“${placeZh}”最多接受 ${most}。`,
          recompressed: `文件为 ${weight}；超过 ${most} 时，“${placeZh}”会再次压缩。`,
          over: `文件为 ${weight}；“${placeZh}”的上限是 ${most}。`,
          advised: `文件为 ${weight}；“${placeZh}”建议不超过 ${most}。`,
        })[kind],
      remedy: ({ values: { most } }: Told) =>
        `请导出为 ${most} 以内：按展示尺寸导出，照片用质量 80–85 的 JPEG，扁平图形用索引色 PNG。`,
      because: { 'no-placement': '不清楚此图片用于哪个版位。', 'no-limit': '该渠道未规定文件大小上限。' },
    },
  },
});
