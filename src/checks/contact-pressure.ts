import { daysBetween } from '../measure/days.ts';
import { grouped } from '../measure/grouped.ts';
import { defineSetCheck, type Evidence } from '../model/check.ts';
import { whole } from '../model/region.ts';
import { pathsOf } from './support/offers.ts';

interface Values extends Readonly<Record<string, string | number>> {
  readonly audience: string;
  readonly messages: number;
  readonly days: number;
  readonly first: string;
  readonly last: string;
}
type Told = Evidence<Values>;

interface Message {
  readonly date: string;
  readonly audience: string;
  /** The mail, or the line of calendar.csv. */
  readonly path: string;
  readonly quote: string;
}
/** One asset and one line of the plan on one day are the same message. */
const messageOf = ({ date, audience }: Message): string => `${date} ${audience}`;

/** Nobody is written to more often than the brand thinks right. */
export const contactPressure = defineSetCheck({
  id: 'contact-pressure',
  category: 'copy',
  severity: 'warn',
  weight: 2,
  limits: {
    messages: {
      default: 3,
      min: 1,
      max: 100,
      unit: 'count',
      why: {
        en: 'Messages to one audience within the days below. A judgement, to be set by each brand.',
        'zh-Hans': '下述天数内发给同一受众的消息数。经验值，请各品牌自行设定。',
      },
    },
    days: {
      default: 7,
      min: 1,
      max: 365,
      unit: 'count',
      why: { en: 'Days within which messages are counted.', 'zh-Hans': '统计消息数的天数。' },
    },
  },
  needs: ['copy'],
  run(members, { limits, limitRule, known }) {
    const mails = members.flatMap(({ path, facts: { copy } }): readonly Message[] => {
      const subject = copy.pieces.find(({ role }) => role === 'subject');
      return subject === undefined || copy.date === null
        ? []
        : [{ date: copy.date, audience: '', path, quote: subject.text }];
    });
    const planned = (known.calendar ?? []).map(
      ({ date, audience, title, line }): Message => ({ date, audience, path: `calendar.csv:${line}`, quote: title }),
    );
    const messages = [...planned, ...mails.filter((mail) => !planned.some((plan) => plan.date === mail.date))];
    if (messages.length === 0) return { because: 'no-messages' };
    // What goes to everybody reaches each audience too.
    const audiences = [...new Set(messages.map(({ audience }) => audience))];
    const runs = audiences.map((audience) => {
      const own = [
        ...grouped(
          messages.filter((one) => one.audience === audience || one.audience === ''),
          (one) => (one.path.startsWith('calendar.csv') ? one.path : messageOf(one)),
        ).values(),
      ]
        .flatMap(([first]) => first ?? [])
        .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
      const all = own.map((first, i) => own.slice(i).filter(({ date }) => daysBetween(first.date, date) < limits.days));
      return {
        audience,
        fullest: all.reduce<readonly Message[]>((most, run) => (run.length > most.length ? run : most), []),
      };
    });
    return {
      findings: runs.flatMap(({ audience, fullest }) => {
        const [first, last] = [fullest[0], fullest.at(-1)];
        if (first === undefined || last === undefined || fullest.length <= limits.messages) return [];
        return [
          {
            subject: `messages:${audience}`,
            regions: [whole],
            evidence: {
              measured: fullest.length,
              limit: limits.messages,
              unit: 'count' as const,
              values: {
                audience,
                messages: fullest.length,
                days: limits.days,
                first: first.date,
                last: last.date,
              } satisfies Values,
            },
            // Without a plan, who receives which mail is not known.
            certainty: known.calendar === null ? ('ask' as const) : ('sure' as const),
            extent: fullest.length / limits.messages - 1,
            rule: limitRule('messages'),
            paths: pathsOf(fullest.filter(({ path }) => !path.startsWith('calendar.csv'))),
            places: fullest.map(({ path, quote }) => ({ path, region: whole, quote })),
          },
        ];
      }),
    };
  },
  words: {
    en: {
      title: 'Messages in moderation',
      why: 'Too many messages are the reason most people give for leaving a list.',
      blind:
        'Counted are mails that name their day, and the rows of calendar.csv (date, channel, audience, title). Without the calendar it is not known who receives what.',
      message: ({ values: { audience, messages, days, first, last } }: Told) =>
        `${audience === '' ? 'Everybody' : `“${audience}”`} gets ${messages} messages within ${days} days (${first} to ${last}).`,
      remedy: () => 'Spread them, or join two into one.',
      because: { 'no-messages': 'There is no dated mail, and no calendar.csv.' },
    },
    'zh-Hans': {
      title: '消息不过量',
      why: '消息过多是人们退订时最常提到的原因。',
      blind:
        '统计注明日期的邮件和 calendar.csv 的各行（date、channel、audience、title）。没有日历时不知道谁会收到什么。',
      message: ({ values: { audience, messages, days, first, last } }: Told) =>
        `${audience === '' ? '所有人' : `“${audience}”`}在 ${days} 天内会收到 ${messages} 条消息（${first} 至 ${last}）。`,
      remedy: () => '请错开发送，或合并其中两条。',
      because: { 'no-messages': '没有注明日期的邮件，也没有 calendar.csv。' },
    },
  },
});
