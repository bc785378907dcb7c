import type { Language } from '../model/language.ts';
import type { Report } from '../model/report.ts';
import { type Severity, severities } from '../model/severity.ts';
import type { SignOffReport } from '../model/sign-off.ts';
import { formatDate } from './format.ts';
import { isRemark } from './problems.ts';
import type { CampaignSummary } from './summary.ts';
import { type ReportWords, reportWords } from './words.ts';

/** What a reader takes away: one to six sentences, from the numbers alone. */
export function statementsOf(report: Report, summary: CampaignSummary): readonly string[] {
  const { statement } = reportWords(report.language);
  const problems = report.problems.filter((problem) => !isRemark(problem)).length;
  return [
    ...summarySentences({ assets: report.assets.length, skipped: report.run.skipped }, summary, report.language),
    ...(problems > 0 ? [statement.problems(problems)] : []),
  ];
}

/** Who signed, as what, and when. */
export const signOffLine = ({ by, role, at }: SignOffReport, language: Language): string =>
  reportWords(language).signOff.by(by, role, formatDate(at.slice(0, 10), language));

/** What became of a sign-off: nothing changed, or what did. */
export function sinceSigning({ signOff, language }: Pick<Report, 'signOff' | 'language'>): readonly string[] {
  if (signOff === null) return [];
  const { signOff: words } = reportWords(language);
  const told = changesIn(signOff, words);
  return told.length > 0 ? told : [words.unchanged];
}

export const isAsSigned = (signOff: SignOffReport): boolean =>
  changesIn(signOff, reportWords('en').signOff).length === 0;

function changesIn(
  { changed, added, gone, kitChanged, decisions: { made, withdrawn, lapsed } }: SignOffReport,
  words: ReportWords['signOff'],
): readonly string[] {
  return [
    ...(changed.length + added.length + gone.length > 0
      ? [words.changed(changed.length, added.length, gone.length)]
      : []),
    ...(made + withdrawn + lapsed > 0 ? [words.decisions(made, withdrawn, lapsed)] : []),
    ...(kitChanged ? [words.kit] : []),
  ];
}

/** Findings of one kind: how many, and where they are. */
export interface Count {
  readonly of: Severity | 'ask';
  readonly name: string;
  readonly meaning: string;
  readonly findings: number;
  /** “in 5 assets and the set”; '' where there are none. */
  readonly where: string;
}

/** The counts as every report tells them: findings, and beside them the assets that they are in. */
export function countsOf({ counts, questions, spread }: CampaignSummary, language: Language): readonly Count[] {
  const words = reportWords(language);
  return [
    ...severities.map((of) => ({ of, ...words.severity[of], findings: counts[of], where: words.spread(spread[of]) })),
    { of: 'ask' as const, ...words.question, findings: questions, where: words.spread(spread.ask) },
  ];
}

/** How a campaign stands, in one to five sentences: first that its run was ended early, since all else is said of the rest. */
export function summarySentences(
  { assets: all, skipped }: { readonly assets: number; readonly skipped: number },
  summary: CampaignSummary,
  language: Language,
): readonly string[] {
  const { statement, spread } = reportWords(language);
  const { assets, counts, questions, accepted } = summary;
  return [
    skipped > 0 ? statement.interrupted(skipped, all + skipped) : null,
    verdictOf(all, summary, language),
    counts.fail > 0 ? statement.mustChange(counts.fail, spread(summary.spread.fail)) : null,
    summary.verdict === 'deviates' && questions > 0 ? statement.questions(questions, spread(summary.spread.ask)) : null,
    accepted > 0 ? statement.accepted(accepted) : null,
    assets.unjudged > 0 && summary.verdict !== 'unjudged' ? statement.someUnjudged(assets.unjudged) : null,
  ].filter((sentence) => sentence !== null);
}

function verdictOf(all: number, summary: CampaignSummary, language: Language): string {
  const { statement, spread } = reportWords(language);
  const { verdict, assets, questions } = summary;
  if (all === 0) return statement.nothing;
  switch (verdict) {
    case 'unjudged':
      return statement.unjudged(all);
    case 'conforms':
      return statement.conforms(assets.conforms, all);
    case 'review':
      return questions === 0
        ? statement.placements(assets.review)
        : statement.review(questions, spread(summary.spread.ask));
    case 'deviates':
      return severities.some((severity) => summary.counts[severity] > summary.spread[severity].set)
        ? statement.deviates(assets.deviates, all)
        : statement.setDeviates;
  }
}
