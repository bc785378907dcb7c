import type { AssetReport, Report } from '../../src/model/report.ts';
import { asks, asset, deviates, deviation, judged, placements, report, result } from './fixture.ts';

/** A small campaign in which everything occurs that a report can tell. The archived reports are made from it. */

const offPalette = deviation({
  subject: 'colour:#ff6a00',
  severity: 'fail',
  extent: 1.4,
  message: '6.2 % of the picture is #ff6a00, which lies ΔE 9.7 from Ember; up to 4.0 is that colour.',
  remedy: 'Recolour these areas to Ember, #e4572e.',
  regions: [
    { kind: 'box', x: 1040, y: 120, width: 320, height: 96 },
    {
      kind: 'polygon',
      points: [
        [120, 380],
        [260, 330],
        [380, 360],
        [360, 450],
        [150, 460],
      ],
    },
  ],
  evidence: {
    measured: 9.7,
    limit: 4,
    unit: 'ΔE00',
    found: { hex: '#ff6a00', share: 0.062 },
    wanted: { name: 'Ember', hex: '#e4572e' },
    values: { share: 0.062 },
  },
  rule: { source: 'kit', pointer: 'palette.colours[2]', line: 14, provenance: 'core' },
});

const tooHeavy = deviation({
  subject: 'weight',
  severity: 'warn',
  extent: 0.2,
  message: 'The file has 1.2 MB; e-mail programs show up to 1 MB without asking.',
  remedy: 'Export it at a lower quality, or as WebP.',
  evidence: { measured: 1_204_000, limit: 1_000_000, unit: 'bytes', values: {} },
  rule: { source: 'placement', pointer: 'email-header.recommendedMaxBytes', line: null, provenance: 'core' },
});

const shares = deviation({
  subject: 'share:harbour',
  severity: 'note',
  extent: 0.4,
  message: 'Harbour covers 31 % of the flat area; 60 % is wanted, give or take 10 points.',
  remedy: 'Give Harbour more room.',
  evidence: {
    measured: 31,
    limit: 50,
    unit: '%',
    wanted: { name: 'Harbour', hex: '#12355b' },
    values: { target: 60 },
  },
  rule: {
    source: 'kit',
    pointer: 'channels.instagram.checks.palette-shares.limits.within',
    line: 61,
    provenance: 'allowance',
  },
});

const shown = {
  on: 0.62,
  tint: 0.02,
  gradient: 0.04,
  neutral: 0.05,
  off: 0.06,
  fringe: 0.01,
  photo: 0.2,
  transparent: 0,
};
const met = [
  { name: 'Harbour', hex: '#12355b', foundHex: '#12355b', share: 0.33, tintShare: 0, allowedShare: 0 },
  { name: 'Sand', hex: '#f1e6d2', foundHex: '#f0e6d3', share: 0.25, tintShare: 0.02, allowedShare: 0 },
  { name: 'Ember', hex: '#e4572e', foundHex: '#e2562f', share: 0.06, tintShare: 0, allowedShare: 0.01 },
];
const swatches = [
  { hex: '#12355b', share: 0.33 },
  { hex: '#f0e6d3', share: 0.25 },
  { hex: '#ff6a00', share: 0.062 },
  { hex: '#e2562f', share: 0.06 },
];
const allowed = [
  {
    subject: 'colour:#f5b841',
    rule: {
      source: 'kit' as const,
      pointer: 'channels.x.palette.colours[0]',
      line: 48,
      provenance: 'allowance' as const,
    },
  },
];

const colours = { colours: shown, palette: met, swatches };

