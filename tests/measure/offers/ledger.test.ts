import { expect, test } from 'vitest';
import { ledgerOf } from '../../../src/measure/offers/ledger.ts';
import { copyOf, type Said } from '../../checks/said.ts';

const products = ['Larch Kettle', 'Larch Kettle Mini', 'Fern Mug'];
const rows = (said: Said) =>
  ledgerOf([{ path: 'a', channel: null, copy: copyOf(said) }], { products, own: [], days: [] }).map(
    ({ product, variant, role, value, terms, code, until, certainty }) =>
      [product, variant, role, value, terms, code, until, certainty]
        .filter((one) => one !== '' && one !== null)
        .join(' · '),
  );

test.each<[string, Said, readonly string[]]>([
  [
    'its own line',
    { lines: ['Larch Kettle $49', 'Fern Mug $19'] },
    ['Larch Kettle · now · 49 · given', 'Fern Mug · now · 19 · given'],
  ],
  ['the longer name', { lines: ['Larch Kettle Mini $39'] }, ['Larch Kettle Mini · now · 39 · given']],
  [
    'its card',
    {
      lines: [
        { text: 'Larch Kettle', group: 1 },
        { text: '$49', group: 1 },
        { text: 'Fern Mug', group: 2 },
        { text: '$19', group: 2 },
      ],
    },
    ['Larch Kettle · now · 49 · given', 'Fern Mug · now · 19 · given'],
  ],
  [
    'two products in one card: none',
    { lines: ['Larch Kettle and Fern Mug', '$49', '$19'] },
    ['now · 49 · given', 'now · 19 · given'],
  ],
  [
    'an asset about one',
    {
      lines: [
        { text: 'The Larch Kettle', group: 1 },
        { text: 'now $49', group: 2 },
      ],
    },
    ['Larch Kettle · now · 49 · given'],
  ],
  [
    'an asset about one with two prices: none',
    {
      lines: [
        { text: 'The Larch Kettle', group: 1 },
        { text: '$49', group: 2 },
        { text: '$59', group: 3 },
      ],
    },
    ['now · 49 · given', 'now · 59 · given'],
  ],
  ['what costs beside it: no row', { lines: ['Larch Kettle $49 + $15 delivery'] }, ['Larch Kettle · now · 49 · given']],
  ['another’s child', { lines: ['Kids’ Larch Kettle: $29'] }, ["Kids' Larch Kettle · now · 29 · given"]],
  [
    'a part of it',
    { lines: ['Larch Kettle lid, $9', 'Fern Mugs and lid $25', 'Fern Mug $19'] },
    ['Larch Kettle lid · now · 9 · given', 'Fern Mug and lid · now · 25 · given', 'Fern Mug · now · 19 · given'],
  ],
  [
    'no part of it',
    { lines: ['Larch Kettle and save $5', 'Our men like the Fern Mug: $19'] },
    ['Larch Kettle · off · 5 · given', 'Fern Mug · now · 19 · given'],
  ],
  ['a size', { lines: ['Larch Kettle 500 ml $49'] }, ['Larch Kettle · 500 ml · now · 49 · given']],
  ['a size that is a word', { lines: ['Larch Kettle Plus $49'] }, ['Larch Kettle · plus · now · 49 · given']],
  [
    'words that are no size here',
    { lines: ['Larch Kettle $49, incl. VAT, plus postage', 'Fern Mug $19 (full price $24)'] },
    ['Larch Kettle · now · 49 · given', 'Fern Mug · now · 19 · given', 'Fern Mug · was · 24 · given'],
  ],
  [
    'the size before each price',
    { lines: ['Fern Mug keeps warm. 350 ml $24, 500 ml $29'] },
    ['Fern Mug · 350 ml · now · 24 · given', 'Fern Mug · 500 ml · now · 29 · given'],
  ],
  [
    'the size after each price',
    { lines: ['Fern Mug: $24 350 ml, $29 500 ml'] },
    ['Fern Mug · 350 ml · now · 24 · given', 'Fern Mug · 500 ml · now · 29 · given'],
  ],
  [
    'a size in one sentence of two',
    { lines: ['Fern Mugs from $9. The Fern Mug 500 ml is $29.'] },
    ['Fern Mug · from · 9 · given', 'Fern Mug · 500 ml · now · 29 · given'],
  ],
  [
    'a size of one product, not of the lines below it',
    { lines: ['Fern Mug, 350 ml: $24.', '25% off in the Summer Sale', 'Free delivery over $75'] },
    ['Fern Mug · 350 ml · now · 24 · given', 'Fern Mug · discount · 25 · given', 'Fern Mug · threshold · 75 · given'],
  ],
  [
    'a condition of one sentence of two',
    { lines: ['Larch Kettle: was $119, now $89. Members pay $79. Or 4 payments of $22.25.'] },
    [
      'Larch Kettle · was · 119 · given',
      'Larch Kettle · now · 89 · given',
      'Larch Kettle · now · 79 · members · given',
    ],
  ],
  [
    'a condition in a sentence of its own',
    { lines: ['Larch Kettle $79. For members only.'] },
    ['Larch Kettle · now · 79 · members · given'],
  ],
  [
    'what another brand asks: no product',
    { lines: ['The Larch Kettle costs $89. An Otherbrand kettle costs $140.'] },
    ['Larch Kettle · now · 89 · given', 'now · 140 · given'],
  ],
  ['the sentence before', { lines: ['Meet the Larch Kettle. Now approx. $89.'] }, ['Larch Kettle · now · 89 · given']],
  ['a condition', { lines: ['Members pay $39 for the Larch Kettle'] }, ['Larch Kettle · now · 39 · members · given']],
  [
    'struck through',
    { lines: [{ text: 'Larch Kettle $60 $49', struck: [[13, 16]] }] },
    ['Larch Kettle · was · 60 · given', 'Larch Kettle · now · 49 · given'],
  ],
  [
    'struck through by a stroke that was lost: a question',
    { source: 'ocr', confidence: 0.97, lines: ['Larch Kettle £110 £95'] },
    ['Larch Kettle · was · 110 · unsure', 'Larch Kettle · now · 95 · unsure'],
  ],
  [
    'the word between two prices',
    { lines: ['Larch Kettle £110 now £89', 'Fern Mug £20, now only £18', '云杉壶199元 现价159元'] },
    [
      'Larch Kettle · was · 110 · given',
      'Larch Kettle · now · 89 · given',
      'Fern Mug · was · 20 · given',
      'Fern Mug · now · 18 · given',
      '云杉壶 · was · 199 · given',
      '云杉壶 · now · 159 · given',
    ],
  ],
  [
    'no former price in a rising pair, a list of sizes, another product’s',
    { lines: ['Fern Mug £9 £12', 'Larch Kettle £90 £70 £50', 'Larch Kettle £49. Now £19: the Fern Mug'] },
    [
      'Fern Mug · now · 9 · given',
      'Fern Mug · now · 12 · given',
      'Larch Kettle · now · 90 · given',
      'Larch Kettle · now · 70 · given',
      'Larch Kettle · now · 50 · given',
      'Larch Kettle · now · 49 · given',
      'Fern Mug · now · 19 · given',
    ],
  ],
  [
    'a code of its own, whatever the card',
    { lines: ['Larch Kettle $49', '20% off with code FERN20'] },
    [
      'Larch Kettle · now · 49 · FERN20 · given',
      'discount · 20 · with code · FERN20 · given',
      'code · FERN20 · with code · FERN20 · given',
    ],
  ],
  [
    'read from pixels',
    { source: 'ocr', confidence: 0.97, lines: ['Larch Kettle $49'] },
    ['Larch Kettle · now · 49 · read'],
  ],
  [
    'mended after reading',
    { source: 'ocr', confidence: 0.97, repaired: true, lines: ['Larch Kettle $49'] },
    ['Larch Kettle · now · 49 · unsure'],
  ],
  [
    'its last day',
    { date: '2026-06-10', lines: ['Larch Kettle $49', 'ends Sunday'] },
    ['Larch Kettle · now · 49 · 2026-06-14 · given'],
  ],
  [
    'neither the code nor the last day of the product above it',
    {
      lines: [
        { text: '20% off the Fern Mug with code FERN20. Ends 30 November 2026.', group: 1 },
        { text: 'Larch Kettle', role: 'heading', group: 2 },
        { text: '$49', group: 2 },
      ],
    },
    [
      'Fern Mug · discount · 20 · with code · FERN20 · 2026-11-30 · given',
      'Fern Mug · code · FERN20 · with code · FERN20 · 2026-11-30 · given',
      'Larch Kettle · now · 49 · given',
    ],
  ],
  [
    'nor of one that the kit does not name',
    {
      lines: [
        { text: '20% off the Shoal Blanket with code FERN20', group: 1 },
        { text: 'Larch Kettle $49', group: 2 },
      ],
    },
    [
      'discount · 20 · with code · FERN20 · given',
      'code · FERN20 · with code · FERN20 · given',
      'Larch Kettle · now · 49 · given',
    ],
  ],
  [
    'the code that all of the asset is under',
    {
      lines: [
        { text: 'Everything with code FERN20', group: 1 },
        { text: 'Larch Kettle $49', group: 2 },
      ],
    },
    ['code · FERN20 · with code · FERN20 · given', 'Larch Kettle · now · 49 · FERN20 · given'],
  ],
  [
    'its own code of two in one card',
    { lines: ['Fern Mug: 20% off with code FERN20', 'Larch Kettle: 10% off with code LARCH10'] },
    [
      'Fern Mug · discount · 20 · with code · FERN20 · given',
      'Fern Mug · code · FERN20 · with code · FERN20 · given',
      'Larch Kettle · discount · 10 · with code · LARCH10 · given',
      'Larch Kettle · code · LARCH10 · with code · LARCH10 · given',
    ],
  ],
  [
    'no size from the line beside it',
    { lines: ['Fern Mug 500 ml $19', 'Larch Kettle $49'] },
    ['Fern Mug · 500 ml · now · 19 · given', 'Larch Kettle · now · 49 · given'],
  ],
])('links by %s', (_, said, wanted) => {
  expect(rows(said)).toEqual(wanted);
});
