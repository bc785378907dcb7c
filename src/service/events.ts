import type { ServiceProblem } from './reply.ts';
import type { AssetRow, CampaignState, KitState, Preferences, Progress } from './shapes.ts';

/** What the service tells by itself. Rows come in batches, at most ten a second. */
export type ServiceEvent =
  | { readonly kind: 'run.judged'; readonly rows: readonly AssetRow[]; readonly progress: Progress }
  /** The run has ended: everything as it stands now. */
  | { readonly kind: 'run.ended'; readonly campaign: CampaignState }
  /** A file was saved, added or removed while the campaign was open, and judged again. */
  | { readonly kind: 'assets.changed'; readonly campaign: CampaignState; readonly paths: readonly string[] }
  /** Another kit text is in force: it was saved here, or (`isOutside`) another program changed its files. */
  | { readonly kind: 'kit.changed'; readonly kit: KitState; readonly isOutside: boolean }
  /** Another program changed the open kit into something that can't be used; the one before stays in force. */
  | { readonly kind: 'kit.broken'; readonly problem: ServiceProblem }
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
