import type { AssetReport, CheckResult, Deviation, Judged, Report } from '../../src/model/report.ts';
import { reportSchemaVersion } from '../../src/model/report.ts';
import type { SeenLogo } from '../../src/model/seen-logo.ts';
import type { SignOffReport } from '../../src/model/sign-off.ts';

/** Small parts of reports, each complete and valid, to be changed where a test needs it. */

export const deviation = (change: Partial<Deviation> = {}): Deviation => ({
  fingerprint: '0123456789abcdef',
  subject: 'dimensions',
  severity: 'warn',
  certainty: 'sure',
  extent: 0.5,
  message: 'It is 1200 × 400 px; the channel wants 1500 × 500 px.',
  remedy: 'Export it at 1500 × 500 px.',
  regions: [{ kind: 'whole' }],
  evidence: { measured: 1200, limit: 1500, unit: 'px', values: {} },
  rule: { source: 'placement', pointer: 'x-header.recommended', line: null, provenance: 'core' },
  fix: null,
  waiver: null,
  baselineState: null,
  ...change,
});

export const result = (check: string, change: Partial<CheckResult> = {}): CheckResult => ({
  check,
  outcome: 'conforms',
  deviations: [],
  allowed: [],
  because: null,
  ...change,
});
export const deviates = (check: string, ...deviations: readonly Deviation[]): CheckResult =>
  result(check, { outcome: 'deviates', deviations: [...deviations] });
export const asks = (check: string, change: Partial<Deviation> = {}): CheckResult =>
  result(check, { outcome: 'review', deviations: [deviation({ certainty: 'ask', ...change })] });

export const judged = (
  placement: string | null,
  results: readonly CheckResult[],
  score: number | null = 100,
): Judged => ({
  placement,
  score: { score, coverage: score === null ? 0 : 1 },
  results: [...results],
  zones: [],
});

export const asset = (path: string, change: Partial<AssetReport> = {}): AssetReport => ({
  path,
  digest: 'd'.repeat(64),
  format: 'png',
  bytes: 240_000,
  width: 1500,
  height: 500,
  looks: null,
  logos: [],
  kind: 'picture',
  copy: null,
  match: { kind: 'assigned', because: 'Folder “x” and size 1500 × 500.', candidates: [] },
  judged: [judged('x-header', [result('size-dimensions'), result('palette-colours')])],
  swatches: [],
  firstLook: [],
  colours: null,
  palette: null,
  score: { score: 100, coverage: 1 },
  ...change,
});

const placement = (channel: string, channelId: string, title: string, width: number, height: number) => ({
  channel,
  channelId,
  title,
  kind: 'cover',
  width,
  height,
  confidence: 'official',
  lastReviewed: '2026-10-01',
  sources: [
    { url: 'https://help.example.com/sizes', title: 'Image sizes', type: 'help', access: 'direct', date: '2026-09-20' },
  ],
});

export const placements: Report['placements'] = {
  'email-header': placement('E-mail', 'email', 'Header', 1200, 400),
  'instagram-post': placement('Instagram', 'instagram', 'Post, portrait', 1080, 1350),
  'instagram-story': placement('Instagram', 'instagram', 'Story', 1080, 1920),
  'linkedin-cover': placement('LinkedIn', 'linkedin', 'Company cover', 1128, 191),
  'web-leaderboard': placement('Display ads', 'display', 'Leaderboard', 728, 90),
  'x-header': placement('X (Twitter)', 'x', 'Header', 1500, 500),
};

const check = (
  title: string,
  why: string,
  category: string,
  severity: 'fail' | 'warn' | 'note',
  scope: 'asset' | 'set',
) => ({
  title,
  why,
  category,
  scope,
  severity,
  weight: 3,
});

const checks: Report['checks'] = {
  'size-dimensions': check(
    'Dimensions',
    'A channel scales or crops what has another size, and it looks soft or cut off.',
    'size',
    'fail',
    'asset',
  ),
  'file-weight': check(
    'File weight',
    'What is too heavy is refused, or compressed once more by the channel.',
    'file',
    'fail',
    'asset',
  ),
  'picture-enlarged': check(
    'Sharp at its size',
    'An enlarged picture looks soft beside sharp ones, and customers read that as careless.',
    'picture',
    'warn',
    'asset',
  ),
  'palette-colours': check(
    'Colours of the palette',
    'A colour that is nearly right is the first thing that makes assets look as if they came from two companies.',
    'colour',
    'warn',
    'asset',
  ),
  'palette-shares': check(
    'Wanted shares',
    'The balance of colours is recognised from afar, before any word is read.',
    'colour',
    'note',
    'asset',
  ),
  'set-duplicates': check(
    'Each picture once',
    'The same picture under two names is published twice, and corrected once.',
    'file',
    'note',
    'set',
  ),
};

export const report = (change: Partial<Report> = {}): Report => ({
  schema: reportSchemaVersion,
  language: 'en',
  tool: { name: 'onbrand', version: '0.1.0' },
  kit: {
    name: 'Nordhavn Coffee',
    digest: 'c0ffee'.repeat(10).slice(0, 64),
    palette: [
      { name: 'Harbour', hex: '#12355b', role: 'primary', tolerance: 5, share: 60 },
      { name: 'Sand', hex: '#f1e6d2', role: 'background', tolerance: 5, share: 30 },
      { name: 'Ember', hex: '#e4572e', role: 'accent', tolerance: 4, share: 10 },
      { name: 'Lichen', hex: '#8aa399', role: 'support', tolerance: 5, share: null },
    ],
  },
  campaign: { name: 'Autumn roast', otherFiles: 0 },
  checks,
  placements,
  assets: [],
  set: [],
  problems: [],
  ledger: [],
  timeline: [],
  waivers: [],
  baseline: null,
  signOff: null,
  score: { score: 100, coverage: 1 },
  run: {
    startedAt: '2026-11-21T09:30:00.000Z',
    today: '2026-11-21',
    seconds: 4.2,
    jobs: 4,
    cached: 0,
    interrupted: false,
    skipped: 0,
  },
  ...change,
});

/** Signed by somebody, and nothing is another thing since. */
export const signedOff = (change: Partial<SignOffReport> = {}): SignOffReport => ({
  by: 'Ada Moss',
  role: null,
  at: '2026-11-22T09:00:00.000Z',
  kitDigest: 'k',
  reportDigest: 'r',
  changed: [],
  added: [],
  gone: [],
  kitChanged: false,
  decisions: { made: 0, withdrawn: 0, lapsed: 0 },
  ...change,
});

/** A logo as it should be, 60 × 20 px at (10, 10). */
export const seenLogo = (change: Partial<SeenLogo> = {}): SeenLogo => ({
  subject: 'logo:full',
  variant: 'full',
  retired: false,
  confidence: 1,
  quad: [
    [10, 10],
    [70, 10],
    [70, 30],
    [10, 30],
  ],
  width: 60,
  height: 20,
  stretch: 1,
  rotation: 0,
  mirrored: false,
  visible: 1,
  contrast: 8,
  colours: [{ wanted: '#112233', found: '#112233', deltaE: 0, share: 1 }],
  ground: '#ffffff',
  wanted: { variants: [{ id: 'full', ground: '#ffffff' }], rotation: 0 },
  ...change,
});
