import { expect, test } from 'vitest';
import { logoClearSpace } from '../../src/checks/logo-clear-space.ts';
import type { LogoSighting } from '../../src/model/logos.ts';
import { box } from '../../src/model/region.ts';
import { conforms, header, judge, only, picture } from './asset.ts';
import { boxQuad, logoRules, quadRegion, seen as sightedOnly } from './logo.ts';

/** In a picture of 1500 × 500. */
const seen = (change: Partial<LogoSighting> = {}) => ({ ...sightedOnly(change), picture: picture() });
const asking = (factor: number, of: 'height' | 'width' | 'mark-height' = 'height') =>
  logoRules({ clearSpace: { factor, of, pointer: 'logos.clearSpace', provenance: 'core' } });
const beside = box(310, 100, 40, 50);
const near = (distance: number, change: Partial<LogoSighting> = {}) =>
  seen({
    clearSpace: { judged: true, intrusions: [{ side: 'right', distance, kind: 'element', region: beside }] },
    ...change,
  });

const ringOf = (free: number) => {
  const [left, top, right, bottom] = [200 - free, 100 - free, 300 + free, 150 + free];
  return {
    kind: 'polygon',
    points: [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
  };
};

// The logo is 100 × 50 px.
test.each([
  [25, asking(0.5)],
  [23, asking(0.5)],
  [40, asking(0.4, 'width')],
  [49, asking(1, 'mark-height')],
])('conforms: %d px free (%#)', (distance, logos) => {
  expect(judge(logoClearSpace, near(distance), { logos })).toEqual(conforms);
});

test.each([
  [10, asking(0.5), {}, 25, 'sure'],
  [10, asking(0.4, 'width'), {}, 40, 'sure'],
  [22.4, asking(0.5), {}, 25, 'ask'],
])('deviates: %d px free (%#)', (distance, logos, change, limit, certainty) => {
  expect(only(judge(logoClearSpace, near(distance, change), { logos }))).toMatchObject({
    measured: distance,
    limit,
    certainty,
    values: { sides: 'to the right' },
    regions: [quadRegion, ringOf(limit), beside],
    pointer: 'logos.clearSpace',
  });
});

test('asks about the border of an area', () => {
  const area = { judged: true, intrusions: [{ side: 'right', distance: 10, kind: 'area', region: beside }] } as const;
  expect(only(judge(logoClearSpace, seen({ clearSpace: area }), { logos: asking(0.5) })).certainty).toBe('ask');
});

// Asked are 50 px; the edge is asked about from 25 px on.
test.each([
  ['left', boxQuad(24, 200, 100, 50), [0, 200, 24, 50]],
  ['top', boxQuad(700, 20, 100, 50), [700, 0, 100, 20]],
  ['right', boxQuad(1390, 200, 100, 50), [1490, 200, 10, 50]],
  ['bottom', boxQuad(700, 438, 100, 50), [700, 488, 100, 12]],
] as const)(
  'asks about the edge of the picture at the %s, on a photograph too',
  (side, quad, [x, y, width, height]) => {
    const ground = { kind: 'photo', hex: '#777777', busy: 20 } as const;
    const finding = only(judge(logoClearSpace, seen({ quad, ground }), { logos: asking(1) }));
    const distance = side === 'left' || side === 'right' ? width : height;
    expect(finding).toMatchObject({ subject: 'logo:full:edge', certainty: 'ask', measured: distance, limit: 50 });
    expect(finding.regions.at(-1)).toEqual(box(x, y, width, height));
  },
);

test('marks a px of an edge that it touches', () => {
  const quad = boxQuad(0, 200, 100, 50);
  const finding = only(judge(logoClearSpace, seen({ quad }), { logos: asking(1) }));
  expect([finding.measured, finding.regions.at(-1)]).toEqual([0, box(0, 200, 1, 50)]);
});

test.each([
  ['at half of the space', boxQuad(26, 200, 100, 50), header()],
  ['in a corner of an avatar', boxQuad(2, 2, 100, 50), header({ kind: 'avatar' })],
  ['where no placement is known', boxQuad(2, 2, 100, 50), null],
  ['that cuts it off', boxQuad(-20, 200, 100, 50), header()],
])('says nothing of an edge %s', (_, quad, placement) => {
  expect(judge(logoClearSpace, seen({ quad }), { logos: asking(1), placement })).toEqual(conforms);
});

test('does not apply where none is asked, or it can’t be judged', () => {
  expect(judge(logoClearSpace, near(1))).toBe('no-logos');
  expect(judge(logoClearSpace, near(1), { logos: logoRules() })).toBe('not-asked');
  expect(judge(logoClearSpace, near(1, { lockup: 'stacked' }), { logos: asking(1, 'mark-height') })).toBe('not-judged');
  const nowhere = { logos: asking(1), placement: null };
  const ground = { kind: 'gradient', hex: '#777777', busy: 0.1 } as const;
  expect(judge(logoClearSpace, near(1, { ground }), nowhere)).toBe('not-judged');
  expect(judge(logoClearSpace, near(1, { clearSpace: { judged: false, intrusions: [] } }), nowhere)).toBe('not-judged');
});
