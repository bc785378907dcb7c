/** A fitted logistic regression on standardised features. */
export interface Logistic {
  readonly weights: readonly number[];
  readonly means: readonly number[];
  readonly deviations: readonly number[];
  readonly bias: number;
}

/** 0…1. */
export function logistic({ weights, means, deviations, bias }: Logistic, features: readonly number[]): number {
  const score = features.reduce((sum, value, i) => sum + (weights[i]! * (value - means[i]!)) / deviations[i]!, bias);
  return 1 / (1 + Math.exp(-score));
}
