import { createHash } from 'node:crypto';
import { matchPlacement } from '../channels/match.ts';
import type { FactName, Facts } from '../model/facts.ts';
import type { CampaignSettings } from '../model/kit.ts';
import type { KitLogo } from '../model/logos.ts';
import type { Match } from '../model/match.ts';
import type { OpenKit } from '../model/open-kit.ts';
import { isDocument, type MediaFormat, type Placement } from '../model/placement.ts';
import type { ColourRules } from '../model/rules.ts';
import { colourRules, digestOf, kitLogos } from './rules.ts';

/** All that decides, beside the file itself, how an asset is judged. Plain data: it crosses to the workers. */
export interface Plan {
  readonly kit: OpenKit;
  readonly settings: CampaignSettings;
  readonly placements: readonly Placement[];
  /** Placements or channels to keep to; null for all. */
  readonly only: readonly string[] | null;
  /** Whether the words in pictures are read, which takes longer than most else. */
  readonly readsPictures: boolean;
  /** The placement that everything is for, whatever it is called. */
  readonly as?: string;
}

/** A kit that says nothing of words has no use for those in pictures, and one may do without them. */
export const asksForWords = ({ kit: { voice, contacts } }: OpenKit): boolean =>
  (voice !== undefined || contacts !== undefined) && voice?.ocr !== false;

/** How a text of these formats is made is a question of its own. */
const withMarkup: readonly MediaFormat[] = ['html', 'eml', 'mjml'];

/** Every fact that a document of this format has. */
export const documentFacts = (format: MediaFormat): readonly FactName[] =>
  withMarkup.includes(format) ? ['file', 'copy', 'markup'] : ['file', 'copy'];

/** Of the facts that the checks need, those that are measured of a file of this format. Of a document, all that there are: they are shown beside it. */
export function wantedOf(plan: Plan, names: readonly FactName[], format: MediaFormat): readonly FactName[] {
  if (isDocument(format)) return documentFacts(format);
  return names.filter((name) => name !== 'markup' && (plan.readsPictures || name !== 'copy'));
}

/** One thing to judge: the asset in one placement (null: not known), under the rules in force there. */
export interface Target {
  readonly placement: Placement | null;
  readonly rules: ColourRules;
  readonly rulesDigest: string;
}

const targets = new WeakMap<Plan, Map<string, Target>>();

/** Rules are worked out once a placement, not once an asset. */
export function targetFor(plan: Plan, id: string | null): Target {
  const known = targets.get(plan) ?? new Map<string, Target>();
  targets.set(plan, known);
  const key = id ?? '';
  let target = known.get(key);
  if (target === undefined) {
    const placement = plan.placements.find((p) => p.id === id) ?? null;
    const rules = colourRules(plan.kit, placement);
    target = { placement, rules, rulesDigest: digestOf(rules) };
    known.set(key, target);
  }
  return target;
}

const logos = new WeakMap<Plan, { readonly logos: readonly KitLogo[]; readonly digest: string }>();

/** The logos that are searched for, and the identity of the set: what was found of it is kept under that. */
export function logosFor(plan: Plan): { readonly logos: readonly KitLogo[]; readonly digest: string } {
  let known = logos.get(plan);
  if (known === undefined) {
    const found = kitLogos(plan.kit);
    const identity = found.map(({ content, ...logo }) => [logo, createHash('sha256').update(content).digest('hex')]);
    known = { logos: found, digest: digestOf(identity) };
    logos.set(plan, known);
  }
  return known;
}

/** Which placement the asset is meant for, and what it is therefore judged against. */
export function planAsset(
  plan: Plan,
  path: string,
  facts: Partial<Facts>,
): { match: Match; targets: readonly Target[] } {
  const match = plan.as === undefined ? matchOf(plan, path, facts) : saidSo(plan.as);
  const ids: readonly (string | null)[] = match.placements.length > 0 ? match.placements : [null];
  return { match, targets: ids.map((id) => targetFor(plan, id)) };
}

const saidSo = (placement: string): Match => ({
  kind: 'stated',
  placements: [placement],
  score: null,
  reasons: [{ kind: 'command' }],
  candidates: [],
});

function matchOf(plan: Plan, path: string, { file, picture, markup }: Partial<Facts>): Match {
  const { format = 'png' } = file ?? {};
  const isMail = format === 'eml' || format === 'mjml' || (markup?.isMail ?? false);
  return matchPlacement(
    picture === undefined
      ? { path, size: null, ...(isDocument(format) ? { document: { format, isMail } } : {}) }
      : { path, size: { width: picture.width, height: picture.height }, hasAlpha: picture.hasAlpha },
    plan.placements,
    { kit: plan.kit.kit.assignments, campaign: plan.settings.assignments },
  );
}

/** Whether `--channel` keeps the asset: a placement that it is, or could be, meant for, or its channel, is asked for. */
export function isWanted(plan: Plan, match: Match): boolean {
  const { only } = plan;
  if (only === null) return true;
  const meant = [...match.placements, ...match.candidates.map((candidate) => candidate.placement)];
  return plan.placements.some((p) => meant.includes(p.id) && (only.includes(p.id) || only.includes(p.channelId)));
}
