import type { Limit } from '../../model/check.ts';

/** Days between two dated assets: what differs within the first is a contradiction, within the second a question. */
export const nearLimit = {
  default: 7,
  min: 0,
  max: 365,
  unit: 'count',
  why: {
    en: 'Days between two dated assets up to which they are taken to speak of one offer. A judgement: most offers run a week.',
    'zh-Hans': '两个注明日期的素材相隔多少天以内视为同一优惠。经验值：多数优惠持续一周。',
  },
} as const satisfies Limit;
export const farLimit = {
  default: 28,
  min: 0,
  max: 365,
  unit: 'count',
  why: {
    en: 'Days between two dated assets after which they are two offers; between the two limits it is asked.',
    'zh-Hans': '两个注明日期的素材相隔超过多少天视为不同优惠；介于两者之间时会询问。',
  },
} as const satisfies Limit;
