import { z } from 'zod';
import { id, kitFile, name, percent } from './kit-parts.ts';
import { severitySchema } from './severity.ts';

/** What the kit may say of how a brand writes. */

/** Longest word, phrase or pattern; the patterns of imported styles are long. */
const longestTerm = 2000;
const words = z.string().trim().min(1).max(longestTerm);
const term = words.describe(
  'A word or phrase with all its inflections, in either Chinese script: "cheap", "便宜". Just as it stands: "=cheap". A regular expression: "/…/"',
);
const except = z.array(words).optional().describe('Phrases that hold the word and are right all the same');
const why = z.string().optional();

/** A word that must not be used. */
const bannedWordSchema = z.strictObject({
  term,
  replacement: z.string().optional(),
  except,
  why,
  severity: severitySchema.optional().describe('Default: that of its list, or of the check'),
});

/** Banned words that belong together: an inclusive-language list, a style that was imported. */
const wordListSchema = z.strictObject({
  name,
  why,
  severity: severitySchema.optional(),
  terms: z.array(bannedWordSchema).min(1),
});

const preferredWordSchema = z.strictObject({ use: words, insteadOf: z.array(term).min(1), except, why });

/** A regular expression between slashes; `i` after the last: letter case does not matter. */
const pattern = z
  .string()
  .max(longestTerm)
  .regex(/^\/.+\/i?$/, 'a regular expression between slashes');

export const phraseOccasions = ['always', 'price', 'percent', 'offer', 'deadline'] as const;
const requiredPhraseSchema = z.strictObject({
  text: words,
  channels: z.array(id).optional().describe('Channels or placements; default: all'),
  when: z
    .union([z.enum(phraseOccasions), pattern])
    .default('always')
    .describe('What the copy must hold for the phrase to be asked for; "/…/": a regular expression'),
  tolerance: percent.optional().describe('Share of its characters that may differ, in %'),
});

/** What can be counted in copy. `docs/guide/voice.md` says how. */
export const voiceMeasures = [
  'wordsPerSentence',
  'charactersPerSentence',
  'readingEase',
  'exclamations',
  'questions',
  'capitals',
  'emoji',
  'contractions',
  'you',
  'we',
] as const;
export type VoiceMeasure = (typeof voiceMeasures)[number];

const rangeSchema = z.union([
  z.literal('learned'),
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
]);
const range = rangeSchema.optional();
const traitSchema = z.strictObject({
  name: name.describe('A word for how the brand sounds: "warm", "plain"'),
  measures: z
    .strictObject({
      wordsPerSentence: range,
      charactersPerSentence: range,
      readingEase: range,
      exclamations: range,
      questions: range,
      capitals: range,
      emoji: range,
      contractions: range,
      you: range,
      we: range,
    } satisfies Record<VoiceMeasure, typeof range>)
    .describe('What it is counted by, and in which range; "learned": as in the approved samples'),
});

const ruleFields = { name, why, severity: severitySchema.optional() };
/** Rules of style that are neither a word to avoid nor one to use; mostly imported from Vale. */
export const styleRuleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...ruleFields,
    kind: z.literal('occurrence').describe('How often something may stand in a sentence or a paragraph'),
    pattern,
    per: z.enum(['sentence', 'paragraph', 'text']).default('text'),
    min: z.int().min(0).optional(),
    max: z.int().min(0).optional(),
  }),
  z.strictObject({ ...ruleFields, kind: z.literal('repetition').describe('The same twice in a row'), pattern }),
  z.strictObject({
    ...ruleFields,
    kind: z.literal('consistency').describe('Of two ways to write it, one alone'),
    pairs: z.array(z.tuple([words, words])).min(1),
  }),
  z.strictObject({
    ...ruleFields,
    kind: z.literal('conditional').describe('Where the first stands, the second must stand too'),
    first: pattern,
    second: pattern,
    except: z.array(words).default([]),
  }),
  z.strictObject({
    ...ruleFields,
    kind: z.literal('capitalization').describe('How headings are capitalised'),
    match: z.union([z.enum(['title', 'sentence', 'lower', 'upper']), pattern]),
    except: z.array(words).default([]),
  }),
]);
export type StyleRule = z.infer<typeof styleRuleSchema>;

export const voiceSchema = z.strictObject({
  languages: z.array(z.string()).default([]),
  tone: z.array(z.string()).default([]).describe('Words for how the brand sounds: "warm", "plain", "confident"'),
  ocr: z.boolean().default(true).describe('false: the words in pictures are not read'),
  preferred: z.array(preferredWordSchema).default([]),
  banned: z.array(bannedWordSchema).default([]),
  lists: z.array(wordListSchema).default([]).describe('Further banned words by subject, such as inclusive language'),
  required: z.array(requiredPhraseSchema).default([]),
  names: z.array(z.string().min(1)).default([]).describe('Brand and product names, spelt and cased as they must be'),
  rules: z.array(styleRuleSchema).default([]),
  traits: z.array(traitSchema).default([]),
  samples: z.array(kitFile).default([]).describe('Approved copy to learn the traits from'),
});

/** What one channel's copy may do, or must do, that the core's need not. */
export const voiceAllowanceSchema = z.strictObject({
  allow: z
    .array(words)
    .optional()
    .describe('Banned words, and words that another is preferred to, that may stand here'),
  banned: z.array(bannedWordSchema).optional().describe('Further banned words, here only'),
  required: z
    .array(requiredPhraseSchema.omit({ channels: true }))
    .optional()
    .describe('Further phrases, here only'),
  waived: z.array(words).optional().describe('Required phrases that need not stand here'),
});
