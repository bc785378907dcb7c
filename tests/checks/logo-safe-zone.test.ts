import { expect, test } from 'vitest';
import { placementById } from '../../src/channels/index.ts';
import { logoSafeZone } from '../../src/checks/logo-safe-zone.ts';
import { conforms, header, judge, only, sized } from './asset.ts';
import { boxQuad, logoRules, seen } from './logo.ts';

const logos = logoRules();
const zone = (type: string, basis = 'official') =>
  header({ safeZones: [{ name: 'avatar', type, basis, shape: 'rect', x: 0, y: 300, width: 400, height: 200 }] });
const at = (x: number, y: number) => ({ ...seen({ quad: boxQuad(x, y, 100, 50) }), picture: sized(1500, 500) });

test.each([
  ['keep-clear', 600, 400],
  ['keep-clear', 100, 249],
  ['keep-inside', 100, 400],
  ['visible-crop', 300, 449],
])('conforms: %s, logo at %d, %d', (type, x, y) => {
  expect(judge(logoSafeZone, at(x, y), { logos, placement: zone(type) })).toEqual(conforms);
});

test.each([
  ['keep-clear', 100, 400, 100, 'sure'],
  ['keep-clear', 350, 400, 50, 'sure'],
  ['keep-inside', 600, 400, 100, 'sure'],
  ['visible-crop', 100, 275, 50, 'ask'],
])('deviates: %s, logo at %d, %d: %d %%', (type, x, y, measured, certainty) => {
  expect(only(judge(logoSafeZone, at(x, y), { logos, placement: zone(type) }))).toMatchObject({
    measured,
    certainty,
    values: { type },
    regions: [
      { kind: 'polygon', points: boxQuad(x, y, 100, 50) },
      { kind: 'box', x: 0, y: 300, width: 400, height: 200 },
    ],
    pointer: 'x-header.safeZones',
  });
});

test('asks where the zone is hearsay', () => {
  expect(only(judge(logoSafeZone, at(100, 400), { logos, placement: zone('keep-clear', 'community') })).certainty).toBe(
    'ask',
  );
});

/** The zone of a story of 1080 × 1920 that the channel says now, and the wider one that it said before. */
test.each([
  ['inside both', 1100, null],
  ['inside the older one', 1350, 'warn'],
  ['outside of both, and more of it outside the newer', 1520, 'fail'],
])('a zone that an older one contradicts only warns: %s', (_, y, atMost) => {
  const story = placementById('instagram-story');
  const facts = { ...seen({ quad: boxQuad(100, y, 200, 90) }), picture: sized(1080, 1920) };
  const judged = judge(logoSafeZone, facts, { logos, placement: story });
  if (atMost === null) expect(judged).toEqual(conforms);
  else expect(only(judged)).toMatchObject({ atMost, certainty: 'sure' });
});

test('a person reads what a zone is called', () => {
  const placed = header({
    safeZones: [
      { name: 'square-crop', type: 'keep-inside', basis: 'official', shape: 'rect', x: 0, y: 0, width: 50, height: 50 },
    ],
  });
  expect(only(judge(logoSafeZone, at(600, 400), { logos, placement: placed })).says).toContain('(square crop)');
});

test('does not apply without zones, a placement, or a logo in sight', () => {
  expect(judge(logoSafeZone, at(0, 0))).toBe('no-logos');
  expect(judge(logoSafeZone, at(0, 0), { logos, placement: null })).toBe('no-placement');
  expect(judge(logoSafeZone, at(0, 0), { logos })).toBe('no-zones');
  expect(judge(logoSafeZone, { ...at(0, 0), ...seen() }, { logos, placement: zone('keep-clear') })).toBe('not-found');
});
