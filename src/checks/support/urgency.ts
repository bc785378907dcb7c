import { daysBetween } from '../../measure/days.ts';
import { grouped } from '../../measure/grouped.ts';
import { isComparable, offersOf } from '../../measure/offers/timeline.ts';
import type { LedgerRow, UrgencyClaim } from '../../model/ledger.ts';
import type { Doubt } from './doubt.ts';
import { dayApart } from './named-day.ts';
import { mayBeOneEnd } from './what-ends.ts';

/** Read well, of a day that it says with its year or that the asset's own date gives. */
const isStated = ({ certainty, yearless }: UrgencyClaim): boolean => certainty !== 'unsure' && yearless === null;

/** “Three days left” is counted in several ways: ends one day apart are one, unless both are days of the calendar. */
const countedApart = 1;

export function doubtsIn(
  claims: readonly UrgencyClaim[],
  rows: readonly LedgerRow[],
  dates: ReadonlyMap<string, string>,
  far: number,
): readonly Doubt[] {
  const distinct = distinctClaims(claims);
  const found = [...distinct.flatMap(past), ...distinct.flatMap((one) => nearest(one, distinct, far))];
  const accused = new Set(found.map(({ first }) => first));
  const others = distinct
    .filter((one) => !accused.has(one))
    .flatMap((one) => continued(one, distinct, rows, dates, far));
  return merged([...found, ...others]);
}

/** A mail, a post and a banner that announce one end are answered by one later claim: one finding. */
function merged(doubts: readonly Doubt[]): readonly Doubt[] {
  return [
    ...grouped(doubts, ({ kind, first, second }) =>
      kind === 'past' ? first.path : `${kind} ${first.end} ${second?.path}`,
    ).values(),
  ].flatMap((same) => {
    const best = same.find(({ certainty }) => certainty === 'sure') ?? same[0];
    return best === undefined
      ? []
      : [{ ...best, alike: same.flatMap(({ first }) => (first === best.first ? [] : first)) }];
  });
}

/** One claim an asset and end: subject, headline and button repeat it. The surest, urgent before plain, with all that it is said of. */
function distinctClaims(claims: readonly UrgencyClaim[]): readonly UrgencyClaim[] {
  const ranks = { given: 0, read: 1, unsure: 2 } as const;
  return [...grouped(claims, ({ path, end }) => `${path}\n${end}`).values()].flatMap((same) => {
    const [best] = [...same].sort(
      (a, b) => ranks[a.certainty] - ranks[b.certainty] || Number(a.ending === 'ends') - Number(b.ending === 'ends'),
    );
    if (best === undefined) return [];
    const ending = same.find((one) => one.ending === 'extended')?.ending ?? best.ending;
    return [{ ...best, ending, offer: [...new Set(same.flatMap(({ offer }) => offer))].sort() }];
  });
}

function past(claim: UrgencyClaim): readonly Doubt[] {
  const { date, end } = claim;
  if (date === null || end === null || daysBetween(end, date) <= countedApart) return [];
  return [
    {
      kind: 'past',
      first: claim,
      alike: [],
      second: null,
      gap: daysBetween(end, date),
      certainty: isStated(claim) ? 'sure' : 'ask',
      planned: null,
    },
  ];
}

/** The first later claim that can't be squared with this one; one that repeats the urgent words before one that merely names a day. */
function nearest(first: UrgencyClaim, claims: readonly UrgencyClaim[], far: number): readonly Doubt[] {
  const doubts = claims.flatMap((second) => (second.path === first.path ? [] : (against(first, second, far) ?? [])));
  const isPlain = ({ second }: Doubt): number => Number(first.ending !== 'ends' && second?.ending === 'ends');
  const [best] = doubts.sort(
    (a, b) => isPlain(a) - isPlain(b) || a.gap - b.gap || ((a.second?.path ?? '') < (b.second?.path ?? '') ? -1 : 1),
  );
  return best === undefined ? [] : [best];
}

function against(first: UrgencyClaim, second: UrgencyClaim, far: number): Doubt | null {
  const shares = isComparable(first.offer, second.offer);
  // Two mails that name no offer at all may speak of one; it can only be asked.
  const mayShare =
    first.offer.length === 0 &&
    second.offer.length === 0 &&
    first.ending !== 'ends' &&
    mayBeOneEnd(first.quote, second.quote);
  if (first.end === null || (!shares && !mayShare)) return null;
  const certainty = shares && isStated(first) && isStated(second) ? 'sure' : 'ask';
  const day = second.start ?? second.date;
  const isLater = first.date !== null && second.date !== null && daysBetween(first.date, second.date) > 0;
  const after = second.end === null ? 0 : daysBetween(first.end, second.end);
  const named = after === countedApart ? dayApart(first, second) : null;
  const doubt = (kind: Doubt['kind'], gap: number): Doubt => ({
    kind,
    first,
    alike: [],
    second,
    gap,
    certainty: named === 'else' ? 'ask' : certainty,
    planned: null,
  });
  const isOtherEnd = after > countedApart || named !== null;
  if (day !== null && daysBetween(first.end, day) >= 1) {
    const gap = daysBetween(first.end, day);
    // A mail of the last night may be dated the day after.
    if (gap > far || (gap <= countedApart && after <= countedApart && second.ending !== 'extended')) return null;
    return second.ending === 'extended' ? doubt('extended', gap) : doubt('repeated', gap);
  }
  if (isLater && (isOtherEnd || (second.ending === 'extended' && after >= 0))) {
    return after > far ? null : doubt('extended', after);
  }
  const isOrdered = first.date !== null && second.date !== null && first.date !== second.date;
  if (!isOrdered && isOtherEnd && after <= far) return doubt('differ', after);
  return null;
}

/** The same offer in an asset of a later day that says nothing of an end. */
function continued(
  first: UrgencyClaim,
  claims: readonly UrgencyClaim[],
  rows: readonly LedgerRow[],
  dates: ReadonlyMap<string, string>,
  far: number,
): readonly Doubt[] {
  const { end } = first;
  if (end === null) return [];
  const urgent = new Set(claims.map(({ path }) => path));
  const later = [...grouped(rows, ({ path }) => path)].flatMap(([path, own]) => {
    const date = dates.get(path);
    if (date === undefined || path === first.path || urgent.has(path)) return [];
    const gap = daysBetween(end, date);
    // A code or the name of a sale may stand in an archive; a price that stays is an everyday price: points off count.
    const same = own.find((row) => isComparable(first.offer, offersOf([row])));
    if (gap <= countedApart || gap > far || same === undefined) return [];
    return [
      {
        gap,
        second: {
          path,
          region: same.region,
          quote: same.quote,
          date,
          end: null,
          ending: 'ends' as const,
          yearless: null,
          certainty: same.certainty,
        },
      },
    ];
  });
  const [nearestOne] = later.sort((a, b) => a.gap - b.gap);
  return nearestOne === undefined
    ? []
    : [{ kind: 'continued', first, alike: [], ...nearestOne, certainty: 'ask', planned: null }];
}
