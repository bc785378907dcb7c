import { z } from 'zod';
import type { ImportedColour } from '../model/imported.ts';
import type { brandKitSchema } from '../model/kit.ts';
import { type Language, languages } from '../model/language.ts';
import type { KitProblem } from '../model/open-kit.ts';
import type { Box } from '../model/region.ts';
import type { CheckResult, Report, Score } from '../model/report.ts';
import type { Severity } from '../model/severity.ts';
import type { SignOffReport } from '../model/sign-off.ts';
import type { VoiceMeasure } from '../model/voice.ts';
import type { LedgerTable } from '../report/ledger.ts';
import type { CampaignSummary, Verdict } from '../report/summary.ts';
import type { Timeline } from '../report/timeline.ts';
import type { ExcerptLine } from './document-shapes.ts';

/** The data that calls and events of the service carry. */

export const preferencesSchema = z.strictObject({
  /** `system`: the language of the machine, where we speak it. */
  language: z.enum(['system', ...languages]),
  theme: z.enum(['system', 'light', 'dark']),
  /** Judge a file again when it is saved. */
  watch: z.boolean(),
  /** Tell when a long run has ended while the window is in the background. */
  notify: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** Something that was open before; its grant opens it again. */
export interface Recent {
  readonly grant: string;
  readonly kind: 'campaign' | 'kit';
  readonly name: string;
  /** Where it lies, shortened for a person: "~/Work/Spring"; '' for a copy that goes with the session. */
  readonly place: string;
  /** ISO date and time. */
  readonly openedAt: string;
}

export interface AppState {
  readonly version: string;
  readonly preferences: Preferences;
  /** Language that `system` comes to. */
  readonly systemLanguage: Language;
  readonly recent: readonly Recent[];
  readonly kit: KitState | null;
  /** Its rows are asked for in portions. */
  readonly campaign: CampaignStanding | null;
}

/** What lists show of an asset. Everything else is asked for when the asset is opened. */
export interface AssetRow {
  readonly path: string;
  /** sha256 of the content; names its pictures: `picture/<digest>/<side>`. */
  readonly digest: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly format: string;
  /** The first lines of a document, for want of a picture, in the colours that it states; empty for a picture. */
  readonly excerpt: readonly ExcerptLine[];
  /** Colours that a document states, by how much is said in or on them; empty for a picture. */
  readonly paint: readonly string[];
  readonly match: 'assigned' | 'stated' | 'asks' | 'none';
  /** Placements in question, the likeliest first, where `match` is `asks`. */
  readonly candidates: readonly string[];
  /** Ids of the placements it was judged for. */
  readonly placements: readonly string[];
  /** Channel and placement as people name them; '' where it has none. */
  readonly channelId: string;
  readonly channel: string;
  readonly placement: string;
  readonly score: Score;
  readonly verdict: Verdict;
  readonly worst: Severity | null;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly questions: number;
  /** Deviations that a person accepted. */
  readonly accepted: number;
  /** How far past its limit the worst deviation is; sorts within one severity. */
  readonly extent: number;
  /** The worst that the set holds against it for sure. */
  readonly across: { readonly severity: Severity; readonly message: string } | null;
  /** Up to three of its worst deviations. */
  readonly deviations: readonly {
    readonly check: string;
    readonly severity: Severity;
    readonly certainty: 'sure' | 'ask';
    readonly message: string;
    /** Around its largest regions, in the asset's px: lights it up on a thumbnail. */
    readonly boxes: readonly Box[];
  }[];
  /** Checks that found something, for filters. */
  readonly checks: readonly string[];
  /** Whether the checks that take longest, of logos and words, are still to come: there is no score yet. */
  readonly soFar: boolean;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Assets a second over the last seconds; null before it is known. */
  readonly rate: number | null;
  readonly secondsLeft: number | null;
  /** All but logos is judged; now they are searched for, and the rows come once more. */
  readonly isForLogos: boolean;
}

export type RunState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress }
  /** `skipped`: files that were not looked at, because it was ended early. */
  | { readonly kind: 'finished'; readonly skipped: number }
  /** The engine's process ended; the campaign can be run again. */
  | { readonly kind: 'stopped' };

/**
 * Where what is decided stands: in files beside the assets; in those of a copy, which go with it unless they are taken
 * away; or nowhere but in the session, as with single files, the sample, and a folder that we may not write to.
 */
export type Keeping = 'beside' | 'copy' | 'session';

export interface CampaignState {
  readonly name: string;
  readonly place: string;
  readonly keeps: Keeping;
  readonly total: number;
  readonly otherFiles: number;
  readonly run: RunState;
  readonly rows: readonly AssetRow[];
  /** Files that could not be read, and trouble with the campaign's settings. */
  readonly problems: Report['problems'];
  /** Null until the run has ended. */
  readonly summary: CampaignSummary | null;
  readonly score: Score | null;
  /** Who signed it off, and what changed since; null: nobody did, or it was not judged yet. */
  readonly signOff: SignOffReport | null;
  /** What the checks are called, and why they matter, by id. */
  readonly checks: Readonly<
    Record<string, { readonly title: string; readonly category: string; readonly why: string }>
  >;
}

/** The same without its rows: thousands of them never come as one message. */
export type CampaignStanding = Omit<CampaignState, 'rows'>;

export interface KitState {
  readonly name: string;
  readonly place: string;
  readonly digest: string;
  /** False: a packed kit or the sample; it can be saved elsewhere. */
  readonly writable: boolean;
  readonly palette: Report['kit']['palette'];
  /** Contradictions in it. */
  readonly warnings: readonly KitProblem[];
}

export type WrittenKit = z.input<typeof brandKitSchema>;
export type WrittenLogo = NonNullable<WrittenKit['logos']>['variants'][number];

export interface KitDraft {
  readonly draft: WrittenKit;
  /** Null where it is new and has no place yet. */
  readonly place: string | null;
  readonly writable: boolean;
  /** What the import could not take, in words. */
  readonly notes: readonly string[];
}

export interface KitCheck {
  /** Errors and warnings, each at its key. */
  readonly problems: readonly KitProblem[];
  /** What each colour's value comes to in sRGB, by pointer; null where it can't be read. */
  readonly colours: Readonly<Record<string, string | null>>;
  /**
   * How far a tolerance reaches, by pointer of the colour: shades at the limit and just beyond it, made by moving
   * lightness, chroma and hue both ways.
   */
  readonly reach: Readonly<
    Record<string, readonly { readonly hex: string; readonly deltaE: number; readonly same: boolean }[]>
  >;
}

export interface KitPreview {
  /** How many assets it was tried on, of how many. */
  readonly tried: number;
  readonly total: number;
  readonly before: CampaignSummary;
  readonly after: CampaignSummary;
  /** Assets whose standing changes. */
  readonly changed: readonly { readonly path: string; readonly before: AssetRow; readonly after: AssetRow }[];
}

/** What a kit's voice finds in a text. */
export interface TriedCopy {
  /** In the order of the text; spans are [start, end) in it. */
  readonly findings: readonly {
    readonly check: string;
    readonly title: string;
    readonly severity: Severity;
    readonly certainty: 'sure' | 'ask';
    readonly message: string;
    readonly remedy: string;
    readonly spans: readonly { readonly start: number; readonly end: number }[];
  }[];
  /** What its approved samples have in common, by what is counted; null where they are too short. */
  readonly learned: Readonly<
    Record<VoiceMeasure, { readonly min: number; readonly max: number; readonly passages: number } | null>
  >;
}

export interface FoundColours {
  readonly format: string;
  readonly colours: readonly ImportedColour[];
  readonly notes: readonly string[];
}

export interface KnownCheck {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly category: string;
  readonly severity: Severity;
  /** Share in the score, 0…10. */
  readonly weight: number;
  readonly limits: readonly {
    readonly id: string;
    readonly value: number;
    readonly min: number;
    readonly max: number;
    readonly unit: string;
    readonly about: string;
  }[];
}

export interface NearestColour {
  readonly hex: string;
  readonly nearest: { readonly name: string; readonly hex: string; readonly tolerance: number } | null;
  readonly deltaE: number | null;
  /** Whether it would pass there as that colour. */
  readonly within: boolean;
}

export interface SetView {
  /** Results of the checks that need the whole set. */
  readonly results: readonly CheckResult[];
  readonly channels: readonly {
    readonly id: string;
    readonly title: string;
    readonly assets: readonly {
      readonly path: string;
      readonly digest: string;
      readonly width: number;
      readonly height: number;
      readonly placement: string;
      /** How far it looks like the brand’s, and under what that is odd, 0…100; null: it is not the odd one out. */
      readonly odd: { readonly index: number; readonly limit: number } | null;
    }[];
  }[];
  /** False where the set is too small to say. */
  readonly seeksOdd: boolean;
}

export type { SuggestedName } from '../measure/offers/suggested.ts';

export interface OffersView {
  readonly ledger: LedgerTable;
  readonly timeline: Timeline;
}

export interface ExportFormat {
  readonly id: string;
  readonly title: string;
  /** Null: several files in a folder of their own. */
  readonly extension: string | null;
}
