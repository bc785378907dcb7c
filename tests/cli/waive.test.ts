import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { reportSchema } from '../../src/model/report.ts';
import { campaignWith, kit, onbrand } from './campaign.ts';
import { inSaleCampaign, picture, sale } from './sale.ts';

const { folders, check, reportOf, waive, accept } = inSaleCampaign();

describe('onbrand waive', () => {
  test('accepts what a check finds: it stays in the report, costs nothing and fails nothing', async () => {
    expect((await check()).code).toBe(2);
    expect(await accept()).toMatchObject({ code: 0 });
    const { code, report } = await reportOf();
    expect(code).toBe(0);
    expect(report.score.score).toBe(100);
    const [result] = report.assets[0]?.judged[0]?.results ?? [];
    expect(result).toMatchObject({
      outcome: 'deviates',
      deviations: [{ waiver: { author: 'Ada', reason: 'Partner' } }],
    });
    expect(report.waivers).toMatchObject([{ state: 'used', where: sale, findings: 1 }]);
    expect((await check()).out).toContain('1 accepted');
  });

  test('holds for another export under a new name, and not once the place changed', async () => {
    await accept();
    await rm(join(folders().campaign, sale));
    const smaller = picture().resize(1400, 467, { fit: 'fill' });
    await writeFile(join(folders().campaign, 'x/header-v2.jpg'), await smaller.jpeg({ quality: 75 }).toBuffer());
    expect((await reportOf()).report.waivers).toMatchObject([{ state: 'used' }]);

    const other = sharp(await picture('#02a44f').png().toBuffer()).composite([
      { input: { create: { width: 120, height: 80, channels: 3, background: '#ffffff' } }, left: 960, top: 160 },
    ]);
    await rm(join(folders().campaign, 'x/header-v2.jpg'));
    await writeFile(join(folders().campaign, sale), await other.png().toBuffer());
    const { code, report } = await reportOf();
    expect(code).toBe(2);
    expect(report.waivers).toMatchObject([{ state: 'changed' }]);
    expect(report.problems.map((one) => one.code)).toEqual(['waiver-changed']);
  });

  test('is listed with what became of it, where a kit says what is found now', async () => {
    await accept();
    const listed = async (): Promise<string> => (await waive('--list', '--kit', folders().kit)).out;
    expect(await listed()).toContain(' · used\n');
    await writeFile(join(folders().campaign, sale), await picture().resize(1050, 350).png().toBuffer());
    expect(await listed()).toContain(' · changed\n');
    await writeFile(join(folders().campaign, sale), await picture('#21358a').png().toBuffer());
    expect(await listed()).toContain(' · unused\n');
    expect((await waive('--list')).out).toMatch(/for good\n[\s\S]*With --kit/);
    expect(await waive('--list', '--kit', join(folders().kit, 'none'))).toMatchObject({ code: 78 });
  });

  test('is not for another asset that shows the same, even once its own is gone', async () => {
    const twin = 'facebook/cover-sale.png';
    await mkdir(join(folders().campaign, 'facebook'));
    await writeFile(join(folders().campaign, twin), await picture().png().toBuffer());
    await accept();
    const saved = JSON.parse(await readFile(join(folders().campaign, 'onbrand.json'), 'utf8'));
    expect(saved.waivers).toMatchObject([{ path: sale, apartFrom: [twin] }]);
    await rename(join(folders().campaign, sale), join(folders().campaign, 'x/header-v2.png'));
    expect((await reportOf()).report.waivers).toMatchObject([{ state: 'used', findings: 1 }]);
    await rm(join(folders().campaign, 'x/header-v2.png'));
    expect(await reportOf()).toMatchObject({ code: 2, report: { waivers: [{ state: 'unused', findings: 0 }] } });
  });

  test('without a kit, accepts the picture as it is: a word that changed on it asks again', async () => {
    const badge = (word: string): Promise<Buffer> =>
      sharp({ create: { width: 1500, height: 500, channels: 3, background: '#12355b' } })
        .composite([
          {
            input: Buffer.from(
              `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="140"><rect width="300" height="140" fill="#00a651"/><text x="150" y="95" font-size="72" font-family="sans-serif" font-weight="700" text-anchor="middle" fill="#fff">${word}</text></svg>`,
            ),
            left: 600,
            top: 180,
          },
        ])
        .jpeg({ quality: 92 })
        .toBuffer();
    const file = join(folders().campaign, 'x/header-badge.jpg');
    await writeFile(file, await badge('FREE'));
    const green = ['--subject', 'colour:#00a651', '--asset', 'x/header-badge.jpg'];
    expect(await waive('--check', 'colour-palette', ...green, '--reason', 'Partner')).toMatchObject({ code: 0 });
    await writeFile(
      file,
      await sharp(await badge('FREE'))
        .jpeg({ quality: 75 })
        .toBuffer(),
    );
    expect((await reportOf()).report.waivers).toMatchObject([{ state: 'used' }]);
    await writeFile(file, await badge('€9.90'));
    expect((await reportOf()).report.waivers).toMatchObject([{ state: 'changed' }]);
  });

  test('lapses after its day, is listed, and is taken back by its id', async () => {
    await waive(
      '--check',
      'colour-palette',
      '--subject',
      'colour:#00a651',
      '--scope',
      'everywhere',
      '--reason',
      'Spring',
      '--until',
      '2026-11-30',
      '--today',
      '2026-11-22',
    );
    expect((await check('--today', '2026-11-30')).code).toBe(0);
    const late = await reportOf('--today', '2026-12-01');
    expect(late).toMatchObject({ code: 2, report: { problems: [{ code: 'waiver-expired' }] } });
    const { out } = await waive('--list', '--today', '2026-12-01');
    expect(out).toMatch(/colour-palette {2}colour:#00a651 {2}everywhere[\s\S]*until 2026-11-30 · EXPIRED[\s\S]*Spring/);
    const [id = ''] = out.split(' ');
    expect((await waive('--remove', id)).code).toBe(0);
    expect((await waive('--list')).out).toContain('Nothing is accepted');
    expect(await waive('--remove', id)).toMatchObject({ code: 64 });
  });

  test.each([
    ['no reason', ['--check', 'colour-palette', '--asset', sale, '--subject', 'x'], '--reason'],
    ['an unknown check', ['--check', 'colour-palete', '--reason', 'r'], 'colour-palette'],
    [
      'an unknown asset',
      ['--check', 'colour-palette', '--reason', 'r', '--subject', 'x', '--asset', 'x/header-sal.png'],
      sale,
    ],
    [
      'a day that is over',
      [
        '--check',
        'colour-palette',
        '--reason',
        'r',
        '--subject',
        'x',
        '--scope',
        'everywhere',
        '--until',
        '2020-01-31',
      ],
      '2020-01-31 is over',
    ],
    ['nothing to say what', ['--check', 'colour-palette', '--reason', 'r', '--asset', sale], '--subject'],
    [
      'an unknown channel',
      ['--check', 'size-weight', '--reason', 'r', '--subject', 'weight', '--scope', 'channel', '--channel', 'emial'],
      'email',
    ],
  ])('with %s says what is wrong', async (_, args, told) => {
    const { code, err } = await waive(...args);
    expect(code).toBe(64);
    expect(err).toContain(told);
  });

  test('says how many it covers with a kit, refuses what covers none, and says that nothing was looked at without', async () => {
    const widely = (subject: string, ...args: readonly string[]) =>
      waive('--check', 'colour-palette', '--subject', subject, '--scope', 'everywhere', '--reason', 'r', ...args);
    expect((await widely('colour:#00a651', '--kit', folders().kit)).out).toContain('Accepted: 1 finding.');
    const none = await widely('nonsense', '--kit', folders().kit);
    expect([none.code, none.err]).toEqual([64, expect.stringContaining('It finds:\n  colour:#00a651\n')]);
    expect((await widely('nonsense')).out).toContain('Nothing was looked at');
  });

  test('accepts whatever a check finds in a channel, and tells whose reason takes the place of whose', async () => {
    const inX = (reason: string) =>
      waive(
        ...['--check', 'colour-palette', '--scope', 'channel', '--channel', 'x', '--kit', folders().kit],
        ...['--reason', reason, '--author', 'Ada'],
      );
    expect((await inX('Partner')).out).toBe('Accepted: 1 finding. Written to onbrand.json.\n');
    expect((await inX('Season')).out).toContain('“colour:#00a651” was accepted before, by Ada: “Partner”.');
    expect((await waive('--list')).out).toMatch(/colour:#00a651 {2}x\n[\s\S]*Season/);
    expect((await check()).code).toBe(0);
  });

  test('tells what there is where the finding is not', async () => {
    const { code, err } = await waive(
      '--kit',
      folders().kit,
      '--check',
      'colour-palette',
      '--asset',
      sale,
      '--subject',
      'colour:#123456',
      '--reason',
      'r',
    );
    expect([code, err.includes('colour:#00a651')]).toEqual([64, true]);
  });
});

test('what onbrand.json says of placements stands in nobody’s way: a kit may have its own', async () => {
  const settings = { onbrand: 1, assignments: [{ files: 'x/*.png', placement: 'our-own-poster' }] };
  await writeFile(join(folders().campaign, 'onbrand.json'), JSON.stringify(settings));
  expect((await waive('--list')).out).toContain('Nothing is accepted');
  const accepted = ['--check', 'colour-palette', '--asset', sale, '--subject', 'colour:#00a651', '--reason', 'r'];
  expect(await waive(...accepted)).toMatchObject({ code: 0 });
  expect(await waive('--list')).toMatchObject({ code: 0 });
});

describe('a document', () => {
  const caption = 'instagram/spring.txt';
  const voice = { banned: [{ term: 'hurry' }] };
  let written: Awaited<ReturnType<typeof campaignWith>>;
  beforeEach(async () => {
    written = await campaignWith({ [caption]: 'Hurry, the mugs go on Sunday.\n' }, { ...kit, voice });
  });
  afterEach(() => rm(written.root, { recursive: true, force: true }));

  const run = async () => {
    const asked = ['check', written.campaign, '--kit', written.kit, '--only', 'copy-banned', '-f', 'json'];
    const { code, out } = await onbrand(asked);
    return { code, report: reportSchema.parse(JSON.parse(out)) };
  };

  test('is accepted as it is, without a kit, and no longer once its words changed', async () => {
    const before = await run();
    const subject = before.report.assets[0]?.judged[0]?.results[0]?.deviations[0]?.subject ?? '';
    expect([before.code, subject]).toEqual([2, expect.stringContaining('hurry')]);
    const said = ['--check', 'copy-banned', '--asset', caption, '--subject', subject, '--reason', 'A quotation'];
    expect(await onbrand(['waive', written.campaign, ...said])).toMatchObject({ code: 0 });
    const accepted = await run();
    expect([accepted.code, accepted.report.waivers]).toMatchObject([0, [{ state: 'used', where: caption }]]);

    await writeFile(join(written.campaign, caption), 'Hurry! All of it must go, and nobody knows why, before nine.\n');
    const { code, report } = await run();
    expect([code, report.waivers]).toMatchObject([2, [{ state: 'changed' }]]);
  });
});

describe('two prices for one product', () => {
  const [first, second] = ['captions/facebook-caption.txt', 'captions/linkedin-post-caption.txt'];
  const named = { ...kit, voice: { names: ['Marlow Mug'] } };
  test('are accepted by either of the two, and no longer once one is another', async () => {
    const {
      root,
      campaign,
      kit: folder,
    } = await campaignWith({ [first]: 'The Marlow Mug is £12.\n', [second]: 'The Marlow Mug is £14.\n' }, named);
    const run = async () => {
      const { out } = await onbrand(['check', campaign, '--kit', folder, '--only', 'offer-price', '-f', 'json']);
      return reportSchema.parse(JSON.parse(out)).waivers.map(({ state }) => state);
    };
    const said = ['--check', 'offer-price', '--asset', second, '--kit', folder, '--reason', 'Members pay less'];
    expect(await onbrand(['waive', campaign, ...said])).toMatchObject({ code: 0 });
    expect(await run()).toEqual(['used']);
    await writeFile(join(campaign, second), 'The Marlow Mug is £15.\n');
    expect(await run()).not.toEqual(['used']);
    await rm(root, { recursive: true, force: true });
  });
});
