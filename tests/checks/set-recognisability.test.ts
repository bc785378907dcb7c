import { expect, test } from 'vitest';
import { setRecognisability } from '../../src/checks/set-recognisability.ts';
import type { SetMember } from '../../src/model/check.ts';
import type { Facts } from '../../src/model/facts.ts';
import { contextFor, known } from './said.ts';

type Member = SetMember<'palette' | 'logos'>;
interface Seen {
  /** Share of the flat area that is off the palette, and its colour. */
  readonly off?: number;
  readonly hex?: string;
  readonly photo?: number;
  readonly logo?: boolean;
}
function member(path: string, { off = 0, hex = '#d4145a', photo = 0, logo = true }: Seen = {}): Member {
  const flat = 1 - photo;
  const shares = {
    on: flat * (1 - off),
    tint: 0,
    gradient: 0,
    neutral: 0,
    off: flat * off,
    fringe: 0,
    photo,
    transparent: 0,
  };
  const found = { hex, share: flat * off } as Facts['palette']['off'][number];
  return {
    path,
    placements: [],
    channels: [],
    facts: {
      palette: { shares, off: off === 0 ? [] : [found], drawn: [] } as unknown as Facts['palette'],
      logos: {
        searched: ['main'],
        sightings: logo ? [{ confidence: 0.99, retired: false }] : [],
        unsure: [],
      } as unknown as Facts['logos'],
    },
  };
}
const set = (...odd: readonly Seen[]): readonly Member[] => [
  ...Array.from({ length: 8 }, (_, i) => member(`${i}.png`)),
  ...odd.map((seen, i) => member(`odd-${i}.png`, seen)),
];
function judge(members: readonly Member[]) {
  const told = setRecognisability.run(members, { ...contextFor(setRecognisability.limits), known: known() });
  if ('because' in told) return told.because;
  return told.findings.map(({ certainty, subject, evidence }) => `${certainty} ${subject} ${evidence.values.why}`);
}

test.each<[string, readonly Member[], string | readonly string[]]>([
  ['all alike', set(), []],
  ['a little off', set({ off: 0.1 }), []],
  ['without a logo', set({ logo: false }), []],
  ['all photograph', set({ photo: 1 }), []],
  ['another company’s', set({ off: 0.7 }), ['ask odd:odd-0.png colours']],
  ['too few', [member('a.png'), member('b.png', { off: 1 })], 'too-few'],
])('%s', (_, members, wanted) => expect(judge(members)).toEqual(wanted));

test('a set of foreign colours is asked about as a whole', () => {
  const hexes = ['#d4145a', '#14d45a', '#145ad4', '#d4d414', '#5a14d4', '#14d4d4'];
  expect(judge(hexes.map((hex, i) => member(`${i}.png`, { off: 0.9, hex })))).toEqual(['ask set palette']);
});

test('names the odd one, and those furthest from the set', () => {
  const { message } = setRecognisability.words.en;
  const values = { case: 'odd', odd: 'x/a.png', index: 23, why: 'logo', off: 9 } as const;
  expect(message({ measured: 23, limit: 80, unit: 'points', values })).toMatch(/^x\/a\.png looks least like/);
  expect(message({ measured: 23, limit: 80, unit: 'points', values: { ...values, case: 'set' } })).toMatch(
    /furthest from it: x\/a\.png\.$/,
  );
});
