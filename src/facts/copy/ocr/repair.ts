/** Text after what is wrong in its prices was put right. */
interface Repaired {
  readonly text: string;
  readonly repaired: boolean;
}

/** What is read for another character, only where a price makes the other one certain enough to ask. */
const mistakes: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/\bS(?=\d+[.,]\d\d(?!\d))/g, '$'],
  [/\b(HK|NT|US|AU|CA)S(?=\d)/g, '$1$$'],
  [/(?<=[价價])S(?=\d)/g, '$'],
  [/[∈ε](?=\s?\d)/g, '€'],
  [/(?<![\p{L}\p{N}])s(?=\d{2,}(?![\p{L}\d]))/gu, '$'],
  // A number has no letters: “18:o0”, “2o Nov”; an O may follow one (“20 Oct”, “O2”).
  [/(?<=\d[:.,]?)o(?=\d|\b)/g, '0'],
  // … and a word no 0: “0ctober”.
  [/(?<![\p{L}\p{N}.,])0(?=\p{Ll}{3})/gu, 'O'],
  [/(?<=[$£€¥][\d.,]*)q(?=[\d.,]|\b)/g, '9'],
  [/(?<=[$£€¥][\d.,]*)[oO](?=[\d.,oO]|\b)/g, '0'],
  [/(?<=[$£€¥][\d.,]*)[lI](?=[\d.,]|\b)/g, '1'],
  [/(?<=[$£€¥]\d[\d.,]*)[sS](?=[\d.,]|\b)/g, '5'],
  // Nothing costs a thousandth.
  [/(?<=[$£€¥]\d{1,3})\.(?=\d{3}(?!\d))/g, ','],
  [/(?<=(?<![\d.,])\d{1,3})\.(?=\d{3}\s?[€元])/g, ','],
  // The comma of thousands is a fine stroke, and is read for a gap.
  [/(?<=[$£€¥]\d{1,3}) (?=\d{3}(?![\d\p{L}]))/gu, ','],
  [/(?<=价)[?？](?=\d)/g, '¥'],
  // Nobody adds people to a basket: the commonest words on a button.
  [/(?<=加)人(?=[购購]物[车車袋]|[会會][员員])/g, '入'],
];

/** A price that runs on into letters lost a digit to them, or has one too many. */
const runsOn = /[$£€¥]\d[\d.,]*(?!off|each|per|usd|aud|cad|hkd|eur|gbp|cny|rmb)[a-z]{2}/i;

/** One line seldom names two currencies: one of its signs was read for another. */
const twoSigns = (text: string): boolean => new Set(text.match(/[$£€](?=\s?\d)|(?<=\d\s?)€/g)).size > 1;

/** Puts full-width digits and marks within numbers into their usual form, which changes nothing of what is said. */
const usual = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => digit.normalize('NFKC')).replace(/(?<=\d)，(?=\d{3}(?!\d))/g, ',');

export function repairPrices(read: string): Repaired {
  const given = usual(read);
  const text = mistakes.reduce((so, [wrong, right]) => so.replace(wrong, right), given);
  return { text, repaired: text !== given || runsOn.test(text) || twoSigns(text) };
}
