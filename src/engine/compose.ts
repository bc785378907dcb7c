import { explainMatch } from '../channels/match.ts';
import { withoutLetters } from '../measure/logo/letters.ts';
import { withoutLogoWords } from '../measure/logo/words-within.ts';
import { zonesOf } from '../measure/zones.ts';
import type { Check } from '../model/check.ts';
import type { SetFacts } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import type { LedgerRow, UrgencyClaim } from '../model/ledger.ts';
import type { Match } from '../model/match.ts';
import type { OpenKit } from '../model/open-kit.ts';
import { kindOf, type Placement, placementName, takes } from '../model/placement.ts';
import { type Problem, tellProblem } from '../model/problem.ts';
import type { Box } from '../model/region.ts';
import {
  type AssetReport,
  type CheckResult,
  type Judged,
  type Report,
  reportSchemaVersion,
  type Score,
} from '../model/report.ts';
import type { WaiverReport } from '../model/waiver.ts';
import { assetsInOrder } from '../report/findings.ts';
import { version } from '../version.ts';
import { dayInPath } from './day-in-path.ts';
import { looksOf } from './identity.ts';
import type { Evidenced, Judge } from './judge.ts';
import type { Measured } from './measure.ts';
import { photoBoxes } from './photo.ts';
import { planCheck } from './rules.ts';
import { scoreAsset, scoreCampaign, scoreResults } from './score.ts';
import type { Accept } from './waivers.ts';

export interface Composed {
  /** Null where it could not be read. */
  readonly asset: AssetReport | null;
  readonly problems: readonly Problem[];
  /** What the set checks will want to see. */
  readonly evidenced: readonly Evidenced<SetFacts>[];
  /** Where it is photographic. */
  readonly photo: readonly Box[];
  readonly isLossy: boolean;
}

/** One measured asset, judged in each of its placements and put into words; nothing in it is accepted yet. */
export function composeAsset(
  measured: Measured,
  placements: readonly (Placement | null)[],
  judge: Judge,
  language: Language,
): Composed {
  const { path, match, targets, failed } = measured;
  const facts = asJudged(measured);
  const { file, swatches } = facts;
  const problems = distinct(Object.values(failed));
  if (file === undefined || match === null) return { asset: null, problems, evidenced: [], photo: [], isLossy: false };
  const { width, height, lossy: isLossy } = facts.picture ?? { width: 0, height: 0, lossy: false };

  const evidenced = targets.map((target, i): Evidenced => {
    const seen = target.palette === null ? facts : { ...facts, palette: target.palette };
    return { path, placement: placements[i] ?? null, facts: seen, failed };
  });
  const judged = evidenced.map((one): Judged => {
    const results = judge.asset(one);
    const { placement } = one;
    return {
      placement: placement?.id ?? null,
      score: scoreIn(placement, results, { match, format: file.format }, judge),
      results: [...results],
      zones: placement === null || width === 0 ? [] : [...zonesOf(placement, width, height)],
    };
  });
  return {
    asset: {
      path,
      digest: file.digest,
      format: file.format,
      bytes: file.bytes,
      width,
      height,
      kind: kindOf(file.format),
      copy: facts.copy ?? null,
      looks: looksOf(facts),
      logos: evidenced[0] === undefined ? [] : judge.logos(evidenced[0]),
      match: {
        kind: match.kind,
        because: explainMatch(match, language),
        candidates: match.candidates.map(({ placement, score, reasons }) => ({
          placement,
          score,
          because: explainMatch(
            { ...match, kind: 'assigned', placements: [placement], reasons, candidates: [] },
            language,
          ),
        })),
      },
      judged,
      swatches: [...(swatches?.measured ?? [])],
      firstLook: [...(swatches?.firstLook ?? [])],
      colours: targets[0]?.palette?.shares ?? null,
      palette: targets[0]?.palette?.colours.map(({ boxes: _, ...colour }) => colour) ?? null,
      score: scoreAsset(judged.map((j) => j.score)),
    },
    problems,
    evidenced,
    photo: facts.texture === undefined ? [] : photoBoxes(facts.texture, { width, height }),
    isLossy,
  };
}

const scoreIn = (
  placement: Placement | null,
  results: readonly CheckResult[],
  { match, format }: { readonly match: Pick<Match, 'kind'>; readonly format: string },
  judge: Judge,
): Score => {
  const isUnplaced = placement === null && match.kind !== 'stated';
  // Where pictures go, the pages of a PDF are pictures, and are not looked at.
  const isUnseen = format === 'pdf' && (placement === null || takes(placement) === 'picture');
  return scoreResults(
    results,
    (check) => judge.weightOf(check, placement),
    (check) => (isUnplaced && judge.needsPlacement(check)) || (isUnseen && judge.needsPixels(check)),
  );
};

