import type { KitProblem } from '../model/open-kit.ts';
import type { Linting } from './linting.ts';
import { shown } from './tell.ts';

/** Words that the kit bans and asks for at once. */
export function lintVoice({ open, say }: Linting): readonly KitProblem[] {
  const { voice } = open.kit;
  if (voice === undefined) return [];
  const banned = new Map(voice.banned.map(({ term }, i) => [term.toLowerCase(), `voice.banned[${i}]`]));
  const wanted: readonly (readonly [key: string, word: string])[] = [
    ...voice.preferred.map(({ use }, i) => [`voice.preferred[${i}].use`, use] as const),
    ...voice.required.map(({ text }, i) => [`voice.required[${i}].text`, text] as const),
    ...voice.names.map((name, i) => [`voice.names[${i}]`, name] as const),
    ...voice.banned.flatMap(({ replacement }, i) =>
      replacement === undefined ? [] : [[`voice.banned[${i}].replacement`, replacement] as const],
    ),
  ];
  const asked = wanted.flatMap(([key, word]) => {
    const ban = banned.get(word.toLowerCase());
    return ban === undefined
      ? []
      : [say('word-banned', key, { found: shown(word), values: { first: open.lines[ban] ?? 0 } })];
  });
  const itself = voice.preferred.flatMap(({ use, insteadOf }, i) =>
    insteadOf.includes(use) ? [say('word-itself', `voice.preferred[${i}]`, { found: shown(use) })] : [],
  );
  return [...asked, ...itself];
}
