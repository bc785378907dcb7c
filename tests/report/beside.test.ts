import { describe, expect, test } from 'vitest';
import type { SeenLogo } from '../../src/model/seen-logo.ts';
import { logosShown, toldFound, toldWanted } from '../../src/report/beside.ts';
import { deviationsOf } from '../../src/report/deviations.ts';
import { asset, deviates, deviation, judged, seenLogo } from './fixture.ts';

describe('which deviations a logo is shown with', () => {
  const elsewhere = { variants: [{ id: 'reversed', ground: '#000000' }], rotation: 0 };
  test.each<[string, SeenLogo, string, string, boolean]>([
    ['a stretched one', seenLogo(), 'logo-aspect', 'logo:full', true],
    ['one with a shadow', seenLogo(), 'logo-altered', 'logo:full:shadow', true],
    ['the second of a variant', seenLogo({ subject: 'logo:full:2' }), 'logo-aspect', 'logo:full:2', true],
    ['not the first for the second', seenLogo({ subject: 'logo:full:2' }), 'logo-aspect', 'logo:full', false],
    ['not where it stands in the wrong place', seenLogo(), 'logo-safe-zone', 'logo:full', false],
    ['not what is too faint, where nothing else belongs there', seenLogo(), 'logo-contrast', 'logo:full', false],
    ['another variant for the ground', seenLogo({ wanted: elsewhere }), 'logo-background', 'logo:full', true],
    [
      'not what no variant can stand for',
      seenLogo({ wanted: { ...elsewhere, variants: [] } }),
      'logo-aspect',
      'logo:full',
      false,
    ],
  ])('%s', (_, logo, check, subject, isShown) => {
    const one = asset('x/a.png', {
      logos: [logo],
      judged: [judged('x-header', [deviates(check, deviation({ subject }))])],
    });
    expect(logosShown(one, deviationsOf(one)).get(1)).toBe(isShown ? logo : undefined);
  });

  test('once, with the first of several', () => {
    const results = ['logo-rotation', 'logo-aspect'].map((check) =>
      deviates(check, deviation({ subject: 'logo:full' })),
    );
    const one = asset('x/a.png', { logos: [seenLogo()], judged: [judged('x-header', results)] });
    expect([...logosShown(one, deviationsOf(one)).keys()]).toEqual([1]);
  });
});

const odd = seenLogo({
  stretch: 1.2,
  rotation: -7,
  mirrored: true,
  visible: 0.8,
  colours: [
    { wanted: '#112233', found: '#112234', deltaE: 0.3, share: 0.6 },
    { wanted: '#e4572e', found: '#888888', deltaE: 40, share: 0.4 },
  ],
});

describe('what is said of the two pictures', () => {
  const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
  test('what was done, in words and numbers', () => {
    expect(plain(toldFound(odd, 'en').alt)).toBe(
      'As it stands: full, 60 × 20 px, 20 % too wide, turned by 7° counter-clockwise, mirrored, 80 % of it within the picture, #888888 for #e4572e',
    );
    expect(plain(toldFound(odd, 'zh-Hans').alt)).toBe(
      '现状：full，60 × 20 px，过宽 20 %，逆时针旋转 7°，左右镜像，画面内可见 80 %，#e4572e 变为 #888888',
    );
  });
  test('nothing that was not done', () => {
    expect(plain(toldFound(seenLogo(), 'en').alt)).toBe('As it stands: full, 60 × 20 px');
  });
  test('what belongs there', () => {
    const told = toldWanted(odd, { variant: 'full', ground: '#ffffff', width: 50 }, 'en');
    expect(plain(told.alt)).toBe('As it should be: full, 50 × 20 px, upright, on #ffffff');
    expect(plain(told.about)).toBe('full · 50 × 20 px');
    expect(plain(toldFound(odd, 'en').about)).toBe('60 × 20 px · −7°');
  });
});
