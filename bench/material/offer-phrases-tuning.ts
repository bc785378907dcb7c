import type { Phrase } from './offer-phrases-blind.ts';

/** The half that the extractor was written against; same reference day as the blind half. */
export const tuningPhrases: readonly Phrase[] = [
  { text: 'Now $19.99', prices: [[19.99, '$']] },
  { text: 'CNY 299', prices: [[299, 'CNY']] },
  { text: '港币288', prices: [[288, 'HKD']] },
  { text: 'AU$49', prices: [[49, 'AUD']] },
  { text: '9块9包邮', prices: [[9.9, 'CNY']] },
  { text: '券后29.9', prices: [[29.9, 'CNY']] },
  { text: '低至99起', prices: [[99, 'CNY']] },
  {
    text: '原价￥299 现价￥199',
    prices: [
      [299, 'CNY'],
      [199, 'CNY'],
    ],
  },
  { text: 'Half price', percents: [50] },
  { text: '20-40% off', percents: [20, 40] },
  { text: '全场8折', percents: [20] },
  { text: '85折', percents: [15] },
  { text: '第二件半价', promos: ['item 2: 50 % off'] },
  { text: '满300减50', promos: ['spend 300 save 50'] },
  { text: '买一送一', promos: ['buy 1 get 1'] },
  { text: 'Buy one get one free', promos: ['buy 1 get 1'] },
  { text: '3 for 2', promos: ['buy 2 get 1'] },
  { text: 'Ends Sunday 14 June', end: '2026-06-14' },
  { text: 'Offer ends midnight tonight', end: '2026-06-10' },
  { text: '1-14 June sale', end: '2026-06-14' },
  { text: 'June 11 through June 17, offer valid', end: '2026-06-17' },
  { text: '截止6月30日', end: '2026-06-30' },
  { text: '最后3天', end: '2026-06-12' },
  { text: '本周日截止', end: '2026-06-14' },
  { text: '6/12-6/18 限时', end: '2026-06-18' },
  { text: '倒计时3天', end: '2026-06-13' },
];
