import type { EnglishWords } from '../../model/voice-rules.ts';
import { littleWords } from './joined.ts';
import { wordsOf } from './sentences.ts';

/**
 * Adverbs that no longer mean what their adjective does: "hardly" is not hard. Chosen by hand from the commonest English
 * adverbs in -ly.
 */
const adverbsApart = new Set([
  'barely',
  'fairly',
  'hardly',
  'highly',
  'lately',
  'likely',
  'nearly',
  'only',
  'presently',
  'really',
  'scarcely',
  'shortly',
]);

/** Words by the rules of inflection alone, for where no lexicon is at hand: as it is written, and nothing more. */
export const asWritten: EnglishWords = { lemmas: (word) => [word], isWord: () => false };

/** More different words than any campaign has; what is not language must not fill the memory. */
const mostMet = 20_000;

/** English with the lexicon of WordNet (3 MB, read in about 0.1 s): loaded where a kit has a voice, and nowhere else. */
export async function englishWords(): Promise<EnglishWords> {
  const { default: wink } = await import('wink-lemmatizer');
  // The lemmatiser strips an ending only where the lexicon has what is left: so it can be asked for what it has.
  const isAdjective = (word: string): boolean => wink.adjective(`${word}er`) === word;
  const isNoun = (word: string): boolean => wink.noun(`${word}s`) === word;
  const isVerb = (word: string): boolean => wink.verb(`${word}ing`) === word;

  const inflected = (word: string): readonly string[] => {
    const lemmas = [word, wink.noun(word), wink.verb(word), wink.adjective(word)];
    const adverb = adverbsApart.has(word) ? null : adjectiveOf(word);
    return adverb === null ? lemmas : [...lemmas, adverb];
  };
  /** "cheaply" → cheap, "easily" → easy, "simply" → simple; null where the word is no adverb of that kind. */
  const adjectiveOf = (word: string): string | null => {
    if (!word.endsWith('ly')) return null;
    const stem = word.slice(0, -2);
    return [stem, stem.replace(/i$/, 'y'), `${stem}le`, `${stem}l`].find(isAdjective) ?? null;
  };
  const lemmasOf = (word: string): readonly string[] => {
    const bare = word.replace(/'s$|'$/, '');
    return [
      ...new Set(
        [word, ...inflected(bare), ...inflected(americanised(bare))].flatMap((one) => [one, americanised(one)]),
      ),
    ];
  };
  /** A campaign says the same words again and again. */
  const met = new Map<string, readonly string[]>();
  return {
    lemmas(word) {
      const lemmas = met.get(word) ?? lemmasOf(word);
      if (met.size >= mostMet) met.clear();
      met.set(word, lemmas);
      return lemmas;
    },
    isWord: (word) => inflected(word).some((lemma) => isNoun(lemma) || isVerb(lemma) || isAdjective(lemma)),
  };
}

/** Words of running English are in its lexicon but for names and the little ones; of Latin or German hardly a third are. */
const leastShare = 0.5;

/** Whether a text in Latin letters is English, by the share of its words that the lexicon has. */
export function isEnglish(text: string, english: EnglishWords): boolean {
  const words = wordsOf(text.toLowerCase());
  const known = words.filter((word) => littleWords.has(word) || english.isWord(word));
  return known.length > words.length * leastShare;
}

/** "personalised" as "personalized": both spellings are one word. */
export const americanised = (word: string): string =>
  word.replace(/(?<=\w{3})is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1');
