import { useEffect, useState } from 'react';
import type { ServiceProblem } from '../../../src/service/reply.ts';
import type { OffersView } from '../../../src/service/shapes.ts';
import { call } from '../../client.ts';
import { useStore } from '../../store/index.ts';

type Shown =
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly offers: OffersView }
  | { readonly kind: 'trouble'; readonly problem: ServiceProblem };

/** The offers as they stand; asked for anew whenever the campaign was judged anew. What is shown stays until then. */
export function useOffers(): Shown & { readonly again: () => void } {
  const [shown, setShown] = useState<Shown>({ kind: 'loading' });
  const [tries, setTries] = useState(0);
  const summary = useStore((state) => state.campaign?.summary ?? null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks the same question
  useEffect(() => {
    if (summary === null) return;
    let isWanted = true;
    void call('campaign.offers', {}).then((reply) => {
      if (!isWanted) return;
      setShown(reply.ok ? { kind: 'shown', offers: reply.value } : { kind: 'trouble', problem: reply.problem });
    });
    return () => {
      isWanted = false;
    };
  }, [summary, tries]);
  return { ...shown, again: () => setTries(tries + 1) };
}
