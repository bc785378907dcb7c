import { noSettings, placementsFor } from '../engine/open-campaign.ts';
import { kitState, type OpenedKit, readOpenedKit, refusedKit } from './kits.ts';
import type { Reply } from './reply.ts';
import { judgeAgain } from './run.ts';
import { done, languageOf, type Session } from './session.ts';
import type { KitState } from './shapes.ts';
import { watchKitFiles } from './watch-kit.ts';

/** Opens a kit as the one that campaigns are held against. */
export async function openKitAt(session: Session, path: string, fixed: boolean): Promise<Reply<KitState>> {
  const read = await readOpenedKit(path, fixed, languageOf(session));
  if (!read.ok) return refusedKit(session, read.problems);
  await holdKit(session, read.value);
  return done(kitState(read.value));
}

/** Puts a kit in force, and watches its files: somebody, or git, may change them while it is open. */
export async function holdKit(session: Session, kit: OpenedKit): Promise<void> {
  await session.unwatchKit();
  session.kit = kit;
  prepareThreads(session, kit);
  session.unwatchKit = kit.fixed ? () => Promise.resolve() : watchKitFiles(kit, () => void readAgain(session, kit));
}

/** Whoever opens a kit drops a folder next, and waits for the first finding. */
function prepareThreads(session: Session, { open: kit }: OpenedKit): void {
  const plan = { kit, settings: noSettings, placements: placementsFor(kit), only: null, readsPictures: false };
  void session.workers.prepare(plan).catch((error: unknown) => {
    if (session.kit !== null) console.error('No thread is prepared:', error);
  });
}

/** Something touched the files of a kit: what is now in them is in force, unless it can't be used. */
async function readAgain(session: Session, before: OpenedKit): Promise<void> {
  const read = await readOpenedKit(before.path, before.fixed, languageOf(session));
  if (session.kit !== before) return;
  if (!read.ok) {
    const { problem } = refusedKit(session, read.problems, 'kit-broken-outside');
    session.ports.tell({ kind: 'kit.broken', problem });
    return;
  }
  const { text, open } = read.value;
  if (text === before.text && open.digest === before.open.digest) return;
  await holdKit(session, read.value);
  session.ports.tell({ kind: 'kit.changed', kit: kitState(read.value), isOutside: true });
  if (session.campaign !== null) void judgeAgain(session, session.campaign, open);
}
