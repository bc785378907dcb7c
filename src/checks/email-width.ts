import { defineAssetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { isMessage, mailBecause } from './support/mail.ts';

type Told = Evidence<Record<string, never>>;

/** A message is no wider than mail programs show. */
export const emailWidth = defineAssetCheck({
  id: 'email-width',
  category: 'email',
  severity: 'note',
  weight: 1,
  limits: {
    width: {
      default: 700,
      min: 320,
      max: 1200,
      unit: 'px',
      why: {
        en: 'Practice, no client’s rule: content is built 600 to 700 px wide, because that is what preview panes leave.',
        'zh-Hans': '业界惯例，并非客户端规定：内容宽度为 600 至 700 px，因为预览窗格只有这么宽。',
      },
    },
  },
  needs: ['markup'],
  run({ markup }, { placement, limits, limitRule }) {
    if (!isMessage(markup, placement)) return { because: 'no-mail' };
    if (markup.width === null || markup.width <= limits.width) return { findings: [] };
    return {
      findings: [
        {
          subject: 'width',
          regions: [whole],
          evidence: { measured: markup.width, limit: limits.width, unit: 'px', values: {} },
          certainty: 'ask',
          extent: markup.width / limits.width - 1,
          rule: limitRule('width'),
        },
      ],
    };
  },
  words: {
    en: {
      title: 'Width of the message',
      why: 'A preview pane leaves some 600 px; what is wider is cut off, or scrolled sideways.',
      blind: 'It sees widths that are stated in px, not how a mail program lays the message out.',
      message: ({ measured, limit }: Told) =>
        `A table or block is ${measured} px wide; up to ${limit} px is what mail programs have room for.`,
      remedy: ({ limit }: Told) => `Build it at most ${limit} px wide, or let it shrink (max-width).`,
      because: mailBecause.en,
    },
    'zh-Hans': {
      title: '邮件宽度',
      why: '预览窗格约有 600 px；更宽的部分会被截断，或需要横向滚动。',
      blind: '只看以 px 写明的宽度，不知道邮件程序如何排版。',
      message: ({ measured, limit }: Told) => `有表格或区块宽 ${measured} px；邮件程序通常只容得下 ${limit} px。`,
      remedy: ({ limit }: Told) => `请将宽度控制在 ${limit} px 以内，或允许其收缩（max-width）。`,
      because: mailBecause['zh-Hans'],
    },
  },
});
