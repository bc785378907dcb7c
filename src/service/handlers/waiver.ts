import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { settingsFileName } from '../../engine/settings-file.ts';
import { otherThanJudged, signOffFileName, signOffOf, sinceSigned, writeSignOff } from '../../engine/sign-off.ts';
import { withoutWaivers, withWaivers } from '../../engine/waive.ts';
import { createWaivers } from '../../engine/waivers.ts';
import { tellProblem } from '../../model/problem.ts';
import { isOpen } from '../../report/accepted.ts';
import { deviationsOf } from '../../report/deviations.ts';
import { campaignStanding, mayWrite } from '../campaign.ts';
import { today } from '../kits.ts';
import { done, languageOf, refused } from '../session.ts';
import type { OpenFinding } from '../waiver-shapes.ts';
import { changeAccepted } from '../waivers.ts';
import { waiversOf } from '../waivers-as-found.ts';
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
