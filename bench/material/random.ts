import { seeded } from '../random.ts';

/** Seeded choices: the same material on every machine. */
export interface Random {
  /** 0 ≤ x < 1. */
  readonly next: () => number;
  readonly between: (from: number, to: number) => number;
  /** Whole, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly chance: (of: number) => boolean;
}

export function randomFrom(seed: number): Random {
  const next = seeded(seed);
  const between = (from: number, to: number): number => from + next() * (to - from);
  const whole = (from: number, to: number): number => Math.floor(between(from, to + 1));
  return {
    next,
    between,
    whole,
    pick: (from) => {
      const picked = from[whole(0, from.length - 1)];
      if (picked === undefined) throw new Error('Nothing to pick from');
      return picked;
    },
    chance: (of) => next() < of,
  };
}
