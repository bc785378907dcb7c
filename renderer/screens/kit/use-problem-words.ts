import { useMemo } from 'react';
import type { KitProblem } from '../../../src/model/open-kit.ts';
import { usePick } from '../../store/index.ts';
import { useLanguage, useWords } from '../../words/language.ts';
import { channelOptions } from './channels/options.ts';
import type { Names } from './field-at.ts';
import { fieldNames } from './field-names.ts';
import { kitWords } from './words/kit.ts';
import { problemWords } from './words/problems.ts';

/** How a problem is told to a person who sees fields and no JSON. `field`: what the editor calls the field. */
export function useProblemWords(): (problem: KitProblem, field: string) => string {
  const { said, meant } = useWords(problemWords);
  return ({ code, key, message, found, expected, nearest }, field) => {
    const own = said[code]?.({ field, found, expected });
    if (own !== undefined) return nearest === null ? own : own + meant(nearest);
    return message.replace(`“${key}”`, `“${field}”`);
  };
}

export function useNames(): Names {
  const language = useLanguage();
  const { row } = useWords(kitWords);
  const { kitKnown } = usePick('kitKnown');
  return useMemo(() => {
    const channels = new Map(channelOptions(kitKnown.placements, language).map(({ id, label }) => [id, label]));
    const checks = new Map(kitKnown.checks.map(({ id, title }) => [id, title]));
    return {
      fields: fieldNames(language),
      channel: (id) => channels.get(id) ?? id,
      check: (id) => checks.get(id) ?? id,
      row,
    };
  }, [kitKnown, language, row]);
}
