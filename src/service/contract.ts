import { z } from 'zod';
import type { Comparison, TalliedRun } from '../model/history.ts';
import { languages } from '../model/language.ts';
import type { Placement } from '../model/placement.ts';
import type { Box } from '../model/region.ts';
import type { AssetReport, CheckResult } from '../model/report.ts';
import { waiverSchema, waiverScopes } from '../model/waiver.ts';
import type { CampaignTable } from '../report/table.ts';
import type { DocumentPreview } from './document-shapes.ts';
import type { FixList, FixTrial } from './fix-shapes.ts';
import type { LogoFile, LogoPictures } from './logo-shapes.ts';
import {
  type AppState,
  type AssetRow,
  type CampaignStanding,
  type CampaignState,
  type ExportFormat,
  type FoundColours,
  type KitCheck,
  type KitDraft,
  type KitPreview,
  type KitState,
  type KnownCheck,
  type NearestColour,
  type OffersView,
  type Preferences,
  preferencesSchema,
  type SetView,
  type SuggestedName,
  type TriedCopy,
  type WrittenLogo,
} from './shapes.ts';
import type { AcceptedList, OpenFinding, WaiversChanged } from './waiver-shapes.ts';

/**
 * What a user interface may ask for: every call with what it takes (validated on arrival) and what it gives. One
 * implementation answers it (`service.ts`); the window reaches it by Electron's IPC or by loopback HTTP, and can't tell
 * which. Everything that crosses is JSON.
 *
 * The window never names a path of the machine: it holds **grants**, ids that its door gave for what a person dropped,
 * picked or opened before.
 */
const grant = z.string().min(1).max(64).describe('An id that stands for a file or folder a person gave us');
const assetPath = z.string().min(1).max(4096).describe('Posix, from the campaign’s root, as in the report');
const nothing = z.strictObject({});
const draft = z.looseObject({}).describe('A kit as it would be written; may be broken');

