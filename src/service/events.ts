import type { ServiceProblem } from './reply.ts';
import type { AssetRow, CampaignStanding, KitState, Preferences, Progress, Recent } from './shapes.ts';

/** What the service tells by itself. Rows come in batches: what the window has to take in at once must not hold it. */
export type ServiceEvent =
  | { readonly kind: 'run.judged'; readonly rows: readonly AssetRow[]; readonly progress: Progress }
  /** Some of the rows that are new in what is told next. */
  | { readonly kind: 'rows'; readonly rows: readonly AssetRow[] }
  /** The run has ended: everything as it stands now. `assets`: paths of all that has a row, new or as it was told before. */
  | { readonly kind: 'run.ended'; readonly campaign: CampaignStanding; readonly assets: readonly string[] }
  /** A file was saved, added or removed while the campaign was open (`paths`), and all was judged again. */
  | {
      readonly kind: 'assets.changed';
      readonly campaign: CampaignStanding;
      readonly assets: readonly string[];
      readonly paths: readonly string[];
    }
  /** Another kit text is in force: it was saved here, or (`isOutside`) another program changed its files. */
  | { readonly kind: 'kit.changed'; readonly kit: KitState; readonly isOutside: boolean }
  /** Another program changed the open kit into something that can't be used; the one before stays in force. */
  | { readonly kind: 'kit.broken'; readonly problem: ServiceProblem }
  /** Something was opened or saved: what can be opened again now, the latest first. */
  | { readonly kind: 'recent.changed'; readonly recent: readonly Recent[] }
  | { readonly kind: 'preferences.changed'; readonly preferences: Preferences }
  /** The engine's process has ended and was started anew; what was open is open again, but not judged. */
  | { readonly kind: 'engine.stopped'; readonly detail: string }
  /** A person chose something from the menu, or opened a file with Onbrand. */
  | { readonly kind: 'command'; readonly command: Command };

/** What the menu and the operating system can ask the window to do. */
export type Command =
  | { readonly id: 'opened'; readonly grants: readonly string[]; readonly as: 'campaign' | 'kit' }
  | {
      readonly id: 'show';
      readonly screen:
        | 'welcome'
        | 'campaign'
        | 'set'
        | 'offers'
        | 'kit'
        | 'history'
        | 'export'
        | 'preferences'
        | 'keys';
    }
  | { readonly id: 'run' | 'cancel' | 'undo' | 'redo' | 'save' | 'find' | 'previous' | 'next' };
