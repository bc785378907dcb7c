// Whether last days that come back are found on seeded timelines: node scripts/run.mjs bench/urgency.ts
import { urgencyRepeated } from '../src/checks/urgency-repeated.ts';
import { composeCopy } from '../src/facts/copy/compose.ts';
import { addDays } from '../src/measure/days.ts';
import type { SetMember } from '../src/model/check.ts';
import { nothingKnown } from '../src/model/known.ts';
import { rule } from '../src/model/rules.ts';
import { type Random, randomFrom } from './material/random.ts';
import { table } from './table.ts';

/** What happens to an offer after its last day was announced. */
const courses = [
  'kept',
  'reminded',
  'other offer',
  'much later',
  'next size',
  'repeated',
  'repeated under another code',
  'extended',
  'put off quietly',
  'past',
] as const;
type Course = (typeof courses)[number];
const isBad = (course: Course): boolean => courses.indexOf(course) >= 5;

const months = 'January February March April May June July August September October November December'.split(' ');
const said = (iso: string, random: Random, zh: boolean): string => {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const name = months[month - 1] ?? '';
  return zh
    ? random.pick([`${month}月${day}日`, `${month}月${day}号`])
    : random.pick([
        `${day} ${name}`,
        `${name} ${day}`,
        `${day} ${name.slice(0, 3)} ${year}`,
        `${name.slice(0, 3)} ${day}, ${year}`,
      ]);
};

interface Offer {
  readonly percent: number;
  readonly code: string | null;
}
function line(
  { percent, code }: Offer,
  end: string,
  ending: 'ends' | 'last' | 'extended',
  random: Random,
  zh: boolean,
): readonly string[] {
  const day = said(end, random, zh);
  if (zh) {
    const kept = (100 - percent) / 10;
    const offer =
      random.pick([`全场${Number.isInteger(kept) ? kept : kept * 10}折`, `全线直降${percent}%`]) +
      (code === null ? '' : `，优惠码：${code}`);
    return [
      offer,
      {
        ends: random.pick([`活动截止${day}`, `优惠至${day}`]),
        last: random.pick([`最后机会，${day}结束`, `仅限${day}前`]),
        extended: `应大家要求，活动延长至${day}`,
      }[ending],
    ];
  }
  const offer =
    random.pick([`${percent}% off everything`, `Save ${percent}% storewide`, `Take ${percent}% off`]) +
    (code === null ? '' : ` with code ${code}`);
  const told = {
    ends: random.pick([`Ends ${day}`, `Offer valid until ${day}`, `Only until ${day}`, `Hurry, it closes ${day}`]),
    last: random.pick([`Last chance: ends ${day}`, `Final call. Offer ends ${day}`, `Last days! Until ${day}`]),
    extended: random.pick([`Extended: now ends ${day}`, `By popular demand, extended until ${day}`]),
  }[ending];
  return [offer, told];
}

function timeline(seed: number, course: Course): readonly SetMember<'copy'>[] {
  const random = randomFrom(seed);
  const zh = random.chance(0.35);
  const begin = addDays('2026-01-10', random.whole(0, 250));
  const end = addDays(begin, random.whole(3, 7));
  const offer: Offer = {
    percent: random.pick([10, 15, 20, 25, 30, 40]),
    code: random.chance(0.5) ? random.pick(['WOOLLY', 'HEARTH20', 'MEADOW']) : null,
  };
  const mails: { readonly date: string; readonly lines: readonly string[] }[] = [];
  const send = (date: string, what: Offer, until: string, ending: 'ends' | 'last' | 'extended'): void => {
    mails.push({ date, lines: line(what, until, ending, random, zh) });
  };
  send(begin, offer, end, 'ends');
  if (random.chance(0.5)) send(addDays(end, -1), offer, end, 'last');
  const later = addDays(end, random.whole(3, 20));
  switch (course) {
    case 'kept':
      mails.push({ date: later, lines: [zh ? '新一季，慢慢来' : 'A new season, slowly'] });
      break;
    case 'reminded':
      send(end, offer, end, 'last');
      break;
    case 'other offer':
      send(later, { percent: offer.percent + 20, code: null }, addDays(later, 4), 'ends');
      break;
    case 'much later':
      send(addDays(end, 70), offer, addDays(end, 75), 'ends');
      break;
    case 'next size':
      send(later, { percent: Math.max(1, offer.percent - 9), code: 'OTHERS' }, addDays(later, 4), 'ends');
      break;
    case 'repeated':
      send(later, offer, addDays(later, random.whole(2, 6)), random.pick(['ends', 'last']));
      break;
    case 'repeated under another code':
      send(later, { ...offer, code: 'ANOTHER' }, addDays(later, random.whole(2, 6)), 'ends');
      break;
    case 'extended':
      send(addDays(end, random.whole(-1, 1)), offer, addDays(end, random.whole(2, 6)), 'extended');
      break;
    case 'put off quietly':
      send(addDays(end, -1), offer, addDays(end, random.whole(2, 6)), 'ends');
      break;
    case 'past':
      send(addDays(end, random.whole(2, 9)), offer, end, 'last');
      break;
  }
  return mails.map(({ date, lines }, i) => ({
    path: `email/${i}`,
    placements: [],
    channels: ['email'],
    facts: {
      copy: composeCopy(
        lines.map((text) => ({
          text,
          role: 'body',
          source: 'html',
          confidence: 1,
          repaired: false,
          hidden: false,
          struck: [],
          group: 0,
        })),
        date,
      ),
    },
  }));
}

const size = 400;
const counts = new Map<Course, { all: number; found: number }>();
const misses: string[] = [];
for (let i = 0; i < size; i += 1) {
  const course = courses[i % courses.length] ?? 'kept';
  const members = timeline(84_000 + i, course);
  const limits = { near: urgencyRepeated.limits.near.default, far: urgencyRepeated.limits.far.default };
  const told = urgencyRepeated.run(members, {
    limits,
    limitRule: (name) => rule('check', name),
    today: '2026-11-22',
    known: nothingKnown,
  });
  const found = 'findings' in told && told.findings.length > 0;
  const count = counts.get(course) ?? { all: 0, found: 0 };
  counts.set(course, { all: count.all + 1, found: count.found + Number(found) });
  if (found !== isBad(course))
    misses.push(
      `- ${course}: ${members.map(({ facts }) => `${facts.copy.date} ${facts.copy.text.replace('\n', ' / ')}`).join(' ‖ ')}`,
    );
}
const sum = (bad: boolean, key: 'all' | 'found'): number =>
  [...counts].reduce((total, [course, count]) => total + (isBad(course) === bad ? count[key] : 0), 0);
const percent = (part: number, of: number): string => `${((part / of) * 100).toFixed(1)} % (${part}/${of})`;
console.log(
  table(
    ['what the mails do', 'found'],
    [...counts].map(([course, { all, found }]) => [
      `${course} (${isBad(course) ? 'doubtful' : 'right'})`,
      `${found}/${all}`,
    ]),
  ),
);
console.log(
  `\nPrecision ${percent(sum(true, 'found'), sum(true, 'found') + sum(false, 'found'))}, recall ${percent(sum(true, 'found'), sum(true, 'all'))}.`,
);
console.log(`\nWhat was taken wrongly:\n\n${misses.slice(0, 20).join('\n') || '- nothing'}`);
