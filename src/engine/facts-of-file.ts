import { documentSources, factSources } from '../facts/index.ts';
import type { OpenKit } from '../model/open-kit.ts';
import { isDocument } from '../model/placement.ts';
import { type Gathered, gather } from './gather.ts';
import { documentFacts } from './plan.ts';
import { colourRules, kitLogos, noRules } from './rules.ts';

/** Every fact of one file, without its pixels; those that depend on the kit only where a kit is given. */
export async function measureFile(path: string, content: Uint8Array, kit: OpenKit | null): Promise<Gathered> {
  const measuring = { path, content, rules: noRules, logos: [] };
  const { facts: first, failed: unread } = await gather(factSources, ['file'], measuring);
  if (first.file === undefined) return { facts: {}, failed: unread };
  const { format } = first.file;
  const sources = isDocument(format) ? documentSources : factSources;
  const wanted = isDocument(format)
    ? documentFacts(format)
    : sources.filter((source) => kit !== null || !(source.usesRules || source.usesLogos)).map(({ name }) => name);
  const logos = kit === null ? [] : kitLogos(kit);
  const rules = kit === null ? noRules : colourRules(kit, null);
  const { facts, failed } = await gather(sources, wanted, { ...measuring, rules, logos }, first);
  const { raster: _raster, sample: _sample, ...rest } = facts;
  return { facts: rest, failed };
}
