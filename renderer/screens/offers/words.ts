import { defineWords } from '../../words/language.ts';

export const offersWords = defineWords(
  {
    title: 'What all channels say',
    empty: 'No offers to lay side by side',
    emptyText: 'Prices, discounts, codes and last days show here once a campaign that states them has been judged.',
    nothing: 'No asset of this campaign states a price, a discount, a code or a last day.',
    running: 'Judging; offers show when all assets are judged.',
    campaign: 'To the campaign',
    start: 'To the start',
    loading: 'Gathering what is offered',
    trouble: 'Offers can’t be shown',
    disputed: (offers: number, days: number) =>
      [
        ...(offers === 0
          ? []
          : [offers === 1 ? 'One offer contradicts itself.' : `${offers} offers contradict themselves.`]),
        ...(days === 0 ? [] : [days === 1 ? 'One last day is doubtful.' : `${days} last days are doubtful.`]),
      ].join(' ') || 'Nothing contradicts itself.',
    only: 'Contradictions only',
    noPlacement: 'No placement',
    open: (path: string, quote: string) => `Open ${path}: ${quote}`,
    plot: 'From the day of the asset to the last day',
    from: (day: string) => `From: ${day}`,
    day: (month: number, day: number) =>
      `${day} ${'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ')[month - 1] ?? ''}`,
    doubts: {
      past: (days: number) => (days === 1 ? 'over a day before' : `over ${days} days before`),
      repeated: (days: number) => (days === 1 ? 'back a day later' : `back ${days} days later`),
      extended: (days: number) =>
        days === 0 ? 'put off' : days === 1 ? 'put off by a day' : `put off by ${days} days`,
      continued: (days: number) => (days === 1 ? 'still offered a day later' : `still offered ${days} days later`),
      differ: (days: number) => (days === 1 ? 'elsewhere a day apart' : `elsewhere ${days} days apart`),
      plan: (days: number) => (days === 1 ? 'a day off the plan' : `${days} days off the plan`),
    },
  },
  {
    title: '各渠道所写的优惠',
    empty: '还没有可以并排的优惠',
    emptyText: '写有价格、折扣、优惠码或截止日期的素材判断完成后，将在此显示。',
    nothing: '本次活动的素材没有写价格、折扣、优惠码或截止日期。',
    running: '正在判断；全部完成后显示优惠。',
    campaign: '前往素材列表',
    start: '前往开始页',
    loading: '正在汇总优惠',
    trouble: '无法显示优惠',
    disputed: (offers, days) =>
      `${offers === 0 ? '' : `${offers} 项优惠自相矛盾。`}${days === 0 ? '' : `${days} 个截止日期存疑。`}` ||
      '没有互相矛盾的内容。',
    only: '只看矛盾',
    noPlacement: '未匹配版位',
    open: (path, quote) => `打开 ${path}：${quote}`,
    plot: '从素材日期到截止日期',
    from: (day) => `起：${day}`,
    day: (month, day) => `${month}月${day}日`,
    doubts: {
      past: (days) => `${days} 天前已结束`,
      repeated: (days) => `${days} 天后再次出现`,
      extended: (days) => (days === 0 ? '延期' : `延期 ${days} 天`),
      continued: (days) => `${days} 天后仍在提供`,
      differ: (days) => `与别处相差 ${days} 天`,
      plan: (days) => `与计划相差 ${days} 天`,
    },
  },
);
