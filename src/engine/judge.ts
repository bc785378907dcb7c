import { proposalFor } from '../fix/offer.ts';
import { grouped } from '../measure/grouped.ts';
import { asWritten } from '../measure/words/english.ts';
import type { Allowed, AssetCheck, Check, EvidenceValues, Finding, Limits, SetCheck } from '../model/check.ts';
import type { FactName, Facts, SetFacts } from '../model/facts.ts';
import { mailAround } from '../model/inside-mail.ts';
import { type Known, nothingKnown } from '../model/known.ts';
import type { Language } from '../model/language.ts';
import type { OpenKit } from '../model/open-kit.ts';
import { isForKind, type Placement } from '../model/placement.ts';
import { type Problem, problem, tellProblem } from '../model/problem.ts';
import type { CheckResult, Deviation } from '../model/report.ts';
import type { RuleRef } from '../model/rules.ts';
import type { SeenLogo } from '../model/seen-logo.ts';
import { milder, type Severity } from '../model/severity.ts';
import type { EnglishWords, VoiceRules } from '../model/voice-rules.ts';
import { byWeight } from '../report/deviations.ts';
import { holdUnits } from '../report/format.ts';
import { absentWords, insideWords, misplacedWords, needsPixels } from './absent.ts';
import { logoRules } from './logo-rules.ts';
import { type CheckPlan, colourRules, digestOf, planCheck } from './rules.ts';
import { seenLogos } from './seen-logos.ts';
import { voiceRules } from './voice-rules.ts';

type AnyAssetCheck = AssetCheck<FactName, EvidenceValues, Limits, string>;
type AnySetCheck = SetCheck<FactName, EvidenceValues, Limits, string>;

/** What was measured of one asset for one placement. */
export interface Evidenced<F = Facts> {
  readonly path: string;
  readonly placement: Placement | null;
  readonly facts: Partial<F>;
  readonly failed: Partial<Record<FactName, Problem>>;
}

/** Judges with the checks of a registry, under one kit, on one day, in one language. */
export interface Judge {
  readonly asset: (evidenced: Evidenced) => readonly CheckResult[];
  readonly set: (members: readonly Evidenced<SetFacts>[]) => readonly CheckResult[];
  /** The kit's logos that were seen, each with what the kit wants in its place. */
  readonly logos: (evidenced: Evidenced) => SeenLogo[];
  /** The weight that a check has in a placement. */
  readonly weightOf: (check: string, placement: Placement | null) => number;
  /** Whether a check holds an asset against its placement, and so can't judge it where that is not known. */
  readonly needsPlacement: (check: string) => boolean;
  /** Whether a check looks at pixels, and the kit says something of what it looks for. */
  readonly needsPixels: (check: string) => boolean;
  /** The one result of its kind: those without findings are the same for thousands of assets. */
  readonly plain: (...result: PlainResult) => CheckResult;
}

/** A result without findings: check, outcome, and why. */
export type PlainResult = readonly [
  check: string,
  outcome: 'conforms' | 'inapplicable' | 'failed',
  because: string | null,
];

