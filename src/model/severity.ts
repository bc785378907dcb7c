import { z } from 'zod';

/**
 * How much a deviation matters.
 * - `fail`: the channel refuses the asset, or the kit forbids it outright. Must change before it is published.
 * - `warn`: the channel will alter the asset, or a customer will notice. Should change.
 * - `note`: good practice. May stay, knowingly.
 */
export const severities = ['fail', 'warn', 'note'] as const;
export const severitySchema = z.enum(severities);
export type Severity = z.infer<typeof severitySchema>;

const rank: Readonly<Record<Severity, number>> = { fail: 0, warn: 1, note: 2 };

/** Sorts the worse first. */
export const bySeverity = (a: Severity, b: Severity): number => rank[a] - rank[b];
/** The milder of the two. */
export const milder = (a: Severity, b: Severity): Severity => (rank[a] > rank[b] ? a : b);
export const atLeast = (severity: Severity, limit: Severity): boolean => rank[severity] <= rank[limit];
