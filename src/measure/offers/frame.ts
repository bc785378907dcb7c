import type { Known } from '../../model/known.ts';
import type { StatedDay } from './years.ts';

/** What is known of a campaign before its assets are read. */
export interface Frame {
  /** As the kit and the plan spell them. */
  readonly products: readonly string[];
  /** The brand's own, which stand on everything and name no product. */
  readonly own: readonly string[];
  /** Days that its lists and settings state. */
  readonly days: readonly StatedDay[];
}

export function frameOf({ products, own, promotions, calendar, day }: Known): Frame {
  const planned = promotions ?? [];
  const stated = (from: string, days: readonly (string | null)[]): readonly StatedDay[] =>
    [...new Set(days)].flatMap((one) => (one === null ? [] : { day: one, from }));
  return {
    products: [...new Set([...products, ...planned.flatMap(({ product }) => product || [])])],
    own,
    days: [
      ...stated('onbrand.json', [day]),
      ...stated(
        'promos.csv',
        planned.flatMap(({ starts, ends }) => [starts, ends]),
      ),
      ...stated(
        'calendar.csv',
        (calendar ?? []).map(({ date }) => date),
      ),
    ],
  };
}
