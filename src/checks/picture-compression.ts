import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';

type Values = Readonly<{ quality: number; own: boolean }>;
type Told = Evidence<Values>;

/** Mean log ratio to the nearest scaled table above which an encoder has tables of its own, and the quality is a comparison. */
const ownTables = 0.15;

/** The JPEG keeps enough that its compression does not show. */
export const pictureCompression = defineAssetCheck({
  id: 'picture-compression',
  category: 'picture',
  severity: 'warn',
  weight: 2,
  limits: {
    quality: {
      default: 60,
      min: 1,
      max: 95,
      unit: 'quality',
      why: {
        en: 'Least JPEG quality on the scale of libjpeg. Under 60, rings around text and blocks in gradients show at arm’s length, and most channels compress once more.',
        'zh-Hans':
          'JPEG 质量下限（libjpeg 标度）。低于 60 时，正常距离就能看到文字周围的振铃和渐变中的方块，而多数渠道还会再压缩一次。',
      },
    },
  },
  needs: ['picture'],
  run({ picture: { jpegQuality } }, { limits, limitRule }) {
    if (jpegQuality === null) return { because: 'no-jpeg' };
    const { quality, fitError } = jpegQuality;
    if (quality >= limits.quality) return { findings: [] };
    const own = fitError > ownTables;
    return {
      findings: [
        {
          subject: 'quality',
          regions: [whole],
          evidence: { measured: quality, limit: limits.quality, unit: 'quality', values: { quality, own } },
          certainty: own ? 'ask' : 'sure',
          extent: 1 - quality / limits.quality,
          rule: limitRule('quality'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'JPEG quality',
      why: 'Strong compression frays the edges of logos and letters, and the channel’s own compression makes it worse.',
      blind:
        'It reads the last compression only: what an earlier one did to the picture, or WebP and AVIF compression, is not seen.',
      message: ({ limit, values: { quality, own } }: Told) =>
        own
          ? `Its JPEG quality compares to about ${quality}; ${limit} is the least. The encoder has a scale of its own.`
          : `Its JPEG quality is ${quality}; ${limit} is the least.`,
      remedy: () => 'Export it from the original at quality 80–90; for flat artwork and text, as PNG.',
      because: { 'no-jpeg': 'It is not a JPEG.' },
    },
    'zh-Hans': {
      title: 'JPEG 质量',
      why: '压缩过强会让标志和文字边缘起毛，渠道再次压缩会更糟。',
      blind: '只读取最后一次压缩：看不出更早的压缩造成的损伤，也看不出 WebP 和 AVIF 的压缩程度。',
      message: ({ limit, values: { quality, own } }: Told) =>
        own
          ? `JPEG 质量大约相当于 ${quality}，下限为 ${limit}。该编码器使用自己的标度。`
          : `JPEG 质量为 ${quality}，下限为 ${limit}。`,
      remedy: () => '请从原图以质量 80–90 导出；扁平图形和文字请用 PNG。',
      because: { 'no-jpeg': '不是 JPEG 文件。' },
    },
  },
});
