import { expect, test } from 'vitest';
import { logoClearSpace } from '../../src/checks/logo-clear-space.ts';
import type { LogoSighting } from '../../src/model/logos.ts';
import { box } from '../../src/model/region.ts';
import { conforms, judge, only } from './asset.ts';
import { logoRules, quadRegion, seen } from './logo.ts';

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

test('does not apply where none is asked, or it can’t be judged', () => {
  expect(judge(logoClearSpace, near(1))).toBe('no-logos');
  expect(judge(logoClearSpace, near(1), { logos: logoRules() })).toBe('not-asked');
  expect(judge(logoClearSpace, near(1, { lockup: 'stacked' }), { logos: asking(1, 'mark-height') })).toBe('not-judged');
  const ground = { kind: 'gradient', hex: '#777777', busy: 0.1 } as const;
  expect(judge(logoClearSpace, near(1, { ground }), { logos: asking(1) })).toBe('not-judged');
  expect(judge(logoClearSpace, near(1, { clearSpace: { judged: false, intrusions: [] } }), { logos: asking(1) })).toBe(
    'not-judged',
  );
});
