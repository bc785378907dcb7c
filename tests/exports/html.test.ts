import { describe, expect, test } from 'vitest';
import { html } from '../../src/exports/html.ts';
import { formatScore } from '../../src/report/format.ts';
import { asset, deviates, deviation, judged, report, result, seenLogo } from '../report/fixture.ts';
import { manyAssets, sampleReport } from '../report/sample.ts';

const write = (...given: Parameters<typeof html.write>): string => [...html.write(...given)].join('');
/** The page without its style sheet. */
const body = (page: string): string => page.slice(page.indexOf('</style>'));
/** What a person reads: the text of the page. */
const text = (page: string): string =>
  body(page)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/[\s\u00a0]+/g, ' ');

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

describe('the page tells everything that the report has', () => {
  const page = write(sampleReport(), {});
  const told = text(page);

  test.each([
    ['whose brand and which campaign', 'Nordhavn Coffee'],
    ['the campaign', 'Autumn roast'],
    ['the day', '21 November 2026'],
    ['the score, rounded down', '83 /100'],
    ['how much could be judged', '96 % of what applies could be judged'],
    ['what', '6.2 % of the picture is #ff6a00, which lies ΔE 9.7 from Ember'],
    ['how much', 'Measured ΔE 9.7'],
    ['against what', 'Limit ΔE 4.0'],
    ['the found colour', 'Found 6.2 % #ff6a00'],
    ['the wanted colour', 'Wanted Ember #e4572e'],
    ['where', 'Where The 2 areas marked 1'],
    ['what to do', 'Recolour these areas to Ember, #e4572e.'],
    ['why', 'A colour that is nearly right is the first thing'],
    ['the line of the kit', 'brandkit.json:14 palette.colours[2] Brand core'],
    ['an allowance', 'channels.instagram.checks.palette-shares.limits.within Channel allowance'],
    ['a rule of the channel', 'email-header.recommendedMaxBytes The channel’s own rule'],
    ['its own limit', 'picture-enlarged.enlargement Onbrand’s own limit'],
    ['how the placement was known', 'Folder “x” and size 1500 × 500.'],
    ['candidates where it asks', 'Could be Instagram · Story, Instagram · Post, portrait.'],
    ['questions apart', 'Questions for you'],
    ['what passed by allowance', 'brandkit.json:48 channels.x.palette.colours[0] Channel allowance'],
    ['problems', 'The picture is damaged or incomplete (ends too early).'],
    ['and what to do about them', 'Export it again, or copy it again from where it came from.'],
    ['the set', 'The same picture stands under 2 names.'],
    ['what could not be judged', 'Could not be judged: Colours of the palette. The picture is damaged'],
    ['sources of placements', 'Image sizes 2026-09-20'],
    ['what was not looked at', 'Not judged'],
  ])('%s: %s', (_, words) => expect(told.includes(words)).toBe(true));

  test('every asset and every deviation is on it once', () => {
    const { assets } = sampleReport();
    expect(page.match(/id="a\d+"/g)).toHaveLength(assets.length);
    const deviations = assets.flatMap((one) => one.judged.flatMap((j) => j.results.flatMap((r) => r.deviations)));
    for (const { message } of deviations) expect(told.split(message)).toHaveLength(2);
  });

  test('every link within the page leads somewhere', () => {
    const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
    const links = [...page.matchAll(/ href="#([^"]+)"/g)].map((m) => m[1]);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
    expect([...page.matchAll(/ id="([^"]+)"/g)]).toHaveLength(ids.size);
  });

  test('in Chinese, its own words are Chinese', () => {
    const chinese = text(write(sampleReport({ language: 'zh-Hans' }), {}));
    for (const word of ['7 个素材中有 3 个偏离品牌。', '2026年11月21日'])
      expect(chinese.includes(word), word).toBe(true);
    for (const word of ['Measured', 'What to do', 'Score', 'Palette', 'On brand', 'Must change'])
      expect(chinese.includes(word), word).toBe(false);
  });
});

describe('no vacuous pass', () => {
  test.each([
    ['nothing judged', report({ score: { score: null, coverage: 0 } })],
    [
      'all failed',
      report({
        assets: [asset('a.png', { judged: [judged(null, [], null)], score: { score: null, coverage: 0 } })],
        score: { score: null, coverage: 0 },
      }),
    ],
  ])('%s', (_, empty) => {
    const told = text(write(empty, {}));
    expect(told).toContain(`Score ${formatScore(null)} Nothing could be judged`);
    expect(told).not.toContain('/100');
    expect(told).not.toMatch(/on brand\./);
  });
});

describe('pictures', () => {
  const one = report({
    assets: [
      asset('x/a.png', {
        judged: [
          judged('x-header', [
            deviates(
              'size-dimensions',
              deviation({ regions: [{ kind: 'box', x: 300, y: 100, width: 600, height: 200 }] }),
            ),
          ]),
        ],
      }),
    ],
  });

  test('carry the outlines in a viewBox of the asset’s size, and their numbers in per cent', () => {
    const page = write(one, { 'x/a.png': pixel });
    expect(page).toContain(`<img src="${pixel}" alt="Preview of x/a.png, with areas marked 1"`);
    expect(page).toContain('viewBox="0 0 1500 500" preserveAspectRatio="none"');
    expect(page).toContain('d="M300 100h600v200h-600z"');
    expect(page).toContain('<svg class="spot" x="17.6%" y="12.8%">');
  });

  test('are framed all the same where there is none', () => {
    const page = write(one, {});
    expect(page).not.toContain('<img');
    expect(text(page)).toContain('No preview');
    expect(page).toContain('d="M300 100h600v200h-600z"');
  });

  test.each([
    'javascript:alert(1)',
    'https://example.com/x.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html;base64,PHN2Zz4=',
    `${pixel}" onerror="alert(1)`,
  ])('that are none are left out: %s', (data) => {
    expect(write(one, { 'x/a.png': data })).not.toContain('<img');
  });
});

describe('size', () => {
  const without = (count: number): number => write(report({ assets: [...manyAssets(count)] }), {}).length;

  test('an asset costs less than 1.5 kB on average beside its picture, and a thousand cost no more each', () => {
    const [few, many] = [without(12), without(1200)];
    expect((many - few) / 1188).toBeLessThan(1500);
  });

  test('what every page costs, with its typeface, stays under 100 kB', () => {
    expect(write(report(), {}).length).toBeLessThan(100_000);
  });

  test('a result without anything to tell costs nothing', () => {
    const results = (count: number) => [
      judged(
        'x-header',
        Array.from({ length: count }, () => result('size-dimensions')),
      ),
    ];
    const page = (count: number) => write(report({ assets: [asset('x/a.png', { judged: results(count) })] }), {});
    // The table counts assets, so that only the counts may differ.
    expect(Math.abs(page(9).length - page(8).length)).toBeLessThan(10);
  });
});

describe('a logo as it stands and as it should be', () => {
  const logo = seenLogo({ stretch: 1.2 });
  const page = report({
    assets: [
      asset('x/a.png', {
        logos: [logo],
        judged: [judged('x-header', [deviates('logo-aspect', deviation({ subject: 'logo:full' }))])],
      }),
    ],
  });
  const pictures = {
    found: pixel,
    wanted: pixel,
    size: { width: 96, height: 48 },
    variant: 'full',
    ground: '#ffffff',
    width: 50,
  };

  test('stands beside the deviation, described for those who do not see it', () => {
    const alts = [...write(page, {}, { 'x/a.png': { 'logo:full': pictures } }).matchAll(/<img[^>]*alt="(As[^"]*)"/g)];
    expect(alts.map(([, alt]) => alt?.replaceAll('\u00a0', ' '))).toEqual([
      'As it stands: full, 60 × 20 px, 20 % too wide',
      'As it should be: full, 50 × 20 px, upright, on #ffffff',
    ]);
  });
  test.each([
    ['none was made', {}],
    ['it is of another logo', { 'x/a.png': { 'logo:other': pictures } }],
    [
      'one of the two is no still picture',
      { 'x/a.png': { 'logo:full': { ...pictures, wanted: 'data:image/svg+xml,x' } } },
    ],
  ])('nothing where %s', (_, logos) => expect(write(page, {}, logos)).not.toContain('class="beside"'));
});