/** What each call takes. */
export const callSchemas = {
  /** Everything a window that has just opened needs to know. */
  'app.state': nothing,
  'preferences.set': preferencesSchema.partial(),
  /** Forgets one thing of the recent ones. */
  'recent.forget': z.strictObject({ grant }),

  /** Opens a campaign (a folder, or single files) and its settings. Does not run yet. */
  'campaign.open': z.strictObject({ grants: z.array(grant).min(1).max(10_000) }),
  /** Opens the sample campaign with its kit. */
  'campaign.sample': nothing,
  /** The whole state again: for a window that was reloaded. */
  'campaign.state': nothing,
  /** A portion of them, beginning with that one; the next begins behind it, and none is in the last. */
  'campaign.rows': z.strictObject({ from: z.int().min(0) }),
  'campaign.close': nothing,
  /** Channel × check of all that was judged so far. */
  'campaign.table': nothing,
  /** The campaign as a customer meets it: by channel, with the odd one out. */
  'campaign.set': nothing,
  /** What all channels say of offers, and every claim that time runs out. */
  'campaign.offers': nothing,
  'campaign.names': z.strictObject({ known: z.array(z.string().max(200)).max(10_000) }),

  /** Starts judging, or judges anew; the findings come as events. */
  'run.start': nothing,
  'run.cancel': nothing,

  'asset.get': z.strictObject({ path: assetPath }),
  /** Its logos as they stand and as they should be. */
  'asset.logos': z.strictObject({ path: assetPath }),
  /** Shows the file in the file manager. */
  'asset.reveal': z.strictObject({ path: assetPath }),
  /** Opens the file in the system's own program for it. */
  'asset.edit': z.strictObject({ path: assetPath }),

  /** A mail, a page or a caption as it will be seen at a placement (null: not known). */
  'document.preview': z.strictObject({
    path: assetPath,
    appearance: z.enum(['light', 'dark']),
    placement: z.string().nullable(),
  }),

  /** Every placement that an asset may be meant for, the kit's own first. */
  'placement.list': nothing,
  /** Says what assets are meant for; remembered in the campaign's onbrand.json. 'none': no placement at all. */
  'placement.answer': z.strictObject({
    answers: z.array(z.strictObject({ path: assetPath, placement: z.string().min(1) })).min(1),
  }),

  /** Nearest brand colour to a colour, by the rules in force at a placement (null: the core's). */
  'colour.nearest': z.strictObject({
    hex: z.string().regex(/^#[0-9a-f]{6}$/i),
    placement: z.string().nullable(),
    /** The asset that it was picked from: what compression blurs is held less strictly. */
    path: assetPath.optional(),
  }),

  'kit.open': z.strictObject({ grant }),
  /** The open kit as it is written, to be edited. */
  'kit.draft': nothing,
  /** A draft from palette files and logos. Nothing is written. */
  'kit.begin': z.strictObject({ name: z.string().max(200).optional(), from: z.array(grant).max(100) }),
  /** Logo files for the draft that is being edited; they are written into the kit when it is saved. */
  'kit.logos': z.strictObject({ from: z.array(grant).min(1).max(100) }),
  /** Logo files of the draft, by their paths in the kit, as they look. */
  'kit.pictures': z.strictObject({ files: z.array(z.string().max(1000)).max(200) }),
  /** All that is wrong with a draft, and what contradicts itself. */
  'kit.check': z.strictObject({ draft }),
  /** What a draft would change in the open campaign. */
  'kit.preview': z.strictObject({ draft }),
  /** What the draft's voice would find in a text, in one placement (null: anywhere), and what it learns from its samples. */
  'kit.try': z.strictObject({ draft, text: z.string().max(20_000), placement: z.string().nullable() }),
  /** Writes the draft: over the open kit (comments and order kept), or as a new kit into a folder. */
  'kit.save': z.strictObject({ draft, into: grant.nullable() }),
  /** Colours of a palette file or of pasted text. */
  'kit.colours': z.union([z.strictObject({ grant }), z.strictObject({ text: z.string().min(1).max(1_000_000) })]),
  /** Checks with their explanation, severity and limits, for the editor. */
  'kit.checks': nothing,

  /** Earlier runs of the open campaign, the oldest first. */
  'history.runs': nothing,
  /** What became of the findings of one run in another. */
  'history.compare': z.strictObject({ before: z.int(), after: z.int() }),
  /** Forgets all but the latest runs of the open campaign; gives how many went. */
  'history.prune': z.strictObject({ keep: z.int().min(0) }),

  /** What is accepted in the open campaign. */
  'waiver.list': nothing,
  /** What is open in these assets, to choose from. */
  'waiver.findings': z.strictObject({ paths: z.array(assetPath).min(1).max(10_000) }),
  /** Accepts findings, with the reason; remembered in the campaign's onbrand.json. */
  'waiver.add': z.strictObject({
    findings: z
      .array(z.strictObject({ path: assetPath, check: z.string().min(1), subject: z.string().min(1) }))
      .min(1)
      .max(100_000),
    scope: z.enum(waiverScopes),
    reason: z.string().trim().min(1).max(1000),
    author: z.string().trim().min(1).max(200),
    /** Last day on which it holds; null: for good. */
    until: z.iso.date().nullable(),
  }),
  'waiver.remove': z.strictObject({ ids: z.array(z.string().min(1)).max(100_000) }),
  /** Puts back what was taken back. */
  'waiver.put': z.strictObject({ waivers: z.array(waiverSchema).max(100_000) }),
  /** Signs the campaign off, as the last run found it. */
  'campaign.sign': z.strictObject({
    by: z.string().trim().min(1).max(200),
    role: z.string().trim().min(1).max(200).nullable(),
  }),
  /** Puts the files with all that was decided where a browser downloads them from: a copy's go when it is closed. */
  'campaign.decisions': z.strictObject({ into: grant }),

  /** All that could be fixed in the open campaign. Nothing is made yet. */
  'fix.list': nothing,
  /** Makes a fixed file of an asset and judges it again. Nothing is saved. */
  'fix.try': z.strictObject({
    path: assetPath,
    /** Only these findings; all that offer a fix where it is left out. */
    findings: z.array(z.strictObject({ check: z.string().min(1), subject: z.string().min(1) })).optional(),
    /** Whether author, copyright and the like go on into the new file. */
    keepMetadata: z.boolean().default(false),
  }),
  /** Saves fixed files into a folder, under names that nothing there has. */
  'fix.save': z.strictObject({ ids: z.array(z.string().min(1).max(64)).min(1).max(10_000), into: grant }),

  'export.formats': nothing,
  'export.write': z.strictObject({
    formats: z.array(z.string()).min(1),
    into: grant,
    language: z.enum(languages),
    /** Only these assets; all where it is left out. */
    only: z.array(assetPath).optional(),
  }),
  /** Opens, or shows in the file manager, a file that an export wrote. */
  'export.show': z.strictObject({ file: grant, how: z.enum(['open', 'reveal']) }),
} as const;

/** What each call gives. */
export interface Replies {
  readonly 'app.state': AppState;
  readonly 'preferences.set': Preferences;
  readonly 'recent.forget': AppState;
  readonly 'campaign.open': CampaignState;
  readonly 'campaign.sample': CampaignState;
  /** null: none is open. */
  readonly 'campaign.state': CampaignState | null;
  readonly 'campaign.rows': readonly AssetRow[];
  readonly 'campaign.close': null;
  readonly 'campaign.table': CampaignTable;
  readonly 'campaign.set': SetView;
  readonly 'campaign.offers': OffersView;
  /** Names that several assets use and the kit does not know. */
  readonly 'campaign.names': readonly SuggestedName[];
  readonly 'run.start': null;
  readonly 'run.cancel': null;
  readonly 'asset.get': {
    readonly asset: AssetReport;
    readonly placements: readonly Placement[];
    /** What each placement shows of it, by id, in px of the asset: beyond it where the channel adds bars. */
    readonly shown: Readonly<Record<string, Box>>;
    /** Where it is photographic, by tiles, in px of the asset. Flat paint in such a tile is held against the palette all the same. */
    readonly photo: readonly Box[];
    /** What the set holds against it, with the other assets left out. */
    readonly across: readonly CheckResult[];
  };
  /** By the subjects of those that could be drawn. */
  readonly 'asset.logos': Readonly<Record<string, LogoPictures>>;
  readonly 'asset.reveal': null;
  readonly 'asset.edit': null;
  readonly 'document.preview': DocumentPreview;
  readonly 'placement.list': readonly Placement[];
  readonly 'placement.answer': CampaignStanding;
  readonly 'colour.nearest': NearestColour;
  readonly 'kit.open': KitState;
  readonly 'kit.draft': KitDraft;
  readonly 'kit.begin': KitDraft;
  /** What each is in the kit, as far as its name and shape tell. */
  readonly 'kit.logos': readonly WrittenLogo[];
  /** In the order in which they were asked for. */
  readonly 'kit.pictures': readonly LogoFile[];
  readonly 'kit.check': KitCheck;
  readonly 'kit.preview': KitPreview;
  /** null: the draft has faults, which kit.check tells. */
  readonly 'kit.try': TriedCopy | null;
  readonly 'kit.save': KitState;
  readonly 'kit.colours': FoundColours;
  readonly 'kit.checks': readonly KnownCheck[];
  readonly 'history.runs': {
    readonly runs: readonly TalliedRun[];
    /** Titles of the checks, by id. */
    readonly titles: Readonly<Record<string, string>>;
    /** Ids of those that judge the set as a whole. */
    readonly ofSet: readonly string[];
  };
  readonly 'history.compare': Comparison;
  readonly 'history.prune': number;
  readonly 'waiver.list': AcceptedList;
  readonly 'waiver.findings': readonly OpenFinding[];
  readonly 'waiver.add': WaiversChanged;
  readonly 'waiver.remove': WaiversChanged;
  readonly 'waiver.put': WaiversChanged;
  readonly 'campaign.sign': CampaignStanding;
  /** None where nothing was decided. */
  readonly 'campaign.decisions': readonly { readonly name: string; readonly file: string }[];
  readonly 'fix.list': FixList;
  readonly 'fix.try': FixTrial;
  readonly 'fix.save': readonly { readonly id: string; readonly name: string; readonly file: string }[];
  readonly 'export.formats': readonly ExportFormat[];
  readonly 'export.write': readonly { readonly format: string; readonly name: string; readonly file: string }[];
  readonly 'export.show': null;
}

export type CallName = keyof typeof callSchemas;
/** What a caller hands over, before defaults. */
export type CallArguments<Name extends CallName> = z.input<(typeof callSchemas)[Name]>;
export type Received<Name extends CallName> = z.output<(typeof callSchemas)[Name]>;
