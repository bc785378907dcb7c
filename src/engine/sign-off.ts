import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../files/write-whole.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import { type Problem, problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';
import { type SignOff, type SignOffReport, signOffSchema } from '../model/sign-off.ts';
import type { WaiverReport } from '../model/waiver.ts';
import { unreadIn } from '../report/problems.ts';
import { digestOf } from './rules.ts';

/** Who answers for a campaign as it is: kept beside it, apart from its settings, because it names every asset. */
export const signOffFileName = 'onbrand.sign.json';

/** sha256 of what a report finds: without what changes from run to run, and without what is said about the finding of it. */
export function reportDigest({ run: _run, signOff: _signOff, baseline: _baseline, ...found }: Report): string {
  return createHash('sha256').update(JSON.stringify(found, sorted)).digest('hex');
}

/** Keys in one order, whether the report was just made or read from a file. */
const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** `at`: ISO date and time. */
export const signOffOf = (report: Report, by: string, role: string | null, at: string): SignOff => ({
  onbrandSignOff: 1,
  by,
  role,
  at,
  kitDigest: report.kit.digest,
  reportDigest: reportDigest(report),
  assets: Object.fromEntries(report.assets.map(({ path, digest }) => [path, digest])),
  unread: [...unreadIn(report)],
  accepted: Object.fromEntries(heldIn(report).map((waiver) => [waiver.id, decisionDigest(waiver)])),
});

const heldIn = ({ waivers }: Pick<Report, 'waivers'>): readonly WaiverReport[] =>
  waivers.filter(({ state }) => state !== 'expired');

const decisionDigest = ({ reason, author, until }: WaiverReport): string =>
  digestOf([reason, author, until]).slice(0, 16);

/** Writes a sign-off beside a campaign, whole or not at all. */
export async function writeSignOff(folder: string, signOff: SignOff): Promise<Problem | null> {
  try {
    await writeWhole(join(folder, signOffFileName), `${JSON.stringify(signOff, null, 2)}\n`);
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return problem('sign-off-unwritable', null, { detail: String(error.code) });
  }
}

/** The sign-off that stands beside a campaign; null where there is none. */
export async function readSignOff(folder: string): Promise<Outcome<SignOff | null, Problem>> {
  const text = await readFile(join(folder, signOffFileName), 'utf8').catch(() => null);
  if (text === null) return ok(null);
  try {
    const read = signOffSchema.safeParse(JSON.parse(text));
    if (read.success) return ok(read.data);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return notOk(problem('sign-off-broken'));
}

/** What became of what was signed. `paths`: all assets of the campaign, also those that this run did not judge. */
export function sinceSigned(
  { by, role, at, kitDigest, reportDigest: signed, assets, unread, accepted }: SignOff,
  report: Pick<Report, 'assets' | 'problems' | 'kit' | 'waivers'>,
  paths: readonly string[],
): SignOffReport {
  const there = new Set(paths);
  const isSigned = (path: string): boolean => Object.hasOwn(assets, path);
  return {
    by,
    role,
    at,
    kitDigest,
    reportDigest: signed,
    changed: [
      ...report.assets
        .filter(({ path, digest }) => (isSigned(path) ? assets[path] !== digest : unread.includes(path)))
        .map(({ path }) => path),
      // It was read when it was signed, and can't be any more.
      ...unreadIn(report).filter(isSigned),
    ],
    added: paths.filter((path) => !isSigned(path) && !unread.includes(path)),
    gone: Object.keys(assets)
      .filter((path) => !there.has(path))
      .sort(),
    kitChanged: report.kit.digest !== kitDigest,
    decisions: accepted === undefined ? { made: 0, withdrawn: 0, lapsed: 0 } : decidedSince(accepted, report),
  };
}

function decidedSince(accepted: Readonly<Record<string, string>>, report: Pick<Report, 'waivers'>) {
  const states = new Map(report.waivers.map(({ id, state }) => [id, state]));
  const signed = Object.keys(accepted);
  return {
    made: heldIn(report).filter((waiver) => accepted[waiver.id] !== decisionDigest(waiver)).length,
    withdrawn: signed.filter((id) => !states.has(id)).length,
    lapsed: signed.filter((id) => states.get(id) === 'expired').length,
  };
}

/** Nobody signs for what she has not seen: assets that are gone, or others than those that were judged. */
export async function otherThanJudged(folder: string, { assets }: Report): Promise<readonly string[]> {
  const others: string[] = [];
  for (const { path, digest } of assets) {
    const content = await readFile(join(folder, path)).catch(() => null);
    if (content === null || createHash('sha256').update(content).digest('hex') !== digest) others.push(path);
  }
  return others;
}
