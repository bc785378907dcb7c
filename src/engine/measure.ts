import { readFile, stat } from 'node:fs/promises';
import { documentSources, factSources } from '../facts/index.ts';
import type { Measuring } from '../facts/source.ts';
import type { FactName, Facts } from '../model/facts.ts';
import type { Match } from '../model/match.ts';
import { isDocument } from '../model/placement.ts';
import { type Problem, problem } from '../model/problem.ts';
import { gather } from './gather.ts';
import { kitShelf } from './kit-shelf.ts';
import { logosFor, type Plan, planAsset, targetFor, wantedOf } from './plan.ts';

/** Largest file that is read, in bytes; a guard against a wrong folder, not a rule of any channel. */
const maxFileBytes = 200 * 1024 * 1024;

/** Facts that are the same in every placement. */
export type AssetFacts = Omit<Facts, 'palette' | 'raster' | 'sample'>;
/** Facts that never depend on the kit, and are therefore kept under the content's digest alone. */
export type KitFreeFacts = Omit<AssetFacts, 'logos'>;

/** What a worker hands back of one asset: no pixels, plain data. */
export interface Measured {
  readonly path: string;
  /** sha256 of the content; null where it could not be read. */
  readonly digest: string | null;
  readonly facts: Partial<AssetFacts>;
  readonly match: Match | null;
  /** One a target, in their order. */
  readonly targets: readonly {
    readonly placement: string | null;
    readonly rulesDigest: string;
    readonly palette: Facts['palette'] | null;
  }[];
  readonly failed: Partial<Record<FactName, Problem>>;
}

export interface MeasureTask {
  readonly path: string;
  readonly file: string | Uint8Array;
  readonly wanted: readonly FactName[];
  /** Facts of an earlier run; taken where the content is still the same. */
  readonly known: Partial<AssetFacts>;
  /** Where caches are; null where nothing is kept. */
  readonly cacheFolder: string | null;
}

const nameable = (file: string | Uint8Array): string | Buffer => (typeof file === 'string' ? file : Buffer.from(file));

async function read(task: MeasureTask): Promise<Buffer | Problem> {
  const { path } = task;
  try {
    const file = nameable(task.file);
    const before = await stat(file);
    if (before.size > maxFileBytes) return problem('file-too-large', path, { bytes: before.size, limit: maxFileBytes });
    const content = await readFile(file);
    return content.byteLength === before.size ? content : problem('file-changed', path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return code === 'ENOENT' ? problem('file-missing', path) : problem('file-unreadable', path, { detail: code });
  }
}

/** Reads one asset once, finds its placement, and measures all that the checks want to know. */
export async function measureAsset(plan: Plan, task: MeasureTask): Promise<Measured> {
  const { path, known } = task;
  const content = await read(task);
  if (!Buffer.isBuffer(content)) {
    return { path, digest: null, facts: {}, match: null, targets: [], failed: { file: content } };
  }
  const shelf = task.cacheFolder === null ? null : kitShelf(task.cacheFolder);
  const measuring = { path, content, rules: targetFor(plan, null).rules, logos: logosFor(plan).logos, shelf };
  const { facts: first, failed: unread } = await gather(factSources, ['file'], measuring);
  const digest = first.file?.digest ?? null;
  const earlier = known.file?.digest === digest ? known : {};
  if (first.file !== undefined && isDocument(first.file.format))
    return measureDocument(plan, task, measuring, { ...earlier, ...first });
  const header = await gather(factSources, ['picture'], measuring, first);
  const failedSoFar = { ...unread, ...header.failed };
  if (header.facts.picture === undefined)
    return { path, digest, facts: {}, match: null, targets: [], failed: failedSoFar };

  const planned = planAsset(plan, path, header.facts);
  const wanted = wantedOf(plan, task.wanted, header.facts.file?.format ?? 'png');
  const kitFree = wanted.filter((name) => name !== 'palette');
  const rest = await gather(factSources, wanted.includes('palette') ? [...kitFree, 'sample'] : kitFree, measuring, {
    ...earlier,
    ...header.facts,
  });
  // A header promises what the pixels don't keep: such a file is as unreadable as one without a header.
  if (rest.failed.raster !== undefined)
    return { path, digest, facts: {}, match: null, targets: [], failed: rest.failed };
  let failed = rest.failed;
  const targets: Measured['targets'][number][] = [];
  for (const { placement, rules, rulesDigest } of planned.targets) {
    let palette: Facts['palette'] | null = targets.find((t) => t.rulesDigest === rulesDigest)?.palette ?? null;
    if (palette === null && wanted.includes('palette') && failed.sample === undefined) {
      const judged = await gather(factSources, ['palette'], { ...measuring, rules }, rest.facts);
      palette = judged.facts.palette ?? null;
      failed = { ...failed, ...judged.failed };
    } else if (failed.sample !== undefined) failed = { ...failed, palette: failed.sample };
    targets.push({ placement: placement?.id ?? null, rulesDigest, palette });
  }
  const { raster: _, sample: __, palette: ___, ...facts } = rest.facts;
  return { path, digest, facts, match: planned.match, targets, failed };
}

/** A document has no pixels: its words, and how it is made, are all that is measured, and no rule of colour changes that. */
async function measureDocument(
  plan: Plan,
  { path, wanted }: MeasureTask,
  measuring: Measuring,
  known: Partial<Facts>,
): Promise<Measured> {
  const digest = known.file?.digest ?? null;
  const { facts, failed } = await gather(
    documentSources,
    wantedOf(plan, wanted, known.file?.format ?? 'txt'),
    measuring,
    known,
  );
  if (facts.copy === undefined) return { path, digest, facts: {}, match: null, targets: [], failed };
  const { match, targets } = planAsset(plan, path, facts);
  const unpainted = targets.map(({ placement, rulesDigest }) => ({
    placement: placement?.id ?? null,
    rulesDigest,
    palette: null,
  }));
  return { path, digest, facts, match, targets: unpainted, failed };
}
