import { randomBytes } from 'node:crypto';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checks } from '../checks/index.ts';
import { createBench, fixable, type Mending, mend } from '../engine/fix.ts';
import { accountOf, type Counted, type Left, leftInSet, owed } from '../engine/fix-account.ts';
import { besideName } from '../engine/fix-place.ts';
import { partsOf } from '../engine/places.ts';
import { makeFolder } from '../files/make-folder.ts';
import type { Language } from '../model/language.ts';
import type { AssetReport } from '../model/report.ts';
import { fixWords } from '../report/fix-words.ts';
import { refusalWords } from '../report/refusal-words.ts';
import { worstFirst } from '../report/summary.ts';
import { fileOf, type OpenedCampaign } from './campaign.ts';
import type { FixedFinding, FixList, FixRow, FixSide, FixTrial, LeftFinding } from './fix-shapes.ts';
import { today } from './kits.ts';
import { languageOf, type Session } from './session.ts';
import { dropFixes } from './tried-fixes.ts';

/** All that the open campaign owes. */
export function fixList(session: Session, { assets, report }: OpenedCampaign): FixList {
  const language = languageOf(session);
  return {
    assets: worstFirst({ assets: [...assets.values()], set: report?.set ?? [] })
      .map(({ asset }) => rowOf(asset, language))
      .filter(({ fixes, left }) => fixes.length + left.length > 0),
    set: (report === null ? [] : leftInSet(report)).map((one) => leftOf(one, language)),
  };
}

function rowOf(asset: AssetReport, language: Language): FixRow {
  const findings = owed(asset);
  const { path, digest, format, kind } = asset;
  return {
    path,
    digest,
    format,
    kind,
    fixes: findings.flatMap((one) => {
      const { fix } = one.deviation;
      return fix === null ? [] : [{ ...findingOf(one), kind: fix.kind }];
    }),
    left: accountOf(
      findings.filter(({ deviation }) => deviation.fix === null),
      null,
      [],
    ).left.map((one) => leftOf(one, language)),
  };
}

const findingOf = ({ check, deviation: { subject, message } }: Pick<Counted, 'check' | 'deviation'>): FixedFinding => ({
  check,
  subject,
  message,
});
const leftOf = (one: Left, language: Language): LeftFinding => ({
  ...findingOf(one),
  severity: one.deviation.severity,
  why: refusalWords(language)(one.refusal),
});

/** Makes and judges fixes of one asset; null where nothing of what is asked can be tried. */
export async function tryOn(
  session: Session,
  opened: OpenedCampaign,
  asset: AssetReport,
  asked: (check: string, subject: string) => boolean,
  keepsMetadata: boolean,
): Promise<FixTrial | null> {
  const { plan } = opened;
  const file = fileOf(opened, asset.path);
  if (plan === null || !fixable(asset).some(({ check, deviation }) => asked(check, deviation.subject))) return null;
  await dropFixes(session.fixes, asset.path);
  const id = `fix-${randomBytes(9).toString('base64url')}`;
  const folder = join(session.ports.temp, 'fixes', id);
  await makeFolder(folder);
  const bench = await createBench(
    { plan, workers: session.workers, checks, language: languageOf(session), keepsMetadata },
    today(),
  );
  const mending = await mend(asset, file, asked, bench, join(folder, 'try'));
  const trial = told(asset, mending, languageOf(session));
  if (file === null || mending.fixed === null) {
    await rm(folder, { recursive: true, force: true });
    return trial;
  }
  const { extension, after } = mending.fixed;
  const name = besideName(file, extension, null);
  await rename(mending.fixed.file, join(folder, name));
  session.fixes.set(id, { file: join(folder, name), extension, source: { path: asset.path, home: file }, after });
  return { ...trial, id, name, after: side(after) };
}

const told = (asset: AssetReport, { fixed, solved, left }: Mending, language: Language): FixTrial => ({
  id: null,
  name: null,
  path: asset.path,
  before: side(asset),
  after: null,
  dividedAt: middleOf(solved, asset),
  changes: fixed?.changes.map(fixWords(language).change) ?? [],
  solved: solved.map(findingOf),
  left: left.map((one) => leftOf(one, language)),
});

/** Of a place that is most of a picture every divider shows something. */
const mostOfPicture = 0.5;

/** The middle of the largest place that a fix is about. */
function middleOf(solved: Mending['solved'], asset: AssetReport): number {
  const [largest] = solved
    .flatMap(({ deviation }) => partsOf(deviation.regions, asset))
    .filter(({ width, height }) => width * height <= mostOfPicture)
    .sort((a, b) => b.width * b.height - a.width * a.height);
  return largest === undefined ? 0.5 : largest.x + largest.width / 2;
}

const side = ({ digest, width, height, bytes, format, score }: AssetReport): FixSide => ({
  digest,
  width,
  height,
  bytes,
  format,
  score: score.score,
});
