/** The languages Onbrand speaks. Words stand apart from data: a missing translation does not compile. */
export const languages = ['en', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language. */
export type InEveryLanguage<T> = Readonly<Record<Language, T>>;
