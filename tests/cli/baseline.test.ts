import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onbrand } from './campaign.ts';
import { inSaleCampaign, picture, sale } from './sale.ts';

const { folders, check, reportOf, accept } = inSaleCampaign();
/** A baseline comes from a whole run. */
const keepBaseline = (file: string) =>
  onbrand(['check', folders().campaign, '--kit', folders().kit, '--write-baseline', file]);

describe('a baseline', () => {
  test('lets only what is new fail', async () => {
    const file = join(folders().root, 'onbrand-baseline.json');
    expect((await keepBaseline(file)).code).toBe(2);
    const held = await reportOf('--baseline', file);
    expect(held).toMatchObject({ code: 0, report: { baseline: { new: 0, unchanged: 1, absent: [] } } });
    expect(held.report.score.score).toBeLessThan(100);
    await writeFile(join(folders().campaign, 'x/header-new.png'), await picture('#8a2be2').png().toBuffer());
    expect(await reportOf('--baseline', file)).toMatchObject({
      code: 2,
      report: { baseline: { new: 1, unchanged: 1 } },
    });
  });

  test('knows a file that could not be read before, and fails for one that can’t be read since', async () => {
    await writeFile(join(folders().campaign, 'x/half.png'), (await picture().png().toBuffer()).subarray(0, 400));
    const file = join(folders().root, 'base.json');
    await keepBaseline(file);
    const held = await check('--baseline', file);
    expect([held.code, held.out]).toEqual([0, expect.stringContaining('1 file could not be read then either.')]);
    await rename(join(folders().campaign, 'x/half.png'), join(folders().campaign, 'x/other.png'));
    expect((await check('--baseline', file)).code).toBe(2);
  });

  test('may be an earlier report, and may not be just anything', async () => {
    const { out } = await check('-f', 'json');
    const file = join(folders().root, 'old.json');
    await writeFile(file, out);
    expect((await check('--baseline', file)).code).toBe(0);
    await writeFile(file, '{"a":1}');
    expect(await check('--baseline', file)).toMatchObject({ code: 64 });
    expect((await check('--baseline', join(folders().root, 'gone.json'))).err).toContain('--write-baseline');
    const refused = await keepBaseline(join(folders().campaign, 'onbrand.json'));
    expect([refused.code, refused.err]).toEqual([64, expect.stringContaining('a file that a kit or a campaign has')]);
  });
});

describe('onbrand sign', () => {
  test('signs what a report judged; later runs tell what changed', async () => {
    const file = join(folders().root, 'report.json');
    await check('-f', 'json', '-o', file);
    const sign = () =>
      onbrand(['sign', file, '--campaign', folders().campaign, '--by', 'Ada Moss', '--role', 'Brand manager']);
    expect((await sign()).out).toContain('1 deviation is open, 0 accepted');
    expect(JSON.parse(await readFile(join(folders().campaign, 'onbrand.sign.json'), 'utf8'))).toMatchObject({
      by: 'Ada Moss',
    });
    expect((await check()).out).toContain('Signed off by Ada Moss, Brand manager,');
    expect((await reportOf()).report.signOff).toMatchObject({ changed: [], kitChanged: false });

    await accept();
    expect((await check()).out).toContain('1 decision came or changed since.');

    await writeFile(join(folders().campaign, sale), await picture('#ff6f59').png().toBuffer());
    expect((await reportOf()).report.signOff).toMatchObject({ changed: [sale] });
    const refused = await sign();
    expect([refused.code, refused.err.includes(sale)]).toEqual([64, true]);
  });
});
