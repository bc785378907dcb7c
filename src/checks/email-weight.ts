import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { bytes } from './support/figures.ts';
import { isMessage, mailBecause } from './support/mail.ts';

type Told = Evidence<{ readonly weight: string; readonly most: string }>;

/** The HTML of a message is light enough to be shown whole. */
export const emailWeight = defineAssetCheck({
  id: 'email-weight',
  category: 'email',
  severity: 'warn',
  weight: 4,
  limits: {
    bytes: {
      default: 102 * 1024,
      min: 10_000,
      max: 1_000_000,
      unit: 'bytes',
      why: {
        en: 'Gmail clips messages whose HTML weighs more than about 102 kB; senders measured 102 to 105. Pictures count only where they are part of the HTML.',
        'zh-Hans': 'HTML 超过约 102 kB 时，Gmail 会截断邮件；实测为 102 至 105。图片只有内嵌于 HTML 时才计入。',
      },
    },
  },
  needs: ['markup'],
  run({ markup }, { placement, limits, limitRule }) {
    if (!isMessage(markup, placement)) return { because: 'no-mail' };
    if (markup.bytes === null) return { because: 'no-html' };
    if (markup.bytes <= limits.bytes) return { findings: [] };
    return {
      findings: [
        {
          subject: 'weight',
          regions: [whole],
          evidence: {
            measured: markup.bytes,
            limit: limits.bytes,
            unit: 'bytes',
            values: { weight: bytes(markup.bytes), most: bytes(limits.bytes) },
          },
          certainty: 'sure',
          extent: markup.bytes / limits.bytes - 1,
          rule: limitRule('bytes'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Weight of the message',
      why: 'What is clipped is not read: the end of the message, with the link to unsubscribe and the pixel that counts opens.',
      blind: 'Senders add tracking to links, and a preheader or footer of their own, after this was measured.',
      message: ({ values: { weight, most } }: Told) =>
        `Its HTML weighs ${weight}; above ${most}, Gmail clips the message.`,
      remedy: ({ values: { most } }: Told) =>
        `Bring it under ${most}: fewer blocks, styles in one place, no pictures inside the HTML, no comments.`,
      because: { ...mailBecause.en, 'no-html': 'It has no HTML of its own.' },
    },
    'zh-Hans': {
      title: '邮件大小',
      why: '被截断的部分不会有人看到：邮件结尾、退订链接和统计打开的像素都在其中。',
      blind: '发信平台之后还会为链接加上跟踪参数，并添加自己的页脚。',
      message: ({ values: { weight, most } }: Told) => `HTML 为 ${weight}；超过 ${most} 时，Gmail 会截断邮件。`,
      remedy: ({ values: { most } }: Told) =>
        `请减到 ${most} 以内：减少模块，集中样式，不在 HTML 中内嵌图片，去掉注释。`,
      because: { ...mailBecause['zh-Hans'], 'no-html': '它没有 HTML 内容。' },
    },
  },
});
