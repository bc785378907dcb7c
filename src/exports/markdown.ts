import type { Report } from '../model/report.ts';
import { baselineLine, stateOf } from '../report/baseline.ts';
import { homeOf } from '../report/channels.ts';
import { type Finding, findingsOf } from '../report/findings.ts';
import { formatCoverage, formatNumber, formatScore } from '../report/format.ts';
import { countsOf, signOffLine, sinceSigning, statementsOf } from '../report/statement.ts';
import { summariseCampaign } from '../report/summary.ts';
import { reportWords } from '../report/words.ts';
import type { TextExporter } from './exporter.ts';
import { kindOf } from './lists/columns.ts';
import { listWords } from './lists/words.ts';

/** For a pull request: what was found, in the order in which it matters, and what did not fit. */
export const markdown: TextExporter = {
  kind: 'text',
  id: 'markdown',
  title: 'Markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  thumbnails: 0,
  write(report) {
    const head = headOf(report);
    const groups = groupsOf(report);
    const last = `${problemsOf(report)}${footOf(report)}`;
    let text = head;
    let told = 0;
    for (const { markup } of groups) {
      if (text.length + markup.length + last.length > mostCharacters - reserve) break;
      text += markup;
      told += 1;
    }
    return `${text}${cutOf(report, groups, told)}${last}`;
  },
};

/** GitHub refuses a comment of 65,536 characters or more; GitLab takes a million. */
const mostCharacters = 65_535;
/** Of these at most for trouble with files and settings: a folder may hold thousands that can't be read. */
const mostOfProblems = 12_000;
/** Of these at most for one asset or the set: across a thousand assets the set alone would leave no room for them. */
const mostOfGroup = 12_000;
/** Of the assets that a finding is about: enough to know which are meant. */
const mostPaths = 12;
/** For the sentence that tells what was cut. */
const reserve = 300;

function headOf(report: Report): string {
  const words = reportWords(report.language);
  const summary = summariseCampaign(report);
  const { score, coverage } = report.score;
  const held = baselineLine(report);
  const { signOff, language } = report;
  const signed = signOff === null ? [] : [signOffLine(signOff, language), ...sinceSigning(report)];
  const counts = countsOf(summary, report.language);
  const judged = words.coverage(formatCoverage(coverage));
  return `## ${inline(report.campaign.name)}

**${inline(statementsOf(report, summary).join(words.between))}**

| ${words.score} | ${words.assets} | ${counts.map(({ name }) => name).join(' | ')} |
| --: | --: | ${counts.map(() => ':--').join(' | ')} |
| **${formatScore(score)}**${score === null ? '' : ' / 100'} | ${report.assets.length} | ${counts.map(({ findings, where }) => (findings === 0 ? '0' : `**${formatNumber(findings)}** ${where}`)).join(' | ')} |
${held === null ? '' : `\n${held}\n`}${signed.length === 0 ? '' : `\n${inline(signed.join(words.between))}\n`}
<sub>${inline(report.kit.name)} · ${score === null ? words.noCoverage : judged}</sub>
`;
}

const footOf = ({ kit, tool, run }: Report): string =>
  `\n<sub>Onbrand ${tool.version} · ${run.today} · <code>${kit.digest.slice(0, 12)}</code></sub>\n`;

/** Findings of one asset, or of the set. */
interface Group {
  readonly markup: string;
  readonly isSet: boolean;
  readonly findings: number;
  /** Findings that are not in the markup. */
  readonly left: number;
}

/** What is not told, in one sentence: rests of the groups that are, and all of the others. */
function cutOf(report: Report, groups: readonly Group[], told: number): string {
  const cut = groups.map((group, i) => ({ ...group, left: i < told ? group.left : group.findings }));
  const isCut = cut.filter(({ left }) => left > 0);
  if (isCut.length === 0) return '';
  const set = isCut.reduce((sum, { isSet, left }) => sum + (isSet ? left : 0), 0);
  const where = reportWords(report.language).spread({ assets: isCut.filter(({ isSet }) => !isSet).length, set });
  const findings = isCut.reduce((sum, { left }) => sum + left, 0);
  return `\n> ${listWords(report.language).cut(findings, where)}\n`;
}

function groupsOf(report: Report): readonly Group[] {
  const words = reportWords(report.language);
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findingsOf(report)) {
    const key = finding.asset?.path ?? null;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups].map(([path, findings]) => {
    const asset = findings[0]?.asset ?? null;
    const channel = asset === null ? null : (homeOf(report, asset).title ?? words.noPlacement);
    const head = path === null ? words.set.title : `${code(path)} · ${inline(channel ?? '')}`;
    const items = fitting(
      findings.map((finding) => item(report, finding)),
      mostOfGroup,
    );
    return {
      markup: `\n### ${head}\n\n${items.join('')}`,
      isSet: path === null,
      findings: findings.length,
      left: findings.length - items.length,
    };
  });
}

/** The first of them that take so many characters at most. */
function fitting(items: readonly string[], most: number): readonly string[] {
  let room = most;
  const end = items.findIndex((markup) => {
    room -= markup.length;
    return room < 0;
  });
  return end === -1 ? items : items.slice(0, end);
}

function item(report: Report, { check, deviation }: Finding): string {
  const words = reportWords(report.language);
  const { message, remedy, waiver, paths = [] } = deviation;
  const title = report.checks[check]?.title ?? check;
  const accepted =
    waiver === null
      ? ''
      : `  \n  *${inline(listWords(report.language).accepted(waiver.author, waiver.reason, waiver.until))}*`;
  const more = paths.length - mostPaths;
  const named = [
    ...paths.slice(0, mostPaths).map(code),
    ...(more > 0 ? [listWords(report.language).cutPaths(more)] : []),
  ];
  const where = paths.length === 0 ? '' : `  \n  ${named.join(words.separator)}`;
  const held = stateOf(deviation, report);
  return `- **${kindOf(report, deviation)}** · ${inline(title)}${held === null ? '' : ` · ${held}`}  \n  ${inline(message)}  \n  → ${inline(remedy)}${where}${accepted}\n`;
}

/** Files that could not be read, and other trouble with the run, as every report has it. */
function problemsOf(report: Report): string {
  const { title } = reportWords(report.language).problems;
  const items = report.problems.map(
    ({ path, message, hint }) =>
      `- ${path === null ? '' : `${code(path)}  \n  `}${inline(message)}  \n  → ${inline(hint)}\n`,
  );
  if (items.length === 0) return '';
  const told = fitting(items, mostOfProblems);
  const text = `\n### ${title}\n\n${told.join('')}`;
  const left = items.length - told.length;
  return left === 0 ? text : `${text}\n> ${listWords(report.language).cutProblems(left)}\n`;
}

/** Text as text: nothing in it formats, mentions or links. A colour becomes code, beside which GitHub shows it. */
const inline = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/\p{Bidi_Control}/gu, '\ufffd')
    .replace(/[\\`*_[\]<>|~&]/g, (sign) =>
      sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : sign === '&' ? '&amp;' : `\\${sign}`,
    )
    .replace(/@(?=[\p{L}\p{N}])/gu, '@\u2060')
    .replace(/#[0-9a-f]{6}\b/gi, (hex) => `\`${hex}\``);

/** A name as code; more ticks around it than it has itself. */
function code(text: string): string {
  const plain = text.replace(/[\p{Cc}\s]+/gu, ' ').replace(/\p{Bidi_Control}/gu, '\ufffd');
  const fence = '`'.repeat(Math.max(0, ...[...plain.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  return fence.length === 1 ? `\`${plain}\`` : `${fence} ${plain} ${fence}`;
}