/** The asset with its accepted findings marked, and without them in its scores. */
export function acceptIn(
  asset: AssetReport,
  placements: readonly (Placement | null)[],
  accept: Accept,
  judge: Judge,
): AssetReport {
  const judged = asset.judged.map((one, i): Judged => {
    const placement = placements[i] ?? null;
    const results = accept(one.results, placement);
    if (results === one.results) return one;
    return { ...one, results: [...results], score: scoreIn(placement, results, asset, judge) };
  });
  return { ...asset, judged, score: scoreAsset(judged.map(({ score }) => score)) };
}

/**
 * The day that the name states belongs to the name, and which words are a logo's to the kit: neither is kept with what
 * the content says.
 */
function asJudged({ facts, path }: Measured): Measured['facts'] {
  if (facts.copy === undefined) return facts;
  const logos = facts.logos && { ...facts.logos, sightings: withoutLetters(facts.logos.sightings, facts.copy) };
  const copy = withoutLogoWords(facts.copy, logos?.sightings ?? []);
  return { ...facts, ...(logos && { logos }), copy: { ...copy, date: copy.date ?? dayInPath(path) } };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((p) => [JSON.stringify(p), p]));
  return [...seen.values()];
}

export interface Findings {
  readonly assets: readonly AssetReport[];
  readonly set: readonly CheckResult[];
  readonly problems: readonly Problem[];
  readonly otherFiles: number;
  /** Assets that could not be read. */
  readonly unreadable: number;
  readonly waivers: readonly WaiverReport[];
  readonly claims: { readonly ledger: readonly LedgerRow[]; readonly timeline: readonly UrgencyClaim[] };
}

/** Of an asset that could not be read nothing is known: no points, and nothing of it was judged. */
const unread: Score = { score: null, coverage: 0 };

/** The report, in the order in which every format tells it, whatever order its findings came in. */
export function composeReport(
  { assets, set, problems, otherFiles, unreadable, waivers, claims }: Findings,
  about: {
    readonly kit: OpenKit;
    readonly campaign: string;
    readonly checks: readonly Check[];
    readonly placements: readonly Placement[];
    readonly language: Language;
    readonly today: string;
    readonly run: Report['run'];
  },
): Report {
  const { kit, language, today } = about;
  const used = new Set(
    assets.flatMap((a) => [
      ...a.judged.flatMap((j) => j.placement ?? []),
      ...a.match.candidates.map((c) => c.placement),
    ]),
  );
  const ran: Report['checks'] = Object.fromEntries(
    about.checks.flatMap((check) => {
      const { severity, weight } = planCheck(check, kit, null, today);
      const { title, why } = check.words[language];
      const { id, category, scope } = check;
      return severity === 'off' ? [] : [[id, { title, why, category, scope, severity, weight }]];
    }),
  );
  const report: Report = {
    schema: reportSchemaVersion,
    language,
    tool: { name: 'onbrand', version },
    kit: {
      name: kit.kit.name,
      digest: kit.digest,
      palette: kit.kit.palette.colours.map((colour, i) => ({
        name: colour.name,
        hex: kit.palette[i]?.hex ?? '',
        role: colour.role,
        tolerance: colour.tolerance ?? kit.kit.palette.tolerance,
        share: colour.share?.target ?? null,
      })),
    },
    campaign: { name: about.campaign, otherFiles },
    checks: ran,
    placements: Object.fromEntries(
      about.placements
        .filter(({ id }) => used.has(id))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map((p) => [
          p.id,
          {
            ...placementName(p, language),
            channelId: p.channelId,
            kind: p.kind,
            ...p.recommended,
            confidence: p.confidence,
            lastReviewed: p.lastReviewed,
            sources: p.sources,
          },
        ]),
    ),
    assets: [...assets].sort((a, b) => (a.path < b.path ? -1 : 1)),
    set: [...set],
    problems: [...problems]
      .sort((a, b) => (`${a.path} ${a.code}` < `${b.path} ${b.code}` ? -1 : 1))
      .map((p) => tellProblem(p, language)),
    ledger: [...claims.ledger],
    timeline: [...claims.timeline],
    waivers: [...waivers],
    baseline: null,
    signOff: null,
    score: scoreCampaign(
      [...assets.map((a) => a.score), ...Array.from({ length: unreadable }, () => unread)],
      scoreResults(set, (id) => ran[id]?.weight ?? 0),
    ),
    run: about.run,
  };
  return { ...report, assets: [...assetsInOrder(report)] };
}
