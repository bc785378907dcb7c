import { describe, expect, test } from 'vitest';
import { hiddenLogo } from '../../src/engine/second-judgement.ts';
import { groundsFor } from '../../src/fix/grounds.ts';
import { opaque } from '../../src/fix/opaque.ts';
import { compared, drawn } from './art.ts';

const [oat, pine, ember, ink, white] = ['#f4ecd8', '#14483c', '#d9572b', '#1c1f1e', '#ffffff'];
const colours = [
  ['Ember', ember, 'accent'],
  ['Pine', pine, 'primary'],
  ['Oat', oat, 'background'],
  ['Ink', ink, 'text'],
  ['White', white, 'neutral'],
].map(([name, hex, role]) => ({ name, hex, role, permitted: true, origin: 'palette' })) as unknown as Parameters<
  typeof groundsFor
>[0]['colours'];
const variants = [
  { id: 'full', backgrounds: ['Oat', 'White'] },
  { id: 'reversed', backgrounds: ['Pine', 'Ink'] },
  { id: 'free', backgrounds: null },
] as unknown as NonNullable<Parameters<typeof groundsFor>[1]>['variants'];
const seen = (variant: string, confidence = 0.99, approved: string | null = null) => ({
  variant,
  confidence,
  retired: false,
  ink: { approved },
});

describe('the kit’s colours that something is laid on, the likeliest first', () => {
  test.each([
    ['nothing known', [], [oat, ember, pine, ink, white]],
    ['its logo', [seen('full')], [oat, white, ember, pine, ink]],
    ['its reversed logo', [seen('reversed')], [pine, ink, oat, ember, white]],
    ['that in the reversed one’s colours', [seen('full', 0.99, 'reversed')], [pine, ink, oat, ember, white]],
    ['a logo that may stand anywhere', [seen('free')], [oat, ember, pine, ink, white]],
    ['two that share no ground', [seen('full'), seen('reversed')], [oat, ember, pine, ink, white]],
    ['one that is not sure', [seen('reversed', 0.5)], [oat, ember, pine, ink, white]],
  ])('%s', (_, sightings, wanted) => {
    expect(groundsFor({ colours }, { variants }, sightings)).toEqual(wanted);
  });

  test('white, where the kit has none', () => {
    expect(groundsFor({ colours: [] }, null, [])).toEqual([white]);
  });
});

describe('what is drawn on nothing stays in sight', () => {
  const mark = (fill: string, vein: string) =>
    `<path fill="${fill}" d="M30 150 C30 80 80 40 150 40 C150 110 110 150 30 150 Z"/><path stroke="${vein}" stroke-width="4" fill="none" d="M56 150 C90 120 110 90 126 64"/>`;
  const block = (x: number, fill: string) => `<rect x="${x}" y="60" width="60" height="60" fill="${fill}"/>`;
  const light = [oat, white, pine, ink];
  const dark = [pine, ink, oat, white];

  test.each([
    ['a Pine mark', mark(pine, oat), light, oat],
    ['a Pine mark, the dark grounds first', mark(pine, oat), dark, oat],
    ['a cream mark, reversed', mark(oat, pine), dark, pine],
    ['a cream mark, the light grounds first', mark(oat, pine), light, pine],
    // Ink is another colour than Pine, but no clearly other one.
    ['a Pine mark where there are only dark grounds', mark(pine, oat), [pine, ink], null],
    ['Pine beside cream', block(10, pine) + block(110, oat), light, null],
    [
      'Pine beside cream, and a ground between them',
      block(10, pine) + block(110, oat),
      [...light, '#b0552f'],
      '#b0552f',
    ],
    ['half see-through cream', `<g opacity="0.8">${block(60, oat)}</g>`, light, pine],
    // Filled with the colour beside it, the ring would be a disc.
    ['a ring', '<circle cx="100" cy="90" r="50" fill="none" stroke-width="16" stroke="#14483c"/>', dark, oat],
    ['a letter cut out', `<path fill-rule="evenodd" fill="${pine}" d="M0 0H200V180H0ZM60 40V140H140V40Z"/>`, dark, oat],
  ])('%s', async (_, body, grounds, wanted) => {
    const picture = await drawn(200, 180, body);
    const laid = opaque(picture, grounds);
    expect(laid?.grounds ?? null).toEqual(wanted === null ? null : [wanted]);
    if (laid === null) return;
    const truth = await drawn(200, 180, `<rect width="200" height="180" fill="${wanted}"/>${body}`);
    expect(compared(laid.pixels, truth).most).toBeLessThanOrEqual(3);
  });
});

test('a rounded corner gets the colour beside it, each its own; what has none beside it the brand’s ground', async () => {
  const body =
    '<clipPath id="c"><rect width="400" height="200" rx="30"/></clipPath><g clip-path="url(#c)"><rect width="200" height="200" fill="#f9e4ac"/><rect x="200" width="200" height="200" fill="#fffcf4"/></g>';
  const laid = opaque(await drawn(400, 200, body), ['#ff0000']);
  expect(laid?.grounds).toEqual(['#f9e4ac', '#fffcf4']);
  const truth = await drawn(
    400,
    200,
    '<rect width="200" height="200" fill="#f9e4ac"/><rect x="200" width="200" height="200" fill="#fffcf4"/>',
  );
  expect(laid && compared(laid.pixels, truth).most).toBeLessThanOrEqual(1);
  expect(opaque(await drawn(40, 40, ''), ['#21358a'])?.grounds).toEqual(['#21358a']);
});

test.each([
  [['full'], ['full'], null],
  // On another ground it is taken for the other colourway of the same drawing.
  [['full'], ['reversed'], null],
  [['full'], [], 'full'],
  [['full', 'mark'], ['full'], 'mark'],
  [['full', 'full'], ['full'], 'full'],
  [[], ['full'], null],
])('of the logos %j before and %j after, %s is hidden', (before, after, wanted) => {
  const asset = (variants: readonly string[]) =>
    ({ logos: variants.map((variant) => ({ variant })) }) as unknown as Parameters<typeof hiddenLogo>[0];
  expect(hiddenLogo(asset(before), asset(after))).toBe(wanted);
});
