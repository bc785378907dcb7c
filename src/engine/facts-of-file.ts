import { factSources } from '../facts/index.ts';
import type { OpenKit } from '../model/open-kit.ts';
import { type Gathered, gather } from './gather.ts';
import { colourRules, kitLogos, noRules } from './rules.ts';

/** Every fact of one file, without its pixels; those that depend on the kit only where a kit is given. */
export async function measureFile(path: string, content: Uint8Array, kit: OpenKit | null): Promise<Gathered> {
  const wanted = factSources
    .filter((source) => kit !== null || !(source.usesRules || source.usesLogos))
    .map((source) => source.name);
  const logos = kit === null ? [] : kitLogos(kit);
  const rules = kit === null ? noRules : colourRules(kit, null);
  const { facts, failed } = await gather(factSources, wanted, { path, content, rules, logos });
  const { raster: _raster, sample: _sample, ...rest } = facts;
  return { facts: rest, failed };
}
