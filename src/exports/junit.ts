import type { AssetReport, CheckResult, Deviation, Report } from '../model/report.ts';
import { channelOf } from '../report/channels.ts';
import { byWeight } from '../report/deviations.ts';
import { assetsInOrder } from '../report/findings.ts';
import { isRemark } from '../report/problems.ts';
import { type ReportWords, reportWords } from '../report/words.ts';
import type { TextExporter } from './exporter.ts';
import { kindOf } from './lists/columns.ts';
import { listWords } from './lists/words.ts';

/**
 * For CI servers: a suite a channel, a case for each check of each asset. What departs fails its case; what could not be
 * judged is an error; a question and what does not apply are skipped, with the words; what was accepted passes, and says
 * so. The form is what Jenkins's xUnit plugin publishes a schema of (junit-10.xsd), and GitLab, GitHub and Azure read too.
 */
export const junit: TextExporter = {
  kind: 'text',
  id: 'junit',
  title: 'JUnit',
  extension: 'xml',
  mediaType: 'application/xml',
  thumbnails: 0,
  *write(report) {
    const suites = suitesOf(report);
    // Jenkins knows no count of the skipped ones here, only on each suite.
    const { skipped: _, ...counts } = countsOf(suites.flatMap(({ cases }) => cases));
    yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: report.campaign.name, ...counts, time: report.run.seconds })}>\n`;
    for (const { name, cases } of suites) {
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

function suitesOf(report: Report): readonly Suite[] {
  const told = reportWords(report.language);
  const words = listWords(report.language);
  const channels = new Map<string, Case[]>();
  for (const asset of assetsInOrder(report))
    for (const { placement, results } of asset.judged) {
      const name = channelOf(report, placement).title ?? told.noPlacement;
      const cases = channels.get(name) ?? [];
      channels.set(name, cases);
      const slot = asset.judged.length > 1 && placement !== null ? report.placements[placement]?.title : undefined;
      for (const result of results) cases.push(caseOf(report, asset, slot ?? null, result));
    }
  const problems = report.problems.filter((problem) => !isRemark(problem));
  return [
    { name: told.set.title, cases: report.set.map((result) => caseOf(report, null, null, result)) },
    ...[...channels].map(([name, cases]) => ({ name, cases })),
    {
      name: words.problems,
      cases: problems.map(({ path, code, message, hint }) => ({
        of: path ?? report.campaign.name,
        name: code,
        outcome: 'error' as const,
        message,
        type: code,
        text: hint,
      })),
    },
  ].filter(({ cases }) => cases.length > 0);
}

function caseOf(report: Report, asset: AssetReport | null, slot: string | null, result: CheckResult): Case {
  const words = reportWords(report.language);
  const deviations = [...result.deviations].sort(byWeight);
  const open = deviations.filter(({ waiver, certainty }) => waiver === null && certainty === 'sure');
  const outcome = open.length > 0 ? 'failure' : outcomeOf(result, deviations);
  const shown = outcome === 'failure' ? open : deviations;
  const title = report.checks[result.check]?.title ?? result.check;
  return {
    of: asset?.path ?? words.wholeSet,
    name: slot === null ? title : `${title} (${slot})`,
    outcome,
    message: result.because ?? shown.map(({ message }) => message).join(words.between),
    type: result.check,
    text: deviations.map((deviation) => lineOf(report, words, deviation)).join('\n'),
  };
}

/** Of a result without anything that fails: a question skips its case, what was accepted passes it. */
function outcomeOf({ outcome }: CheckResult, deviations: readonly Deviation[]): Case['outcome'] {
  if (outcome === 'failed') return 'error';
  if (outcome === 'inapplicable') return 'skipped';
  return deviations.some(({ waiver }) => waiver === null) ? 'skipped' : 'passed';
}

function lineOf(report: Report, words: ReportWords, deviation: Deviation): string {
  const { message, remedy, waiver } = deviation;
  const kind = `${kindOf(report, deviation)}${words.colon}${message}${words.between}${remedy}`;
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
