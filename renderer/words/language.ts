import type { InEveryLanguage, Language } from '../../src/model/language.ts';
import { useStore } from '../store/index.ts';

/** The same words in both languages, side by side; a missing translation does not compile. */
export const defineWords = <Words>(en: Words, zh: NoInfer<Words>): InEveryLanguage<Words> => ({ en, 'zh-Hans': zh });

/** The language of the window: what the person chose, or the system's. */
export const useLanguage = (): Language => useStore((state) => state.language);

export const useWords = <Words>(words: InEveryLanguage<Words>): Words => words[useLanguage()];
