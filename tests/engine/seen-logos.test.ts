import { describe, expect, test } from 'vitest';
import { seenLogos } from '../../src/engine/seen-logos.ts';
import type { LogoSighting } from '../../src/model/logos.ts';
import type { LogoRules, RuleColour } from '../../src/model/rules.ts';
import { logoRule, logoRules, pose, sighting } from '../checks/logo.ts';

const colour = (name: string, hex: string): RuleColour => ({
  name,
  hex,
  role: 'primary',
  origin: 'palette',
  tolerance: 3,
  tints: false,
  share: null,
  until: null,
  permitted: true,
  pointer: `palette.${name}`,
});
const colours = [colour('Paper', '#ffffff'), colour('Night', '#101820'), colour('Flame', '#e4572e')];
const variants = [
  logoRule('full', { backgrounds: ['Paper'] }),
  logoRule('reversed', { colourway: 'reversed', backgrounds: ['Night', 'photo'] }),
  logoRule('mark', { lockup: 'mark', backgrounds: ['Night'] }),
];
const ground = (hex: string, kind: LogoSighting['ground']['kind'] = 'flat') => ({ kind, hex, busy: 0 });

const wanted = (change: Partial<LogoSighting>, rules: Partial<LogoRules> = {}) =>
  seenLogos([sighting(change)], logoRules({ variants, ...rules }), colours)[0]?.wanted;

describe('what belongs in the place of a logo', () => {
  test.each<[string, Partial<LogoSighting>, Partial<LogoRules>, ReturnType<typeof wanted>]>([
    ['itself on its ground', {}, {}, { variants: [{ id: 'full', ground: '#ffffff' }], rotation: 0 }],
    [
      'the one that is made for the ground',
      { ground: ground('#101820') },
      {},
      { variants: [{ id: 'reversed', ground: '#101820' }], rotation: 0 },
    ],
    [
      'on a photograph, the one for photographs, on the colour that is there',
      { ground: ground('#7a5b33', 'photo') },
      {},
      { variants: [{ id: 'reversed', ground: '#7a5b33' }], rotation: 0 },
    ],
    [
      'itself on its own ground where none is made for this one',
      { ground: ground('#e4572e') },
      {},
      { variants: [{ id: 'full', ground: '#ffffff' }], rotation: 0 },
    ],
    [
      'the permitted one where the channel narrows',
      {},
      { variants: variants.map((rule) => ({ ...rule, permitted: rule.id === 'mark' })) },
      { variants: [{ id: 'mark', ground: '#101820' }], rotation: 0 },
    ],
    [
      'of a retired one, all that may stand on the ground',
      { variant: 'old', retired: true, ground: ground('#101820') },
      {},
      {
        variants: [
          { id: 'reversed', ground: '#101820' },
          { id: 'mark', ground: '#101820' },
        ],
        rotation: 0,
      },
    ],
    [
      'the nearest rotation that is allowed',
      { pose: pose({ rotation: -84 }) },
      { rotation: [0, 90, 270] },
      { variants: [{ id: 'full', ground: '#ffffff' }], rotation: 270 },
    ],
    ['nothing where nothing is permitted', {}, { variants: [] }, { variants: [], rotation: 0 }],
  ])('%s', (_, change, rules, expected) => expect(wanted(change, rules)).toEqual(expected));
});

test('says of each logo what was measured, rounded to what can be told', () => {
  const [first, second] = seenLogos(
    [sighting({ pose: pose({ stretch: 1.180_26, rotation: -6.996 }), visible: 0.8 }), sighting()],
    logoRules(),
    colours,
  );
  expect(first).toMatchObject({ subject: 'logo:full', stretch: 1.1803, rotation: -7, visible: 0.8, width: 100 });
  expect(second).toMatchObject({ subject: 'logo:full:2', quad: sighting().quad });
});

test('keeps silent of what no check would speak of', () => {
  expect(seenLogos([sighting({ confidence: 0.74 })], logoRules(), colours)).toEqual([]);
});
