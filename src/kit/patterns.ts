import { isSlow } from '../measure/words/slow-pattern.ts';
import { patternOf } from '../measure/words/term.ts';
import type { KitProblem } from '../model/open-kit.ts';
import type { JsonDocument } from './document.ts';
import { each, pointer } from './pointer.ts';
import { shown, type Tell } from './tell.ts';

const ofVoice: readonly (readonly string[])[] = [
  ['banned', '*', 'term'],
  ['banned', '*', 'except', '*'],
  ['preferred', '*', 'insteadOf', '*'],
  ['preferred', '*', 'except', '*'],
  ['lists', '*', 'terms', '*', 'term'],
  ['lists', '*', 'terms', '*', 'except', '*'],
  ['required', '*', 'when'],
  ['rules', '*', 'pattern'],
  ['rules', '*', 'first'],
  ['rules', '*', 'second'],
  ['rules', '*', 'match'],
];
/** Where a kit may write a regular expression. */
const places = ofVoice.flatMap((place) => [
  ['voice', ...place],
  ['channels', '*', 'voice', ...place],
]);

/** Regular expressions that can't be read, or that may run without end: they would run over strangers’ copy. */
export const patternProblems = (document: JsonDocument, tell: Tell): readonly KitProblem[] =>
  places
    .flatMap((place) => each(document.value, place))
    .flatMap(({ path, value }) => {
      const pattern = typeof value === 'string' ? patternOf(value) : null;
      if (pattern === null) return [];
      const trouble = { line: document.lineOf(path), key: pointer(path), found: shown(value) };
      if (pattern.regex === null) return [tell('pattern-broken', trouble)];
      return isSlow(pattern.source) ? [tell('pattern-slow', trouble)] : [];
    });
