import { factSources } from '../facts/index.ts';
import type { OpenKit } from '../model/open-kit.ts';
import { type Gathered, gather } from './gather.ts';
import { colourRules, noRules } from './rules.ts';

/** Every fact of one file, without its pixels; those that depend on the palette only where a kit is given. */
export async function measureFile(path: string, content: Uint8Array, kit: OpenKit | null): Promise<Gathered> {
  const wanted = factSources.filter((source) => kit !== null || !source.usesRules).map((source) => source.name);
  const rules = kit === null ? noRules : colourRules(kit, null);
  const { facts, failed } = await gather(factSources, wanted, { path, content, rules });
  const { raster: _raster, sample: _sample, ...rest } = facts;
  return { facts: rest, failed };
}
