import { expect, test } from 'vitest';
import { logoSize } from '../../src/checks/logo-size.ts';
import { conforms, header, judge, only, sized } from './asset.ts';
import { logoRule, logoRules, quadRegion, seen } from './logo.ts';

const asking = (minimum: object) =>
  logoRules({ variants: [logoRule('full', { minimum: { width: null, height: null, share: null, ...minimum } })] });
const logo = { ...seen({}), picture: sized(1500, 500) };

test.each([{ width: 100 }, { height: 50 }, { share: 6 }, { width: 100.1 }])(
  'conforms: 100 × 50 px of 1500 where %j is asked',
  (minimum) => {
    expect(judge(logoSize, logo, { logos: asking(minimum) })).toEqual(conforms);
  },
);

test.each([
  [{ width: 120 }, 100, 120, 'px', 'sure'],
  [{ height: 60, width: 101 }, 50, 60, 'px', 'sure'],
  [{ share: 10 }, 6.7, 10, '%', 'sure'],
  [{ width: 100.5 }, 100, 100.5, 'px', 'ask'],
])('deviates: 100 × 50 px of 1500 where %j is asked', (minimum, measured, limit, unit, certainty) => {
  const judged = only(judge(logoSize, logo, { logos: asking(minimum) }));
  expect(judged).toMatchObject({
    measured,
    limit,
    certainty,
    regions: [quadRegion],
    pointer: 'logos.variants.full.minimum',
  });
  expect(judged.says).toContain(`${measured} ${unit}`);
});

test('counts at the size at which the placement shows it', () => {
  // 3000 px wide for a header of 1500 px: 100 px are shown as 50.
  const doubled = { ...seen({}), picture: sized(3000, 1000) };
  expect(only(judge(logoSize, doubled, { logos: asking({ width: 60 }), placement: header() }))).toMatchObject({
    measured: 50,
  });
  expect(judge(logoSize, doubled, { logos: asking({ width: 60 }), placement: null })).toEqual(conforms);
});

test('does not apply where nothing is asked', () => {
  expect(judge(logoSize, logo)).toBe('no-logos');
  expect(judge(logoSize, logo, { logos: logoRules() })).toBe('no-minimum');
  expect(judge(logoSize, { ...logo, ...seen() }, { logos: asking({ width: 120 }) })).toBe('not-found');
});
