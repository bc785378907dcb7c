import type {
  CheckContext,
  Evidence,
  EvidenceValues,
  Judgement,
  Limits,
  SizeAllowance,
} from '../../src/model/check.ts';
import type { FileFact, PictureFact } from '../../src/model/facts.ts';
import { languages } from '../../src/model/language.ts';
import { type Placement, placementSchema } from '../../src/model/placement.ts';
import type { Region } from '../../src/model/region.ts';
import { type BrandRules, type ColourRules, type LogoRules, rule } from '../../src/model/rules.ts';
import type { VoiceRules } from '../../src/model/voice-rules.ts';

/** A JPEG of 1500 × 500 in every way as it should be. */
export const file = (change: Partial<FileFact> = {}): FileFact => ({
  bytes: 200_000,
  digest: 'd',
  extension: 'jpg',
  format: 'jpg',
  ...change,
});
export const picture = (change: Partial<PictureFact> = {}): PictureFact => ({
  width: 1500,
  height: 500,
  orientation: 1,
  hasAlpha: false,
  depth: 8,
  space: 'srgb',
  profile: null,
  gamut: null,
  density: null,
  frames: 1,
  lossy: true,
  chromaSubsampling: '4:2:0',
  progressive: false,
  jpegQuality: { quality: 85, fitError: 0 },
  ...change,
});
export const sized = (width: number, height: number): PictureFact => picture({ width, height });

/** A header of 1500 × 500 that a channel crops, by an official source. */
export const header = (change: object = {}): Placement =>
  placementSchema.parse({
    id: 'x-header',
    channel: 'X',
    channelId: 'x',
    title: 'Header',
    kind: 'cover',
    recommended: { width: 1500, height: 500 },
    ratio: { label: '3:1', min: 2.94, max: 3.06, onMismatch: 'crop' },
    formats: ['jpg', 'png'],
    enforcement: { dimensions: 'scale', ratio: 'crop', bytes: 'reject', format: 'reject' },
    confidence: 'official',
    dimensionConfidence: 'official',
    lastReviewed: '2026-11-21',
    ...change,
  });
export const rejecting = { dimensions: 'reject', ratio: 'reject', bytes: 'reject', format: 'reject' } as const;

interface Circumstances {
  readonly placement?: Placement | null;
  readonly size?: SizeAllowance;
  readonly limits?: Readonly<Record<string, number>>;
  readonly colours?: ColourRules;
  readonly logos?: LogoRules | null;
  readonly voice?: VoiceRules | null;
  readonly brand?: BrandRules;
  readonly today?: string;
}
interface Judged<F, V extends EvidenceValues, L extends Limits, B extends string> {
  readonly limits: L;
  run(facts: F, context: CheckContext<L>): Judgement<V, B>;
  readonly words: Readonly<
    Record<'en' | 'zh-Hans', { message(e: Evidence<V>): string; remedy(e: Evidence<V>): string }>
  >;
}

/** What the check says, shortened to what a table compares; the sentences of both languages are held against holes. */
export function judge<F, V extends EvidenceValues, L extends Limits, B extends string>(
  check: Judged<F, V, L, B>,
  facts: F,
  {
    placement = header(),
    size,
    limits = {},
    colours,
    logos = null,
    voice = null,
    brand = { hosts: [], families: [] },
    today = '2026-11-21',
  }: Circumstances = {},
) {
  const defaults = Object.fromEntries(Object.entries(check.limits).map(([name, limit]) => [name, limit.default]));
  const judgement = check.run(facts, {
    placement,
    colours: colours ?? (null as never),
    logos,
    voice,
    brand,
    limits: { ...defaults, ...limits } as never,
    limitRule: (name) => rule('check', name),
    size: size ?? null,
    today,
  });
  if ('because' in judgement) return judgement.because;
  for (const { evidence, regions, extent } of judgement.findings) {
    for (const language of languages) {
      const { message, remedy } = check.words[language];
      for (const text of [message(evidence), remedy(evidence)]) {
        if (/undefined|NaN|null|Infinity|\[object| {2}/.test(text) || text.length < 8)
          throw new Error(`A hole in: ${text}`);
      }
    }
    if (regions.length === 0 || !(extent >= 0)) throw new Error('A finding needs a region, and an extent from 0 on.');
  }
  return {
    findings: judgement.findings.map(({ subject, certainty, atMost, regions, evidence, rule: { pointer } }) => ({
      subject,
      certainty,
      atMost,
      regions,
      pointer,
      measured: evidence.measured,
      limit: evidence.limit,
      values: evidence.values,
      says: check.words.en.message(evidence).replaceAll('\u00a0', ' '),
      remedy: check.words.en.remedy(evidence),
    })),
    allowed: (judgement.allowed ?? []).map(({ rule: { pointer, provenance } }) => `${provenance} ${pointer}`),
  };
}

/** The one finding, or what there is instead of it. */
export function only(judged: ReturnType<typeof judge>) {
  if (typeof judged === 'string') throw new Error(`Not judged: ${judged}`);
  const [first, ...rest] = judged.findings;
  if (first === undefined || rest.length > 0) throw new Error(`${judged.findings.length} findings instead of one.`);
  return first;
}
export const conforms = { findings: [], allowed: [] };
export const whole: readonly Region[] = [{ kind: 'whole' }];
