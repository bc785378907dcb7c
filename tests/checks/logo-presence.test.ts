import { expect, test } from 'vitest';
import { logoPresence } from '../../src/checks/logo-presence.ts';
import { conforms, header, judge, only, whole } from './asset.ts';
import { logoRules, quadRegion, seen } from './logo.ts';

const says = (rule: 'required' | 'free' | 'forbidden') =>
  logoRules({ presence: { rule, pointer: 'logos.presence', provenance: 'core' } });
const kind = (which: string) => header({ kind: which });

test.each([
  [seen({}), logoRules(), kind('ad')],
  [seen({}), says('required'), header()],
  [seen(), says('forbidden'), header()],
  [seen(), logoRules(), kind('product')],
])('conforms (%#)', (facts, logos, placement) => {
  expect(judge(logoPresence, facts, { logos, placement })).toEqual(conforms);
});

test.each([
  [seen(), logoRules(), kind('ad'), 'ask', 0, whole, 'x-header.kind'],
  [seen(), says('required'), header(), 'ask', 0, whole, 'logos.presence'],
  [seen({}), logoRules(), kind('product'), 'ask', 1, [quadRegion], 'x-header.kind'],
  [seen({}), says('forbidden'), header(), 'sure', 1, [quadRegion], 'logos.presence'],
  [seen({ confidence: 0.8 }), says('forbidden'), header(), 'ask', 1, [quadRegion], 'logos.presence'],
])('deviates or asks (%#)', (facts, logos, placement, certainty, measured, regions, pointer) => {
  expect(only(judge(logoPresence, facts, { logos, placement }))).toMatchObject({
    certainty,
    measured,
    regions,
    pointer,
  });
});

test('does not apply where nothing is asked', () => {
  expect(judge(logoPresence, seen())).toBe('no-logos');
  expect(judge(logoPresence, seen(), { logos: logoRules(), placement: null })).toBe('no-placement');
  expect(judge(logoPresence, seen(), { logos: logoRules(), placement: header() })).toBe('free');
  expect(judge(logoPresence, seen(), { logos: says('free'), placement: kind('ad') })).toBe('free');
});
