import { expect, test } from 'vitest';
import { comparePalette } from '../../src/report/palette.ts';
import { asks, asset, deviates, deviation, judged, report } from './fixture.ts';

const shares = { on: 0, tint: 0, gradient: 0, neutral: 0, off: 0, fringe: 0, photo: 0, transparent: 0 };
const met = (name: string, foundHex: string, share: number) => ({
  name,
  hex: '#000000',
  foundHex,
  share,
  tintShare: 0,
  allowedShare: 0,
});
const off = (hex: string, share: number) =>
  deviation({
    subject: `colour:${hex}`,
    evidence: {
      measured: 9,
      limit: 5,
      unit: 'ΔE00',
      found: { hex, share },
      wanted: { name: 'Ember', hex: '#e4572e' },
      values: {},
    },
  });

test('shares are of the flat area, weighed by the px of each asset', () => {
  // 100 px, all flat, and 300 px of which a third is flat: 200 px of flat area.
  const small = asset('small.png', {
    width: 10,
    height: 10,
    colours: { ...shares, on: 0.8, neutral: 0.2 },
    palette: [met('Harbour', '#12355b', 0.8)],
  });
  const large = asset('large.png', {
    width: 30,
    height: 10,
    colours: { ...shares, on: 0.2, off: 0.1, gradient: 1 / 30, photo: 0.6, fringe: 0.0667 },
    palette: [met('Harbour', '#13365c', 0.1), met('Ember', '#e4572e', 0.1)],
    judged: [judged('x-header', [deviates('palette-colours', off('#ff6a00', 0.1))])],
  });
  const compared = comparePalette(report({ assets: [small, large] }));
  expect(compared?.colours.map(({ name, wanted, foundHex }) => [name, wanted, foundHex])).toEqual([
    ['Harbour', 0.6, '#12355b'],
    ['Sand', 0.3, null],
    ['Ember', 0.1, '#e4572e'],
    ['Lichen', null, null],
  ]);
  expect(compared?.colours[0]?.found).toBeCloseTo((80 + 30) / 200);
  expect(compared?.colours[2]?.found).toBeCloseTo(30 / 200);
  expect(compared?.neutral).toBeCloseTo(20 / 200);
  expect(compared?.gradient).toBeCloseTo(10 / 200);
  expect(compared?.off).toBeCloseTo(30 / 200);
  expect(compared?.photo).toBeCloseTo(180 / 400);
  expect(compared?.shades).toEqual([
    { hex: '#ff6a00', share: 30 / 200, wanted: { name: 'Ember', hex: '#e4572e' }, paths: ['large.png'] },
  ]);
});

test('pixels are not counted twice: not for a second placement, nor for a second check', () => {
  const twice = [
    deviates('palette-colours', off('#ff6a00', 0.1)),
    deviates('colour-other', off('#ff6a00', 0.1)),
    // Another colour of the palette within a logo, whose share is one of the mark.
    deviates('logo-colour', {
      ...off('#12355b', 0.85),
      evidence: { ...off('#12355b', 0.85).evidence, wanted: { name: 'mark-blue', hex: '#e4572e' } },
    }),
    // Neither a question nor a share is a shade off the palette.
    asks('palette-colours', { ...off('#70938b', 0.1), certainty: 'ask' }),
    deviates('palette-shares', { ...off('#12365c', 0.4), evidence: { ...off('#12365c', 0.4).evidence, unit: '%' } }),
  ];
  const one = asset('a.png', {
    colours: { ...shares, on: 0.9, off: 0.1 },
    palette: [],
    judged: [judged('x-header', twice), judged('email-header', twice)],
  });
  expect(comparePalette(report({ assets: [one] }))?.shades.map(({ hex, share }) => [hex, share])).toEqual([
    ['#ff6a00', 0.1],
  ]);
});

test('nothing measured, or nothing flat, is no comparison', () => {
  expect(comparePalette(report({ assets: [asset('a.png')] }))).toBeNull();
  expect(comparePalette(report())).toBeNull();
  const photo = asset('photo.jpg', { colours: { ...shares, photo: 1 }, palette: [] });
  expect(comparePalette(report({ assets: [photo] }))).toBeNull();
});
