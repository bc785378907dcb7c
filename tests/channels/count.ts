import { catalogue, matchPlacement } from '../../src/channels/index.ts';
import type { Match } from '../../src/model/match.ts';
import type { PathCase } from './paths/table.ts';

export interface Judged extends PathCase {
  readonly match: Match;
  readonly got: string;
  readonly right: boolean;
}

export interface Counts {
  readonly cases: number;
  /** A person could say which placement. */
  readonly assignable: number;
  readonly assigned: number;
  readonly right: number;
  /** Of what was assigned, how much is right. */
  readonly precision: number;
  /** Of what a person could assign, how much was. */
  readonly recall: number;
  /** Of what a person would ask about or leave alone, how much was answered in just that way. */
  readonly silence: number;
}

export const nobodyAssigned = { kit: [], campaign: [] } as const;

export const judge = (cases: readonly PathCase[]): readonly Judged[] =>
  cases.map((one) => {
    const match = matchPlacement({ path: one.path, size: one.size }, catalogue, nobodyAssigned);
    const got = match.kind === 'assigned' ? (match.placements[0] ?? '') : match.kind;
    return { ...one, match, got, right: got === one.expected };
  });

export function count(judged: readonly Judged[]): Counts {
  const silent = (word: string) => word === 'asks' || word === 'none';
  const assignable = judged.filter((one) => !silent(one.expected));
  const assigned = judged.filter((one) => one.match.kind === 'assigned');
  const right = assigned.filter((one) => one.right);
  const others = judged.filter((one) => silent(one.expected));
  return {
    cases: judged.length,
    assignable: assignable.length,
    assigned: assigned.length,
    right: right.length,
    precision: right.length / assigned.length,
    recall: right.length / assignable.length,
    silence: others.filter((one) => one.right).length / others.length,
  };
}
