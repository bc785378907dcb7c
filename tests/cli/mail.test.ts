import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { mailWith } from '../mail.ts';
import { campaignWith, flat, offBrandPatch, onBrandPatch, onbrand } from './campaign.ts';

let folders: Awaited<ReturnType<typeof campaignWith>>;
let report: Report;
beforeAll(async () => {
  const hero = await flat(1200, 500, '#12355b', [onBrandPatch, { ...offBrandPatch, fill: '#e8553f' }])
    .png()
    .toBuffer();
  const plain = await flat(1200, 500, '#12355b', [onBrandPatch]).png().toBuffer();
  const sign = await flat(64, 64, '#1877f2').png().toBuffer();
  const html = '<img src="cid:hero"><img src="cid:plain"><img src="cid:sign" width="32">';
  folders = await campaignWith({
    'mails/spring.eml': mailWith(html, [
      { name: 'hero.png', id: 'hero', content: hero },
      { name: 'plain.png', id: 'plain', content: plain },
      { name: 'facebook.png', id: 'sign', content: sign },
    ]),
    'web/hero-plain.png': plain,
  });
  const { out } = await onbrand(['check', folders.campaign, '--kit', folders.kit, '-f', 'json']);
  report = reportSchema.parse(JSON.parse(out));
});
afterAll(() => rm(folders.root, { recursive: true, force: true }));

const resultsOf = (path: string) => report.assets.find((asset) => asset.path === path)?.judged[0]?.results ?? [];

test('the pictures in a mail are judged as those beside it are, and the signs of others are not', () => {
  expect(report.assets.map(({ path }) => path).sort()).toEqual([
    'mails/spring.eml',
    'mails/spring.eml/hero.png',
    'mails/spring.eml/plain.png',
    'web/hero-plain.png',
  ]);
  const found = resultsOf('mails/spring.eml/hero.png').filter(({ outcome }) => outcome === 'deviates');
  expect(found.map(({ check }) => check)).toEqual(['colour-palette']);
  expect(found[0]?.deviations.map(({ subject }) => subject)).toEqual(['colour:#e8553f']);
  expect(resultsOf('mails/spring.eml/plain.png').filter(({ outcome }) => outcome === 'deviates')).toEqual([]);
});

test('size, format and weight are the mail’s, whose channel they share; a copy in a mail is no duplicate', () => {
  const results = resultsOf('mails/spring.eml/hero.png');
  const why = new Map(results.map(({ check, outcome, because }) => [check, `${outcome}: ${because}`]));
  for (const check of ['size-dimensions', 'size-weight', 'file-format'])
    expect(why.get(check)).toBe('inapplicable: It is a picture in a mail: size, format and weight are the mail’s.');
  const placed = report.assets.filter(({ path }) => path.startsWith('mails/'));
  expect(new Set(placed.map(({ judged }) => judged[0]?.placement))).toEqual(new Set(['email-html']));
  expect(report.set.filter(({ deviations }) => deviations.length > 0)).toEqual([]);
});

test('its fix lies beside the mail', async () => {
  const { code } = await onbrand(['fix', folders.campaign, '--kit', folders.kit]);
  expect(code).toBe(0);
  expect((await readdir(join(folders.campaign, 'mails'))).sort()).toEqual(['hero.onbrand.png', 'spring.eml']);
});
