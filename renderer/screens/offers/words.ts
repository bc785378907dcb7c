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
    disputed: (lines: number) =>
      lines === 0
        ? 'Nothing contradicts itself.'
        : lines === 1
          ? 'One offer contradicts itself.'
          : `${lines} offers contradict themselves.`,
    only: 'Contradictions only',
    noPlacement: 'No placement',
    open: (path: string, quote: string) => `Open ${path}: ${quote}`,
    plot: 'Last days by asset; the table below says the same.',
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
    disputed: (lines) => (lines === 0 ? '没有互相矛盾的内容。' : `${lines} 项优惠自相矛盾。`),
    only: '只看矛盾',
    noPlacement: '未匹配版位',
    open: (path, quote) => `打开 ${path}：${quote}`,
    plot: '各素材的截止日期；下表内容相同。',
  },
);
