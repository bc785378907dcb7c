import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Check } from '../model/check.ts';
import type { SetFacts } from '../model/facts.ts';
import type { Language } from '../model/language.ts';
import type { AssetReport, CheckResult, Judged } from '../model/report.ts';
import type { Cache, CacheEntry } from './cache.ts';
import type { Composed } from './compose.ts';
import type { Judge, PlainResult } from './judge.ts';
import { type Plan, targetFor } from './plan.ts';
import { digestOf } from './rules.ts';

/** All that decides what is found in an asset, beside what it contains and where it lies. */
export interface Deciding {
  readonly plan: Plan;
  readonly checks: readonly Check[];
  readonly language: Language;
  readonly today: string;
  /** What this Onbrand was built from; null where nobody knows, and no result outlives its run. */
  readonly build: string | null;
}

/** A file as it is before it is read. */
type Entry = Pick<CacheEntry, 'file' | 'stamp'>;

/** Results of earlier runs, which are those of this one where nothing that decides has changed. Losing them costs time. */
export interface KeptResults {
  readonly find: (path: string, entry: Entry) => Composed | null;
  readonly keep: (path: string, entry: Entry, composed: Composed) => void;
}

/** As it is kept: what is only repeated left out. */
interface Kept extends Pick<Composed, 'photo' | 'isLossy'> {
  readonly asset: Omit<AssetReport, 'judged'> & { readonly judged: readonly KeptJudged[] };
  readonly evidenced: readonly KeptEvidence[];
}
interface KeptJudged extends Omit<Judged, 'results'> {
  /** Its results in their order as JSON text, `null` for each that has findings: one and the same for thousands of assets. */
  readonly plain: string;
  /** Those with findings, in their order. */
  readonly others: readonly CheckResult[];
}
interface KeptEvidence {
  readonly placement: string | null;
  readonly facts: Partial<SetFacts>;
  /** Whether what it says is among its facts: the asset has it too. */
  readonly says: boolean;
}

/** Null where nobody knows what this Onbrand was built from: no result outlives its run. */
export function keptResults(cache: Cache, deciding: Deciding, judge: Judge): KeptResults | null {
  const { plan, build } = deciding;
  if (build === null) return null;
  const checks = deciding.checks.map(({ id }) => id);
  // A window asks for a part of the checks first, then for all: both are kept side by side.
  const set = digestOf(checks).slice(0, 12);
  const run = digestOfAll({ ...deciding, checks, plan: { ...plan, settings: { ...plan.settings, waivers: [] } } });
  const keyOf = (path: string, stamp: string): string => `${run}:${stamp}:${path}`;

  const lists = new Map<string, readonly (CheckResult | null)[]>();
  const listOf = (plain: string): readonly (CheckResult | null)[] => {
    const known = lists.get(plain);
    if (known !== undefined) return known;
    const list = (JSON.parse(plain) as (PlainResult | null)[]).map((one) =>
      one === null ? null : judge.plain(...one),
    );
    lists.set(plain, list);
    return list;
  };
  const unfoldJudged = ({ plain, others, ...one }: KeptJudged): Judged => {
    const left = others.values();
    return { ...one, results: listOf(plain).flatMap((result) => result ?? left.next().value ?? []) };
  };
  const unfold = ({ asset, evidenced, photo, isLossy }: Kept): Composed => ({
    asset: { ...asset, judged: asset.judged.map(unfoldJudged) },
    evidenced: evidenced.map(({ placement, facts, says }) => ({
      path: asset.path,
      placement: targetFor(plan, placement).placement,
      facts: says && asset.copy !== null ? { ...facts, copy: asset.copy } : facts,
      failed: {},
    })),
    problems: [],
    photo,
    isLossy,
  });

  return {
    find(path, { file, stamp }) {
      const kept = cache.result<Kept>(`${set}:${file}`, keyOf(path, stamp));
      return kept === null ? null : unfold(kept);
    },
    keep(path, { file, stamp }, { asset, evidenced, photo, isLossy }) {
      if (asset === null) return;
      const kept: Kept = {
        asset: { ...asset, judged: asset.judged.map(fold) },
        evidenced: evidenced.map(({ placement, facts: { copy, ...facts } }) => ({
          placement: placement?.id ?? null,
          facts,
          says: copy !== undefined,
        })),
        photo,
        isLossy,
      };
      cache.keepResult(`${set}:${file}`, keyOf(path, stamp), kept);
    },
  };
}

function fold({ results, ...one }: Judged): KeptJudged {
  const plain = results.map(plainOf);
  return { ...one, plain: JSON.stringify(plain), others: results.filter((_, i) => plain[i] === null) };
}

function plainOf({ check, outcome, because, deviations, allowed }: CheckResult): PlainResult | null {
  const isPlain = deviations.length === 0 && allowed.length === 0;
  return isPlain && outcome !== 'deviates' && outcome !== 'review' ? [check, outcome, because] : null;
}

/** A kit has bytes, which JSON would write out number by number. */
const digestOfAll = (value: unknown): string => createHash('sha256').update(serialize(value)).digest('hex');
