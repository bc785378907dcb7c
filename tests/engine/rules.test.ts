import { describe, expect, test } from 'vitest';
import { colourRules, planCheck } from '../../src/engine/rules.ts';
import type { Check } from '../../src/model/check.ts';
import { kitOf, xHeader } from './kit.ts';

const palette = {
  tolerance: 4,
  colours: [
    { name: 'Ink', value: '#112233', role: 'primary', share: { target: 60, within: 15 } },
    { name: 'Ember', value: '#ee5522', role: 'accent', tolerance: 3, tints: true },
  ],
  accepted: [{ name: 'Old red', value: '#aa0011', until: '2027-01-31' }],
};

describe('the colour rules of a placement', () => {
  test('the core, where nothing else is said', () => {
    const rules = colourRules(kitOf({ palette }), xHeader);
    expect(
      rules.colours.map(({ name, tolerance, origin, permitted, pointer, until }) => [
        name,
        tolerance,
        origin,
        permitted,
        pointer,
        until,
      ]),
    ).toEqual([
      ['Ink', 4, 'palette', true, 'palette.colours[0]', null],
      ['Ember', 3, 'palette', true, 'palette.colours[1]', null],
      ['Old red', 4, 'accepted', true, 'palette.accepted[0]', '2027-01-31'],
    ]);
    expect(rules.allowance).toBeNull();
    expect(rules.neutrals).toEqual({ rule: 'any', pointer: 'palette.neutrals', provenance: 'core' });
    expect(rules.shares).toBe(true);
  });

  test('a placement’s allowance outranks its channel’s, key by key; what neither says stays core', () => {
    const channels = {
      x: { palette: { tolerance: 6, neutrals: 'listed' } },
      'x-header': { palette: { tone: { hue: 10 }, neutrals: { maxShare: 20 } } },
    };
    const rules = colourRules(kitOf({ palette, channels }), xHeader);
    expect(rules.neutrals).toEqual({
      rule: { maxShare: 20 },
      pointer: 'channels.x-header.palette.neutrals',
      provenance: 'allowance',
    });
    expect(rules.gradients.provenance).toBe('core');
    expect(rules.allowance).toEqual({
      pointer: 'channels.x-header.palette.tone',
      tolerance: 6,
      tone: { hue: 10, lightness: 0, chroma: 0 },
    });
  });

  test('an allowance of another channel does not reach here', () => {
    const kit = kitOf({ palette, channels: { facebook: { palette: { tolerance: 20 } } } });
    expect(colourRules(kit, xHeader)).toEqual(colourRules(kitOf({ palette }), xHeader));
    expect(colourRules(kit, null).allowance).toBeNull();
  });

  test('an allowance may add colours and narrow to some', () => {
    const channels = { 'x-header': { palette: { only: ['Ink'], colours: [{ name: 'Spring', value: '#88cc44' }] } } };
    const { colours } = colourRules(kitOf({ palette, channels }), xHeader);
    expect(colours.map(({ name, permitted, origin, pointer }) => [name, permitted, origin, pointer])).toEqual([
      ['Ink', true, 'palette', 'palette.colours[0]'],
      ['Ember', false, 'palette', 'channels.x-header.palette.only'],
      ['Old red', true, 'accepted', 'palette.accepted[0]'],
      ['Spring', true, 'allowance', 'channels.x-header.palette.colours[0]'],
    ]);
  });
});

describe('how a check is to judge', () => {
  const words = { title: 't', why: 'w', blind: 'b', message: () => '', remedy: () => '', because: {} };
  const check: Check = {
    id: 'colour-test',
    category: 'colour',
    severity: 'warn',
    weight: 2,
    limits: { share: { default: 1, min: 0, max: 100, unit: '%', why: { en: '', 'zh-Hans': '' } } },
    words: { en: words, 'zh-Hans': words },
    scope: 'asset',
    needs: [],
    run: () => ({ findings: [] }),
  };

  test('its own defaults, where the kit is silent', () => {
    const plan = planCheck(check, kitOf({ palette }), xHeader, '2026-11-21');
    expect([plan.severity, plan.weight, plan.severityStated, plan.context.limits.share]).toEqual(['warn', 2, false, 1]);
    expect(plan.context.limitRule('share')).toEqual({
      source: 'check',
      pointer: 'colour-test.share',
      provenance: 'core',
    });
  });

  test('the kit’s settings, then the channel’s', () => {
    const checks = { 'colour-test': { severity: 'fail', limits: { share: 3 } } };
    const channels = { x: { checks: { 'colour-test': { limits: { share: 8 } } } } };
    const kit = kitOf({ palette, checks, channels });
    const here = planCheck(check, kit, xHeader, '2026-11-21');
    expect([here.severity, here.severityStated, here.context.limits.share]).toEqual(['fail', true, 8]);
    expect(here.context.limitRule('share')).toEqual({
      source: 'kit',
      pointer: 'channels.x.checks.colour-test.limits.share',
      provenance: 'allowance',
    });
    expect(planCheck(check, kit, null, '2026-11-21').context.limitRule('share').pointer).toBe(
      'checks.colour-test.limits.share',
    );
  });
});
