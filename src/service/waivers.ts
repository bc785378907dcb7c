import { changeWaivers } from '../engine/waive.ts';
import { waiverId } from '../engine/waivers.ts';
import { tellProblem } from '../model/problem.ts';
import type { Waiver } from '../model/waiver.ts';
import { campaignStanding, mayWrite, type OpenedCampaign } from './campaign.ts';
import type { Reply } from './reply.ts';
import { judgeAgain } from './run.ts';
import { done, languageOf, type Session } from './session.ts';
import type { WaiversChanged } from './waiver-shapes.ts';

/**
 * Changes what is accepted: in the campaign's onbrand.json or, where that can't be written, for the session; then judges
 * again. A broken file is told and left as it is.
 */
export async function changeAccepted(
  session: Session,
  opened: OpenedCampaign,
  change: (waivers: readonly Waiver[]) => readonly Waiver[],
): Promise<Reply<WaiversChanged>> {
  const before = opened.scanned.settings.waivers;
  const written = mayWrite(opened) && opened.folder !== null ? await changeWaivers(opened.folder, change) : null;
  const trouble = written === null || written.ok ? null : (written.problems[0] ?? null);
  if (trouble !== null && trouble.code !== 'settings-unwritable') {
    const { message, hint } = tellProblem(trouble, languageOf(session));
    return { ok: false, problem: { code: 'unwritable', message, hint } };
  }
  if (written?.ok) opened.ownWrite = true;
  // What the session holds may be taken back too, though nothing new needs to be held.
  const held = change(opened.waivers);
  opened.waivers = written?.ok ? held.filter((one) => opened.waivers.includes(one)) : held;
  if (session.kit !== null) await judgeAgain(session, opened, session.kit.open);

  const after = opened.scanned.settings.waivers;
  const [had, has] = [new Set(before.map(waiverId)), new Set(after.map(waiverId))];
  const same = new Set(after.map((one) => JSON.stringify(one)));
  return done({
    campaign: campaignStanding(session, opened),
    added: [...has].filter((id) => !had.has(id)),
    removed: before.filter((one) => !same.has(JSON.stringify(one))),
  });
}
