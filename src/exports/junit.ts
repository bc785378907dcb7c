import type { AssetReport, CheckResult, Deviation, Report } from '../model/report.ts';
import { stateOf, wasUnread } from '../report/baseline.ts';
import { deviationsOf } from '../report/deviations.ts';
import { assetsInOrder, type Finding } from '../report/findings.ts';
import { isRemark } from '../report/problems.ts';
import { isAsSigned, signOffLine, sinceSigning } from '../report/statement.ts';
import { reportWords } from '../report/words.ts';
import type { TextExporter } from './exporter.ts';
import { kindOf } from './lists/columns.ts';
import { listWords } from './lists/words.ts';

/**
 * For CI servers: a suite an asset, in the order of every report; in it a case for each finding, and for each check that
 * applies without one. What must or should change fails; what could not be judged is an error; a question, what may stay and
 * what an earlier run had found already are skipped, with the words; what was accepted passes, and says so. A sign-off is a case as well. What does not apply is no test of that
 * asset: as skipped cases these were four fifths of the file, and hid the questions. The form is what Jenkins's xUnit
 * plugin publishes a schema of (junit-10.xsd), and GitLab, GitHub and Azure read too.
 */
export const junit: TextExporter = {
  kind: 'text',
  id: 'junit',
  title: 'JUnit',
  extension: 'xml',
  mediaType: 'application/xml',
  thumbnails: 0,
  *write(report) {
    // Gone through twice: ten thousand suites at once would take more memory than all that they tell.
    const counts = { tests: 0, failures: 0, errors: 0 };
    for (const { cases } of suitesOf(report)) {
      // Jenkins knows no count of the skipped ones here, only on each suite.
      const { tests, failures, errors } = countsOf(cases);
      counts.tests += tests;
      counts.failures += failures;
      counts.errors += errors;
    }
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: report.campaign.name, ...counts, time: report.run.seconds })}>\n`;
    for (const { name, cases } of suitesOf(report)) {
      yield `<testsuite${attributes({ name, ...countsOf(cases), timestamp: report.run.startedAt.slice(0, 19) })}>\n`;
      for (const one of cases) yield caseXml(one);
      yield '</testsuite>\n';
    }
    yield '</testsuites>\n';
  },
};

interface Case {
  readonly of: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  /** In one line. */
  readonly message: string;
  readonly type: string;
  readonly text: string;
}

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

function* suitesOf(report: Report): Generator<Suite> {
  const words = reportWords(report.language);
  const problems = report.problems.filter((problem) => !isRemark(problem));
  const { set, wholeSet } = words;
  const findings = report.set.flatMap(({ check, deviations }) =>
    deviations.map((deviation) => ({ check, placements: [], deviation })),
  );
  const ofSet = [
    ...casesOf(report, wholeSet, 0, findings),
    ...report.set.filter(isQuiet).map((result) => plainCase(report, wholeSet, null, result)),
    ...signOffCases(report, wholeSet),
  ];
  if (ofSet.length > 0) yield { name: set.title, cases: ofSet };
  for (const asset of assetsInOrder(report)) {
    const cases = casesOfAsset(report, asset);
    if (cases.length > 0) yield { name: asset.path, cases };
  }
  const unread = problems.map(({ path, code, message, hint }) => ({
    of: path ?? report.campaign.name,
    name: code,
    outcome: wasUnread(report, path) ? ('skipped' as const) : ('error' as const),
    message,
    type: code,
    text: hint,
  }));
  if (unread.length > 0) yield { name: listWords(report.language).problems, cases: unread };
}

const isQuiet = ({ deviations, outcome }: CheckResult): boolean =>
  deviations.length === 0 && outcome !== 'inapplicable';

const casesOfAsset = (report: Report, asset: AssetReport): readonly Case[] => [
  ...casesOf(report, asset.path, asset.judged.length, deviationsOf(asset)),
  ...asset.judged.flatMap(({ placement, results }) =>
    results
      .filter(isQuiet)
      .map((result) => plainCase(report, asset.path, asset.judged.length > 1 ? placement : null, result)),
  ),
];

/** A case for each finding, which may hold in some of its `slots` only; the second of a check is told apart by its number. */
function casesOf(
  report: Report,
  of: string,
  slots: number,
  findings: readonly Pick<Finding, 'check' | 'placements' | 'deviation'>[],
): readonly Case[] {
  const met = new Map<string, number>();
  return findings.map(({ check, placements, deviation }) => {
    const nth = (met.get(check) ?? 0) + 1;
    met.set(check, nth);
    const name = nameOf(report, check, placements.length < slots ? placements : []);
    const state = stateOf(deviation, report);
    const { waiver, certainty, severity, baselineState, message } = deviation;
    const isSettled = certainty === 'ask' || severity === 'note' || baselineState === 'unchanged';
    return {
      of,
      name: nth === 1 ? name : `${name} ${nth}`,
      outcome: waiver !== null ? 'passed' : isSettled ? 'skipped' : 'failure',
      message: state === null ? message : `${state}${reportWords(report.language).colon}${message}`,
      type: check,
      text: lineOf(report, deviation),
    };
  });
}

/** Of a check that found nothing: it conforms, or could not be judged. */
function plainCase(
  report: Report,
  of: string,
  placement: string | null,
  { check, outcome, because }: CheckResult,
): Case {
  return {
    of,
    name: nameOf(report, check, [placement]),
    outcome: outcome === 'failed' ? 'error' : 'passed',
    message: because ?? '',
    type: check,
    text: '',
  };
}

/** Who signed: it passes as long as nothing changed since, and is a question from then on. */
function signOffCases(report: Report, of: string): readonly Case[] {
  const { signOff, language } = report;
  if (signOff === null) return [];
  const { changed, added, gone } = signOff;
  const paths = [...changed, ...added, ...gone];
  const { separator, between } = reportWords(language);
  const told = [signOffLine(signOff, language), ...sinceSigning(report)].join(' ');
  return [
    {
      of,
      name: listWords(language).signOff,
      outcome: isAsSigned(signOff) ? 'passed' : 'skipped',
      message: told,
      type: 'sign-off',
      text: paths.length === 0 ? told : `${told}${between}${paths.join(separator)}`,
    },
  ];
}

/** The check's title, and the placements in which alone it holds. */
function nameOf(report: Report, check: string, placements: readonly (string | null)[]): string {
  const title = report.checks[check]?.title ?? check;
  const slots = placements.flatMap((id) => (id === null ? [] : (report.placements[id]?.title ?? [])));
  return slots.length === 0 ? title : `${title} (${slots.join(', ')})`;
}

function lineOf(report: Report, deviation: Deviation): string {
  const words = reportWords(report.language);
  const { message, remedy, waiver, paths = [] } = deviation;
  const where = paths.length === 0 ? '' : `${words.between}${paths.join(words.separator)}`;
  const kind = `${kindOf(report, deviation)}${words.colon}${message}${words.between}${remedy}${where}`;
  if (waiver === null) return kind;
  return `${kind}${words.between}${listWords(report.language).accepted(waiver.author, waiver.reason, waiver.until)}`;
}

function caseXml({ of, name, outcome, message, type, text }: Case): string {
  const head = `<testcase${attributes({ classname: of, name, time: 0 })}`;
  switch (outcome) {
    case 'passed':
      return text === '' ? `${head}/>\n` : `${head}><system-out>${escaped(text)}</system-out></testcase>\n`;
    case 'skipped':
      return `${head}><skipped${attributes({ message })}/>${text === '' ? '' : `<system-out>${escaped(text)}</system-out>`}</testcase>\n`;
    case 'failure':
    case 'error':
      return `${head}><${outcome}${attributes({ message, type })}>${escaped(text)}</${outcome}></testcase>\n`;
  }
}

function countsOf(cases: readonly Case[]) {
  const count = (wanted: Case['outcome']): number => cases.filter(({ outcome }) => outcome === wanted).length;
  return { tests: cases.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML 1.0 has no sign at all for most control characters and for half a character: they show as a replacement. */
const escaped = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd');
