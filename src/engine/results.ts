import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Check } from '../model/check.ts';
import type { Language } from '../model/language.ts';
import type { AssetReport, CheckResult, Judged } from '../model/report.ts';
import type { Cache } from './cache.ts';
import type { Composed } from './compose.ts';
import type { Evidenced, Judge, PlainResult } from './judge.ts';
import { type Plan, targetFor } from './plan.ts';
import { digestOf } from './rules.ts';
import type { Found } from './scan.ts';

/** All that decides what is found in an asset, beside what it contains and where it lies. */
export interface Deciding {
  readonly plan: Plan;
  readonly checks: readonly Check[];
  readonly language: Language;
  readonly today: string;
  /** What this Onbrand was built from; null where nobody knows, and no result outlives its run. */
  readonly build: string | null;
}

/** Results of earlier runs, which are those of this one where nothing that decides has changed. Losing them costs time. */
export interface KeptResults {
  readonly find: (found: Found) => Composed | null;
  readonly keep: (found: Found, composed: Composed) => void;
}

/** As it is kept: results without findings in short, what is only repeated left out. */
interface Kept extends Pick<Composed, 'photo' | 'isLossy'> {
  readonly asset: Omit<AssetReport, 'judged'> & { readonly judged: readonly KeptJudged[] };
  readonly evidenced: readonly KeptEvidence[];
}
type KeptJudged = Omit<Judged, 'results'> & { readonly results: readonly (CheckResult | PlainResult)[] };
interface KeptEvidence {
  readonly placement: string | null;
  readonly facts: Evidenced['facts'];
  /** Whether what it says is among its facts: the asset has it too. */
  readonly says: boolean;
}

export function keptResults(cache: Cache | null, deciding: Deciding, judge: Judge): KeptResults {
  const { plan, build } = deciding;
  if (cache === null || build === null) return { find: () => null, keep: () => undefined };
  const checks = deciding.checks.map(({ id }) => id);
  // A window asks for a part of the checks first, then for all: both are kept side by side.
  const set = digestOf(checks).slice(0, 12);
  const run = digestOfAll({ ...deciding, checks, plan: { ...plan, settings: { ...plan.settings, waivers: [] } } });
  const keyOf = (digest: string, path: string): string => `${run}:${digest}:${path}`;
  return {
    find({ path, file }) {
      const digest = typeof file === 'string' ? cache.digestOf(file) : null;
      const kept = digest === null ? null : cache.result<Kept>(`${set}:${file}`, keyOf(digest, path));
      return kept === null ? null : unfold(kept, path, plan, judge);
    },
    keep({ path, file }, { asset, evidenced, photo, isLossy }) {
      if (asset === null || typeof file !== 'string') return;
      cache.keepResult<Kept>(`${set}:${file}`, keyOf(asset.digest, path), {
        asset: { ...asset, judged: asset.judged.map((one) => ({ ...one, results: one.results.map(inShort) })) },
        evidenced: evidenced.map(({ placement, facts: { copy, ...facts } }) => ({
          placement: placement?.id ?? null,
          facts,
          says: copy !== undefined,
        })),
        photo,
        isLossy,
      });
    },
  };
}

function unfold({ asset, evidenced, photo, isLossy }: Kept, path: string, plan: Plan, judge: Judge): Composed {
  const { copy } = asset;
  return {
    asset: {
      ...asset,
      judged: asset.judged.map((one) => ({
        ...one,
        results: one.results.map((result) => ('check' in result ? result : judge.plain(...result))),
      })),
    },
    evidenced: evidenced.map(({ placement, facts, says }) => ({
      path,
      placement: targetFor(plan, placement).placement,
      facts: says && copy !== null ? { ...facts, copy } : facts,
      failed: {},
    })),
    problems: [],
    photo,
    isLossy,
  };
}

function inShort(result: CheckResult): CheckResult | PlainResult {
  const { check, outcome, because, deviations, allowed } = result;
  const isPlain = deviations.length === 0 && allowed.length === 0;
  return isPlain && outcome !== 'deviates' && outcome !== 'review' ? [check, outcome, because] : result;
}

/** A kit has bytes, which JSON would write out number by number. */
const digestOfAll = (value: unknown): string => createHash('sha256').update(serialize(value)).digest('hex');
