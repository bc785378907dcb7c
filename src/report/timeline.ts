import type { Reading } from '../model/ledger.ts';
import type { Ending } from '../model/offers.ts';
import type { Deviation, Report } from '../model/report.ts';
import { channelOf } from './channels.ts';
import { tellDay } from './offer-words.ts';

/** What is doubtful about a last day, beside the one it is held against. */
const doubtKinds = ['past', 'repeated', 'extended', 'continued', 'differ', 'plan'] as const;
export interface TimelineDoubt {
  readonly kind: (typeof doubtKinds)[number];
  /** Days between the first end and what came after it. */
  readonly days: number;
  /** Where that first end lies, 0…1 of the whole; null where it has no place on it. */
  readonly since: number | null;
}

/** One claim that time runs out, as a line from the day it was made to the day it names. */
export interface TimelineLine {
  readonly path: string;
  readonly channel: string | null;
  /** ISO; null where the asset names no day. */
  readonly date: string | null;
  readonly end: string | null;
  /** The end as it may be told, in the report's language; null where none is known. */
  readonly told: string | null;
  readonly ending: Ending;
  readonly quote: string;
  readonly certainty: Reading;
  readonly contradicts: boolean;
  readonly doubt: TimelineDoubt | null;
  /** Where it begins and ends, 0…1 of the whole; null where it has no day to stand on. */
  readonly from: number | null;
  readonly to: number | null;
}
export interface Timeline {
  /** First and last day (ISO); null where no claim names one. */
  readonly first: string | null;
  readonly last: string | null;
  readonly ticks: readonly { readonly day: string; readonly at: number }[];
  /** Each day on which something ends, once. */
  readonly deadlines: readonly { readonly day: string; readonly at: number }[];
  /** By day. */
  readonly lines: readonly TimelineLine[];
}

const oneDay = 86_400_000;
const most = 6;

/** Claims of a campaign by day; the same end said twice in one asset is one line. */
export function timelineView(report: Report): Timeline {
  const disputed = new Set(
    urgencyIn(report).flatMap(({ places = [] }) => places.map(({ path, quote }) => `${path}\n${quote}`)),
  );
  const placements = new Map(report.assets.map(({ path, judged }) => [path, judged[0]?.placement ?? null]));
  const days = report.timeline.flatMap(({ date, start, end }) =>
    [date ?? start, end].flatMap((day) => (day === null ? [] : Date.parse(day))),
  );
  const [least, greatest] = [Math.min(...days), Math.max(...days)];
  const at = (day: string | null): number | null =>
    day === null ? null : greatest === least ? 0.5 : (Date.parse(day) - least) / (greatest - least);
  const doubts = doubtsIn(report, at);
  const lines = new Map<string, TimelineLine>();
  for (const { path, date, start, end, yearless, ending, quote, certainty } of report.timeline) {
    const begins = date ?? start;
    const key = `${path}\n${end ?? yearless?.day}`;
    const line: TimelineLine = {
      path,
      channel: channelOf(report, placements.get(path) ?? null).title,
      date: begins,
      end,
      told: tellDay(end, yearless, report.language),
      ending,
      quote,
      certainty,
      contradicts: disputed.has(`${path}\n${quote}`),
      doubt: doubts.get(`${path}\n${quote}`) ?? null,
      from: at(begins ?? end),
      to: at(end ?? begins),
    };
    const known = lines.get(key);
    if (known === undefined || rankOf(line) > rankOf(known)) lines.set(key, line);
  }
  const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);
  const span = days.length === 0 ? 0 : (greatest - least) / oneDay;
  const step = Math.max(1, Math.ceil(span / most));
  return {
    first: days.length === 0 ? null : iso(least),
    last: days.length === 0 ? null : iso(greatest),
    ticks:
      days.length === 0
        ? []
        : Array.from({ length: Math.floor(span / step) + 1 }, (_, i) => {
            const day = iso(least + i * step * oneDay);
            return { day, at: at(day) ?? 0 };
          }),
    deadlines: [...new Set([...lines.values()].flatMap(({ end }) => end ?? []))]
      .sort()
      .flatMap((day) => ({ day, at: at(day) ?? 0 })),
    lines: [...lines.values()].sort((a, b) => {
      const [one, other] = [a.date ?? a.end ?? '9999', b.date ?? b.end ?? '9999'];
      return one < other ? -1 : one > other ? 1 : a.path < b.path ? -1 : 1;
    }),
  };
}

/** Days that can be written beside each other: the first of all and the last deadline before those between. */
export function daysApart({ ticks, deadlines }: Timeline, least: number): Timeline['deadlines'] {
  const kept: { readonly day: string; readonly at: number }[] = [];
  for (const one of [...ticks.slice(0, 1), ...deadlines.slice(-1), ...deadlines])
    if (kept.every(({ at }) => Math.abs(at - one.at) >= least)) kept.push(one);
  return kept;
}

/** A line may be quoted for its price as well; only what is found of its days stands here. */
const urgencyIn = ({ set }: Report): readonly Deviation[] =>
  set.flatMap(({ check, deviations }) => (check === 'urgency-repeated' ? deviations : []));

const rankOf = ({ doubt, contradicts }: TimelineLine): number => Number(doubt !== null) * 2 + Number(contradicts);

/** The doubts that findings state, each at the line of the claim that came later, or of the only one there is. */
function doubtsIn(report: Report, at: (day: string | null) => number | null): ReadonlyMap<string, TimelineDoubt> {
  const claimed = new Set(report.timeline.map(({ path, quote }) => `${path}\n${quote}`));
  const found = urgencyIn(report);
  return new Map(
    found.flatMap(({ evidence: { values }, places = [] }) => {
      const { kind: told, end: first, days } = values;
      const kind = doubtKinds.find((one) => one === told);
      const place = places.map(({ path, quote }) => `${path}\n${quote}`).findLast((key) => claimed.has(key));
      const end = typeof first === 'string' && /^\d{4}-/.test(first) ? first : null;
      return kind === undefined || place === undefined
        ? []
        : [[place, { kind, days: Number(days), since: at(end) }] as const];
    }),
  );
}
