import { expect, test } from 'vitest';
import { logoAltered } from '../../src/checks/logo-altered.ts';
import type { LogoSighting } from '../../src/model/logos.ts';
import { box } from '../../src/model/region.ts';
import { conforms, judge, only } from './asset.ts';
import { logoRules, pose, quadRegion, seen, sighting } from './logo.ts';

const logos = logoRules();
const part = box(210, 110, 20, 20);
const whole = { share: 0, elsewhere: 0, ink: 0, region: null } as const;
const missing = (edges: number, change: Partial<LogoSighting> = {}) =>
  seen({ residual: { ...sighting().residual, share: edges / 6, regions: [part], edges }, ...change });
const hole = box(240, 100, 15, 50);
const stripe = box(190, 120, 120, 8);
const added = (share: number, change: Partial<LogoSighting> = {}) =>
  seen({ residual: { ...sighting().residual, regions: [part], added: { share, region: stripe } }, ...change });
const gone = (share: number, elsewhere = 0, change: Partial<LogoSighting> = {}) =>
  seen({
    residual: { ...sighting().residual, regions: [part], gone: { share, elsewhere, ink: 0, region: hole } },
    ...change,
  });
const inkGone = (ink: number, change: Partial<LogoSighting> = {}) =>
  seen({ residual: { ...sighting().residual, gone: { ...whole, ink, region: hole } }, ...change });
const photo = { kind: 'photo', hex: '#777777', busy: 0.6 } as const;
const effect = (kind: 'shadow' | 'outline' | 'glow', strength: number, change: Partial<LogoSighting> = {}) =>
  seen({ effect: { kind, strength }, ...change });
const near = (distance: number) => ({
  clearSpace: {
    judged: true,
    intrusions: [{ side: 'left' as const, distance, kind: 'element' as const, region: hole }],
  },
});

test.each([
  ['as drawn', missing(0.2)],
  ['at the limit', missing(0.25)],
  ['another colour on it, at the limit', added(0.054)],
  ['… of one so small that little is clear of edges', added(0.2, { pose: pose({ height: 29, width: 116 }) })],
  ['… of one so faint that it may be its ground', added(0.2, { contrast: 1.4 })],
  ['… of one that is cut off', added(0.2, { visible: 0.7 })],
  ['cut off, which is told elsewhere', missing(0.9, { visible: 0.7 })],
  ['gone, at the limit', gone(0.054)],
  ['gone here and there, which may blend with the ground', gone(0.1, 0.03)],
  // So small, or so faint, that edges are lost.
  ['edges lost, of a small one', missing(0.8, { pose: pose({ height: 15, width: 60 }) })],
  ['edges lost, of a faint one', missing(0.8, { contrast: 1.2 })],
  ['gone, of one so small that strokes merge', gone(0.2, 0, { pose: pose({ height: 15, width: 60 }) })],
  ['ink gone, at the limit', inkGone(0.054)],
  ['a ring of compression', effect('outline', 0.034)],
  ['a shadow, perhaps, or what stands a fifth of its height beside it', effect('shadow', 0.2, near(10))],
  [
    'a shadow of one so small that it blends with it',
    effect('shadow', 0.2, { pose: pose({ height: 29, width: 116 }) }),
  ],
  ['a glow, perhaps, or the picture behind it', effect('glow', 0.2, { ground: photo })],
])('conforms: %s', (_, facts) => {
  expect(judge(logoAltered, facts, { logos })).toEqual(conforms);
});

test.each([
  [missing(0.8), 'logo:full:drawing', 80, 'ask', [part]],
  [missing(0.8, { confidence: 0.9 }), 'logo:full:drawing', 80, 'ask', [part]],
  [missing(0.8, { ground: photo }), 'logo:full:drawing', 80, 'ask', [part]],
  [gone(0.08), 'logo:full:drawing', 8, 'sure', [hole]],
  [gone(0.08, 0.02, { effect: { kind: 'shadow', strength: 0.03 } }), 'logo:full:drawing', 8, 'sure', [hole]],
  [gone(0.08, 0, { ground: photo }), 'logo:full:drawing', 8, 'ask', [hole]],
  [gone(0.08, 0, { confidence: 0.9 }), 'logo:full:drawing', 8, 'ask', [hole]],
  // Ink alone, of which the outline is not judged, is asked about.
  [inkGone(0.08), 'logo:full:drawing', 8, 'ask', [hole]],
  [added(0.08), 'logo:full:drawing', 8, 'ask', [stripe]],
  [added(0.08, { ground: photo }), 'logo:full:drawing', 8, 'ask', [stripe]],
  [effect('shadow', 0.25), 'logo:full:shadow', 25, 'ask', [quadRegion]],
  [effect('shadow', 0.04, near(13)), 'logo:full:shadow', 4, 'ask', [quadRegion]],
  [effect('glow', 0.1), 'logo:full:glow', 10, 'ask', [quadRegion]],
])('deviates or asks (%#)', (facts, subject, measured, certainty, regions) => {
  expect(only(judge(logoAltered, facts, { logos }))).toMatchObject({ subject, measured, certainty, regions });
});

test('does not apply without one in sight', () => {
  expect(judge(logoAltered, missing(0.8))).toBe('no-logos');
  expect(judge(logoAltered, seen(), { logos })).toBe('not-found');
});
