import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, explainMatch, matchPlacement } from '../../src/channels/index.ts';
import { type DocumentFormat, type Placement, placementSchema } from '../../src/model/placement.ts';
import { count, judge, nobodyAssigned } from './count.ts';
import { development } from './paths/development.ts';
import { heldOut } from './paths/held-out.ts';
import { wild } from './paths/wild.ts';
import { wildHeldOut } from './paths/wild-held-out.ts';

const match = (path: string, width: number, height: number, placements: readonly Placement[] = catalogue) =>
  matchPlacement({ path, size: { width, height } }, placements, nobodyAssigned);

describe('paths as people write them', () => {
  // A false assignment costs more than a question: precision first.
  test.each([
    ['development', development],
    ['held out', heldOut],
  ] as const)('%s: 98 % of what is assigned is right, 85 % of what can be assigned is', (_, cases) => {
    const judged = judge(cases);
    const counts = count(judged);
    const wrong = judged.filter((one) => one.match.kind === 'assigned' && !one.right);
    expect(counts.precision, wrong.map(({ path, got }) => `${path} → ${got}`).join('\n')).toBeGreaterThanOrEqual(0.98);
    expect(counts.recall).toBeGreaterThanOrEqual(0.85);
    expect(cases.length).toBeGreaterThanOrEqual(100);
  });

  // As measured, and never to fall: strangers label less clearly than we do.
  test.each([
    ['used for tuning', wild, 0.94, 0.98],
    ['only counted', wildHeldOut, 0.97, 0.89],
  ] as const)('names that strangers gave, %s', (_, cases, precision, recall) => {
    const counts = count(judge(cases));
    expect(counts.precision).toBeGreaterThanOrEqual(precision);
    expect(counts.recall).toBeGreaterThanOrEqual(recall);
  });

  test('no path stands twice in a set', () => {
    for (const cases of [development, heldOut, wild, wildHeldOut]) {
      const keys = cases.map(({ path, size }) => `${path} ${size?.width}x${size?.height}`);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });
});

describe('the name decides, the size chooses', () => {
  test.each([
    ['a clear name keeps its placement in any size', 'FB/cover.png', 1500, 500, 'facebook-cover'],
    ['even in the exact size of a neighbour', 'FB/cover.png', 1640, 856, 'facebook-cover'],
    [
      'even where the folder could mean anything, if it says nothing but its slot',
      'x/header.jpg',
      1024,
      512,
      'x-header',
    ],
    ['and where file and folder say so both', 'x/havsten_x-header.png', 1500, 540, 'x-header'],
    ['of feeds that all take a square, the square one', 'instagram-post.jpg', 1200, 1200, 'instagram-feed-square'],
    ['the size a path states tells what was meant', 'Display/300x250.png', 301, 250, 'google-uploaded-300x250'],
    ['among what a name leaves open, the size chooses', 'LinkedIn/cover.png', 1128, 191, 'linkedin-company-cover'],
    ['the nearer channel is meant', 'Instagram Launch/Email/hero.png', 1200, 600, 'email-hero'],
    ['the file outranks its folder', 'FB/twitter-header.png', 1500, 500, 'x-header'],
    ['a client named like a channel is not one', 'Apple/Instagram/story.png', 1080, 1920, 'instagram-story'],
    ['a folder says the slot', 'stories/ig_01.png', 1080, 1920, 'instagram-story'],
    ['a campaign’s name does not', 'Event Launch/fb-cover.png', 851, 315, 'facebook-cover'],
    ['words may run together', 'ytthumbnail.jpg', 1280, 720, 'youtube-thumbnail'],
    ['and stand in camel case', 'SummerFBCover.png', 851, 315, 'facebook-cover'],
    ['a size in the folder above', 'spring_master_300x600/backup.jpg', 300, 600, 'google-uploaded-300x600'],
    ['full-width letters are letters', 'ＦＢ/ｃｏｖｅｒ.png', 851, 315, 'facebook-cover'],
  ])('%s', (_, path, width, height, id) => {
    const { kind, placements } = match(path, width, height);
    expect([kind, ...placements]).toEqual(['assigned', id]);
  });

  test.each([
    ['two channels in one name', 'fb-ig-story.png', 1080, 1920],
    ['a size that one placement alone takes, and no word', 'final/DSC_0012.jpg', 1500, 500],
    ['a channel’s own logo or its icon', 'facebook-logo.png', 24, 24],
    ['a roll-up stand', 'Booth/x-banner.png', 1000, 2500],
    ['a letter in the file alone', 'havsten_x-header.png', 1500, 540],
    ['a web icon', 'public/apple-icon-180x180.png', 180, 180],
    ['a language, not a channel', 'locales/tw/banner.jpg', 1900, 400],
  ])('asks: %s', (_, path, width, height) => {
    const { kind, placements, candidates } = match(path, width, height);
    expect(kind).toBe('asks');
    expect(placements).toEqual([]);
    expect(candidates.length).toBeGreaterThan(0);
    expect(candidates.length).toBeLessThanOrEqual(3);
    expect(candidates.map(({ score }) => score)).toEqual(candidates.map(({ score }) => score).sort((a, b) => b - a));
  });

  test.each([
    ['what a messenger saved', 'WhatsApp Image 2026-03-11 at 10.22.41.jpeg', 1204, 1600],
    ['what a phone saved', '微信图片_20260311102241.jpg', 1279, 1706],
    ['a colour, not a channel', 'red-dress.jpg', 2400, 3600],
    ['a mood board', 'mood/instagram-story.png', 1080, 1920],
    ['another trade', 'print/flyer-cover.png', 1819, 2551],
  ])('none: %s', (_, path, width, height) => {
    expect(match(path, width, height).kind).toBe('none');
  });

  test('a transparent square among Google’s is not decided; an opaque one is no logo', () => {
    const file = { path: 'google-ads/1200x1200.png', size: { width: 1200, height: 1200 } };
    expect(matchPlacement({ ...file, hasAlpha: true }, catalogue, nobodyAssigned).kind).toBe('asks');
    expect(matchPlacement({ ...file, hasAlpha: false }, catalogue, nobodyAssigned).placements).toEqual([
      'google-ads-square',
    ]);
  });

  test('works without a size', () => {
    const file = { path: 'FB/cover.png', size: null };
    expect(matchPlacement(file, catalogue, nobodyAssigned).placements).toEqual(['facebook-cover']);
  });
});

describe('stated assignments', () => {
  const file = { path: 'x/header.png', size: { width: 1500, height: 500 } };
  const kit = [{ files: 'x/**', placement: 'x-header' }];

  test('the campaign’s word counts more than the kit’s, and both more than the name', () => {
    const campaign = [{ files: '*.png', placement: ['x-post-landscape', 'linkedin-post-landscape'] }];
    expect(matchPlacement(file, catalogue, { kit, campaign: [] })).toEqual({
      kind: 'stated',
      placements: ['x-header'],
      score: null,
      reasons: [{ kind: 'assignment', source: 'kit', files: 'x/**' }],
      candidates: [],
    });
    const { placements, reasons } = matchPlacement(file, catalogue, { kit, campaign });
    expect(placements).toEqual(['x-post-landscape', 'linkedin-post-landscape']);
    expect(reasons).toEqual([{ kind: 'assignment', source: 'campaign', files: '*.png' }]);
  });

  test('the first that matches wins; "none" is an answer', () => {
    const campaign = [
      { files: 'x/*.png', placement: 'none' as const },
      { files: 'x/**', placement: 'x-header' },
    ];
    const { kind, placements } = matchPlacement(file, catalogue, { kit, campaign });
    expect([kind, placements]).toEqual(['stated', []]);
  });

  test.each([
    ['*-cover.png', 'deep/down/FB-COVER.png', true],
    ['Fotos/été-*.jpg', 'Fotos/été-1.jpg'.normalize('NFD'), true],
    ['x/*', 'x/deep/a.png', false],
    ['公众号/**', '公众号/头图.jpg', true],
  ])('%s and %s: %s', (files, path, expected) => {
    const stated = { kit: [], campaign: [{ files, placement: 'x-header' }] };
    const { kind } = matchPlacement({ path, size: null }, catalogue, stated);
    expect(kind === 'stated').toBe(expected);
  });
});

describe('a brand’s own placements', () => {
  const kiosk = placementSchema.parse({
    id: 'kiosk-screen',
    channel: 'Stores',
    channelId: 'stores',
    title: 'Kiosk screen',
    kind: 'cover',
    recommended: { width: 1080, height: 1920 },
    ratio: { label: '9:16', min: 0.55, max: 0.57, onMismatch: 'unknown' },
    formats: ['png'],
    enforcement: { dimensions: 'unknown', ratio: 'unknown', bytes: 'unknown', format: 'unknown' },
    confidence: 'kit',
    dimensionConfidence: 'kit',
    filenameTokens: ['kiosk', '海报屏'],
    lastReviewed: '2026-11-21',
  });
  const placements = [kiosk, ...catalogue];

  test.each(['kiosk_spring.png', '门店/海报屏-终稿.png', 'kiosk-screen.png'])('%s', (path) => {
    expect(match(path, 1080, 1920, placements).placements).toEqual(['kiosk-screen']);
  });
});

describe('why', () => {
  const reasonsOf = (path: string, width: number, height: number) => match(path, width, height).reasons;

  test('reasons are data: which words, which size', () => {
    expect(reasonsOf('03_Social/FB/cover_v4_FINAL.png', 851, 315)).toEqual([
      { kind: 'channel', where: 'folder', word: 'FB' },
      { kind: 'slot', where: 'file', words: ['cover'] },
      { kind: 'size', size: { width: 851, height: 315 }, fit: 'recommended', from: 'file' },
    ]);
    expect(reasonsOf('ebay/item-5521.jpg', 1600, 1600)).toContainEqual({ kind: 'only-placement' });
  });

  test.each([
    [
      'FB/cover.png',
      1200,
      1200,
      'The folder names the channel (“FB”); the file’s name says “cover”; 1200×1200 is not its size.',
      '文件夹指明了渠道（“FB”）；文件名含有“cover”；1200×1200不是其尺寸。',
    ],
    [
      'stories/ig_01.png',
      1080,
      1920,
      'The file’s name names the channel (“ig”); a folder says “stories”; 1080×1920 is its recommended size.',
      '文件名指明了渠道（“ig”）；文件夹含有“stories”；1080×1920是其推荐尺寸。',
    ],
    ['story.png', 1080, 1920, 'Several placements fit about equally well.', '有多个版位同样符合。'],
    ['IMG_2034.jpg', 4032, 3024, 'Neither name nor size points to a placement.', '名称和尺寸都没有指向任何版位。'],
  ])('%s %d×%d', (path, width, height, en, zh) => {
    const found = match(path, width, height);
    expect(explainMatch(found, 'en')).toBe(en);
    expect(explainMatch(found, 'zh-Hans')).toBe(zh);
  });

  test('says who stated it', () => {
    const stated = { kit: [], campaign: [{ files: '*.png', placement: 'none' as const }] };
    const found = matchPlacement({ path: 'a.png', size: null }, catalogue, stated);
    expect(explainMatch(found, 'en')).toBe('Onbrand.json says so for “*.png”; it is for no placement.');
    expect(explainMatch(found, 'zh-Hans')).toBe('onbrand.json 为“*.png”作了指定；该文件不属于任何版位。');
  });
});

test('any path gets an answer, always the same one, and never a guess between equals', () => {
  const words = fc.constantFrom(
    'FB',
    'ig',
    'x',
    'story',
    'cover',
    '公众号',
    '头图',
    '@2x',
    '4x5',
    '1080x1350',
    '(1)',
    'v3',
    '副本',
  );
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 5 }).map((parts) => parts.join('_')),
  );
  const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  const side = fc.integer({ min: 1, max: 5000 });
  const ids = new Set(catalogue.map(({ id }) => id));
  fc.assert(
    fc.property(path, side, side, (text, width, height) => {
      const found = match(text, width, height);
      expect(match(text, width, height)).toEqual(found);
      expect(found.placements.every((id) => ids.has(id))).toBe(true);
      expect(found.placements).toHaveLength(found.kind === 'assigned' ? 1 : 0);
      expect(explainMatch(found, 'zh-Hans')).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

describe('documents', () => {
  const found = (path: string, format: DocumentFormat, isMail = false) =>
    matchPlacement({ path, size: null, document: { format, isMail } }, catalogue, nobodyAssigned);

  test.each([
    ['x/caption-spring.txt', 'txt', 'x-caption'],
    ['x/solvane_x-square_last-slow-days.txt', 'txt', 'x-caption'],
    ['solvane_instagram-post_opening-day.txt', 'txt', 'instagram-caption'],
    ['instagram/story-1080x1920.md', 'md', 'instagram-caption'],
    ['facebook/event_cover_2026-03-02.txt', 'txt', 'facebook-caption'],
    ['小红书/笔记正文.txt', 'txt', 'rednote-caption'],
    ['wechat/公众号文案_1.txt', 'txt', 'wechat-article-caption'],
    ['微信/春季上新.txt', 'txt', 'wechat-article-caption'],
    ['email/spring.html', 'html', 'email-html'],
    ['email/three-logos.html', 'html', 'email-html'],
    ['newsletter/new-header.mjml', 'mjml', 'email-html'],
    ['newsletter/subject-lines.txt', 'txt', 'email-html'],
    ['linkedin-document.pdf', 'pdf', 'linkedin-document-page'],
  ] as const)('%s is for %s → %s', (path, format, placement) => {
    expect(found(path, format).placements).toEqual([placement]);
  });

  test('a message is one whatever it is called, and never anything else', () => {
    const match = found('x/header.eml', 'eml', true);
    expect([match.placements, match.reasons]).toEqual([['email-html'], [{ kind: 'mail' }]]);
    expect(found('spring/index.html', 'html').kind).toBe('none');
  });

  test('a picture is never for a caption, and an assignment of pictures passes captions by', () => {
    const picture = matchPlacement({ path: 'x-caption.png', size: null }, catalogue, nobodyAssigned);
    expect(picture.placements).not.toContain('x-caption');
    const kit = [
      { files: 'x/**', placement: 'x-header' },
      { files: 'x/**', placement: 'x-caption' },
    ];
    const text = { path: 'x/a.txt', size: null, document: { format: 'txt', isMail: false } } as const;
    expect(matchPlacement(text, catalogue, { kit, campaign: [] }).placements).toEqual(['x-caption']);
    const one = [{ files: '/x/a.txt', placement: 'x-header' }];
    expect(matchPlacement(text, catalogue, { kit, campaign: one }).placements).toEqual(['x-header']);
  });
});
