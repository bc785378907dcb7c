import sharp from 'sharp';
import { factSources } from '../facts/index.ts';
import type { FactName } from '../model/facts.ts';
import type { ColourRules } from '../model/rules.ts';
import { gather } from './gather.ts';
import { type Plan, planAsset, targetFor } from './plan.ts';
import { noRules } from './rules.ts';

/** About an ad's; px. */
const side = 480;
/** No asset's name. */
const path = 'nothing.jpg';

/**
 * The first picture that a thread measures takes it twice as long as the next, for all the code that it meets for the first
 * time. A window has somebody who waits for that: one that nobody asked for goes before it, and is forgotten. Logos and
 * words, which come last, are left out.
 */
export const warmUp = (): Promise<void> =>
  measureNothing(
    factSources.map(({ name }) => name).filter((name) => name !== 'logos' && name !== 'copy'),
    noRules,
  );

/** The same for a kit that was opened: what names mean among its placements, and how near its colours are. */
export async function prepareFor(plan: Plan): Promise<void> {
  planAsset(plan, path, {});
  await measureNothing(['palette'], targetFor(plan, null).rules);
}

async function measureNothing(wanted: readonly FactName[], rules: ColourRules): Promise<void> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const content = await sharp({ create: { width: side, height: side, channels: 3, background: '#808080', noise } })
    .jpeg()
    .toBuffer();
  await gather(factSources, wanted, { path, content, rules, logos: [] });
}
