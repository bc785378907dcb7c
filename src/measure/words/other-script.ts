/** Scripts of no language that Onbrand reads words in, by the property that Unicode gives their letters; languages written in them. */
const others = {
  cyrillic: { letters: /\p{Script=Cyrillic}/gu, languages: 'ru uk be bg sr mk kk ky mn tg' },
  japanese: { letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: 'ja' },
  hangul: { letters: /\p{Script=Hangul}/gu, languages: 'ko' },
  arabic: { letters: /\p{Script=Arabic}/gu, languages: 'ar fa ur ps ug' },
  hebrew: { letters: /\p{Script=Hebrew}/gu, languages: 'he iw yi' },
  greek: { letters: /\p{Script=Greek}/gu, languages: 'el' },
  thai: { letters: /\p{Script=Thai}/gu, languages: 'th' },
  devanagari: { letters: /\p{Script=Devanagari}/gu, languages: 'hi mr ne' },
} as const;
export type OtherScript = keyof typeof others;
const scripts = Object.keys(others) as readonly OtherScript[];

/** Share of letters (0…1) from which a text is in that script; Japanese writes half its letters as Chinese does. */
const most = 0.5;
const mostOfJapanese = 0.2;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** The script that most of a text is in, if it is none of Latin and Chinese; null where it is, or where several are mixed. */
export function otherScriptOf(text: string): OtherScript | null {
  const all = count(text, /\p{L}/gu);
  return (
    scripts.find(
      (script) => count(text, others[script].letters) > all * (script === 'japanese' ? mostOfJapanese : most),
    ) ?? null
  );
}

/** The script that a language is written in (`ru`, `ja-JP`), if it is one of these and no other is named (`sr-Latn`). */
export function otherScriptFor(language: string): OtherScript | null {
  const [name = '', ...rest] = language.toLowerCase().split(/[-_]/);
  if (rest.includes('latn')) return null;
  return scripts.find((script) => others[script].languages.split(' ').includes(name)) ?? null;
}
