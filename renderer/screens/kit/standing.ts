import { severities } from '../../../src/model/severity.ts';
import type { AssetRow } from '../../../src/service/shapes.ts';

/** What of an asset's standing is told to have changed: the first of these that did. */
export type Move =
  /** 0…100, whole; null where nothing could be judged. */
  | {
      readonly kind: 'points' | 'deviations' | 'questions';
      readonly before: number | null;
      readonly after: number | null;
    }
  /** As many as before, but others, or told with other numbers. */
  | { readonly kind: 'message'; readonly message: string };

type Standing = Pick<AssetRow, 'score' | 'counts' | 'questions'> & {
  readonly deviations: readonly { readonly message: string }[];
};

export function moveOf(before: Standing, after: Standing): Move {
  const points = ({ score }: Standing): number | null => (score.score === null ? null : Math.floor(score.score));
  const deviations = ({ counts }: Standing): number => severities.reduce((sum, severity) => sum + counts[severity], 0);
  const measures = { points, deviations, questions: ({ questions }: Standing): number => questions };
  for (const kind of ['points', 'deviations', 'questions'] as const) {
    const measure = measures[kind];
    if (measure(before) !== measure(after)) return { kind, before: measure(before), after: measure(after) };
  }
  const known = new Set(before.deviations.map(({ message }) => message));
  const other = after.deviations.find(({ message }) => !known.has(message)) ?? after.deviations[0];
  return { kind: 'message', message: other?.message ?? '' };
}
