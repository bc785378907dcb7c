import type { Workers } from '../engine/pool.ts';
import type { Language } from '../model/language.ts';
import type { Box } from '../model/region.ts';
import { unwritten } from '../report/unwritten.ts';
import type { OpenedCampaign } from './campaign.ts';
import type { DraftFile } from './draft-files.ts';
import type { ServiceEvent } from './events.ts';
import type { Grants } from './grants.ts';
import type { OpenedKit } from './kits.ts';
import type { Memory } from './memory.ts';
import type { Kept } from './opening.ts';
import type { Reply } from './reply.ts';
import type { TriedFix } from './tried-fixes.ts';
import { type Trouble, tellTrouble } from './words.ts';

/** What the service needs of the door that it stands behind. */
export interface Ports {
  /** An empty folder for what must not outlive the session; whoever starts the service removes it. */
  readonly temp: string;
  /** Language of the machine, where we speak it. */
  readonly systemLanguage: Language;
  readonly tell: (event: ServiceEvent) => void;
  /** Holds what is open, for a session that may have to take this one's place. */
  readonly keep: (kept: Kept) => void;
  /** Opens a file in the system's own program, or shows it in the file manager. False where the door can't. */
  readonly show: (path: string, how: 'open' | 'reveal') => Promise<boolean>;
}

/** All that is open. The one mutable thing of the service; handlers change it, nothing else does. */
export interface Session {
  readonly ports: Ports;
  readonly grants: Grants;
  readonly memory: Memory;
  readonly workers: Workers;
  /** What was measured of contents that were judged, by their digest: what a report does not hold. */
  readonly measured: Map<string, { readonly photo: readonly Box[]; readonly isLossy: boolean }>;
  /** Fixed files that wait to be saved, by their ids. */
  readonly fixes: Map<string, TriedFix>;
  kit: OpenedKit | null;
  campaign: OpenedCampaign | null;
  /** Settles when the campaign that was asked for last is open, or could not be opened. */
  opening: Promise<unknown>;
  /** Files that come with a kit that was begun and not saved yet; null where the draft is that of the open kit. */
  begun: readonly DraftFile[] | null;
  /** Files that came to the draft of the open kit; written with it, where it still names them. */
  added: readonly DraftFile[];
  /** Ends the watching of the open kit. */
  unwatchKit: () => Promise<void>;
  /** Ends the preview that is under way. */
  trial: AbortController;
}

export const languageOf = ({ memory, ports }: Session): Language =>
  memory.preferences.language === 'system' ? ports.systemLanguage : memory.preferences.language;

export const done = <T>(value: T): Reply<T> => ({ ok: true, value });

type Refused = Extract<Reply<never>, { readonly ok: false }>;

/** Why a file was not written. `code`: the system's, ENOSPC. */
export const refusedUnwritten = (session: Session, name: string, code: string): Refused => ({
  ok: false,
  problem: { code: 'unwritable', ...unwritten(name, code, languageOf(session)) },
});

/** Expected trouble, in the language of the session. */
export const refused = (
  session: Session,
  trouble: Trouble,
  values: Readonly<Record<string, string | number>> = {},
): Refused => ({
  ok: false,
  problem: tellTrouble(trouble, languageOf(session), values),
});
