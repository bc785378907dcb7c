import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerOf } from '../../../src/measure/offers/ledger.ts';
import { copyOf, type Said } from '../../checks/said.ts';

const frame = { products: ['Larch Kettle'], own: ['Tarn & Field'], days: [] };
const named = (...lines: Said['lines']): readonly (string | null)[] =>
  ledgerOf([{ path: 'a', channel: null, copy: copyOf({ lines }) }], frame)
    .filter(({ role }) => role === 'now')
    .map(({ product, isNameRead }) => (isNameRead ? `~${product}` : product));
const heading = (text: string) => ({ text, role: 'heading' as const });
const button = (text: string) => ({ text, role: 'button' as const });

test.each<[string, Said['lines'], string | null]>([
  ['the kit’s spelling comes first', ['Larch Kettle $49'], 'Larch Kettle'],
  ['its own line', ['Casa Lume: $39'], '~Casa Lume'],
  ['its own sentence', ['Good morning, Anna. Take the Casa Lume home for $39'], '~Casa Lume'],
  ['the words that go with it', ['The Morrow cup, €24.'], '~Morrow cup'],
  ['the line above', ['Casa Lume', 'now only €129'], '~Casa Lume'],
  ['the line above what was', ['Casa Lume', 'was €180', '€129'], '~Casa Lume'],
  ['the line above a button', ['Casa Lume', button('Buy It'), '€129'], '~Casa Lume'],
  ['the line below, where none is above', ['$39', 'Casa Lume'], '~Casa Lume'],
  ['a heading in small letters', [heading('Linen duvet cover'), '$180'], '~Linen duvet cover'],
  ['the one line that is a name', ['Cloud Sofa', 'washable covers', '$2,390'], '~Cloud Sofa'],
  ['Chinese', ['新品余烬灯，仅售299元'], '~余烬灯'],
  [
    'another card',
    [
      { text: 'Casa Lume', group: 1 },
      { text: '$39', group: 2 },
    ],
    null,
  ],
  ['a product of the kit in the card', ['Larch Kettle', 'Casa Lume', '$39'], 'Larch Kettle'],
  ['a sentence', ['Nothing before nine', '€44'], null],
  ['words of an offer', ['Autumn Sale', '$49'], null],
  ['one word at the head of a sentence', ['Upgrade for $5'], null],
  ['two names', ['Fern Mug and Ember Lamp', '$49'], null],
  ['somebody’s name far from the price', ['Hello Anna, your plan renews at $12'], null],
  ['the brand', ['Tarn & Field', '$49'], null],
  ['words of an offer in Chinese', ['全场特价', '¥99'], null],
])('names by %s', (_, lines, wanted) => expect(named(...lines)).toContain(wanted));

test('two prices in a line are told apart by nothing', () => {
  expect(named('Fern Mug $19, Ember Lamp $49')).toEqual([null, null]);
});

test('no line makes it throw', () => {
  const part = fc.constantFrom(
    '$49',
    '¥99',
    'The',
    'Ember Lamp',
    '云杉壶',
    '&',
    'and',
    '.',
    ' ',
    '(',
    '）',
    '500 ml',
    '\u200b',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 8 }), { maxLength: 5 }), (lines) => {
      for (const name of named(...lines.map((line) => line.join(' '))))
        expect(name === null || name.length > 1).toBe(true);
    }),
  );
});
