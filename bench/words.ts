// How often a kit's banned words are found where they stand, and nowhere else, beside a plain word search:
// node scripts/run.mjs bench/words.ts [--misses]
import { englishWords } from '../src/measure/words/english.ts';
import { wordFinder } from '../src/measure/words/finder.ts';
import { blind } from './material/words-blind.ts';
import { fresh } from './material/words-fresh.ts';
import { tuning, type WordCase } from './material/words-tuning.ts';
import { table } from './table.ts';

const english = await englishWords();

type Finds = (term: string, line: string) => boolean | 'asked';

/** Onbrand's finder: what it states, and what it only asks. */
const onbrand: Finds = (term, line) => {
  const found = wordFinder([term], (one) => ({ term: one }), english).find(line);
  return found.some(({ as }) => as === 'word') || (found.length > 0 && 'asked');
};

const bare = (term: string): string => term.replace(/^=|^"|"$/g, '');
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What anybody would write first. */
const substring: Finds = (term, line) => line.toLowerCase().includes(bare(term).toLowerCase());
/** With word boundaries, which JavaScript has for Latin letters only. */
const wholeWord: Finds = (term, line) =>
  /^[\w' -]+$/.test(bare(term)) ? new RegExp(`\\b${escaped(bare(term))}\\b`, 'i').test(line) : substring(term, line);

const isChinese = ({ term }: WordCase): boolean => /\p{Script=Han}/u.test(term);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

function count(cases: readonly WordCase[], finds: Finds) {
  const pairs = cases.flatMap(({ term, yes, no }) => [
    ...yes.map((line) => ({ term, line, holds: true, found: finds(term, line) })),
    ...no.map((line) => ({ term, line, holds: false, found: finds(term, line) })),
  ]);
  const of = (holds: boolean, found: boolean | 'asked'): number =>
    pairs.filter((pair) => pair.holds === holds && pair.found === found).length;
  return {
    pairs: pairs.length,
    precision: of(true, true) / (of(true, true) + of(false, true)),
    recall: of(true, true) / pairs.filter(({ holds }) => holds).length,
    asked: pairs.filter(({ found }) => found === 'asked').length,
    wrong: pairs.filter(({ holds, found }) => holds !== found),
  };
}

const sets: readonly (readonly [name: string, cases: readonly WordCase[]])[] = [
  ['English, written last, only counted', fresh.filter((one) => !isChinese(one))],
  ['Chinese, written last, only counted', fresh.filter(isChinese)],
  ['English, written first, only counted', blind.filter((one) => !isChinese(one))],
  ['Chinese, written first, only counted', blind.filter(isChinese)],
  ['English, used for tuning', tuning.filter((one) => !isChinese(one))],
  ['Chinese, used for tuning', tuning.filter(isChinese)],
];
const methods: readonly (readonly [name: string, finds: Finds])[] = [
  ['Onbrand', onbrand],
  ['word search with boundaries', wholeWord],
  ['plain search', substring],
];

const rows = sets.flatMap(([name, cases]) =>
  methods.map(([method, finds]) => {
    const { pairs, precision, recall, asked } = count(cases, finds);
    return [`${name}: ${method}`, String(pairs), percent(precision), percent(recall), String(asked)];
  }),
);
console.log(table(['', 'pairs', 'precision', 'recall', 'asked, not stated'], rows));

const missed = sets
  .filter(([name]) => name.endsWith('only counted'))
  .flatMap(([, cases]) => count(cases, onbrand).wrong);
const missedAs = (holds: boolean, found: boolean | 'asked'): string =>
  found === 'asked' ? 'only asked' : holds ? 'not found' : 'found wrongly';
const causes = missed.map(({ term, line, holds, found }) => `${missedAs(holds, found)}: ${term} in “${line}”`);
console.log(`\nMisses of the halves that are only counted: ${causes.length === 0 ? 'none' : `${causes.join('; ')}`}.`);

// Only the half that the finder is tuned on is looked at while tuning.
if (process.argv.includes('--misses'))
  for (const [name, cases] of sets.filter(([set]) => set.includes('tuning')))
    for (const { term, line, holds, found } of count(cases, onbrand).wrong)
      console.error(`${name}: ${term} in “${line}”: ${String(found)} instead of ${String(holds)}`);

const bars = sets.slice(0, 4).map(([, cases]) => count(cases, onbrand));
if (bars.some(({ precision, recall }) => precision < 0.95 || recall < 0.95)) process.exitCode = 1;
