import { rm, stat } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { checks as registry } from '../checks/index.ts';
import { openCampaign } from '../engine/open-campaign.ts';
import type { Plan } from '../engine/plan.ts';
import type { Campaign } from '../engine/run.ts';
import type { CampaignSettings } from '../model/kit.ts';
import type { Language } from '../model/language.ts';
import type { Placement } from '../model/placement.ts';
import { tellProblem } from '../model/problem.ts';
import type { AssetReport, Report } from '../model/report.ts';
import type { Waiver } from '../model/waiver.ts';
import { worstAcross } from '../report/across.ts';
import { summariseCampaign } from '../report/summary.ts';
import { shortPlace } from './place.ts';
import { assetRow } from './rows.ts';
import { languageOf, type Session } from './session.ts';
import type { AssetRow, CampaignStanding, CampaignState, Keeping, RunState } from './shapes.ts';
import { dropFixes } from './tried-fixes.ts';

/** Whose files they are: the person's own, copies in the session's folder that go when it is closed, or the sample. */
export type CampaignOwner = 'person' | 'upload' | 'sample';

/** Whether decisions may be written beside it; what came by upload is a copy, which a person can take them away from. */
export const mayWrite = ({ owner, folder }: OpenedCampaign): boolean => owner !== 'sample' && folder !== null;

/** Where what was decided stands: see `Keeping`. */
function keepingOf(opened: OpenedCampaign): Keeping {
  if (!mayWrite(opened) || opened.answers.size > 0 || opened.waivers.length > 0) return 'session';
  return opened.owner === 'upload' ? 'copy' : 'beside';
}

/** The campaign that is open, and what is known of it so far. */
export interface OpenedCampaign {
  /** What was granted: one folder, or files and folders by name. */
  readonly paths: readonly string[];
  /** The folder, where it is one: watched, and remembers answers. */
  readonly folder: string | null;
  readonly owner: CampaignOwner;
  scanned: ScannedCampaign;
  /** The plan of the run that is under way, or of the last one. */
  plan: Plan | null;
  /** Judged so far, by path. */
  readonly assets: Map<string, AssetReport>;
  /** Those that the quick checks alone have judged. */
  readonly judgedInPart: WeakSet<AssetReport>;
  /** Of the last run that ended. */
  report: Report | null;
  run: RunState;
  /** Answers that could not be written beside it. */
  readonly answers: Map<string, string>;
  /** What was accepted and could not be written beside it. */
  waivers: readonly Waiver[];
  /** Its onbrand.json was just written by us: the watcher will see that, and need not judge again. */
  ownWrite: boolean;
  /** Files that changed and were not judged again yet. */
  readonly changed: Set<string>;
  /** Settles when what is under way has ended. */
  ended: Promise<void>;
  /** Ends it early; what was judged so far is told. */
  cancel: () => void;
  /** Ends it for something else to take its place, and waits for that. */
  stop: () => Promise<void>;
  /** Ends the watching. */
  unwatch: () => Promise<void>;
}

export interface ScannedCampaign {
  readonly campaign: Campaign;
  readonly settings: CampaignSettings;
}

export async function openedCampaign(
  paths: readonly string[],
  placements: readonly Placement[],
  owner: CampaignOwner,
): Promise<OpenedCampaign> {
  const [first = ''] = paths;
  const isFolder = paths.length === 1 && (await stat(first)).isDirectory();
  const answers = new Map<string, string>();
  return {
    paths,
    folder: isFolder ? first : null,
    owner,
    scanned: await scanCampaign(paths, placements, answers, []),
    plan: null,
    assets: new Map(),
    judgedInPart: new WeakSet(),
    report: null,
    run: { kind: 'idle' },
    answers,
    waivers: [],
    ownWrite: false,
    changed: new Set(),
    ended: Promise.resolve(),
    cancel: () => undefined,
    stop: () => Promise.resolve(),
    unwatch: () => Promise.resolve(),
  };
}

/** Ends all that is under way for the campaign, and removes what was uploaded for it, but for what is `kept`. */
export async function closeCampaign(session: Session, kept: readonly string[] = []): Promise<void> {
  const { campaign } = session;
  if (campaign === null) return;
  session.campaign = null;
  await campaign.unwatch();
  await campaign.stop();
  await dropFixes(session.fixes);
  if (campaign.owner !== 'upload') return;
  for (const path of campaign.paths) if (!kept.includes(path)) await rm(path, { recursive: true, force: true });
}

