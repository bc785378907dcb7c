import { iconUpTo } from '../facts/mail/inside.ts';
import type { Check } from '../model/check.ts';
import type { FactName, MarkupGlance, SetFacts } from '../model/facts.ts';
import { mailAround } from '../model/inside-mail.ts';
import { type Cache, type CacheEntry, stampOf } from './cache.ts';
import { type Composed, composeAsset } from './compose.ts';
import type { Judge } from './judge.ts';
import { knownFacts, nothingKnown } from './known-facts.ts';
import type { Measured, MeasureTask } from './measure.ts';
import { isWanted, logosFor, targetFor } from './plan.ts';
import type { Pool } from './pool.ts';
import { type Deciding, keptResults } from './results.ts';
import type { Found } from './scan.ts';
import { createTurns } from './turns.ts';

export interface Assessed {
  /** Null where the asset is for none of the channels that are asked for, or a mere sign in a mail. */
  readonly composed: Composed | null;
  /** Nothing of it had to be measured. */
  readonly isCached: boolean;
}

/** What every report shows, whatever is checked. */
const shown: readonly FactName[] = ['file', 'picture', 'swatches', 'texture', 'fingerprint'];

/** How one asset comes to its results: as they were kept, or judged by facts that were kept, or measured first. */
export function createAssessor(
  deciding: Deciding,
  judge: Judge,
  { pool, cache }: { readonly pool: Pool; readonly cache: Cache | null },
): (found: Found) => Promise<Assessed> {
  const { plan, checks, language } = deciding;
  const wanted = [...new Set<FactName>([...shown, ...checks.flatMap(({ needs }) => needs)])];
  const seenBySet = new Set(checks.filter(({ scope }) => scope === 'set').flatMap((check: Check) => check.needs));
  // A mail is held against the size of its pictures.
  if (seenBySet.has('markup')) seenBySet.add('picture');
  const results = cache === null ? null : keptResults(cache, deciding, judge);
  const cacheFolder = cache?.folder ?? null;
  const inTurn = cache === null ? null : createTurns(cache);
  const share = createSharing();

  /** `entry`: where what is measured is kept; null where it can't be. */
  async function measure(task: MeasureTask, entry: Pick<CacheEntry, 'file' | 'stamp'> | null): Promise<Measured> {
    const measured = await pool.measure(task);
    if (cache !== null && entry !== null && isWhole(measured)) {
      const palettes = measured.targets.flatMap(({ rulesDigest, palette }) =>
        palette === null ? [] : [{ rulesDigest, palette }],
      );
      const { logos: found, ...facts } = measured.facts;
      const logos = found === undefined ? null : { logosDigest: logosFor(plan).digest, found };
      cache.store({ ...entry, digest: measured.digest, facts, palettes, logos });
    }
    return measured;
  }

  return async ({ path, file }) => {
    const stamp = cache === null || typeof file !== 'string' ? null : stampOf(file);
    const entry = typeof file !== 'string' || stamp === null ? null : { file, stamp };
    const kept = entry === null ? null : (results?.find(path, entry) ?? null);
    if (kept !== null) return { composed: share(kept), isCached: true };

    const look = async (digest: string | null) => {
      const known = cache === null || digest === null ? nothingKnown : knownFacts(cache, plan, path, digest, wanted);
      const measured = known.whole ?? (await measure({ path, file, wanted, known: known.facts, cacheFolder }, entry));
      return { measured, isCached: known.whole !== null };
    };
    const { measured, isCached } = inTurn === null || entry === null ? await look(null) : await inTurn(entry, look);
    if (isSign(measured) || (measured.match !== null && !isWanted(plan, measured.match)))
      return { composed: null, isCached };
    const placements = measured.targets.map(({ placement }) => targetFor(plan, placement).placement);
    const whole = composeAsset(measured, placements, judge, language);
    const evidenced = whole.evidenced.map((one) => ({ ...one, facts: glanceAt(one.facts, seenBySet) }));
    const composed = { ...whole, evidenced };
    if (entry !== null && isWhole(measured)) results?.keep(path, entry, composed);
    return { composed: share(composed), isCached };
  };
}

/** Different values that are remembered, at most: a campaign in which nearly every asset has its own gains nothing. */
const mostShared = 1000;

/**
 * Has assets of one size in one placement hold the same reasons and zones, instead of a copy each: of ten thousand assets
 * all stays in memory until the report is written.
 */
function createSharing(): (composed: Composed) => Composed {
  const known = new Map<string, unknown>();
  const same = <T>(value: T): T => {
    const text = JSON.stringify(value);
    if (!known.has(text) && known.size < mostShared) known.set(text, value);
    return (known.get(text) as T | undefined) ?? value;
  };
  return (composed) => {
    if (composed.asset === null) return composed;
    const judged = composed.asset.judged.map((one) => ({ ...one, zones: same(one.zones) }));
    return { ...composed, asset: { ...composed.asset, match: same(composed.asset.match), judged } };
  };
}

/** A picture in a mail that is as small as what such a mail puts beside its links: nobody's design. */
const isSign = ({ path, facts: { picture } }: Measured): boolean =>
  picture !== undefined && mailAround(path) !== null && Math.max(picture.width, picture.height) <= iconUpTo;

/** Whether all of it could be measured. What failed is tried again in the next run. */
const isWhole = (measured: Measured): measured is Measured & { readonly digest: string } =>
  measured.digest !== null && Object.keys(measured.failed).length === 0;

/** What is seen by the set, and nothing more: whatever else stays would stay for all assets at once. */
function glanceAt({ palette, markup, ...others }: Partial<SetFacts>, names: ReadonlySet<string>): Partial<SetFacts> {
  const plain: Partial<SetFacts> = Object.fromEntries(Object.entries(others).filter(([name]) => names.has(name)));
  const seen = markup === undefined || !names.has('markup') ? plain : { ...plain, markup: glanceAtMarkup(markup) };
  if (palette === undefined || !names.has('palette')) return seen;
  const off = palette.off.map(({ hex, share }) => ({ hex, share }));
  const drawn = palette.drawn.map(({ from, to, share }) => ({ from, to, share }));
  return { ...seen, palette: { shares: palette.shares, off, drawn } };
}

/** A picture that the code holds itself is named by that alone: it may be megabytes. */
const glanceAtMarkup = ({ isMail, images }: MarkupGlance): MarkupGlance => ({
  isMail,
  images: images.map(({ src, inside, width, height, fluid, place }) => {
    const named = /^\s*data:/i.test(src) ? 'data:' : src;
    return { src: named, inside, width, height, fluid, place };
  }),
});
