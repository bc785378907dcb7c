import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { schemaTexts } from '../../src/kit/schema.ts';
import { brandKitSchema, campaignSettingsSchema } from '../../src/model/kit.ts';
import { kitWith } from './kits.ts';

const folder = new URL('../../assets/schema/', import.meta.url);
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ }, strictTypes: false });

const full = kitWith({
  $schema: './brandkit.schema.json',
  palette: {
    tolerance: 4,
    colours: [
      {
        name: 'Indigo',
        value: '#635bff',
        role: 'primary',
        tolerance: 3,
        share: { target: 60, within: 5 },
        tints: true,
      },
    ],
    accepted: [{ name: 'Old', value: 'navy', until: '2027-03-31', why: 'stock' }],
    neutrals: { maxShare: 20 },
    gradients: 'none',
  },
  logos: {
    clearSpace: { factor: 1, of: 'height' },
    variants: [
      {
        id: 'main',
        file: 'logos/main.svg',
        lockup: 'horizontal',
        backgrounds: ['Indigo', 'photo'],
        minimum: { width: 24 },
      },
    ],
    retired: [{ id: 'old', file: 'logos/old.svg', since: '2020-01-01' }],
  },
  type: { families: ['Inter'] },
  voice: { banned: [{ term: 'cheap', replacement: 'fair' }], required: [{ text: 'T&C apply', when: 'offer' }] },
  contacts: { hosts: ['example.com'] },
  checks: { 'palette-coverage': { severity: 'off', limits: { share: 4 } } },
  channels: {
    x: {
      why: 'louder there',
      palette: { tone: { hue: 5 }, neutrals: 'listed' },
      size: { also: [{ width: 1, height: 1 }] },
    },
  },
  placements: [
    {
      id: 'wall',
      channel: 'Shop',
      title: 'Wall',
      recommended: { width: 10, height: 5 },
      safeZones: [{ shape: 'circle', name: 'z', type: 'keep-clear', cx: 1, cy: 1, r: 1 }],
    },
  ],
  assignments: [
    { files: 'wall/**', placement: ['wall'] },
    { files: '**', placement: 'none' },
  ],
});

describe.each([
  ['brandkit.schema.json', brandKitSchema, [kitWith(), full]],
  [
    'campaign.schema.json',
    campaignSettingsSchema,
    [{ onbrand: 1 }, { onbrand: 1, ignore: ['draft/**'], assignments: [{ files: '*', placement: 'x-post' }] }],
  ],
] as const)('%s', (name, zod, good) => {
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

  test('is what the validator makes: run `node scripts/run.mjs scripts/schemas.ts` after a change', () => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(schemaTexts[name]);
  });

  test.each(good.map((kit) => [kit]))('takes a good one', (kit) => {
    expect(zod.safeParse(kit).error).toBeUndefined();
    expect(validate(kit), JSON.stringify(validate.errors)).toBe(true);
  });

  test('refuses what the validator refuses, at every place', () => {
    const refused = good.flatMap((kit) => mutations(kit)).filter((kit) => !zod.safeParse(kit).success);
    expect(refused.length).toBeGreaterThan(10);
    expect(refused.filter((kit) => validate(kit)).map((kit) => JSON.stringify(kit))).toEqual([]);
  });
});

test('no schema lies about that nobody makes', () => {
  expect(readdirSync(folder).filter((name) => /kit|campaign/.test(name))).toEqual(Object.keys(schemaTexts));
});

/** The same document with one thing wrong: a key too many, one too few, a value of another kind. */
function mutations(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    return [null, [], ...value.flatMap((item, i) => mutations(item).map((other) => value.with(i, other)))];
  }
  if (typeof value !== 'object' || value === null) return [null, {}, -1, ''];
  return [
    7,
    { ...value, zebra: 1 },
    ...Object.keys(value).map((key) => Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))),
    ...Object.entries(value).flatMap(([key, item]) => mutations(item).map((other) => ({ ...value, [key]: other }))),
  ];
}
