import type {
  Artifact,
  Attachment,
  Log,
  Notification,
  Rectangle,
  ReportingDescriptor,
  Result,
  Suppression,
} from 'sarif';
import type { EarlierFinding } from '../model/baseline.ts';
import type { Deviation, Report } from '../model/report.ts';
import { type Finding, findingsOf, pathsOf } from '../report/findings.ts';
import { isRemark } from '../report/problems.ts';
import type { TextExporter } from './exporter.ts';
import { boxOf } from './lists/columns.ts';

/**
 * SARIF 2.1.0 (OASIS), as code scanning reads it. SARIF knows places in texts only; areas of a picture are rectangles of
 * an attachment, which is the picture itself (§3.21). Paths are relative to the campaign's folder, `CAMPAIGN`: whoever
 * hands the file on says where that lies.
 */
export const sarif: TextExporter = {
  kind: 'text',
  id: 'sarif',
  title: 'SARIF',
  extension: 'sarif',
  mediaType: 'application/sarif+json',
  thumbnails: 0,
  write: (report) => `${JSON.stringify(logOf(report), null, 1)}\n`,
};

const base = 'CAMPAIGN';
const levels = { fail: 'error', warn: 'warning', note: 'note' } as const;

function logOf(report: Report): Log {
  const checks = Object.keys(report.checks);
  const placed = new Map(report.assets.map(({ path }, index) => [path, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Onbrand',
            version: report.tool.version,
            semanticVersion: report.tool.version,
            language: report.language,
            rules: checks.map((id) => ruleOf(report, id)),
          },
        },
        automationDetails: { id: `onbrand/${report.campaign.name}/` },
        columnKind: 'unicodeCodePoints',
        originalUriBaseIds: { [base]: { description: { text: report.campaign.name } } },
        invocations: [
          {
            executionSuccessful: !report.run.interrupted,
            startTimeUtc: report.run.startedAt,
            toolExecutionNotifications: report.problems.map(notificationOf),
          },
        ],
        artifacts: report.assets.map(artifactOf),
        results: [
          ...findingsOf(report).map((finding) => resultOf(finding, checks, placed)),
          ...(report.baseline?.absent.map(goneOf) ?? []),
        ],
        properties: {
          kit: report.kit.name,
          kitDigest: report.kit.digest,
          ...report.score,
          ...(report.signOff !== null && { signOff: report.signOff }),
        },
      },
    ],
  };
}

function ruleOf(report: Report, id: string): ReportingDescriptor {
  const { title = id, why = id, severity = 'warn', category = '' } = report.checks[id] ?? {};
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: why },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [category] },
  };
}

const artifactOf = ({ path, bytes, digest }: Report['assets'][number]): Artifact => ({
  location: { uri: uriOf(path), uriBaseId: base },
  length: bytes,
  roles: ['analysisTarget'],
  hashes: { 'sha-256': digest },
});

const notificationOf = (problem: Report['problems'][number]): Notification => ({
  descriptor: { id: problem.code },
  level: isRemark(problem) ? 'note' : 'error',
  message: { text: `${problem.message} ${problem.hint}` },
  ...(problem.path !== null && { locations: [locationOf(problem.path)] }),
});

function resultOf(finding: Finding, checks: readonly string[], placed: Placed): Result {
  const { asset, check, deviation } = finding;
  const paths = pathsOf(finding);
  const isSure = deviation.certainty === 'sure';
  return {
    ruleId: check,
    ruleIndex: checks.indexOf(check),
    // A question is for a person to decide: no failure, and SARIF gives only failures a level.
    kind: isSure ? 'fail' : 'review',
    level: isSure ? levels[deviation.severity] : 'none',
    message: { text: `${deviation.message} ${deviation.remedy}` },
    locations: paths.slice(0, 1).map((path) => locationOf(path, placed)),
    ...(paths.length > 1 && { relatedLocations: paths.slice(1).map((path) => locationOf(path, placed)) }),
    partialFingerprints: { 'onbrand/v1': deviation.fingerprint },
    ...(deviation.baselineState !== null && { baselineState: deviation.baselineState }),
    ...(deviation.waiver !== null && { suppressions: [suppressionOf(deviation.waiver)] }),
    ...(asset !== null && attached(asset.path, deviation, placed)),
    properties: {
      subject: deviation.subject,
      rule: deviation.rule,
      measured: deviation.evidence.measured,
      limit: deviation.evidence.limit,
      unit: deviation.evidence.unit,
    },
  };
}

/** What an earlier run found and this one no longer does. */
const goneOf = ({ check, path, message, fingerprint }: EarlierFinding): Result => ({
  ruleId: check,
  message: { text: message },
  locations: [locationOf(path)],
  partialFingerprints: { 'onbrand/v1': fingerprint },
  baselineState: 'absent',
});

const suppressionOf = ({ author, reason, date, until, scope }: NonNullable<Deviation['waiver']>): Suppression => ({
  kind: 'external',
  status: 'accepted',
  justification: reason,
  properties: { author, date, until, scope },
});

type Placed = ReadonlyMap<string, number>;

const artifactAt = (path: string, placed?: Placed) => {
  const index = placed?.get(path);
  return { uri: uriOf(path), uriBaseId: base, ...(index !== undefined && { index }) };
};

const locationOf = (path: string, placed?: Placed) => ({
  physicalLocation: { artifactLocation: artifactAt(path, placed) },
});

function attached(path: string, { regions }: Deviation, placed: Placed): { readonly attachments?: Attachment[] } {
  const rectangles = regions.flatMap((region): readonly Rectangle[] => {
    const box = boxOf(region);
    return box === null ? [] : [{ left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }];
  });
  return rectangles.length === 0 ? {} : { attachments: [{ artifactLocation: artifactAt(path, placed), rectangles }] };
}

/** A relative reference: each part of the path escaped, so that `#`, `?`, `%` and spaces stay part of the name. */
const uriOf = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
