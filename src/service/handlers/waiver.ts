import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { looksAlike } from '../../engine/identity.ts';
import { partsOf } from '../../engine/places.ts';
import { settingsFileName } from '../../engine/settings-file.ts';
import { otherThanJudged, signOffFileName, signOffOf, sinceSigned, writeSignOff } from '../../engine/sign-off.ts';
import {
  type Saying,
  type Waived,
  waiveInAsset,
  waiveWidely,
  withoutWaivers,
  withWaivers,
} from '../../engine/waive.ts';
import { createWaivers } from '../../engine/waivers.ts';
import type { Part } from '../../measure/mean-colours.ts';
import { tellProblem } from '../../model/problem.ts';
import type { CheckResult } from '../../model/report.ts';
import type { Waiver } from '../../model/waiver.ts';
import { isOpen } from '../../report/accepted.ts';
import { deviationsOf } from '../../report/deviations.ts';
import { campaignStanding, mayWrite, type OpenedCampaign } from '../campaign.ts';
import type { Received } from '../contract.ts';
import { today } from '../kits.ts';
import type { Reply } from '../reply.ts';
import { done, languageOf, refused, type Session } from '../session.ts';
import type { OpenFinding } from '../waiver-shapes.ts';
import { changeAccepted } from '../waivers.ts';
import type { Handlers } from './handler.ts';

export const waiverHandlers: Pick<
  Handlers,
  | 'waiver.list'
  | 'waiver.findings'
  | 'waiver.add'
  | 'waiver.remove'
  | 'waiver.put'
  | 'campaign.sign'
  | 'campaign.decisions'
> = {
  'waiver.list': async (session) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const { report, scanned } = session.campaign;
    const { waivers } = scanned.settings;
    const author = waivers.at(-1)?.author ?? userInfo().username;
    // Before a run nothing is known but what has lapsed.
    const told = report?.waivers ?? createWaivers(waivers, today(), new Set()).report(() => false);
    return done({ author, waivers: told });
  },

  'waiver.findings': async (session, { paths }) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const { assets } = session.campaign;
    return done(
      paths.flatMap((path): readonly OpenFinding[] => {
        const asset = assets.get(path);
        if (asset === undefined) return [];
        const open = deviationsOf(asset).filter(({ deviation }) => isOpen(deviation));
        return open.map(({ check, deviation: { subject, severity, certainty, message } }) => {
          return { path, check, subject, severity, certainty, message };
        });
      }),
    );
  },

  'waiver.add': async (session, given) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    const { until } = given;
    if (until !== null && until < today()) return refused(session, 'until-over', { until });
    const made = await waiversOf(session, session.campaign, given);
    if (!made.ok) return made;
    return changeAccepted(session, session.campaign, (waivers) => withWaivers(waivers, made.value));
  },

  'waiver.remove': async (session, { ids }) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    return changeAccepted(session, session.campaign, (waivers) => withoutWaivers(waivers, ids));
  },

  'waiver.put': async (session, given) => {
    if (session.campaign === null) return refused(session, 'no-campaign');
    return changeAccepted(session, session.campaign, (waivers) => withWaivers(waivers, given.waivers));
  },

  'campaign.decisions': async (session, { into }) => {
    const { campaign } = session;
    if (campaign === null) return refused(session, 'no-campaign');
    const { folder, owner } = campaign;
    const granted = session.grants.find(into);
    // Files of a person's own folder are where they belong, and none of hers is ever overwritten.
    if (granted === null || !granted.temporary || owner !== 'upload' || folder === null)
      return refused(session, 'not-granted');
    const taken: { readonly name: string; readonly file: string }[] = [];
    for (const name of [settingsFileName, signOffFileName].filter((one) => existsSync(join(folder, one)))) {
      const path = join(granted.path, name);
      await copyFile(join(folder, name), path);
      taken.push({ name, file: session.grants.give({ path, temporary: true }) });
    }
    return done(taken);
  },

  'campaign.sign': async (session, { by, role }) => {
    const { campaign } = session;
    if (campaign === null) return refused(session, 'no-campaign');
    const { report, folder, scanned } = campaign;
    if (report === null) return refused(session, 'not-judged');
    if (folder === null || !mayWrite(campaign)) return refused(session, 'not-signable');
    const others = await otherThanJudged(folder, report);
    if (others.length > 0)
      return refused(session, 'not-as-judged', { count: others.length, name: others.slice(0, 3).join(', ') });
    const signOff = signOffOf(report, by, role, new Date().toISOString());
    const trouble = await writeSignOff(folder, signOff);
    if (trouble !== null) {
      const { message, hint } = tellProblem(trouble, languageOf(session));
      return { ok: false, problem: { code: 'unwritable', message, hint } };
    }
    const paths = scanned.campaign.scan.assets.map(({ path }) => path);
    campaign.scanned = { ...scanned, campaign: { ...scanned.campaign, signOff } };
    campaign.report = { ...report, signOff: sinceSigned(signOff, report, paths) };
    return done(campaignStanding(session, campaign));
  },
};

/** What is written down of findings that are accepted as they are now. */
async function waiversOf(
  session: Session,
  { assets, report, plan, scanned }: OpenedCampaign,
  { findings, scope, reason, author, until }: Received<'waiver.add'>,
): Promise<Reply<readonly Waiver[]>> {
  const saying: Saying = { reason, author, date: today(), until };
  const files = new Map(scanned.campaign.scan.assets.map(({ path, file }) => [path, file]));
  const made: Waiver[] = [];
  for (const { path, check, subject } of findings) {
    if (scope === 'everywhere') {
      made.push(waiveWidely(check, subject, null, saying));
      continue;
    }
    const asset = assets.get(path);
    const file = files.get(path);
    if (asset === undefined || file === undefined) return refused(session, 'asset-unknown', { name: path });
    if (scope === 'channel') {
      const ids = asset.judged.map(({ placement }) => placement);
      const channels = (plan?.placements ?? []).filter(({ id }) => ids.includes(id)).map(({ channelId }) => channelId);
      if (channels.length === 0) return refused(session, 'no-channel', { name: path });
      for (const channel of new Set(channels)) made.push(waiveWidely(check, subject, channel, saying));
      continue;
    }
    const ofSet = (report?.set ?? []).map((result) => shownOn(result, path));
    const found = [...asset.judged.flatMap(({ results }) => results), ...ofSet]
      .filter((result) => result.check === check)
      .flatMap(({ deviations }) => deviations)
      .find((one) => one.subject === subject);
    if (found === undefined) return refused(session, 'finding-gone', { name: path });
    const waived: Waived = { asset, check, subject, parts: partsOf(found.regions, asset), isWhole: false };
    const lookAt = (parts: readonly Part[]) => session.workers.places({ path, file, parts });
    const alike = [...assets.values()].filter((one) => one.path !== path && looksAlike(one.looks, asset.looks));
    const apartFrom = alike.map((one) => one.path).sort();
    made.push(await waiveInAsset(waived, saying, lookAt, apartFrom));
  }
  return done(made);
}

/** What the set's check found, as far as it is shown on this asset. */
const shownOn = (result: CheckResult, path: string): CheckResult => ({
  ...result,
  deviations: result.deviations.filter(({ paths }) => paths?.[0] === path),
});
