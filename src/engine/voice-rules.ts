import { wordFinder } from '../measure/words/finder.ts';
import { learnTone } from '../measure/words/tone.ts';
import type { BrandKit } from '../model/kit.ts';
import type { OpenKit } from '../model/open-kit.ts';
import type { Placement } from '../model/placement.ts';
import { type RuleRef, rule } from '../model/rules.ts';
import type {
  BannedRule,
  EnglishWords,
  PreferredRule,
  RequiredRule,
  TraitRule,
  VoiceRules,
} from '../model/voice-rules.ts';
import { allowancesOf } from './rules.ts';

type Voice = NonNullable<BrandKit['voice']>;
type BannedWord = Voice['banned'][number];
type Except = readonly string[] | undefined;
type Excepted<R> = R & { readonly except: Except };

/** The kit's demands on copy, with what the channel may do differently; null where the kit states no voice. */
export function voiceRules(open: OpenKit, placement: Placement | null, english: EnglishWords): VoiceRules | null {
  const { voice } = open.kit;
  if (voice === undefined) return null;
  const allowances = allowancesOf(open, placement).flatMap(({ value, pointer }) =>
    value.voice === undefined ? [] : [{ voice: value.voice, pointer: `${pointer}.voice` }],
  );
  /** The line of the nearest allowance that names a word. */
  const namedBy = (key: 'allow' | 'waived', word: string): RuleRef | null => {
    for (const { voice: allowed, pointer } of allowances) {
      const at = allowed[key]?.findIndex((one) => one.toLowerCase() === word.toLowerCase()) ?? -1;
      if (at >= 0) return rule('kit', `${pointer}.${key}[${at}]`, 'allowance');
    }
    return null;
  };

  const banned = [
    ...voice.banned.map((word, i) => bannedRule(word, null, rule('kit', `voice.banned[${i}]`))),
    ...voice.lists.flatMap((list, i) =>
      list.terms.map((word, k) => bannedRule(word, list, rule('kit', `voice.lists[${i}].terms[${k}]`))),
    ),
    ...allowances.flatMap(({ voice: { banned: more = [] }, pointer }) =>
      more.map((word, i) => bannedRule(word, null, rule('kit', `${pointer}.banned[${i}]`, 'allowance'))),
    ),
  ].map((one) => ({ ...one, allowed: namedBy('allow', one.term) }));
  const preferred = voice.preferred.flatMap(({ use, insteadOf, except, why = null }, i) =>
    insteadOf.map(
      (term, k): Excepted<PreferredRule> => ({
        term,
        use,
        why,
        except,
        rule: rule('kit', `voice.preferred[${i}].insteadOf[${k}]`),
        allowed: namedBy('allow', term),
      }),
    ),
  );
  const required: readonly RequiredRule[] = [
    ...voice.required.flatMap(({ text, channels, when, tolerance }, i) =>
      (channels === undefined || isAmong(channels, placement)) && namedBy('waived', text) === null
        ? [{ text, when, tolerance: shareOf(tolerance), rule: rule('kit', `voice.required[${i}]`) }]
        : [],
    ),
    ...allowances.flatMap(({ voice: { required: more = [] }, pointer }) =>
      more.map(({ text, when, tolerance }, i) => ({
        text,
        when,
        tolerance: shareOf(tolerance),
        rule: rule('kit', `${pointer}.required[${i}]`, 'allowance'),
      })),
    ),
  ];
  return {
    english,
    banned: wordFinder<Excepted<BannedRule>>(banned, (one) => one, english),
    preferred: wordFinder<Excepted<PreferredRule>>(preferred, (one) => one, english),
    required,
    names: voice.names.map((name, i) => ({ name, rule: rule('kit', `voice.names[${i}]`) })),
    styles: voice.rules.map((style, i) => ({ style, rule: rule('kit', `voice.rules[${i}]`) })),
    traits: traitRules(open, voice),
  };
}

const bannedRule = (
  { term, replacement, why, severity, except }: BannedWord,
  list: Voice['lists'][number] | null,
  line: RuleRef,
): Excepted<BannedRule> => ({
  term,
  replacement: replacement ?? null,
  why: why ?? list?.why ?? null,
  list: list?.name ?? null,
  severity: severity ?? list?.severity ?? null,
  except,
  rule: line,
  allowed: null,
});

const isAmong = (names: readonly string[], placement: Placement | null): boolean =>
  placement !== null && (names.includes(placement.id) || names.includes(placement.channelId));

const shareOf = (percent: number | undefined): number | null => (percent === undefined ? null : percent / 100);

/** What the kit states holds; what it leaves to its approved samples is counted in them. */
function traitRules({ files }: OpenKit, { traits, samples }: Voice): readonly TraitRule[] {
  if (traits.length === 0) return [];
  const texts = samples.flatMap((path) => {
    const content = files.get(path);
    return content === undefined ? [] : [new TextDecoder().decode(content)];
  });
  const learned = learnTone(texts);
  return traits.map(({ name, measures }, i) => ({
    name,
    rule: rule('kit', `voice.traits[${i}]`),
    ranges: Object.entries(measures).flatMap(([key, stated]): TraitRule['ranges'] => {
      const measure = key as keyof typeof measures;
      if (stated === undefined) return [];
      if (stated !== 'learned')
        return [{ measure, min: stated.min ?? null, max: stated.max ?? null, learnedFrom: null }];
      const range = learned[measure];
      return range === null ? [] : [{ measure, min: range.min, max: range.max, learnedFrom: range.passages }];
    }),
  }));
}