export const sampleAssets: readonly AssetReport[] = [
  asset('x/header-launch.png', {
    ...colours,
    judged: [
      {
        ...judged(
          'x-header',
          [
            deviates('size-dimensions', deviation({ severity: 'fail', extent: 0.2 })),
            deviates('palette-colours', offPalette),
            asks('picture-enlarged', {
              subject: 'enlargement',
              message: 'It looks as if it had been enlarged 1.6-fold.',
              remedy: 'Compare it with the original; export it again from there if it is soft.',
              evidence: { measured: 1.6, limit: 1.25, unit: '×', values: {} },
              rule: { source: 'check', pointer: 'picture-enlarged.enlargement', line: null, provenance: 'core' },
            }),
            result('file-weight', { outcome: 'inapplicable', because: 'The channel states no weight.' }),
            result('palette-shares', { allowed }),
          ],
          54.3,
        ),
        zones: [
          {
            name: 'Profile picture',
            type: 'keep-clear',
            basis: 'community',
            region: { kind: 'box', x: 0, y: 300, width: 300, height: 200 },
          },
        ],
      },
    ],
    score: { score: 54.3, coverage: 0.92 },
  }),
  asset('instagram/post-harvest.jpg', {
    ...colours,
    format: 'jpg',
    width: 1080,
    height: 1350,
    match: { kind: 'stated', because: 'brandkit.json assigns “instagram/**”.', candidates: [] },
    judged: [judged('instagram-post', [deviates('palette-shares', shares), result('size-dimensions')], 95)],
    score: { score: 95, coverage: 1 },
  }),
  asset('instagram/story-harvest.png', {
    width: 1080,
    height: 1920,
    match: {
      kind: 'asks',
      because: 'Two placements fit equally well.',
      candidates: [
        { placement: 'instagram-story', score: 0.5, because: 'Size 1080 × 1920.' },
        { placement: 'instagram-post', score: 0.5, because: 'Folder “instagram”.' },
      ],
    },
    judged: [
      judged(null, [
        asks('palette-colours', {
          subject: 'colour:#70938b',
          message: '3 % of the picture is #70938b, near Lichen, within a photograph.',
          remedy: 'Look whether somebody chose this colour.',
          regions: [{ kind: 'box', x: 200, y: 900, width: 500, height: 400 }],
          evidence: {
            measured: 6.4,
            limit: 5,
            unit: 'ΔE00',
            found: { hex: '#70938b', share: 0.03 },
            wanted: { name: 'Lichen', hex: '#8aa399' },
            values: {},
          },
          rule: { source: 'kit', pointer: 'palette.colours[3]', line: 17, provenance: 'core' },
        }),
        result('size-dimensions', { outcome: 'inapplicable', because: 'The placement is not known.' }),
      ]),
    ],
  }),
  asset('email/header-october.png', {
    ...colours,
    bytes: 1_204_000,
    width: 1200,
    height: 400,
    judged: [judged('email-header', [deviates('file-weight', tooHeavy), result('palette-colours')], 88)],
    score: { score: 88, coverage: 1 },
  }),
  asset('linkedin/cover.png', {
    width: 1128,
    height: 191,
    judged: [judged('linkedin-cover', [result('size-dimensions'), result('palette-shares', { allowed })])],
  }),
  asset('ads/728x90.png', {
    width: 728,
    height: 90,
    judged: [judged('web-leaderboard', [result('size-dimensions'), result('palette-colours')])],
  }),
  asset('drafts/unknown.tiff', {
    format: 'tiff',
    width: 300,
    height: 300,
    match: { kind: 'none', because: 'Neither name nor size fits a placement.', candidates: [] },
    judged: [
      judged(
        null,
        [result('palette-colours', { outcome: 'failed', because: 'The picture is damaged or incomplete.' })],
        null,
      ),
    ],
    score: { score: null, coverage: 0 },
  }),
];

export const sampleReport = (change: Partial<Report> = {}): Report =>
  report({
    placements,
    assets: [...sampleAssets],
    set: [
      deviates(
        'set-duplicates',
        deviation({
          subject: 'duplicate:x/header-launch.png',
          severity: 'note',
          message: 'The same picture stands under 2 names.',
          remedy: 'Keep one of them.',
          evidence: { measured: 2, limit: 1, unit: 'count', values: {} },
          rule: { source: 'check', pointer: 'set-duplicates', line: null, provenance: 'core' },
          paths: ['x/header-launch.png', 'email/header-october.png'],
        }),
      ),
    ],
    problems: [
      {
        code: 'picture-damaged',
        path: 'drafts/broken.jpg',
        values: { detail: 'ends too early' },
        message: 'The picture is damaged or incomplete (ends too early).',
        hint: 'Export it again, or copy it again from where it came from.',
      },
    ],
    score: { score: 83.4, coverage: 0.96 },
    ...change,
  });

/** `count` assets that repeat the sample's under further names: for size, speed and the look of a long report. */
export const manyAssets = (count: number): readonly AssetReport[] =>
  Array.from({ length: count }, (_, i) => {
    // Two of three conform, as in a campaign that is mostly in order.
    const pattern = [0, 4, 5, 1, 4, 5, 3, 4, 5, 2, 4, 5][i % 12] ?? 4;
    const like = sampleAssets[pattern] ?? asset('');
    return { ...like, path: like.path.replace(/(\.\w+)$/, `-${String(i).padStart(5, '0')}$1`) };
  });
