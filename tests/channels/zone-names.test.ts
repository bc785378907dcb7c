import { expect, test } from 'vitest';
import { catalogue } from '../../src/channels/index.ts';
import { zoneName } from '../../src/model/zone-names.ts';

test('every zone of the catalogue has a name in both languages that is no id', () => {
  const zones = catalogue.flatMap(({ safeZones }) => safeZones.map(({ name }) => name));
  for (const zone of new Set(zones)) {
    expect(zoneName(zone, 'en'), zone).not.toMatch(/\w-[a-z]/);
    expect(zoneName(zone, 'zh-Hans'), zone).toMatch(/\p{Script=Han}/u);
  }
});

test('a zone of a kit’s own is called as the kit says', () => {
  expect(zoneName('above-the-fold', 'zh-Hans')).toBe('above the fold');
});
