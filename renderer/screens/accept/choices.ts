import type { OpenFinding } from '../../../src/service/waiver-shapes.ts';

/** Something to accept at once: one finding, or all that one check found. */
export interface Choice {
  readonly key: string;
  readonly check: string;
  /** Null where it stands for several. */
  readonly message: string | null;
  readonly findings: readonly OpenFinding[];
  /** Their paths, each once. */
  readonly assets: readonly string[];
}

/** More than these are chosen by check, not one by one. */
const mostSingle = 12;

/** What the sheet lets a person choose from. */
export function choicesOf(findings: readonly OpenFinding[]): readonly Choice[] {
  const groups = new Map<string, OpenFinding[]>();
  for (const finding of findings) {
    const { path, check, subject } = finding;
    const key = findings.length <= mostSingle ? JSON.stringify([path, check, subject]) : check;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(finding);
  }
  return [...groups].map(([key, found]) => ({
    key,
    check: found[0]?.check ?? '',
    message: found.length === 1 ? (found[0]?.message ?? null) : null,
    findings: found,
    assets: [...new Set(found.map(({ path }) => path))],
  }));
}
