import { checks as registry } from '../checks/index.ts';
import type { Check } from '../model/check.ts';

const all: readonly Check[] = registry;

/** The kinds of checks that there are, by which several are named at once: colour, copy … */
export const checkKinds: readonly string[] = [...new Set(all.map(({ category }) => category))].sort();

/** All that names checks: their ids, and their kinds. */
export const checkNames: readonly string[] = [...all.map(({ id }) => id), ...checkKinds];
