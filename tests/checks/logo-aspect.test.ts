import { expect, test } from 'vitest';
import { logoAspect } from '../../src/checks/logo-aspect.ts';
import { conforms, judge, only } from './asset.ts';
import { logoRules, pose, quadRegion, seen, sighting } from './logo.ts';

const logos = logoRules();
const stretched = (stretch: number, error = 0.004) =>
  seen({ pose: pose({ stretch, error: { ...sighting().pose.error, stretch: error } }) });

test.each([1, 1.033, 1 / 1.033, 0.975])('conforms: stretched by %d', (stretch) => {
  expect(judge(logoAspect, stretched(stretch), { logos })).toEqual(conforms);
});

// 5 % is over the limit of 3 % by five standard errors of 0.4 %, 4 % by two and a half; 3.3 % by less than one.
test.each([
  [1.05, 5, 'sure', 95],
  // 80 px wide where it ought to be 100 px is 20 % too narrow.
  [1 / 1.25, 20, 'sure', 125],
  [1.04, 4, 'ask', 96],
  [1.2, 20, 'sure', 83],
])('deviates: stretched by %d', (stretch, measured, certainty, rightWidth) => {
  expect(only(judge(logoAspect, stretched(stretch), { logos }))).toMatchObject({
    subject: 'logo:full',
    measured,
    limit: 3,
    certainty,
    regions: [quadRegion],
    values: { rightWidth },
  });
});

test('asks where the pose is unsure, and where the logo is', () => {
  expect(only(judge(logoAspect, stretched(1.08, 0.02), { logos })).certainty).toBe('ask');
  expect(only(judge(logoAspect, seen({ confidence: 0.8, pose: pose({ stretch: 1.3 }) }), { logos })).certainty).toBe(
    'ask',
  );
});

test('does not apply without logos, or without one in sight', () => {
  expect(judge(logoAspect, stretched(1.3))).toBe('no-logos');
  expect(judge(logoAspect, seen(), { logos })).toBe('not-found');
  expect(judge(logoAspect, seen({ confidence: 0.7 }), { logos })).toBe('not-found');
  expect(judge(logoAspect, seen({ retired: true, pose: pose({ stretch: 1.3 }) }), { logos })).toBe('not-found');
});

test('names two of one variant apart', () => {
  const judged = judge(logoAspect, seen({ pose: pose({ stretch: 1.3 }) }, { pose: pose({ stretch: 1.3 }) }), { logos });
  expect(typeof judged === 'string' ? judged : judged.findings.map(({ subject }) => subject)).toEqual([
    'logo:full',
    'logo:full:2',
  ]);
});