export function createJudge(
  checks: readonly Check[],
  kit: OpenKit,
  today: string,
  language: Language,
  known: Known = nothingKnown,
  english: EnglishWords = asWritten,
): Judge {
  const voices = new Map<string | null, VoiceRules | null>();
  const voiceFor = (placement: Placement | null): VoiceRules | null => {
    const id = placement?.id ?? null;
    const voice = voices.has(id) ? (voices.get(id) ?? null) : voiceRules(kit, placement, english);
    voices.set(id, voice);
    return voice;
  };
  const plans = new Map<string, CheckPlan>();
  const planFor = (check: Check, placement: Placement | null): CheckPlan => {
    const key = `${check.id} ${placement?.id ?? ''}`;
    const plan = plans.get(key) ?? planCheck(check, kit, placement, today, voiceFor(placement));
    plans.set(key, plan);
    return plan;
  };
  const located = (rule: RuleRef): Deviation['rule'] => {
    if (rule.source !== 'kit') return { ...rule, line: null };
    const pointer = indexed(kit, rule.pointer);
    return { ...rule, pointer, line: lineOf(kit.lines, pointer) };
  };

  function deviation(
    check: Check,
    plan: CheckPlan,
    severity: Severity,
    path: string,
    finding: Finding,
    facts: Partial<Facts>,
  ): Deviation {
    const words = check.words[language];
    return {
      fingerprint: digestOf([check.id, path, plan.context.placement?.id ?? null, finding.subject]).slice(0, 16),
      subject: finding.subject,
      severity: finding.atMost === undefined || plan.severityStated ? severity : milder(severity, finding.atMost),
      certainty: finding.certainty,
      extent: finding.extent,
      message: holdUnits(words.message(finding.evidence)),
      remedy: holdUnits(words.remedy(finding.evidence)),
      regions: [...finding.regions],
      evidence: { ...finding.evidence, values: { ...finding.evidence.values } },
      rule: located(finding.rule),
      ...proposalFor(check, finding, facts, plan.context),
      waiver: null,
      baselineState: null,
    };
  }

  /** Results without findings are the same for thousands of assets: each is kept once, or they fill the memory. */
  const plainResults = new Map<string, CheckResult>();
  const plain = (...[check, outcome, because]: PlainResult): CheckResult => {
    const key = `${check} ${outcome} ${because}`;
    const known = plainResults.get(key) ?? { check, outcome, deviations: [], allowed: [], because };
    plainResults.set(key, known);
    return known;
  };
  const result = (check: Check, deviations: readonly Deviation[], allowed: readonly Allowed[] = []): CheckResult => {
    if (deviations.length === 0 && allowed.length === 0) return plain(check.id, 'conforms', null);
    const sure = deviations.some((d) => d.certainty === 'sure');
    return {
      check: check.id,
      outcome: sure ? 'deviates' : deviations.length > 0 ? 'review' : 'conforms',
      deviations: [...deviations].sort(byWeight),
      allowed: allowed.map(({ subject, rule }) => ({ subject, rule: located(rule) })),
      because: null,
    };
  };

  function judgeAsset(check: AnyAssetCheck, { path, placement, facts, failed }: Evidenced): CheckResult | null {
    const plan = planFor(check, placement);
    if (plan.severity === 'off') return null;
    const cause = check.needs.map((need) => failed[need]).find((p) => p !== undefined);
    if (cause !== undefined) return plain(check.id, 'failed', tellProblem(cause, language).message);
    const absent = check.needs.find((need) => facts[need] === undefined);
    if (absent !== undefined) return plain(check.id, 'inapplicable', absentWords(absent, facts.file?.format, language));
    const elsewhere = mailAround(path) === null ? null : insideWords(check.id, language);
    if (elsewhere !== null) return plain(check.id, 'inapplicable', elsewhere);
    // What a placement asks of words means nothing to a picture, nor the other way round: only the file is held against it,
    // and a picture in a mail is no file of its own.
    const isMisplaced =
      placement !== null &&
      facts.file !== undefined &&
      !isForKind(placement, facts.file.format) &&
      (check.category !== 'file' || mailAround(path) !== null);
    // The one place where a bug in a check is caught: its result is `failed`, and the run goes on.
    try {
      const context = isMisplaced ? { ...plan.context, placement: null } : plan.context;
      const judgement = check.run(pick(facts, check.needs), context);
      if (isMisplaced && 'because' in judgement && judgement.because === 'no-placement')
        return plain(check.id, 'inapplicable', misplacedWords(placement, path, language));
      if ('because' in judgement)
        return plain(check.id, 'inapplicable', check.words[language].because[judgement.because] ?? judgement.because);
      const severity = plan.severity;
      return result(
        check,
        judgement.findings.map((f) => deviation(check, plan, severity, path, f, facts)),
        judgement.allowed,
      );
    } catch (error) {
      return plain(check.id, 'failed', bugIn(check.id, path, error));
    }
  }

  function judgeSet(check: AnySetCheck, members: readonly Evidenced<SetFacts>[]): CheckResult | null {
    const plan = planFor(check, null);
    if (plan.severity === 'off') return null;
    const byPath = new Map<string, { path: string; placements: string[]; channels: string[]; facts: SetFacts }>();
    for (const { path, placement, facts } of members) {
      if (check.needs.some((need) => facts[need] === undefined)) continue;
      const member = byPath.get(path) ?? { path, placements: [], channels: [], facts: pick(facts, check.needs) };
      if (placement !== null) {
        member.placements.push(placement.id);
        if (!member.channels.includes(placement.channelId)) member.channels.push(placement.channelId);
      }
      byPath.set(path, member);
    }
    try {
      const judgement = check.run([...byPath.values()], { ...plan.context, known });
      if ('because' in judgement)
        return plain(check.id, 'inapplicable', check.words[language].because[judgement.because] ?? judgement.because);
      const severity = plan.severity;
      const bySubject = grouped(judgement.findings, ({ subject }) => subject);
      return result(
        check,
        judgement.findings.map((f) => ({
          // What they say together names it, whichever of them comes first; only what says the same twice needs more.
          ...deviation(check, plan, severity, bySubject.get(f.subject)?.length === 1 ? '' : (f.paths[0] ?? ''), f, {}),
          paths: [...f.paths],
          ...(f.places === undefined ? {} : { places: f.places.map((place) => ({ ...place })) }),
        })),
      );
    } catch (error) {
      return plain(check.id, 'failed', bugIn(check.id, null, error));
    }
  }

  const bugIn = (id: string, path: string | null, error: unknown): string =>
    tellProblem(
      problem('measure-failed', path, { fact: id, detail: error instanceof Error ? error.message : String(error) }),
      language,
    ).message;

  const placed = new Set(checks.filter((check) => 'no-placement' in check.words.en.because).map(({ id }) => id));
  const seeing = new Set(
    checks
      .filter(({ category, needs }) => needsPixels(needs) && (category !== 'logo' || kit.kit.logos !== undefined))
      .map(({ id }) => id),
  );
  const assetChecks = checks.filter((check) => check.scope === 'asset');
  const setChecks = checks.filter((check) => check.scope === 'set');
  return {
    asset: (evidenced) => assetChecks.flatMap((check) => judgeAsset(check, evidenced) ?? []),
    logos: ({ facts, placement }) => {
      const { sightings = [] } = facts.logos ?? {};
      const rules = sightings.length === 0 ? null : logoRules(kit, placement);
      return rules === null ? [] : seenLogos(sightings, rules, colourRules(kit, placement).colours);
    },
    set: (members) => setChecks.flatMap((check) => judgeSet(check, members) ?? []),
    weightOf: (id, placement) => {
      const check = checks.find((c) => c.id === id);
      return check === undefined ? 0 : planFor(check, placement).weight;
    },
    needsPlacement: (id) => placed.has(id),
    needsPixels: (id) => seeing.has(id),
    plain,
  };
}

/** A check knows a placement by its id; brandkit.json lists the brand's own: `placements.till.maxBytes` is `placements[0].maxBytes`. */
const indexed = ({ kit }: OpenKit, pointer: string): string =>
  pointer.replace(/^placements\.([^.]+)/, (whole, id: string) => {
    const at = kit.placements.findIndex((own) => own.id === id);
    return at < 0 ? whole : `placements[${at}]`;
  });

/** The line that states a rule; for a default, which no line states, the line of what it belongs to. */
function lineOf(lines: OpenKit['lines'], pointer: string): number | null {
  const line = lines[pointer];
  if (line !== undefined) return line;
  const above = pointer.replace(/(\.[^.[]+|\[\d+\])$/, '');
  return above === pointer ? null : lineOf(lines, above);
}

const pick = <F extends Facts | SetFacts>(facts: Partial<F>, needs: readonly FactName[]): F =>
  Object.fromEntries(needs.map((need) => [need, facts[need]])) as unknown as F;
