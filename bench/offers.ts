// How well prices, discounts, promotions and last days are read from copy, beside two libraries: node scripts/run.mjs bench/offers.ts
import recognizers from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { extractOffers } from '../src/measure/offers/extract.ts';
import { ledgerOf } from '../src/measure/offers/ledger.ts';
import { copyOf } from '../tests/checks/said.ts';
import { type Card, heldOutCards, layoutCards, secondCards } from './material/layout-names.ts';
import { blindOrdinary, blindPhrases, type Phrase } from './material/offer-phrases-blind.ts';
import { tuningPhrases } from './material/offer-phrases-tuning.ts';
import { table } from './table.ts';

const near = '2026-06-10';
const signs: Readonly<Record<string, string>> = { GBP: '£', EUR: '€' };
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

interface Read {
  readonly prices: readonly string[];
  readonly percents: readonly number[];
  readonly promos: readonly string[];
  readonly end: string | null;
}
const sorted = <T>(values: readonly T[]): readonly T[] => [...new Set(values)].sort();

function own(text: string): Read {
  const claims = extractOffers(text, near);
  return {
    prices: sorted(
      claims.flatMap((c) => (c.kind === 'price' ? `${c.amount} ${signs[c.currency ?? ''] ?? c.currency}` : [])),
    ),
    percents: sorted(claims.flatMap((c) => (c.kind === 'percent' ? c.off : []))),
    promos: sorted(claims.flatMap((c) => (c.kind === 'promotion' ? c.plain : []))),
    end: claims.find((c) => c.kind === 'term')?.end ?? null,
  };
}
const wantedOf = ({ prices = [], percents = [], promos = [], end }: Phrase): Read => ({
  prices: sorted(prices.map(([amount, currency]) => `${amount} ${currency}`)),
  percents: sorted(percents),
  promos: sorted(promos),
  end: end ?? null,
});

/** Their values of a kind, generously: any number they name counts, whatever they make of its unit or role. */
function theirNumbers(text: string, kind: 'prices' | 'percents'): readonly number[] {
  const culture = isHan(text) ? recognizers.Culture.Chinese : recognizers.Culture.English;
  const read = kind === 'prices' ? recognizers.recognizeCurrency : recognizers.recognizePercentage;
  return read(text, culture).map((one) => Number.parseFloat(String(one.resolution?.value ?? 'NaN')));
}
function theirEnd(text: string): readonly string[] {
  const culture = isHan(text) ? recognizers.Culture.Chinese : recognizers.Culture.English;
  return recognizers
    .recognizeDateTime(text, culture, recognizers.DateTimeOptions.None, new Date(2026, 5, 10))
    .flatMap((one) => JSON.stringify(one.resolution).match(/\d{4}-\d{2}-\d{2}/g) ?? []);
}
function chronoEnds(text: string): readonly string[] {
  const parser = isHan(text) ? chrono.zh.hans : chrono.en.GB;
  return parser
    .parse(text, new Date(2026, 5, 10, 12))
    .flatMap(({ start, end }) =>
      [start, end].flatMap((part) =>
        part
          ? `${part.get('year')}-${String(part.get('month')).padStart(2, '0')}-${String(part.get('day')).padStart(2, '0')}`
          : [],
      ),
    );
}

const kinds = ['prices', 'percents', 'promos', 'end'] as const;
type Kind = (typeof kinds)[number];
const titles: Readonly<Record<Kind, string>> = {
  prices: 'prices',
  percents: 'discounts',
  promos: 'promotions',
  end: 'last days',
};
const states = (wanted: Read, kind: Kind): boolean => (kind === 'end' ? wanted.end !== null : wanted[kind].length > 0);

function theirs(phrase: Phrase, kind: Kind): boolean {
  const wanted = wantedOf(phrase);
  switch (kind) {
    case 'prices':
      return (phrase.prices ?? []).every(([amount]) => theirNumbers(phrase.text, kind).includes(amount));
    case 'percents':
      return wanted.percents.every((off) => theirNumbers(phrase.text, kind).includes(off));
    case 'promos':
      return false;
    case 'end':
      return theirEnd(phrase.text).includes(wanted.end ?? '');
  }
}

