import { type ReactNode, useState } from 'react';
import { formatNumber } from '../../../src/report/format.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../words/language.ts';
import { setWords } from './words.ts';

interface Portion<Item> {
  readonly shown: readonly Item[];
  /** Brings as many again; null where all are shown. */
  readonly more: ReactNode;
}

/** The first of what may be thousands: all of them at once would hold the window for seconds. */
export function usePortion<Item>(all: readonly Item[], most: number): Portion<Item> {
  const [count, setCount] = useState(most);
  const words = useWords(setWords);
  const rest = all.length - count;
  return {
    shown: all.slice(0, count),
    more: rest > 0 && (
      <Button look="quiet" onPress={() => setCount(count + most)}>
        {words.further(formatNumber(rest))}
      </Button>
    ),
  };
}
