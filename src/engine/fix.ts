import { rm } from 'node:fs/promises';
import { keptOf } from '../fix/offer.ts';
import { sameSize } from '../measure/crop.ts';
import type { Check } from '../model/check.ts';
import type { FactName } from '../model/facts.ts';
import type { Fix, FixChange, Refusal } from '../model/fix.ts';
import type { Language } from '../model/language.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import type { Placement } from '../model/placement.ts';
import type { AssetReport } from '../model/report.ts';
import { composeAsset } from './compose.ts';
import { createJudge } from './judge.ts';
import { type Plan, targetFor } from './plan.ts';
import type { Workers } from './pool.ts';
import { broughtBy, type FoundIn, findingsIn, isIn, lostBy } from './second-judgement.ts';

/** What a fix is tried with. */
export interface Bench {
  readonly plan: Plan;
  readonly workers: Pick<Workers, 'measure' | 'mend'>;
  readonly checks: readonly Check[];
  readonly language: Language;
  readonly today: string;
  /** Whether author, copyright and the like go on into the new files. */
  readonly keepsMetadata: boolean;
}

/** A finding with the fix that it offers. */
export interface Wanted extends FoundIn {
  readonly fix: Fix;
}

/** A file that was fixed and judged again: what was asked for is gone, and nothing new came. */
export interface Fixed {
  readonly file: string;
  readonly extension: string;
  readonly changes: readonly FixChange[];
  readonly after: AssetReport;
  readonly solved: readonly Wanted[];
}

export interface Tried {
  /** Null where nothing could be fixed safely. */
  readonly fixed: Fixed | null;
  readonly refused: readonly { readonly wanted: Wanted; readonly refusal: Refusal }[];
}

/** Findings that offer a fix. */
export const fixable = (asset: AssetReport): readonly Wanted[] =>
  findingsIn(asset).flatMap((found) => {
    const { fix, waiver } = found.deviation;
    // What was accepted stays as it is.
    return fix === null || waiver !== null ? [] : [{ ...found, fix }];
  });

/** Share of the picture that a cut may take away before filling up is tried first. */
const mostLost = 0.4;

/**
 * Tries fixes of one asset: all together, else those that pass alone. Each is judged by every check before it counts.
 * `to`: where files go that are made on the way, without an extension.
 */
export async function tryFixes(
  asset: AssetReport,
  file: string | Uint8Array,
  wanted: readonly Wanted[],
  bench: Bench,
  to: string,
): Promise<Tried> {
  const attempt = (part: readonly Wanted[], name: string) => attemptAll(asset, file, part, bench, `${to}-${name}`);
  const groups = byFix(wanted);
  const all = await attempt(wanted, 'all');
  if (all.ok) return { fixed: all.value, refused: [] };
  const [only] = groups;
  if (groups.length < 2 || only === undefined) return { fixed: null, refused: refusedFor(wanted, all.problems[0]) };
  const passed: { readonly part: readonly Wanted[]; readonly fixed: Fixed }[] = [];
  const refused: Tried['refused'][number][] = [];
  for (const [i, part] of groups.entries()) {
    const alone = await attempt(part, String(i));
    if (alone.ok) passed.push({ part, fixed: alone.value });
    else refused.push(...refusedFor(part, alone.problems[0]));
  }
  const [first] = passed;
  if (first === undefined || passed.length < 2) return { fixed: first?.fixed ?? null, refused };
  const together =
    passed.length === groups.length
      ? all
      : await attempt(
          passed.flatMap(({ part }) => part),
          'passed',
        );
  if (together.ok) return { fixed: together.value, refused };
  const others = passed.slice(1).flatMap(({ part }) => refusedFor(part, together.problems[0]));
  return { fixed: first.fixed, refused: [...refused, ...others] };
}

const refusedFor = (wanted: readonly Wanted[], refusal: Refusal = { because: 'unreadable', detail: '' }) =>
  wanted.map((one) => ({ wanted: one, refusal }));

/** Findings that the same fix answers. */
function byFix(wanted: readonly Wanted[]): readonly (readonly Wanted[])[] {
  const groups = new Map<string, Wanted[]>();
  for (const one of wanted) {
    const key = JSON.stringify(one.fix);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(one);
  }
  return [...groups.values()];
}

