import { expect, test } from 'vitest';
import { catalogue } from '../../src/channels/index.ts';
import { sizeRatio } from '../../src/checks/size-ratio.ts';
import { placeNames } from '../../src/checks/support/placement-rule.ts';
import { placementSchema } from '../../src/model/placement.ts';
import { header, sized } from './asset.ts';

test.each([
  ['x-header', 'X (Twitter) Profile header'],
  ['linkedin-company-cover', 'LinkedIn Page cover image'],
])('%s is called by its name in each language', (id, english) => {
  const placement = catalogue.find((one) => one.id === id);
  const { place, placeZh } = placeNames(placementSchema.parse(placement));
  expect(place).toBe(english);
  expect(placeZh).toMatch(/\p{Script=Han}/u);
});

test('Chinese sentences call a placement by its Chinese name', () => {
  const placement = header({ zhHans: { channel: '微博', title: '封面图' } });
  const context = {
    placement,
    size: null,
    limits: {},
    limitRule: () => null as never,
    colours: null as never,
    logos: null,
    voice: null,
    brand: { hosts: [], families: [] },
    today: '',
  };
  const judged = sizeRatio.run({ picture: sized(1500, 900) }, context);
  const [finding] = 'findings' in judged ? judged.findings : [];
  if (finding === undefined) throw new Error('It found nothing.');
  expect(sizeRatio.words['zh-Hans'].message(finding.evidence)).toContain('“微博封面图”需要 3:1');
  expect(sizeRatio.words.en.message(finding.evidence)).toContain('X Header wants 3:1');
});
