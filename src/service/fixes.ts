import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checks } from '../checks/index.ts';
import { fixable, type Tried, tryFixes } from '../engine/fix.ts';
import { besideName } from '../engine/fix-place.ts';
import type { AssetReport } from '../model/report.ts';
import { fixWords } from '../report/fix-words.ts';
import { fileOf, type OpenedCampaign } from './campaign.ts';
import type { FixOffer, FixSide, FixTrial } from './fix-shapes.ts';
import { today } from './kits.ts';
import { languageOf, type Session } from './session.ts';
import { dropFixes } from './tried-fixes.ts';

/** All that could be fixed in the open campaign. */
export function fixOffers(session: Session, { assets }: OpenedCampaign): readonly FixOffer[] {
  const { offer } = fixWords(languageOf(session));
  return [...assets.values()]
    .map((asset) => ({
      path: asset.path,
      digest: asset.digest,
      fixes: fixable(asset).map(({ check, deviation, fix }) => ({
        check,
        subject: deviation.subject,
        kind: fix.kind,
        offer: offer(fix),
        message: deviation.message,
      })),
    }))
    .filter(({ fixes }) => fixes.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Makes and judges fixes of one asset; null where it has no file of a plain name, or nothing of what is asked can be fixed. */
export async function tryOn(
  session: Session,
  opened: OpenedCampaign,
  asset: AssetReport,
  asked: (check: string, subject: string) => boolean,
  keepsMetadata: boolean,
): Promise<FixTrial | null> {
  const { plan } = opened;
  const file = fileOf(opened, asset.path);
  const wanted = fixable(asset).filter(({ check, deviation }) => asked(check, deviation.subject));
  if (plan === null || file === null || wanted.length === 0) return null;
  await dropFixes(session.fixes, asset.path);
  const id = `fix-${randomBytes(9).toString('base64url')}`;
  const folder = join(session.ports.temp, 'fixes', id);
  await mkdir(folder, { recursive: true });
  const bench = {
    plan,
    workers: session.workers,
    checks,
    language: languageOf(session),
    today: today(),
    keepsMetadata,
  };
  const tried = await tryFixes(asset, file, wanted, bench, join(folder, 'try'));
  const trial = told(session, asset, tried);
  if (tried.fixed === null) {
    await rm(folder, { recursive: true, force: true });
    return trial;
  }
  const { extension, after } = tried.fixed;
  const name = besideName(file, extension, null);
  await rename(tried.fixed.file, join(folder, name));
  session.fixes.set(id, { file: join(folder, name), extension, source: { path: asset.path, file }, after });
  return { ...trial, id, name, after: side(after) };
}

function told(session: Session, asset: AssetReport, { fixed, refused }: Tried): FixTrial {
  const { change, refusal } = fixWords(languageOf(session));
  return {
    id: null,
    name: null,
    path: asset.path,
    before: side(asset),
    after: null,
    changes: fixed?.changes.map(change) ?? [],
    solved:
      fixed?.solved.map(({ check, deviation }) => ({
        check,
        subject: deviation.subject,
        message: deviation.message,
      })) ?? [],
    refused: refused.map(({ wanted, refusal: why }) => ({
      check: wanted.check,
      subject: wanted.deviation.subject,
      message: refusal(why),
    })),
  };
}

const side = ({ digest, width, height, bytes, format, score }: AssetReport): FixSide => ({
  digest,
  width,
  height,
  bytes,
  format,
  score: score.score,
});