/**
 * Lists what belongs to a campaign. Files and folders that were given by name get paths from the folder that holds all of
 * them: the window must not learn where on the machine they lie.
 */
export async function scanCampaign(
  paths: readonly string[],
  placements: readonly Placement[],
  answers: ReadonlyMap<string, string>,
  waivers: readonly Waiver[],
): Promise<ScannedCampaign> {
  const { campaign, settings } = await openCampaign(paths, placements);
  const isFolder = paths.length === 1 && (await stat(paths[0] ?? '')).isDirectory();
  const inside = isFolder ? campaign : withPathsFrom(commonFolder(paths), campaign);
  const said = [...answers].map(([path, placement]) => ({ files: globFor(path), placement }));
  return {
    campaign: inside,
    settings: {
      ...settings,
      assignments: [...said, ...settings.assignments],
      waivers: [...settings.waivers, ...waivers],
    },
  };
}

function commonFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => dirname(resolve(path)).split(sep));
  const length = first.findIndex((part, i) => others.some((other) => other[i] !== part));
  return (length < 0 ? first : first.slice(0, length)).join(sep) || sep;
}

function withPathsFrom(folder: string, campaign: Campaign): Campaign {
  const inside = (path: string): string => relative(folder, path).split(sep).join('/');
  const { scan } = campaign;
  return {
    ...campaign,
    scan: {
      ...scan,
      assets: scan.assets.map((found) => ({ ...found, path: inside(found.path) })),
      problems: scan.problems.map((p) => ({ ...p, path: p.path === null ? null : inside(p.path) })),
    },
  };
}

/** A glob that means this one file: from the root, with what globs give a meaning taken literally. */
export const globFor = (path: string): string => `/${path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&')}`;

/** By id; English names stand in the data, so that every language can be made from them. */
export const byId = (placements: readonly Placement[]): ReadonlyMap<string, Placement> =>
  new Map(placements.map((placement) => [placement.id, placement]));

export const campaignState = (session: Session, opened: OpenedCampaign): CampaignState => ({
  ...campaignStanding(session, opened),
  rows: rowsOf(session, opened, [...opened.assets.values()]).sort((a, b) => (a.path < b.path ? -1 : 1)),
});

/** A message of so many rows, some 200 kB, holds no window. */
export const mostRows = 200;

export function rowsOf(
  session: Session,
  { plan, judgedInPart, report }: OpenedCampaign,
  assets: readonly AssetReport[],
): AssetRow[] {
  const [placements, language] = [byId(plan?.placements ?? []), languageOf(session)];
  const across = worstAcross(report?.set ?? []);
  return assets.map((asset) => assetRow(asset, placements, language, judgedInPart.has(asset), across.get(asset.path)));
}

export function campaignStanding(session: Session, opened: OpenedCampaign): CampaignStanding {
  const language = languageOf(session);
  const { campaign } = opened.scanned;
  const { report } = opened;
  return {
    name: campaign.name,
    place: shortPlace(opened.folder ?? commonFolder(opened.paths)),
    keeps: keepingOf(opened),
    total: campaign.scan.assets.length,
    otherFiles: campaign.scan.others,
    run: opened.run,
    problems:
      report?.problems ?? [...campaign.problems, ...campaign.scan.problems].map((one) => tellProblem(one, language)),
    summary: report === null ? null : summariseCampaign(report),
    score: report?.score ?? null,
    signOff: report?.signOff ?? null,
    checks: titles(language),
  };
}

const titles = (language: Language): CampaignState['checks'] =>
  Object.fromEntries(
    registry.map(({ id, category, words }) => {
      const { title, why } = words[language];
      return [id, { title, category, why }];
    }),
  );

/** Where an asset lies on the machine; null where it is not of this campaign, or its name is no text. */
export function fileOf({ scanned }: OpenedCampaign, path: string): string | null {
  const file = scanned.campaign.scan.assets.find((found) => found.path === path)?.file;
  return typeof file === 'string' ? file : null;
}
