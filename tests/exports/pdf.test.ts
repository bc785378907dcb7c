import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdf } from '../../src/exports/pdf.ts';
import { type Report, reportSchema } from '../../src/model/report.ts';
import { asset, deviates, deviation, judged, report, seenLogo } from '../report/fixture.ts';
import { sampleReport } from '../report/sample.ts';
import { bytesOf, studio } from './studio.ts';

const openPdf = async (of: Report, given = studio) => getDocumentProxy(Uint8Array.from(await bytesOf(pdf, of, given)));
const textOf = async (of: Report, given = studio): Promise<string> =>
  (await extractText(await openPdf(of, given), { mergePages: true })).text.replace(/\s+/g, ' ');

describe('a report, opened by pdf.js', () => {
  let opened: Awaited<ReturnType<typeof openPdf>>;
  let text: string;
  beforeAll(async () => {
    opened = await openPdf(sampleReport());
    text = (await extractText(opened, { mergePages: true })).text.replace(/\s+/g, ' ');
  });

  test.each([
    ['whose brand', 'Nordhavn Coffee'],
    ['the campaign', 'Autumn roast'],
    ['the day', '21 November 2026'],
    ['the score', '83'],
    ['how much could be judged', '96 % of what applies could be judged'],
    ['a place to sign', 'Signature'],
    ['what', '6.2 % of the picture is #ff6a00, which lies ΔE 9.7 from Ember'],
    ['what to do', 'Recolour these areas to Ember, #e4572e.'],
    ['the line of the kit', 'brandkit.json:14 palette.colours[2] · Brand core'],
    ['where', 'The 2 areas marked 1'],
    ['problems', 'The picture is damaged or incomplete (ends too early).'],
    ['the set', 'The same picture stands under 2 names.'],
    ['sources of placements', 'Image sizes 2026-09-20'],
  ])('tells %s: %s', (_, words) => expect(text).toContain(words));

  test('is tagged, in a language, with a title that windows show', async () => {
    const { info } = await opened.getMetadata();
    expect(info).toMatchObject({ Title: 'Autumn roast – Brand report', Author: 'Nordhavn Coffee', Language: 'en' });
    expect(await opened.getMarkInfo()).toMatchObject({ Marked: true });
    const tree = await (await opened.getPage(1)).getStructTree();
    expect(JSON.stringify(tree)).toContain('"role":"H1"');
  });

  test('has every picture described', async () => {
    const trees = await Promise.all(
      Array.from({ length: opened.numPages }, async (_, i) =>
        JSON.stringify(await (await opened.getPage(i + 1)).getStructTree()),
      ),
    );
    expect(trees.join('')).toContain('Preview of x/header-launch.png, with areas marked 1');
  });

  test('has bookmarks for its chapters and its assets', async () => {
    const outline = await opened.getOutline();
    expect(outline.map(({ title }) => title)).toContain('Deviations');
    const deviations = outline.find(({ title }) => title === 'Deviations');
    expect(deviations?.items.map(({ title }) => title)).toEqual([
      'x/header-launch.png',
      'email/header-october.png',
      'instagram/post-harvest.jpg',
    ]);
  });

  test('links from its lists to the pages', async () => {
    const links = await (await opened.getPage(2)).getAnnotations();
    expect(links.filter(({ subtype }) => subtype === 'Link')).toHaveLength(3);
    for (const { dest } of links) expect(await opened.getDestination(dest)).not.toBeNull();
  });
});

describe('all that the page for browsers tells', async () => {
  const row = {
    channel: 'x',
    product: 'Morrow',
    variant: '',
    role: 'now',
    currency: 'EUR',
    code: null,
    from: null,
    until: '2026-12-31',
    terms: '',
    sale: '',
    certainty: 'given',
    region: { kind: 'whole' },
  } as const;
  const waiver = {
    id: 'w1',
    reason: 'Printed already.',
    author: 'Ana Sousa',
    date: '2026-10-02',
    until: '2026-12-31',
    scope: 'asset',
  } as const;
  const told = sampleReport();
  const full = reportSchema.parse({
    ...told,
    ledger: [
      { ...row, path: 'x/header-launch.png', value: 44, quote: 'Two cups, €44' },
      { ...row, path: 'email/header-october.png', channel: 'email', value: 48, quote: 'Two cups, €48' },
    ],
    timeline: [
      {
        path: 'email/header-october.png',
        channel: 'email',
        date: '2026-12-20',
        start: null,
        end: '2026-12-31',
        ending: 'last',
        offer: [],
        quote: 'Last day',
        region: { kind: 'whole' },
        certainty: 'given',
      },
    ],
    set: told.set.map((one) => ({ ...one, deviations: one.deviations.map((own) => ({ ...own, waiver })) })),
    run: {
      ...told.run,
      since: {
        startedAt: '2026-10-20T08:00:00.000Z',
        points: 7,
        fixed: 6,
        fresh: 2,
        back: 1,
        accepted: 0,
        reopened: 0,
        sameKit: true,
        kit: null,
        scores: [71, 76, 83.4].map((score) => ({ score, sameKit: true })),
      },
    },
  });
  const opened = await openPdf(full);
  const text = (await extractText(opened, { mergePages: true })).text.replace(/\s+/g, ' ');

  test.each([
    ['what changed', 'Since the run of 20 October 2026: +7 points, 6 fixed, 2 new, 1 came back.'],
    ['the way there', 'Scores of the latest runs: 71, 76, 83'],
    ['how many and where', 'in 1 asset'],
    ['the table', 'On brand wherever it applies'],
    ['shares', 'Photographs cover'],
    ['offers', 'now €44 until 2026-12-31, header-launch.png'],
    ['last days', '2026-12-20 – 2026-12-31 last occasion'],
    ['what was accepted', 'Accepted by Ana Sousa on 2 October 2026, until 31 December 2026: Printed already.'],
  ])('tells %s: %s', (_, words) => expect(text).toContain(words));

  test('in few pages: seven assets, cover and appendix included', () => expect(opened.numPages).toBeLessThanOrEqual(6));
});

