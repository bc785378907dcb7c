import type { Severity } from '../model/severity.ts';
import type { Waiver, WaiverReport } from '../model/waiver.ts';
import type { CampaignStanding } from './shapes.ts';

/** One finding that may be accepted. */
export interface OpenFinding {
  /** The asset that it is shown on. */
  readonly path: string;
  readonly check: string;
  readonly subject: string;
  readonly severity: Severity;
  readonly certainty: 'sure' | 'ask';
  readonly message: string;
}

export interface AcceptedList {
  /** Who accepts, as far as is known. */
  readonly author: string;
  /** What is accepted, and what became of it in the last run. */
  readonly waivers: readonly WaiverReport[];
}

/** What accepting or taking back has changed, so that it can be undone. */
export interface WaiversChanged {
  readonly campaign: CampaignStanding;
  /** Ids of what came. */
  readonly added: readonly string[];
  /** What went. */
  readonly removed: readonly Waiver[];
}
