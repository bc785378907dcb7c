import { rm } from 'node:fs/promises';
import { keptOf, leastKept, leastShown } from '../fix/target.ts';
import { sameSize } from '../measure/crop.ts';
import { asWritten, englishWords } from '../measure/words/english.ts';
import type { Check } from '../model/check.ts';
import type { FactName } from '../model/facts.ts';
import type { Fix, FixChange, Refusal } from '../model/fix.ts';
import { nothingKnown } from '../model/known.ts';
import type { Language } from '../model/language.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import type { Placement, Size } from '../model/placement.ts';
import type { AssetReport } from '../model/report.ts';
import { composeAsset } from './compose.ts';
import { type Account, accountOf, owed } from './fix-account.ts';
import { createJudge, type Judge } from './judge.ts';
import type { MendTask } from './mend.ts';
import { type Plan, targetFor } from './plan.ts';
import type { Workers } from './pool.ts';
import { broughtBy, type FoundIn, findingsIn, hiddenLogo, isIn, lostBy } from './second-judgement.ts';

/** What a fix is tried with. */
export interface Bench {
  readonly plan: Plan;
  readonly workers: Pick<Workers, 'measure' | 'mend'>;
  readonly checks: readonly Check[];
  /** It reads words as the run did. */
  readonly judge: Judge;
  readonly language: Language;
  /** Whether author, copyright and the like go on into the new files. */
  readonly keepsMetadata: boolean;
}

export async function createBench(tools: Omit<Bench, 'judge'>, today: string): Promise<Bench> {
  const { plan, checks, language } = tools;
  const english = plan.kit.kit.voice === undefined ? asWritten : await englishWords();
  return { ...tools, judge: createJudge(checks, plan.kit, today, language, nothingKnown, english) };
}

/** A finding with the fix that it offers. */
interface Wanted extends FoundIn {
  readonly fix: Fix;
}

/** A file that was fixed and judged again: what was asked for is gone, and nothing new came. */
export interface Fixed {
  readonly file: string;
  readonly extension: string;
  readonly changes: readonly FixChange[];
  readonly after: AssetReport;
}

interface Tried {
  /** Null where nothing could be fixed safely. */
  readonly fixed: Fixed | null;
  readonly refused: readonly { readonly wanted: Wanted; readonly refusal: Refusal }[];
}

/** What became of an asset, finding by finding. */
export interface Mending extends Account {
  readonly fixed: Fixed | null;
}

/** Findings for which a fix can be tried. */
export const fixable = (asset: AssetReport): readonly Wanted[] =>
  findingsIn(asset).flatMap((found) => {
    const { fix, waiver } = found.deviation;
    // What was accepted stays as it is.
    return fix === null || waiver !== null ? [] : [{ ...found, fix }];
  });

/**
 * Mends an asset as far as it goes safely. It is the one answer to what can be fixed: every door tells it.
 *
 * @param file null where its name is no text
 * @param asked which findings it is about
 * @param to where files go that are made on the way, without an extension
 */
export async function mend(
  asset: AssetReport,
  file: string | null,
  asked: (check: string, subject: string) => boolean,
  bench: Bench,
  to: string,
): Promise<Mending> {
  const wanted = fixable(asset).filter(({ check, deviation }) => asked(check, deviation.subject));
  const findings = owed(asset).filter(({ check, deviation }) => asked(check, deviation.subject));
  const { fixed, refused } =
    file === null
      ? { fixed: null, refused: refusedFor(wanted, { because: 'unnamed', detail: '' }) }
      : await tryFixes(asset, file, wanted, bench, to);
  return { fixed, ...accountOf(findings, fixed?.after ?? null, refused) };
}

/** Tries fixes of one asset. Each is judged by every check before it counts. */
const tryFixes = (asset: AssetReport, file: string, wanted: readonly Wanted[], bench: Bench, to: string) =>
  tryParts(wanted, (part, name) => attemptAll(asset, file, part, bench, `${to}-${name}`));

/** Tries fixes all together, else those that pass alone. `name` tells the attempts apart. */
async function tryParts(
  wanted: readonly Wanted[],
  attempt: (part: readonly Wanted[], name: string) => Promise<Outcome<Fixed, Refusal>>,
): Promise<Tried> {
  if (wanted.length === 0) return { fixed: null, refused: [] };
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
  file: string,
  wanted: readonly Wanted[],
  bench: Bench,
  to: string,
): Promise<Outcome<Fixed, Refusal>> {
  const fixes = byFix(wanted).flatMap(([one]) => one?.fix ?? []);
  const placement = wanted.find(({ fix }) => fix.kind === 'size')?.placement ?? asset.judged[0]?.placement ?? null;
  const placements = asset.judged.map((j) => j.placement);
  const make = (by: readonly Fix[]) => makeAndJudge(asset, file, by, placement, placements, bench, to, false);
  // What is too heavy for the channel is made as light as it advises, where that can't be seen.
  const advised = targetFor(bench.plan, placement).placement?.recommendedMaxBytes ?? null;
  const isOver = (fix: Fix): boolean => fix.kind === 'weight' && advised !== null && fix.maxBytes > advised;
  const lighter =
    advised !== null && fixes.some(isOver)
      ? await make(fixes.map((fix) => (isOver(fix) ? { kind: 'weight', maxBytes: advised } : fix)))
      : null;
  const made = lighter?.ok === true ? lighter : await make(fixes);
  if (!made.ok) return made;
  const left = wanted.find((one) => isIn(one, findingsIn(made.value.after)));
  if (left === undefined) return made;
  await rm(made.value.file, { force: true });
  return notOk({ because: 'still-there', detail: left.deviation.message });
}