const chinese = (await studio.typefaces()).chinese;
describe('Chinese', () => {
  const named = report({
    language: 'zh-Hans',
    campaign: { name: '秋季烘焙', otherFiles: 0 },
    assets: [
      asset('x/头图.png', {
        judged: [judged('x-header', [deviates('size-dimensions', deviation({ message: '尺寸为 1200 × 400 像素。' }))])],
      }),
    ],
  });

  test.skipIf(chinese === null)('is set in what the machine has, embedded', async () => {
    const text = await textOf(named);
    for (const words of ['秋季烘焙', '品牌检查报告', '尺寸为 1200 × 400 像素。', '头图.png'])
      expect(text).toContain(words);
  });

  test('without a font there is no file, and a reason', async () => {
    const none = { ...studio, typefaces: async () => ({ ...(await studio.typefaces()), chinese: null }) };
    expect(await pdf.write(named, none)).toBe('no-chinese-font');
  });

  test('in an English report, signs without a font are told by their number', async () => {
    const none = { ...studio, typefaces: async () => ({ ...(await studio.typefaces()), chinese: null }) };
    const text = await textOf({ ...named, language: 'en' }, none);
    expect(text).toContain('x/[U+5934][U+56FE].png'.slice(2));
  });
});

test('names stand as they are written', async () => {
  const text = await textOf(
    report({
      assets: [asset('ads/gdn-300x250@2x.png', { judged: [judged(null, [deviates('size-dimensions', deviation())])] })],
    }),
  );
  expect(text).toContain('gdn-300x250@2x.png');
});

test('a report of nothing is a document all the same', async () => {
  expect(await textOf(report())).toContain('There was nothing to judge.');
});

test('trouble with a picture costs the picture', async () => {
  expect(await textOf(sampleReport(), { ...studio, picture: async () => null })).toContain('No preview');
});

test('a bug while it is composed is thrown to whoever reads', async () => {
  const broken = { ...studio, picture: () => Promise.reject(new Error('Boom')) };
  await expect(bytesOf(pdf, sampleReport(), broken)).rejects.toThrow('Boom');
});

/** Poppler draws as many viewers do; where it is not installed, pdf.js above has to be enough. */
const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined;
describe.skipIf(!hasPoppler)('drawn by Poppler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onbrand-pdf-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every page has ink, nothing is out of order, and the text is there', async () => {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, await bytesOf(pdf, sampleReport()));
    const { stderr, status } = spawnSync('pdftoppm', ['-r', '20', '-gray', file, join(folder, 'page')], {
      encoding: 'utf8',
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) {
      const { channels } = await sharp(pgm(readFileSync(join(folder, page))).data, {
        raw: pgm(readFileSync(join(folder, page))).raw,
      }).stats();
      expect(channels[0]?.min ?? 255, page).toBeLessThan(120);
    }
    const { stdout } = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' });
    expect(stdout.replace(/\s+/g, ' ')).toContain('Recolour these areas to Ember, #e4572e.');
  });
});

/** Netpbm’s plain grey pictures: a head of three numbers, then a byte a pixel. */
function pgm(bytes: Buffer) {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'));
  const raw = { width: Number(head?.[1]), height: Number(head?.[2]), channels: 1 as const };
  return { data: bytes.subarray(head?.[0].length ?? 0), raw };
}

test('shows a logo as it stands and as it should be, and describes both', async () => {
  const one = asset('x/a.png', {
    logos: [seenLogo({ stretch: 1.2 })],
    judged: [judged('x-header', [deviates('logo-aspect', deviation({ subject: 'logo:full' }))])],
  });
  const size = { width: 96, height: 48 };
  const picture = await sharp({ create: { ...size, channels: 3, background: '#808080' } })
    .png()
    .toBuffer();
  const drawn = { found: picture, wanted: picture, size, variant: 'full', ground: '#ffffff', width: 50 };
  const opened = await openPdf(report({ assets: [one] }), { ...studio, logos: async () => ({ 'logo:full': drawn }) });
  const trees = await Promise.all(
    Array.from({ length: opened.numPages }, async (_, i) =>
      JSON.stringify(await (await opened.getPage(i + 1)).getStructTree()),
    ),
  );
  const told = trees.join('').replaceAll('\u00a0', ' ');
  expect(told).toContain('As it stands: full, 60 × 20 px, 20 % too wide');
  expect(told).toContain('As it should be: full, 50 × 20 px, upright, on #ffffff');
});
