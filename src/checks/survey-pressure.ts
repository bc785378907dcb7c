import { daysBetween } from '../measure/days.ts';
import { readingOf } from '../measure/offers/asset.ts';
import { defineSetCheck, type Evidence, type Place } from '../model/check.ts';
import { pathsOf, placesOf } from './support/offers.ts';
import { asksOpinion } from './support/opinion.ts';

interface Values extends Readonly<Record<string, string | number>> {
  /** `dated`: within some days; `undated`: in one campaign, whose days are not known. */
  readonly case: 'dated' | 'undated';
  readonly asks: number;
  readonly days: number;
  /** Further requests whose day is not known. */
  readonly further: number;
}
type Told = Evidence<Values>;

interface Ask extends Place {
  readonly date: string | null;
  /** Read well enough to be stated. */
  readonly isSure: boolean;
}

/** Customers are not asked for their opinion all the time. */
export const surveyPressure = defineSetCheck({
  id: 'survey-pressure',
  category: 'copy',
  severity: 'warn',
  weight: 2,
  limits: {
    asks: {
      default: 1,
      min: 0,
      max: 100,
      unit: 'count',
      why: {
        en: 'Requests for an opinion within the days below. A judgement: one is a question, two are pressure.',
        'zh-Hans': '在下述天数内请求反馈的次数。经验值：一次是询问，两次是打扰。',
      },
    },
    days: {
      default: 7,
      min: 1,
      max: 365,
      unit: 'count',
      why: { en: 'Days within which requests are counted.', 'zh-Hans': '统计请求次数的天数。' },
    },
  },
  needs: ['copy'],
  run(members, { limits, limitRule }) {
    const asks = members.flatMap(({ path, facts }): readonly Ask[] => {
      const pieces = facts.copy.pieces.filter(({ text }) => asksOpinion(text));
      const isSure = pieces.some((one) => readingOf(one) !== 'unsure');
      const piece = pieces.find((one) => !isSure || readingOf(one) !== 'unsure');
      return piece === undefined
        ? []
        : [{ path, region: piece.region, quote: piece.text, date: facts.copy.date, isSure }];
    });
    if (asks.length === 0) return { because: 'no-surveys' };
    const dated = asks
      .filter((ask): ask is Ask & { date: string } => ask.date !== null)
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
    const undated = asks.filter(({ date }) => date === null);
    const runs = dated.map((first, i) =>
      dated.slice(i).filter(({ date }) => daysBetween(first.date, date) < limits.days),
    );
    const fullest = runs.reduce<readonly Ask[]>((most, run) => (run.length > most.length ? run : most), []);
    const finding = (kind: Values['case'], found: readonly Ask[], further: readonly Ask[] = []) => {
      const [first] = found;
      const all = [...found, ...further];
      if (first === undefined || found.length <= limits.asks) return [];
      return [
        {
          subject: `survey:${kind}`,
          regions: [first.region],
          evidence: {
            measured: found.length,
            limit: limits.asks,
            unit: 'count' as const,
            values: { case: kind, asks: found.length, days: limits.days, further: further.length } satisfies Values,
          },
          certainty:
            kind === 'dated' && found.filter(({ isSure }) => isSure).length > limits.asks
              ? ('sure' as const)
              : ('ask' as const),
          extent: found.length / Math.max(limits.asks, 1) - 1,
          rule: limitRule('asks'),
          paths: pathsOf(all),
          places: placesOf(all),
        },
      ];
    };
    // What has no day may be meant for any of them.
    return {
      findings:
        fullest.length > limits.asks
          ? finding('dated', fullest, undated)
          : finding('undated', [...undated, ...(undated.length > 0 ? fullest : [])]),
    };
  },
  words: {
    en: {
      title: 'Opinions asked for sparingly',
      why: 'Whoever is asked on every channel answers on none.',
      blind:
        'Requests are told by their words: a survey is counted where someone is asked to take, fill in or rate, not where one is spoken of. Who receives which asset is not known; the days are those that the assets name.',
      message: ({ values: { case: kind, asks, days, further } }: Told) =>
        kind === 'dated'
          ? `${asks} assets within ${days} days ask for an opinion${further === 0 ? '' : `, and ${further} more without a date`}.`
          : `${asks} assets of this campaign ask for an opinion. Do they reach the same people within ${days} days?`,
      remedy: () => 'Keep the request that matters most, and take out the others.',
      because: { 'no-surveys': 'Nothing asks for an opinion.' },
    },
    'zh-Hans': {
      title: '少请顾客填问卷',
      why: '每个渠道都请人填写，结果哪个都不会有人填。',
      blind: '根据措辞识别：请人填写、参与或评分才算，仅提到问卷不算。不知道素材分别发给谁；日期以素材自身注明的为准。',
      message: ({ values: { case: kind, asks, days, further } }: Told) =>
        kind === 'dated'
          ? `${days} 天内有 ${asks} 个素材请求反馈${further === 0 ? '' : `，另有 ${further} 个未注明日期`}。`
          : `本次活动有 ${asks} 个素材请求反馈。是否会在 ${days} 天内发给同一批人？`,
      remedy: () => '请保留最重要的一处，删去其他。',
      because: { 'no-surveys': '没有请求反馈的内容。' },
    },
  },
});