/** Another size of a master, and which of what the master departs by could not be put right in it. */
interface Reframed {
  readonly fixed: Fixed;
  readonly refused: Tried['refused'];
}

/** Makes another size of a master for a placement, in a format and weight that it takes. */
export async function reframe(
  master: AssetReport,
  file: string,
  placement: Placement,
  bench: Bench,
  to: string,
): Promise<Outcome<Reframed, Refusal>> {
  const { formats, recommended } = placement;
  const written = formats.find((format) => ['png', 'jpg', 'webp', 'avif'].includes(format));
  const wholly: readonly Fix[] = [
    ...(sameSize(master, recommended) ? [] : [{ kind: 'size', ...recommended } as const]),
    ...(formats.some((format) => format === master.format) || written === undefined
      ? []
      : [{ kind: 'format', format: written } as const]),
  ];
  const make = (by: readonly Fix[], name: string) =>
    makeAndJudge(master, file, by, placement.id, [placement.id], bench, `${to}-${name}`, true);
  const makeLight = async (fixes: readonly Fix[], name: string) => {
    const made = await make(fixes, name);
    const { recommendedMaxBytes: advised } = placement;
    // In its own format it may come out heavier than is advised there.
    if (made.ok || advised === null || made.problems[0]?.because !== 'new-finding') return made;
    const lighter = await make([...fixes, { kind: 'weight', maxBytes: advised }], name);
    return lighter.ok ? lighter : made;
  };
  const whole = await makeLight(wholly, 'whole');
  if (!whole.ok) return whole;
  // What the master itself departs by is put right in each size where that is safe, and told where it is not.
  const own = fixable(master).filter(({ fix }) => isOfPicture(fix));
  const { fixed, refused } = await tryParts(own, (part, name) =>
    makeLight([...byFix(part).flatMap(([one]) => one?.fix ?? []), ...wholly], name),
  );
  if (fixed !== null) await rm(whole.value.file, { force: true });
  return ok({ fixed: fixed ?? whole.value, refused });
}

/** Whether a fix holds in every size that is made of a picture. */
const isOfPicture = ({ kind }: Fix): boolean => ['colour', 'profile', 'upright'].includes(kind);

/** How a size is reached: as a master is made into any size, however much of it goes; a finding is fixed only where little does. */
function waysTo(size: Size, asset: AssetReport, isMaster: boolean): readonly MendTask['how'][] {
  const kept = keptOf(asset, size);
  if (isMaster) return kept >= leastKept ? ['cut', 'fill'] : ['fill', 'cut'];
  return kept >= leastShown ? ['cut', 'fill'] : ['cut'];
}

/** One file, made by the first way of reaching a size that brings nothing new with it. */
async function makeAndJudge(
  asset: AssetReport,
  file: string,
  fixes: readonly Fix[],
  placement: string | null,
  placements: readonly (string | null)[],
  { plan, workers, checks, judge, language, keepsMetadata }: Bench,
  to: string,
  isMaster: boolean,
): Promise<Outcome<Fixed, Refusal>> {
  const size = fixes.find((fix) => fix.kind === 'size');
  const ways = size === undefined ? (['cut'] as const) : waysTo(size, asset, isMaster);
  const ids = placements.flatMap((id) => id ?? []);
  const pinned: Plan = {
    ...plan,
    only: null,
    settings: { ...plan.settings, assignments: [{ files: '**', placement: ids.length === 0 ? 'none' : ids }] },
  };
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
    const measured = await workers.measure(pinned, {
      path: name,
      file: at,
      wanted: factsFor(checks),
      known: {},
      cacheFolder: null,
    });
    const targets = measured.targets.map((target) => targetFor(pinned, target.placement).placement);
    const { asset: after } = composeAsset(measured, targets, judge, language);
    const fresh = after === null ? [] : broughtBy(asset, after, isMaster);
    const hidden = after !== null && fixes.some(({ kind }) => kind === 'opaque') ? hiddenLogo(asset, after) : null;
    if (after !== null && hidden === null && fresh.length === 0 && lostBy(asset, after).length === 0)
      return ok({ file: at, extension: mended.value.extension, changes: mended.value.changes, after });
    await rm(at, { force: true });
    const [first] = fresh;
    refusal =
      hidden === null
        ? { because: 'new-finding', detail: first?.deviation.message ?? '' }
        : { because: 'hidden', detail: hidden };
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
