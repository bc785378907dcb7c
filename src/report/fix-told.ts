/** Findings: those that were there are those that are fixed and those that are left. */
export interface FixTotals {
  readonly findings: number;
  readonly fixed: number;
  readonly left: number;
  /** New files. */
  readonly files: number;
}

/** Ids of checks by why their findings are not fixed, in the order in which they came: one line a reason. */
export function byReason(
  left: readonly { readonly check: string; readonly why: string }[],
): ReadonlyMap<string, readonly string[]> {
  const reasons = new Map<string, Set<string>>();
  for (const { check, why } of left) reasons.set(why, (reasons.get(why) ?? new Set()).add(check));
  return new Map([...reasons].map(([why, checks]) => [why, [...checks]]));
}
