/** What an example is made of: the kit as it is being written, of any shape. */
type Key = 'voice' | 'banned' | 'preferred' | 'insteadOf' | 'lists' | 'terms' | 'term' | 'required' | 'when';
type Draft = { readonly [key in Key]?: unknown };

/** How a text with a word, or with a price, may read. */
export interface ExampleWords {
  readonly isChinese: boolean;
  readonly withWord: (word: string) => string;
  readonly withPrice: string;
}

/**
 * A text in which the present kit finds something: a banned word, one that another is preferred to, or a price without
 * the phrase it calls for. '' where the kit asks for nothing that an example could show.
 */
export function exampleFor(draft: Draft, { isChinese, withWord, withPrice }: ExampleWords): string {
  const voice = recordOf(draft.voice);
  const words = [
    ...listOf(voice.banned).map(({ term }) => term),
    ...listOf(voice.preferred).flatMap(({ insteadOf }) => (Array.isArray(insteadOf) ? insteadOf : [])),
    ...listOf(voice.lists).flatMap(({ terms }) => listOf(terms).map(({ term }) => term)),
  ].flatMap((term) => (typeof term === 'string' && isWord(term) ? term.replace(/^=/, '') : []));
  const word = words.find((one) => /\p{Script=Han}/u.test(one) === isChinese);
  if (word !== undefined) return withWord(word);
  return listOf(voice.required).some(({ when }) => when === 'price') ? withPrice : '';
}

const isWord = (term: string): boolean => term.trim() !== '' && !/^\/.*\/\w*$/.test(term);
const recordOf = (value: unknown): Draft => (typeof value === 'object' && value !== null ? value : {});
const listOf = (value: unknown): readonly Draft[] => (Array.isArray(value) ? value.map(recordOf) : []);
