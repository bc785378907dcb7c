import type { FactName } from '../model/facts.ts';
import type { FactSource } from './source.ts';

/** Every fact's source, sorted by name. A test compares this list with the folder. */
export const factSources: readonly FactSource<FactName, FactName>[] = [];
