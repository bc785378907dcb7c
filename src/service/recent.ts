import { existsSync } from 'node:fs';
import { shortPlace } from './place.ts';
import type { Session } from './session.ts';
import type { Recent } from './shapes.ts';

/** What was open before and is still there, the latest first. */
export const recentOf = ({ memory }: Session): readonly Recent[] =>
  memory.recent
    .filter(({ path }) => existsSync(path))
    .map(({ grant, kind, name, path, openedAt, isCopy }) => ({
      grant,
      kind,
      name,
      place: isCopy ? '' : shortPlace(path),
      openedAt,
    }));

/** Remembers what was just opened, a copy for as long as the session lasts, and tells what there is now. */
export async function rememberOpened(
  session: Session,
  opened: { readonly grant: string; readonly kind: Recent['kind']; readonly name: string; readonly path: string },
  isCopy: boolean,
): Promise<void> {
  await session.memory.remember({ ...opened, openedAt: new Date().toISOString() }, isCopy);
  session.ports.tell({ kind: 'recent.changed', recent: recentOf(session) });
}
