import type { InEveryLanguage, Language } from '../model/language.ts';
import { english } from './words/en.ts';
import { chinese } from './words/zh-hans.ts';

/** Everything that a report says around its findings. A missing translation does not compile. */
export type ReportWords = typeof english;

const everyLanguage: InEveryLanguage<ReportWords> = { en: english, 'zh-Hans': chinese };
export const reportWords = (language: Language): ReportWords => everyLanguage[language];
