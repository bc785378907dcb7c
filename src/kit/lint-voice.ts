import { englishWords } from '../measure/words/english.ts';
import { wordFinder } from '../measure/words/finder.ts';
import { fewestPassages, learnTone } from '../measure/words/tone.ts';
import type { BrandKit } from '../model/kit.ts';
import type { KitProblem } from '../model/open-kit.ts';
import type { VoiceMeasure } from '../model/voice.ts';
import type { Linting } from './linting.ts';
import { shown } from './tell.ts';

type Voice = NonNullable<BrandKit['voice']>;
type Placed = readonly [key: string, text: string];

/** Where the voice asks for what it bans, bans what it never meets, or wants to learn from nothing. */
export async function lintVoice(linting: Linting): Promise<readonly KitProblem[]> {
  const { open, say } = linting;
  const { voice } = open.kit;
  if (voice === undefined) return [];
  const banned: readonly Placed[] = [
    ...voice.banned.map(({ term }, i): Placed => [`voice.banned[${i}]`, term]),
    ...voice.lists.flatMap(({ terms }, i) =>
      terms.map(({ term }, k): Placed => [`voice.lists[${i}].terms[${k}]`, term]),
    ),
  ];
  const exceptions = [...voice.banned, ...voice.lists.flatMap(({ terms }) => terms)].map(({ except }) => except);
  const finder = wordFinder(
    banned.map(([key, term], i) => ({ key, term, except: exceptions[i] })),
    (one) => one,
    await englishWords(),
  );
  const asked = wantedBy(voice).flatMap(([key, text]) => {
    const ban = finder.find(text).find(({ as }) => as === 'word');
    if (ban === undefined) return [];
    const values = { first: open.lines[ban.rule.key] ?? 0 };
    return [say('word-banned', key, { found: shown(text.slice(ban.start, ban.end)), values })];
  });
  const itself = voice.preferred.flatMap(({ use, insteadOf }, i) =>
    insteadOf.includes(use) ? [say('word-itself', `voice.preferred[${i}]`, { found: shown(use) })] : [],
  );
  return [...asked, ...itself, ...twice(voice, linting), ...idleAllowances(voice, linting), ...traits(voice, linting)];
}

/** Everything that the voice asks for. */
const wantedBy = ({ preferred, required, names, banned, lists }: Voice): readonly Placed[] => [
  ...preferred.map(({ use }, i): Placed => [`voice.preferred[${i}].use`, use]),
  ...required.map(({ text }, i): Placed => [`voice.required[${i}].text`, text]),
  ...names.map((name, i): Placed => [`voice.names[${i}]`, name]),
  ...banned.flatMap(({ replacement }, i): readonly Placed[] =>
    replacement === undefined ? [] : [[`voice.banned[${i}].replacement`, replacement]],
  ),
  ...lists.flatMap(({ terms }, i) =>
    terms.flatMap(({ replacement }, k): readonly Placed[] =>
      replacement === undefined ? [] : [[`voice.lists[${i}].terms[${k}].replacement`, replacement]],
    ),
  ),
];

/** A name in two letter cases: each would be held against the other. */
function twice({ names }: Voice, { open, say }: Linting): readonly KitProblem[] {
  return names.flatMap((name, i) => {
    const first = names.findIndex((other) => other.toLowerCase() === name.toLowerCase());
    if (first === i) return [];
    const values = { first: open.lines[`voice.names[${first}]`] ?? 0 };
    return [say('name-twice', `voice.names[${i}]`, { found: shown(name), values })];
  });
}

/** What a channel allows although nothing forbids it, and phrases it waives although nothing asks for them. */
function idleAllowances(voice: Voice, { open, say }: Linting): readonly KitProblem[] {
  const plain = (words: readonly string[]): ReadonlySet<string> => new Set(words.map((word) => word.toLowerCase()));
  const known = {
    allow: plain([
      ...voice.banned.map(({ term }) => term),
      ...voice.lists.flatMap(({ terms }) => terms.map(({ term }) => term)),
      ...voice.preferred.flatMap(({ insteadOf }) => insteadOf),
    ]),
    waived: plain(voice.required.map(({ text }) => text)),
  };
  return Object.entries(open.kit.channels).flatMap(([channel, { voice: allowed }]) =>
    (['allow', 'waived'] as const).flatMap((key) =>
      (allowed?.[key] ?? []).flatMap((word, i) =>
        known[key].has(word.toLowerCase())
          ? []
          : [say('voice-idle', `channels.${channel}.voice.${key}[${i}]`, { found: shown(word) })],
      ),
    ),
  );
}

/** Ranges that nothing lies in, and measures that the approved samples are too short to teach. */
function traits({ traits: stated, samples }: Voice, { open, say }: Linting): readonly KitProblem[] {
  const texts = samples.map((path) => new TextDecoder().decode(open.files.get(path) ?? new Uint8Array()));
  const learned = learnTone(texts);
  return stated.flatMap(({ measures }, i) =>
    Object.entries(measures).flatMap(([measure, range]) => {
      const key = `voice.traits[${i}].measures.${measure}`;
      if (range === 'learned')
        return learned[measure as VoiceMeasure] === null
          ? [say('trait-unlearned', key, { found: shown(measure), values: { passages: fewestPassages } })]
          : [];
      const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range ?? {};
      return min > max ? [say('range-empty', key, { found: `${min} > ${max}` })] : [];
    }),
  );
}