async function attemptAll(
  asset: AssetReport,
  file: string | Uint8Array,
  wanted: readonly Wanted[],
  bench: Bench,
  to: string,
): Promise<Outcome<Fixed, Refusal>> {
  const fixes = byFix(wanted).flatMap(([one]) => one?.fix ?? []);
  const placement = wanted.find(({ fix }) => fix.kind === 'size')?.placement ?? asset.judged[0]?.placement ?? null;
  const made = await makeAndJudge(
    asset,
    file,
    fixes,
    placement,
    asset.judged.map((j) => j.placement),
    bench,
    to,
    false,
  );
  if (!made.ok) return made;
  const left = wanted.find((one) => isIn(one, findingsIn(made.value.after)));
  if (left === undefined) return ok({ ...made.value, solved: wanted });
  await rm(made.value.file, { force: true });
  return notOk({ because: 'still-there', detail: left.deviation.message });
}

/** Makes another size of a master for a placement, in a format and weight that it takes. */
export async function reframe(
  master: AssetReport,
  file: string | Uint8Array,
  placement: Placement,
  bench: Bench,
  to: string,
): Promise<Outcome<Omit<Fixed, 'solved'>, Refusal>> {
  const { formats, recommended } = placement;
  const written = formats.find((format) => ['png', 'jpg', 'webp', 'avif'].includes(format));
  const fixes: readonly Fix[] = [
    ...(sameSize(master, recommended) ? [] : [{ kind: 'size', ...recommended } as const]),
    ...(formats.some((format) => format === master.format) || written === undefined
      ? []
      : [{ kind: 'format', format: written } as const]),
  ];
  return makeAndJudge(master, file, fixes, placement.id, [placement.id], bench, to, true);
}

/** One file, made by the first way of reaching a size that brings nothing new with it. */
async function makeAndJudge(
  asset: AssetReport,
  file: string | Uint8Array,
  fixes: readonly Fix[],
  placement: string | null,
  placements: readonly (string | null)[],
  { plan, workers, checks, language, today, keepsMetadata }: Bench,
  to: string,
  anywhere: boolean,
): Promise<Outcome<Omit<Fixed, 'solved'>, Refusal>> {
  const size = fixes.find((fix) => fix.kind === 'size');
  const cutsLittle = size === undefined || keptOf(asset, size) >= 1 - mostLost;
  const ways =
    size === undefined ? (['cut'] as const) : cutsLittle ? (['cut', 'fill'] as const) : (['fill', 'cut'] as const);
  const ids = placements.flatMap((id) => id ?? []);
  const pinned: Plan = {
    ...plan,
    only: null,
    settings: { ...plan.settings, assignments: [{ files: '**', placement: ids.length === 0 ? 'none' : ids }] },
  };
  const judge = createJudge(checks, plan.kit, today, language);
  let refusal: Refusal = { because: 'unreadable', detail: '' };
  for (const [n, how] of ways.entries()) {
    const { path, digest } = asset;
    const mended = await workers.mend(plan, {
      path,
      file,
      digest,
      fixes,
      how,
      keepsMetadata,
      placement,
      to: `${to}-${how}`,
    });
    if (!mended.ok) {
      refusal = n === 0 ? (mended.problems[0] ?? refusal) : refusal;
      continue;
    }
    const at = mended.value.file;
    const name = `${path.replace(/\.[^./]*$/, '')}.${mended.value.extension}`;
    const measured = await workers.measure(pinned, { path: name, file: at, wanted: factsFor(checks), known: {} });
    const targets = measured.targets.map((target) => targetFor(pinned, target.placement).placement);
    const { asset: after } = composeAsset(measured, targets, judge, language);
    const fresh = after === null ? [] : broughtBy(asset, after, anywhere);
    if (after !== null && fresh.length === 0 && lostBy(asset, after).length === 0)
      return ok({ file: at, extension: mended.value.extension, changes: mended.value.changes, after });
    await rm(at, { force: true });
    const [first] = fresh;
    refusal = { because: 'new-finding', detail: first?.deviation.message ?? '' };
  }
  return notOk(refusal);
}

const factsFor = (checks: readonly Check[]): readonly FactName[] => [
  ...new Set<FactName>([
    'file',
    'picture',
    'swatches',
    'texture',
    ...checks.flatMap((check) => (check.scope === 'asset' ? check.needs : [])),
  ]),
];