const share = (right: number, of: number): string =>
  of === 0 ? '–' : `${right}/${of} (${Math.floor((right / of) * 100)} %)`;
const misses: string[] = [];
function rowsFor(name: string, phrases: readonly Phrase[]): readonly (readonly string[])[] {
  return kinds.map((kind) => {
    const asked = phrases.filter((phrase) => states(wantedOf(phrase), kind));
    const right = asked.filter((phrase) => {
      const isRight = JSON.stringify(own(phrase.text)[kind]) === JSON.stringify(wantedOf(phrase)[kind]);
      if (!isRight)
        misses.push(
          `- ${name}, ${titles[kind]}: “${phrase.text}” → ${JSON.stringify(own(phrase.text)[kind])}, wanted ${JSON.stringify(wantedOf(phrase)[kind])}`,
        );
      return isRight;
    });
    return [
      `${name}: ${titles[kind]}`,
      share(right.length, asked.length),
      kind === 'promos' ? '–' : share(asked.filter((phrase) => theirs(phrase, kind)).length, asked.length),
      kind === 'end' ? share(asked.filter((p) => chronoEnds(p.text).includes(p.end ?? '')).length, asked.length) : '–',
    ];
  });
}

const rows = [...rowsFor('blind', blindPhrases), ...rowsFor('tuning', tuningPhrases)];
const falsely = (says: (text: string) => boolean): string => {
  const found = blindOrdinary.filter(says);
  return share(found.length, blindOrdinary.length);
};
const ownFalse = blindOrdinary.filter((text) => extractOffers(text, near).length > 0);
for (const text of ownFalse)
  misses.push(
    `- false: “${text}” → ${extractOffers(text, near)
      .map((c) => c.kind)
      .join(', ')}`,
  );
rows.push([
  'ordinary lines read as an offer',
  falsely((text) => extractOffers(text, near).length > 0),
  falsely(
    (text) => theirNumbers(text, 'prices').length + theirNumbers(text, 'percents').length + theirEnd(text).length > 0,
  ),
  falsely((text) => chronoEnds(text).length > 0),
]);
console.log(
  table(
    ['phrases', 'Onbrand (all values exact)', 'recognizers-text (any value named)', 'chrono-node (any day named)'],
    rows,
  ),
);

/** What the card alone calls the thing that its price is for; null where it does not say. */
function nameIn({ lines }: Card): string | null {
  const said = lines.map((line) =>
    line.startsWith('# ') ? { text: line.slice(2), role: 'heading' as const } : { text: line },
  );
  const rows = ledgerOf([{ path: '', channel: null, copy: copyOf({ lines: said }) }], {
    products: [],
    own: ['Tarn & Field'],
    days: [],
  });
  return rows.find(({ product }) => product !== null)?.product ?? null;
}
function namesRow(name: string, cards: readonly Card[]): readonly string[] {
  const told = cards.map((card) => ({ ...card, read: nameIn(card) }));
  const isSame = (one: string | null, other: string | null): boolean => one?.toLowerCase() === other?.toLowerCase();
  for (const { lines, name: wanted, read } of told)
    if (!isSame(read, wanted)) misses.push(`- ${name}: “${lines.join(' / ')}” → ${read}, wanted ${wanted}`);
  const named = told.filter((card) => card.name !== null);
  const said = told.filter(({ read }) => read !== null);
  const right = said.filter(({ read, name: wanted }) => isSame(read, wanted)).length;
  return [name, String(cards.length), share(right, named.length), share(right, said.length)];
}
const names = [
  namesRow('first', layoutCards),
  namesRow('second', secondCards),
  namesRow('last, words added since', heldOutCards),
];
console.log('');
console.log(
  table(['names read beside prices, no name in the kit', 'cards', 'of the named, found', 'of the found, right'], names),
);
console.log(`\nWhat Onbrand misread:\n\n${misses.join('\n')}`);
