import { expect, test } from 'vitest';
import { suggestNames } from '../../../src/measure/offers/suggested.ts';
import { copyOf, type Said } from '../../checks/said.ts';

const found = (known: readonly string[], ...all: readonly Said['lines'][]): readonly string[] =>
  suggestNames(
    all.map((lines, i) => ({ path: `${i}.png`, channel: null, copy: copyOf({ lines }) })),
    known,
  ).map(({ name, assets }) => `${name} ${assets}`);

test.each<[string, readonly string[], readonly Said['lines'][], readonly string[]]>([
  ['in two assets', [], [['Meet the Casa Lume'], ['CASA LUME', '$39']], ['Casa Lume 2']],
  ['of two words', [], [['The Casa Lume is here'], ['CASA LUME, $39'], ['Casa Lume']], ['Casa Lume 3']],
  ['in one asset, twice', [], [['The Casa Lume', 'The Casa Lume']], []],
  ['that the kit knows', ['casa lume'], [['The Casa Lume'], ['The Casa Lume']], []],
  ['of a sale', [], [['Shop the Autumn Sale'], ['The Autumn Sale is on']], []],
  ['of who writes', [], [[{ text: 'Anna Bell', role: 'sender' }], [{ text: 'Anna Bell', role: 'sender' }]], []],
  [
    'the most used first',
    [],
    [['Fern Mug', 'Ember Lamp'], ['Fern Mug'], ['Ember Lamp'], ['Fern Mug']],
    ['Fern Mug 3', 'Ember Lamp 2'],
  ],
])('names %s', (_, known, all, wanted) => expect(found(known, ...all)).toEqual(wanted));
