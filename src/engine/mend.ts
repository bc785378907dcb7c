import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { factSources } from '../facts/index.ts';
import { boundsOf } from '../fix/frame.ts';
import { groundsFor, leastSure } from '../fix/grounds.ts';
import { type Made, makeFixed } from '../fix/make.ts';
import { zonesOf } from '../measure/zones.ts';
import type { FactName, Facts } from '../model/facts.ts';
import type { Fix, Refusal } from '../model/fix.ts';
import { notOk, type Outcome, ok } from '../model/outcome.ts';
import type { Box } from '../model/region.ts';
import { gather } from './gather.ts';
import { logoRules } from './logo-rules.ts';
import { logosFor, type Plan, targetFor, wantedOf } from './plan.ts';

export interface MendTask {
  readonly path: string;
  readonly file: string | Uint8Array;
  /** sha256 that the content must have: what was judged is what is fixed. */
  readonly digest: string;
  readonly fixes: readonly Fix[];
  readonly how: 'cut' | 'fill';
  readonly keepsMetadata: boolean;
  /** The placement that it is fixed for; null where it is not known. */
  readonly placement: string | null;
  /** Where the fixed file goes, without its extension. */
  readonly to: string;
}

/** A fixed file that was not judged yet. */
export interface Mended extends Omit<Made, 'content'> {
  readonly file: string;
  readonly bytes: number;
}

/** Of the task before this one: one master is made into many sizes, and one asset is tried several ways. */
let last: { readonly key: string; readonly facts: Partial<Facts> } | null = null;

/** Makes a fixed file of one asset, in a worker. */
export async function mendAsset(plan: Plan, task: MendTask): Promise<Outcome<Mended, Refusal>> {
  const { path, file, digest, fixes, how, keepsMetadata, placement: id, to } = task;
  const content = await readFile(typeof file === 'string' ? file : Buffer.from(file)).catch(() => null);
  if (content === null || createHash('sha256').update(content).digest('hex') !== digest)
    return notOk({ because: 'changed', detail: '' });
  const { placement, rules } = targetFor(plan, id);
  const size = fixes.find((fix) => fix.kind === 'size');
  const isLaid = fixes.some((fix) => fix.kind === 'opaque');
  const wanted: readonly FactName[] = [
    'file',
    'picture',
    'texture',
    ...(size !== undefined ? wantedOf(plan, shown, 'png') : isLaid ? (['logos'] as const) : []),
  ];
  const { logos, digest: logosDigest } = logosFor(plan);
  const key = `${digest} ${logosDigest}`;
  const known = last?.key === key ? last.facts : {};
  const { facts } = await gather(factSources, wanted, { path, content, rules, logos }, known);
  const { raster: _, sample: __, palette: ___, ...kept } = facts;
  last = { key, facts: kept };
  const { file: kind, picture, texture } = facts;
  if (kind === undefined || picture === undefined || texture === undefined)
    return notOk({ because: 'unreadable', detail: '' });
  const made = await makeFixed({
    path,
    content,
    facts: { file: kind, picture, texture },
    fixes,
    fitting: {
      how,
      keep: keptBoxes(facts),
      zones: placement === null || size === undefined ? [] : zonesOf(placement, size.width, size.height),
      brand: groundsFor(rules, null, [])[0],
    },
    keepsMetadata,
    grounds: groundsFor(rules, logoRules(plan.kit, placement), facts.logos?.sightings ?? []),
    formats: placement?.formats ?? null,
    maxBytes: placement?.maxBytes ?? null,
  });
  if (!made.ok) return made;
  const { content: fixed, extension, changes } = made.value;
  const at = `${to}.${extension}`;
  try {
    await writeFile(at, fixed);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    await rm(at, { force: true });
    return notOk({ because: 'no-room', detail: String(error.code) });
  }
  return ok({ file: at, extension, changes, bytes: fixed.byteLength });
}

/** Facts of what must stay whole when a picture is cut. */
const shown: readonly FactName[] = factSources
  .map(({ name }) => name)
  .filter((name) => ['logos', 'copy'].includes(name));

const keptBoxes = ({ logos, copy }: Partial<Facts>): readonly Box[] => [
  ...(logos?.sightings ?? [])
    .filter(({ confidence }) => confidence >= leastSure)
    .flatMap(({ quad }) => boundsOf({ kind: 'polygon', points: quad.map(([x, y]) => [x, y]) }) ?? []),
  ...(copy?.pieces ?? []).filter(({ hidden }) => !hidden).flatMap(({ region }) => boundsOf(region) ?? []),
];
