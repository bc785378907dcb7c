import type { FactSource, Measuring } from '../facts/source.ts';
import type { FactName, Facts } from '../model/facts.ts';
import { type Problem, problem } from '../model/problem.ts';

type AnySource = FactSource<FactName, FactName>;

/** What could be measured of one asset, and the problem where it could not. */
export interface Gathered {
  readonly facts: Partial<Facts>;
  /** By fact; a fact that was made from a failed one shares its problem. */
  readonly failed: Partial<Record<FactName, Problem>>;
}

/**
 * Measures the wanted facts and those that they are made from, each once. Facts in `known` are taken as they are.
 * This is the one place where a bug in a measurement is caught: it becomes a problem, and the run goes on.
 */
export async function gather(
  sources: readonly AnySource[],
  wanted: readonly FactName[],
  measuring: Measuring,
  known: Partial<Facts> = {},
): Promise<Gathered> {
  const facts: Partial<Facts> = { ...known };
  const failed: Partial<Record<FactName, Problem>> = {};
  for (const source of inOrder(sources, wanted, new Set(Object.keys(known)))) {
    const cause = source.from.map((name) => failed[name]).find((p) => p !== undefined);
    if (cause !== undefined) {
      failed[source.name] = cause;
      continue;
    }
    try {
      const outcome = await source.measure(facts as Facts, measuring);
      if (outcome.ok) Object.assign(facts, { [source.name]: outcome.value });
      else failed[source.name] = outcome.problems[0] ?? unexpected(source.name, measuring.path, 'no reason given');
    } catch (error) {
      failed[source.name] = unexpected(
        source.name,
        measuring.path,
        error instanceof Error ? error.message : String(error),
      );
    }
  }
  return { facts, failed };
}

const unexpected = (fact: FactName, path: string, detail: string): Problem =>
  problem('measure-failed', path, { fact, detail: detail.split('\n')[0] ?? detail });

/** The sources that are needed, each after those that it is made from. */
function inOrder(
  sources: readonly AnySource[],
  wanted: readonly FactName[],
  known: ReadonlySet<string>,
): readonly AnySource[] {
  const ordered: AnySource[] = [];
  const visit = (name: FactName): void => {
    if (known.has(name) || ordered.some((source) => source.name === name)) return;
    const source = sources.find((s) => s.name === name);
    if (source === undefined) throw new Error(`No source measures “${name}”: add it to src/facts/index.ts.`);
    source.from.forEach(visit);
    ordered.push(source);
  };
  wanted.forEach(visit);
  return ordered;
}
